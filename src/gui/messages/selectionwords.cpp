// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/selectionwords.h"

#include "gui/common/explaining.h"
#include "models/itemtext.h"
#include "models/pricetext.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelectionWords)
};

constexpr int fewNames = 3;

QString shortName(const OutgoingItem &item)
{
    return item.contactName.isEmpty() ? phoneText(item.to) : item.contactName;
}

} // namespace

QString sentenceOf(const FailureReason &reason)
{
    OutgoingPart part;
    part.state = PartState::Failed;
    part.errorCode = reason.code;
    part.reason = reason.word;
    return explain(part).what;
}

QString sentenceOf(const SelectionGroup &group)
{
    if (!group.words.what.isEmpty())
        return group.words.what;
    if (group.verdict == SelectionVerdict::Waiting && group.state == DeliveryState::Queued)
        return Words::tr("In the queue: not sent yet.");
    return lookOf(group.state).word;
}

QString hintOf(const SelectionGroup &group)
{
    switch (group.verdict) {
    case SelectionVerdict::SendAgain:
        return Words::tr("Can be sent again.");
    case SelectionVerdict::AfterMending:
        return group.words.advice.isEmpty() ? Words::tr("Can be sent again.") : group.words.advice;
    case SelectionVerdict::OneByOne:
        return Words::tr("Not together: open each one, something in it has to be changed first.");
    case SelectionVerdict::SentSince:
        return group.words.advice;
    case SelectionVerdict::Never:
        return Words::tr("Cannot be sent again.");
    case SelectionVerdict::Decide:
        return Words::tr("Not together: decide about each one, with what is known of it.");
    case SelectionVerdict::Waiting:
        return Words::tr("Can be cancelled.");
    case SelectionVerdict::Settled:
        return {};
    }
    Q_UNREACHABLE();
}

DeliveryLook lookOf(const SelectionGroup &group)
{
    return lookOf(group.state);
}

QString wayText(RetryHow how)
{
    switch (how) {
    case RetryHow::Again:
        return Words::tr("Now");
    case RetryHow::TomorrowAt9:
        return Words::tr("Tomorrow at 9:00");
    case RetryHow::AsSms:
        return Words::tr("As the SMS that was prepared");
    }
    Q_UNREACHABLE();
}

QString namesText(const std::vector<OutgoingItem> &items, int atMost)
{
    QStringList names;
    for (const OutgoingItem &item : items) {
        if (std::ssize(names) == atMost)
            break;
        names.append(shortName(item));
    }
    const int more = static_cast<int>(std::ssize(items) - names.size());
    const QString listed = names.join(u", "_s);
    return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(listed) : listed;
}

QString costSentence(const ResendCost &cost)
{
    QStringList sums;
    for (const auto &[unit, micros] : cost.sums)
        sums.append(priceText(micros, unit));
    if (sums.isEmpty())
        return Words::tr("Twilio has not told yet what a message of this number costs.");
    const QString sum = sums.join(u" + "_s);
    return cost.complete ? Words::tr("About %1, by what the last messages cost.").arg(sum)
                         : Words::tr("At least %1; of a part Twilio has not told what it costs.").arg(sum);
}

QString refusedText(const std::vector<ManyRefused> &refused)
{
    QMap<QString, std::vector<OutgoingItem>> bySentence;
    for (const ManyRefused &each : refused)
        bySentence[oneLine(explain(each.error))].push_back(each.item);
    QStringList sentences;
    for (auto each = bySentence.cbegin(); each != bySentence.cend(); ++each)
        sentences.append(
            Words::tr("%n were left as they are (%1): %2", nullptr, static_cast<int>(each.value().size()))
                .arg(namesText(each.value(), fewNames), each.key()));
    return sentences.join(u' ');
}

} // namespace recado
