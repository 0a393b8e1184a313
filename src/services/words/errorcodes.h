// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recado {

/// Whether the same thing may be tried again after one of Twilio's codes.
enum class RetryClass {
    No, ///< never by itself
    Auto, ///< later, by itself or by a person
    Fix, ///< after somebody has mended something
    MaybeSent ///< it may have been sent: look for it first
};

/// What we know of one of Twilio's codes, in one language.
struct CodeEntry
{
    int code;
    QString title = {}; ///< a few English words, for whoever looks after Recado
    RetryClass retry = RetryClass::No;
    QString button = {}; ///< the help that fits, one of codeButtons(); "none" for none
    QString what = {}; ///< what happened, and whether it was sent
    QString advice = {}; ///< what to do now
};

/// Of resources/errorcodes/errorcodes.json; nothing for a code that is not there, and in a language that is
/// not there.
/// @param language "en", "pt_BR" or "es"
[[nodiscard]] std::optional<CodeEntry> entryForCode(int twilioCode, const QString &language);
[[nodiscard]] std::vector<int> knownCodes();

/// The ids that a button may have.
[[nodiscard]] const QStringList &codeButtons();

/// The language in which the rest of the program speaks: that of its catalogue, "en" without one.
[[nodiscard]] QString wordsLanguage();

} // namespace recado
