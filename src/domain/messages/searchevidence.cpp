// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/searchevidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

using DoubtWord = std::pair<CandidateDoubt, QLatin1StringView>;
constexpr std::array doubtWords{DoubtWord{CandidateDoubt::None, ""_L1},
                                DoubtWord{CandidateDoubt::TextUnknown, "text-unknown"_L1},
                                DoubtWord{CandidateDoubt::OneOfTwo, "one-of-two"_L1},
                                DoubtWord{CandidateDoubt::OtherText, "other-text"_L1}};

QString toWord(CandidateDoubt doubt)
{
    return std::ranges::find(doubtWords, doubt, &DoubtWord::first)->second;
}

CandidateDoubt doubtFromWord(const QString &word)
{
    const auto *const found
        = std::ranges::find_if(doubtWords, [&word](const DoubtWord &row) { return row.second == word; });
    return found == doubtWords.end() ? CandidateDoubt::TextUnknown : found->first;
}

void put(QJsonObject &json, const QString &key, const std::optional<Instant> &at)
{
    if (at)
        json.insert(key, toMsecs(*at));
}

std::optional<Instant> instantOf(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(fromMsecs(value.toInteger())) : std::nullopt;
}

} // namespace

bool isFresh(const SearchEvidence &evidence)
{
    return evidence.freshTo && evidence.madeBefore && *evidence.freshTo > *evidence.madeBefore;
}

QString toJson(const SearchEvidence &evidence)
{
    QJsonArray candidates;
    for (const SearchCandidate &candidate : evidence.candidates)
        candidates.append(QJsonObject{{u"sid"_s, candidate.sid},
                                      {u"at"_s, toMsecs(candidate.createdAt)},
                                      {u"status"_s, candidate.status},
                                      {u"doubt"_s, toWord(candidate.doubt)}});
    QJsonObject json{{u"looks"_s, evidence.looks},
                     {u"listed"_s, evidence.listed},
                     {u"absent"_s, evidence.absenceProved},
                     {u"candidates"_s, candidates}};
    put(json, u"first"_s, evidence.firstLook);
    put(json, u"last"_s, evidence.lastLook);
    put(json, u"madeBefore"_s, evidence.madeBefore);
    put(json, u"freshTo"_s, evidence.freshTo);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SearchEvidence searchEvidenceFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    SearchEvidence evidence{.looks = object.value("looks"_L1).toInt(),
                            .firstLook = instantOf(object, u"first"_s),
                            .lastLook = instantOf(object, u"last"_s),
                            .listed = object.value("listed"_L1).toInt(),
                            .madeBefore = instantOf(object, u"madeBefore"_s),
                            .freshTo = instantOf(object, u"freshTo"_s),
                            .absenceProved = object.value("absent"_L1).toBool()};
    const QJsonArray candidates = object.value("candidates"_L1).toArray();
    for (const QJsonValueConstRef value : candidates) {
        const QJsonObject candidate = value.toObject();
        evidence.candidates.push_back({.sid = candidate.value("sid"_L1).toString(),
                                       .createdAt = fromMsecs(candidate.value("at"_L1).toInteger()),
                                       .status = candidate.value("status"_L1).toString(),
                                       .doubt = doubtFromWord(candidate.value("doubt"_L1).toString())});
    }
    return evidence;
}

} // namespace recado
