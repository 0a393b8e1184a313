// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace recado::simulator {

/// A WhatsApp sender as it is when nothing was said about it but its address ("whatsapp:+55…").
[[nodiscard]] QJsonObject newSenderJson(const QString &sid, const QString &address);

/// Puts configuration, webhook and profile of a request into the sender: what is not said stays.
void applySender(const QJsonObject &request, QJsonObject &sender);

/// Meta's daily tier, as Twilio writes it, for so many people a day; for none, "Unlimited Customers/24hr".
[[nodiscard]] QString tierName(const std::optional<int> &peoplePerDay);

} // namespace recado::simulator
