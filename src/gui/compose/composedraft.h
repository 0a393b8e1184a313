// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/contacts/contact.h"
#include "domain/messages/outgoing.h"

#include <QString>

#include <optional>

namespace recado {

/// A message that somebody is writing: kept for each company while another one, or another page, is shown.
struct ComposeDraft
{
    ItemKind kind = ItemKind::Boleto;
    Channel channel = Channel::WhatsApp;
    std::optional<Contact> contact = {};
    QString to = {}; ///< as typed, when nobody was chosen
    QString file = {};
    QString text = {};
    bool textEdited = false; ///< false: the text is only a filled sample

    [[nodiscard]] bool isEmpty() const { return !contact && to.isEmpty() && file.isEmpty() && !textEdited; }
};

} // namespace recado
