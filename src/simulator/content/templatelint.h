// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace recado::simulator {

/// Why WhatsApp refuses a template of that category ("UTILITY", ...), in its words; empty when it does not:
///   - variables that do not count from 1 without a gap, more than 100 of them, or without a sample
///   - a text that begins or ends with a variable, has two side by side, or fewer than 2n + 1 words for n
///   - more than 1024 characters, two line breaks too many, a file that does not begin with a fixed host
///   - words of advertising in a UTILITY template
[[nodiscard]] QString rejectionReason(const QJsonObject &content, const QString &category);

/// True for words of advertising, which make a UTILITY template a MARKETING one.
[[nodiscard]] bool isAdvertising(const QString &text);

} // namespace recado::simulator
