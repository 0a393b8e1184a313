// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace recado {

/// How the messages stand that were under way when the program ended. A message counts once: maybe before not
/// sent before sent.
struct RecoveryCounts
{
    int sent = 0; ///< Twilio has them for sure
    int notSent = 0; ///< never handed to Twilio
    int searched = 0; ///< perhaps sent, and being looked for at Twilio
    int maybe = 0; ///< perhaps sent, and nobody can tell but a person

    [[nodiscard]] bool isEmpty() const { return sent + notSent + searched + maybe == 0; }
    /// Something waits for Twilio's word or a person's.
    [[nodiscard]] bool isOpen() const { return searched + maybe > 0; }
};

/// What a person says about a message that was perhaps sent.
enum class Decision {
    Sent, ///< it arrived
    Again, ///< it did not: send it once more
    Leave, ///< nobody knows: it stays as it is and is not asked about again
};

/// "sent", "again", "leave": fixed words of the command line and the record.
[[nodiscard]] QString toWord(Decision decision);
[[nodiscard]] std::optional<Decision> decisionFromWord(const QString &word);

/// Reason of a part about which a person decided so.
inline constexpr QLatin1StringView leftByPerson{"left-by-person"};

} // namespace recado
