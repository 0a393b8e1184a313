// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace recado {

/// One setting out of a text that a person had lying about.
struct TextEntry
{
    QStringList words; ///< of the name, in capitals: "accountSid" and "ACCOUNT_SID" are {"ACCOUNT", "SID"}
    QString value; ///< without quotes and comments
};

/// The settings of a `.env` file, a shell or PowerShell script, a compose file, YAML, JSON or a page of the
/// Twilio console: `NAME=value`, `export`, `set`, `$env:`, `name: value`, `"name": "value",`, a name on one
/// line and its value on the next. Lines that are none of these are left out.
[[nodiscard]] std::vector<TextEntry> entriesOf(const QString &text);

/// The text of a file: UTF-8 or, with a byte order mark, UTF-16; what is neither is read as Latin-1.
[[nodiscard]] QString decodeText(const QByteArray &bytes);

} // namespace recado
