// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QString>
#include <QUrl>

namespace recado {

/// What a button beside a message that did not arrive does.
enum class Fix {
    None, ///< nothing that a person could do; the words say why
    OpenNumber, ///< the page of the numbers, with this one chosen
    CheckNow, ///< ask Twilio at once
    CopyJoin, ///< the invitation to the number for trying
    CopyPhone, ///< to call the customer
    WriteAgain, ///< the message in the composer, to be corrected
    SendAgain, ///< the same, now
    SendTomorrow, ///< the same, tomorrow at nine
    ResendFile, ///< its PDF, put online once more
    SendSms, ///< the words by SMS
    ShowHistory, ///< what else went to this person
    OpenPage, ///< of Twilio or Meta, in the browser
};

struct FixButton
{
    Fix fix = Fix::None;
    QString text = {}; ///< on the button
    QUrl page = {}; ///< of OpenPage
};

/// For one of codeButtons(); an unknown id gives Twilio's page about the code.
[[nodiscard]] FixButton fixButton(const QString &id, int twilioCode = 0);
/// For a part that failed or was cancelled: by Twilio's code, or by our own reason where there is none.
[[nodiscard]] FixButton fixFor(const OutgoingPart &part);

} // namespace recado
