// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace recado::crashproof {

/// What both sides say when everything is over.
struct Account
{
    QJsonArray items; ///< of "recado-cli --json messages list": what we believe
    QJsonArray atTwilio; ///< of the simulator: what happened
    QSet<QString> promised = {}; ///< items that a program said to have kept
};

struct Verdict
{
    int items = 0;
    int parts = 0;
    int made = 0; ///< outgoing messages at Twilio
    int arrived = 0; ///< parts that are at least sent
    int failedThere = 0; ///< made once, and Twilio could not bring it
    int cancelled = 0; ///< never left, because the part before it failed
    int waiting = 0; ///< behind a part about which a person must decide
    int maybe = 0; ///< a person must decide …
    int maybeMade = 0; ///< … and Twilio does have it
    QMap<QString, int> maybeReasons = {}; ///< "several-candidates (twin)": 3
    QStringList duplicates = {}; ///< more at Twilio than anybody ordered
    QStringList lost = {}; ///< ordered, not there, and nobody is asked about it
    QStringList unsettled = {}; ///< still on its way here
    QStringList wrong = {}; ///< our books and Twilio's differ otherwise

    [[nodiscard]] bool isClean() const
    {
        return duplicates.isEmpty() && lost.isEmpty() && unsettled.isEmpty() && wrong.isEmpty();
    }
};

/// Compares them message by message: each part of ours and at most one message there, and the other way
/// round. A person may be asked only about twins and where Twilio's list was not fresh.
[[nodiscard]] Verdict judge(const Account &account);

} // namespace recado::crashproof
