// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/messagetext.h"
#include "domain/messages/outgoing.h"

#include <QString>

#include <vector>

namespace recado {

/// A text to start from. Its language is the customer's, not the window's.
struct MessageSample
{
    QString key; ///< fixed: "boleto-text"
    QString title; ///< in the language of the window
    QString text; ///< with {name}, {amount}, … of domain/messages/messagetext.h
};

/// Samples for one kind of message, the usual one first. Languages: "pt_BR", "es", "en"; any other counts as
/// pt_BR.
[[nodiscard]] std::vector<MessageSample> messageSamples(ItemKind kind, const QString &language);

/// What one SMS says in place of a message that WhatsApp did not deliver: of a boleto the line instead of the
/// PDF, otherwise the text itself; without the accents that would make it dearer. Empty when there is nothing
/// to say: no line, no text.
[[nodiscard]] QString fallbackSms(ItemKind kind, const MessageFields &fields, const QString &text);

} // namespace recado
