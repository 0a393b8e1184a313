// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/reading.h"

#include <QJsonObject>

namespace recado::documents {

// What the window asks recado-reader and what it answers: one JSON object a line, each way.

struct ReadRequest
{
    QString file;
    QString password = {}; ///< tried first
    /// Tried next, in this order: what is known of the payer, see passwordCandidates(). An answer
    /// "file-password" means that none of them fits and nobody typed one: ask.
    QStringList passwords = {};
    std::optional<QDate> today
        = {}; ///< decides between the two eras of the due factor; the computer's day if absent
};

struct RenderRequest
{
    QString file;
    int page = 1;
    int dpi = 110; ///< 36 to 300
    QString password = {};
};

/// "checked", "look", "unreadable": fixed words of our JSON.
[[nodiscard]] QString verdictName(Verdict verdict);
/// "unsure", "read", "sure".
[[nodiscard]] QString certaintyName(Certainty certainty);

[[nodiscard]] QJsonObject toJson(const ReadRequest &request);
[[nodiscard]] QJsonObject toJson(const RenderRequest &request);
[[nodiscard]] QJsonObject toJson(const Reading &reading);
/// Error: kind BadReply, reason "reader-bad-answer".
[[nodiscard]] Result<Reading> readingFromJson(const QJsonObject &json);
/// An amount as our JSON writes it: "742.10".
[[nodiscard]] QString amountText(qint64 cents);

} // namespace recado::documents
