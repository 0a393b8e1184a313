// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

/// What the fields of a sample text stand for; an empty one is missing. Each has its name in English,
/// Portuguese and Spanish: {amount}, {valor}, {monto}.
struct MessageFields
{
    QString name = {}; ///< {name}: of the person, first name
    QString company = {}; ///< {company}
    QString amount = {}; ///< {amount}: "R$ 742,10"
    QString due = {}; ///< {due}: "10/12/2026"
    QString line = {}; ///< {line}: the linha digitável as printed
    QString bank = {}; ///< {bank}: "001 Banco do Brasil"
    QString beneficiary = {}; ///< {beneficiary}
};

/// Puts the fields into the text; a field that is missing stays as written, for missingFields() to name.
[[nodiscard]] QString fillText(const QString &text, const MessageFields &fields);
/// Names in braces that could not be filled, known or not, each once, in order: {"{due}"}.
[[nodiscard]] QStringList missingFields(const QString &text, const MessageFields &fields);

/// Twilio's limit for a body on every channel, in UTF-16 units. (Twilio 21617)
constexpr qsizetype maxBodyLength = 1600;

/// "R$ 1.234,56" for people in Brazil.
[[nodiscard]] QString reais(qint64 cents);

} // namespace recado
