// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/evidencetext.h"

#include "models/itemtext.h"
#include "services/outbox/outcomes.h"

#include <QCoreApplication>

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString candidateText(const SearchCandidate &candidate)
{
    const QString when = whenText(candidate.createdAt);
    const QString state = statusText(candidate.status);
    switch (candidate.doubt) {
    case CandidateDoubt::None:
        return Words::tr("Twilio made one that looks the same at %1 (%2).").arg(when, state);
    case CandidateDoubt::TextUnknown:
        return Words::tr("Twilio made one at %1 (%2); its text is not known.").arg(when, state);
    case CandidateDoubt::OneOfTwo:
        return Words::tr("Twilio made one at %1 (%2); it may also be the other message to this person whose "
                         "answer was lost.")
            .arg(when, state);
    case CandidateDoubt::OtherText:
        return Words::tr("Twilio made one with other words at %1 (%2) that Recado does not know.")
            .arg(when, state);
    }
    return {};
}

} // namespace

QStringList evidenceText(const SearchEvidence &evidence)
{
    if (evidence.looks == 0)
        return {};
    QStringList sentences{
        evidence.lastLook
            ? Words::tr("Twilio's list was read %n time(s), last at %1.", nullptr, evidence.looks)
                  .arg(whenText(*evidence.lastLook))
            : Words::tr("Twilio's list was read %n time(s).", nullptr, evidence.looks)};
    sentences.append(Words::tr("It showed %n message(s) to this person.", nullptr, evidence.listed));
    for (const SearchCandidate &candidate : evidence.candidates)
        sentences.append(candidateText(candidate));
    if (!evidence.candidates.empty())
        return sentences;
    if (evidence.absenceProved)
        sentences.append(Words::tr("None of them can be this one: it was almost certainly not sent."));
    else if (!isFresh(evidence))
        sentences.append(Words::tr("Whether the list was complete at that time is not proved."));
    return sentences;
}

QString statusText(const QString &twiliosWord)
{
    const auto state = stateOfWord(twiliosWord);
    return state ? eventText(*state) : twiliosWord;
}

QString onlyCandidate(const SearchEvidence &evidence)
{
    if (evidence.candidates.size() != 1)
        return {};
    const SearchCandidate &only = evidence.candidates.front();
    return only.doubt == CandidateDoubt::OtherText ? QString() : only.sid;
}

} // namespace recado
