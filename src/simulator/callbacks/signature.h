// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace recado::simulator {

using CallbackFields = std::vector<std::pair<QString, QString>>;

/// X-Twilio-Signature of a request to the address: Base64(HMAC-SHA1(token, address + each field's name and
/// value, names sorted by code unit, the distinct values of a name sorted)). Address as configured, without
/// fragment; a JSON body adds nothing here (its digest stands in the address).
[[nodiscard]] QByteArray requestSignature(const QByteArray &token, const QString &url,
                                          const CallbackFields &fields);

} // namespace recado::simulator
