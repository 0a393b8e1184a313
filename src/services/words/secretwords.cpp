// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/secretwords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array reasons{
    ReasonWords{
        "credential-busy"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The key of this account is being changed already, here or on another computer."),
        QT_TRANSLATE_NOOP("recado::Words", "Wait a few minutes and try again.")},
    ReasonWords{"token-needed"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "With an API key Twilio does not let keys be changed."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Type the auth token of the account; Recado uses it once and forgets it.")},
    ReasonWords{
        "token-refused"_L1, QT_TRANSLATE_NOOP("recado::Words", "Twilio refuses this auth token."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Check that it is the account's own and was copied whole. If it was replaced "
                          "elsewhere, type the new one first.")},
    ReasonWords{"key-not-asked"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Twilio did not answer, or could not be reached."),
                QT_TRANSLATE_NOOP("recado::Words", "Try again in a moment.")},
    ReasonWords{
        "key-refused"_L1, QT_TRANSLATE_NOOP("recado::Words", "Twilio refuses this key, so it is not saved."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Check that the SID and the secret belong together and were copied whole.")},
    ReasonWords{
        "secondary-there"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio made no second token, most often because there is one already."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Promote or delete the secondary token in the Twilio console, under API keys and "
                          "tokens, then try again.")},
    ReasonWords{
        "rotation-unsettled"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio did not say whether the new token counts already. No token is lost."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Check the internet connection and finish the change; Recado also tries at its "
                          "next start.")},
    ReasonWords{
        "rotation-not-saved"_L1,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "The new key works, but it could not take the place of the old one in the keychain."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Unlock the keychain and finish the change; Recado also tries at its next start.")},
    ReasonWords{
        "credentials-incomplete"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The text has an account but no token or key that opens it."),
        QT_TRANSLATE_NOOP("recado::Words", "Add the auth token, or the key's SID and its secret.")},
    ReasonWords{
        "file-too-large"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "This file is too large to be one with keys."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose the .env file, or paste the lines with the keys.")},
    ReasonWords{"file-not-read"_L1, QT_TRANSLATE_NOOP("recado::Words", "This file could not be read."),
                QT_TRANSLATE_NOOP("recado::Words", "Check that it is there and that you may open it.")},
    ReasonWords{
        "file-not-deleted"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The file could not be deleted; the keys are still in it."),
        QT_TRANSLATE_NOOP("recado::Words", "Delete it by hand.")},
};

} // namespace

const ReasonWords *wordsForSecrets(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
