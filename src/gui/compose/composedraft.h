// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/contacts/contact.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/schedule.h"
#include "services/boleto/typedslip.h"

#include <QString>

#include <optional>
#include <vector>

namespace recado {

/// A message that somebody is writing: kept for each company while another one, or another page, is shown.
struct ComposeDraft
{
    ItemKind kind = ItemKind::Boleto;
    Channel channel = Channel::WhatsApp;
    std::optional<Contact> contact = {};
    QString to = {}; ///< as typed, when nobody was chosen
    QString file = {};
    std::size_t slip = 0; ///< which of the file's
    std::vector<TypedField> typed = {}; ///< into the fields of that slip
    QString text = {};
    bool textEdited = false; ///< false: the text is only a filled sample
    bool smsWanted = false; ///< if WhatsApp does not deliver it
    SendTime when
        = {}; ///< may have passed when it is read again: then it cannot be sent before somebody looks

    [[nodiscard]] bool isEmpty() const { return !contact && to.isEmpty() && file.isEmpty() && !textEdited; }
};

/// As it is kept on disk. Never a password, and nothing that the person said yes to: he sees it again.
[[nodiscard]] QString toJson(const ComposeDraft &draft);
/// An empty draft for what cannot be read.
[[nodiscard]] ComposeDraft draftFromJson(const QString &json, TenantId tenant);

} // namespace recado
