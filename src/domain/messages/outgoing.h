// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/ids.h"
#include "domain/messages/partstate.h"

#include <QString>

#include <optional>
#include <vector>

namespace recado {

enum class ItemKind { Text = 0, Pdf = 1, Boleto = 2 };
enum class PartKind { Text = 0, Pdf = 1 };

/// "text", "pdf", "boleto": fixed words of the command line.
[[nodiscard]] QString toWord(ItemKind kind);
[[nodiscard]] QString toWord(PartKind kind);
[[nodiscard]] QString toWord(Channel channel);

/// One message as Twilio sees it: what is POSTed once and has one SID.
struct OutgoingPart
{
    PartId id;
    ItemId itemId;
    int position = 0; ///< 0 first
    PartKind kind = PartKind::Text;
    QString body = {}; ///< of a text
    std::optional<FileId> file = {}; ///< of a PDF
    PartState state = PartState::Waiting;
    std::optional<Instant> dueAt = {}; ///< not before; empty while Waiting
    std::optional<Instant> sendingAt = {}; ///< when the last intent was committed
    QString sid = {};
    std::optional<int> errorCode = {}; ///< Twilio's
    QString reason = {}; ///< ours, a fixed short code: why failed, cancelled, unsure
    std::optional<Instant> nextCheckAt = {}; ///< when to ask Twilio again
    Instant changedAt = {};
};

/// What a person sent in one act: a text, a PDF, or a boleto (a text and its PDF). Shown as one row.
struct OutgoingItem
{
    ItemId id;
    TenantId tenantId;
    SenderId senderId;
    std::optional<ContactId> contactId = {};
    QString contactName = {}; ///< as it was when sent
    Channel channel = Channel::WhatsApp;
    ItemKind kind = ItemKind::Text;
    QString to; ///< E.164
    Instant createdAt = {};
    /// While set, the item may still be undone and only the program that made it may let it go: a program
    /// that dies meanwhile has not sent it.
    QString heldBy = {};
    Instant heldUntil = {};
    QString boletoLine = {}; ///< digits of the linha digitável, for "already sent"
    std::vector<OutgoingPart> parts = {};
};

[[nodiscard]] DeliveryState visible(const OutgoingItem &item);

/// One line of an item's timeline.
struct PartEvent
{
    PartId partId;
    PartState state;
    Instant at;
    QString detail = {}; ///< fixed short code or Twilio's status word; never content
};

/// The place just after a row in (createdAt, id) order, newest first.
struct ItemCursor
{
    Instant createdAt;
    ItemId id;
};

struct ItemPage
{
    std::vector<OutgoingItem> rows;
    std::optional<ItemCursor> next; ///< empty on the last page
};

} // namespace recado
