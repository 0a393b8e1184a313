// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QDate>
#include <QString>

namespace recado {

// The words for the values of an item, made here for tables, panels and exports alike.

/// "(67) 99955-0101"; what is no E.164 stays as it is.
[[nodiscard]] QString phoneText(const QString &e164);
/// "Maria Souza · (67) 99955-0101", or the phone alone.
[[nodiscard]] QString personText(const QString &name, const QString &e164);
/// As the locale writes a date, always with two digits for day and month and four for the year.
[[nodiscard]] QString dateText(const QDate &date);
/// Local date and time as the locale writes them, without seconds: "05/12/2026 10:12".
[[nodiscard]] QString whenText(Instant at);
/// "10:12:41", local.
[[nodiscard]] QString clockText(Instant at);
/// "5 h 12 min", "12 min", "40 s"; never negative.
[[nodiscard]] QString spanText(std::chrono::milliseconds span);

/// "Text", "PDF", "Boleto".
[[nodiscard]] QString kindText(ItemKind kind);
/// "Text", "PDF".
[[nodiscard]] QString kindText(PartKind kind);
/// "WhatsApp", "SMS".
[[nodiscard]] QString channelText(Channel channel);
/// One line: "Boleto R$ 742,10 · Olá, Maria! …"
[[nodiscard]] QString summaryText(const OutgoingItem &item);
/// The whole body of its text part; empty when it has none.
[[nodiscard]] QString itemText(const OutgoingItem &item);
/// What a part's state is called in the timeline: "Handed to Twilio", "Waiting for the text to leave".
[[nodiscard]] QString eventText(PartState state);

} // namespace recado
