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
/// Who lets a scheduled item go when its time has come.
enum class Scheduling { None = 0, ThisComputer = 1, Twilio = 2 };

/// "text", "pdf", "boleto": fixed words of the command line.
[[nodiscard]] QString toWord(ItemKind kind);
[[nodiscard]] QString toWord(PartKind kind);
[[nodiscard]] QString toWord(Channel channel);
/// "none", "here", "twilio".
[[nodiscard]] QString toWord(Scheduling scheduling);

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
    std::optional<Channel> channel = {}; ///< empty: the item's
    int slot = 0; ///< order in the item: a first try's position, of a new try the replaced one's
    std::optional<PartId> replaces = {}; ///< the failed part that this one tries again
    bool replaced = false; ///< there is a newer try: does not count for what the item shows
    int tryNumber = 1;
    std::optional<Instant> sendAt = {}; ///< handed to Twilio for that moment
    std::optional<qint64> priceMicros = {}; ///< millionths of priceUnit; negative: it costs
    QString priceUnit = {}; ///< "USD"
    QString evidence = {}; ///< JSON: what the search for a lost create saw
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
    std::vector<OutgoingPart> parts = {}; ///< by slot; of one slot the older try first
    QString fallbackBody = {}; ///< of the one SMS that may follow a final WhatsApp failure; empty: none
    std::optional<Instant> scheduledFor = {};
    Scheduling scheduledAt = Scheduling::None;
};

/// Of the newest tries. One that waits here for the time that a person chose is Scheduled.
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
