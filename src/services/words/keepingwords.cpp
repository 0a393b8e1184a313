// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Of people, their PINs and backups.
constexpr std::array reasons{
    ReasonWords{
        "not-allowed"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Your role in this office does not allow this. Nothing was changed or sent."),
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "Ask somebody who administers Recado here, or let another person sign in (Ctrl+L).")},
    ReasonWords{"signed-out"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Nobody is signed in. Nothing was changed or sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Sign in with your name.")},
    ReasonWords{"who-are-you"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "People are listed in this office: say who you are. Nothing was done."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Write --as NAME before the command, and --pin-stdin when there is a PIN; "
                                  "recado-cli people list shows the names.")},
    ReasonWords{"pin-not-given"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This person signs in with a PIN. Nothing was done."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Write --pin-stdin before the command and give the PIN as a line "
                                  "of standard input, never as an argument.")},
    ReasonWords{
        "pin-wrong"_L1, QT_TRANSLATE_NOOP("recado::Words", "This is not the PIN."),
        QT_TRANSLATE_NOOP("recado::Words", "Try again; who administers Recado here can set a new one.")},
    ReasonWords{"pin-wait"_L1, QT_TRANSLATE_NOOP("recado::Words", "There were several wrong PINs in a row."),
                QT_TRANSLATE_NOOP("recado::Words", "Wait a little and try again.")},
    ReasonWords{"pin-length"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "A PIN has at least 4 and at most 64 characters."),
                QT_TRANSLATE_NOOP("recado::Words", "Type another one.")},
    ReasonWords{"pin-not-hashed"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "There is not enough memory to check a PIN."),
                QT_TRANSLATE_NOOP("recado::Words", "Close other programs and try again.")},
    ReasonWords{"user-disabled"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This person may not sign in any more."),
                QT_TRANSLATE_NOOP("recado::Words", "Ask somebody who administers Recado here.")},
    ReasonWords{"user-without-name"_L1, QT_TRANSLATE_NOOP("recado::Words", "The person has no name."),
                QT_TRANSLATE_NOOP("recado::Words", "Type a name.")},
    ReasonWords{"file-not-written"_L1, QT_TRANSLATE_NOOP("recado::Words", "The file could not be written."),
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "Check the free space and whether you may write in that folder, or choose another one.")},
    ReasonWords{"database-not-durable"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The database server does not keep what it confirms when the power fails. "
                                  "Recado does not send with it: messages could be sent twice."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Whoever looks after the server must set the named option to \"on\". "
                                  "Nothing was sent.")},
    ReasonWords{
        "restored"_L1,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "A backup was put back. This message stood in its queue: it may have been sent since then."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Nothing was sent now. Look it up in the chat before you send it again.")},
};

} // namespace

const ReasonWords *wordsForKeeping(const QString &reason)
{
    const ReasonWords *const row = rowFor(reasons, reason);
    return row != nullptr ? row : wordsForRecovery(reason);
}

} // namespace recado
