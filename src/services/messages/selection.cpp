// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/selection.h"

#include "services/words/errorcodes.h"
#include "services/words/fixes.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr auto optedOut = "opted-out"_L1;

bool has(const OutgoingItem &item, PartState state)
{
    return std::ranges::any_of(item.parts, [state](const auto &part) { return part.state == state; });
}

bool isInDoubt(const OutgoingItem &item)
{
    return has(item, PartState::MaybeSent) || has(item, PartState::Unsure);
}

bool canBeCancelled(const OutgoingItem &item)
{
    return has(item, PartState::Queued) || has(item, PartState::Waiting) || has(item, PartState::Late)
        || has(item, PartState::Scheduled);
}

const OutgoingPart *firstIn(const OutgoingItem &item, std::initializer_list<PartState> states)
{
    for (const OutgoingPart &part : item.parts) {
        if (std::ranges::find(states, part.state) != states.end())
            return &part;
    }
    return nullptr;
}

/// Two items with the same of it say the same to the same person.
QString contentOf(const OutgoingItem &item)
{
    QStringList words{item.to, item.boletoLine};
    if (!item.boletoLine.isEmpty())
        return words.join(u'\n');
    for (const OutgoingPart &part : item.parts) {
        if (!part.replaced)
            words << part.body << (part.file ? part.file->toString() : QString());
    }
    return words.join(u'\n');
}

struct Advice
{
    SelectionVerdict verdict = SelectionVerdict::AfterMending;
    RetryHow how = RetryHow::Again;
};

/// What the help for this reason means for many messages at once.
Advice adviceFor(const OutgoingPart &part, bool smsReady)
{
    const auto code = part.errorCode ? entryForCode(*part.errorCode, u"en"_s) : std::nullopt;
    if (code && code->retry == RetryClass::MaybeSent)
        return {SelectionVerdict::OneByOne};
    switch (fixFor(part).fix) {
    case Fix::SendAgain:
    case Fix::ResendFile:
        return {SelectionVerdict::SendAgain};
    case Fix::SendTomorrow:
        return {SelectionVerdict::SendAgain, RetryHow::TomorrowAt9};
    case Fix::SendSms:
        if (smsReady)
            return {SelectionVerdict::SendAgain, RetryHow::AsSms};
        // the window of 24 hours may be open again; that WhatsApp is not on the phone does not change
        return {part.errorCode == 63016 || part.reason == "window-closed"_L1 ? SelectionVerdict::AfterMending
                                                                             : SelectionVerdict::OneByOne};
    case Fix::WriteAgain:
        // what a person took back has nothing wrong in it
        return {part.state == PartState::Cancelled ? SelectionVerdict::AfterMending
                                                   : SelectionVerdict::OneByOne};
    default:
        return {SelectionVerdict::AfterMending};
    }
}

void judgeFailed(SelectionGroup &group, const OutgoingItem &item, const OutgoingPart &failed)
{
    if (!retryObstacle(item, {.item = item.id}).isEmpty()) {
        group.verdict = SelectionVerdict::Never;
        return;
    }
    group.smsReady = retryObstacle(item, {.item = item.id, .how = RetryHow::AsSms}).isEmpty();
    const Advice advice = adviceFor(failed, group.smsReady);
    group.verdict = advice.verdict;
    group.how = advice.how;
}

/// The part that says why the item is as it is; nothing when the state says all.
std::optional<OutgoingPart> tellingPart(const OutgoingItem &item)
{
    if (const auto *doubtful = firstIn(item, {PartState::MaybeSent, PartState::Unsure}))
        return *doubtful;
    if (auto failed = partToRetry(item, {.item = item.id}))
        return failed;
    const auto *late = firstIn(item, {PartState::Late});
    return late != nullptr ? std::optional(*late) : std::nullopt;
}

/// The group to which the item would belong, without words and items.
SelectionGroup groupFor(const OutgoingItem &item, const std::optional<OutgoingPart> &telling)
{
    SelectionGroup group{.state = visible(item)};
    if (telling)
        group.reason = failureReasonOf(*telling);
    if (isInDoubt(item))
        group.verdict = SelectionVerdict::Decide;
    else if (telling && isFailedOrCancelled(*telling))
        judgeFailed(group, item, *telling);
    else if (canBeCancelled(item))
        group.verdict = SelectionVerdict::Waiting;
    return group;
}

bool saysTheSame(const SelectionGroup &group, const SelectionGroup &other)
{
    return group.verdict == other.verdict && group.state == other.state && group.reason == other.reason
        && group.how == other.how && group.smsReady == other.smsReady;
}

/// Why it failed is not told any more: this is what counts.
void setApart(SelectionGroup &group, SelectionVerdict verdict, const QString &word)
{
    group = {.verdict = verdict, .state = group.state, .reason = {.word = word}};
}

std::vector<OutgoingItem> newestFirst(std::span<const OutgoingItem> items)
{
    std::vector<OutgoingItem> sorted(items.begin(), items.end());
    std::ranges::stable_sort(sorted, std::greater(), &OutgoingItem::createdAt);
    return sorted;
}

} // namespace

bool maySendAgain(SelectionVerdict verdict)
{
    return verdict == SelectionVerdict::SendAgain || verdict == SelectionVerdict::AfterMending;
}

std::vector<SelectionGroup> groupsOf(std::span<const OutgoingItem> items)
{
    return groupsOf(items, {});
}

Explanation wordsOf(const SelectionGroup &group)
{
    if (group.verdict == SelectionVerdict::SentSince || group.reason.word == optedOut)
        return explainReason(group.reason.word);
    const auto telling = tellingPart(group.items.front());
    return telling ? explain(*telling) : Explanation{};
}

std::vector<SelectionGroup> groupsOf(std::span<const OutgoingItem> items, const KnownOfItems &known)
{
    std::vector<SelectionGroup> groups;
    QSet<QString> contents;
    const QSet<ItemId> since(known.sentSince.begin(), known.sentSince.end());
    const QSet<ItemId> out(known.optedOut.begin(), known.optedOut.end());
    for (const OutgoingItem &item : newestFirst(items)) {
        SelectionGroup group = groupFor(item, tellingPart(item));
        const QString content = contentOf(item);
        const bool mayGo = maySendAgain(group.verdict) || group.verdict == SelectionVerdict::OneByOne;
        if (mayGo && out.contains(item.id))
            setApart(group, SelectionVerdict::Never, optedOut);
        else if (maySendAgain(group.verdict) && (contents.contains(content) || since.contains(item.id)))
            setApart(group, SelectionVerdict::SentSince, u"already-sent-since"_s);
        contents.insert(content);
        auto same = std::ranges::find_if(groups, [&](const auto &each) { return saysTheSame(group, each); });
        if (same == groups.end())
            same = groups.insert(groups.end(), std::move(group));
        same->items.push_back(item);
    }
    for (SelectionGroup &group : groups)
        group.words = wordsOf(group);
    std::ranges::stable_sort(groups, [](const SelectionGroup &one, const SelectionGroup &other) {
        if (one.verdict != other.verdict)
            return one.verdict < other.verdict;
        return one.items.size() > other.items.size();
    });
    return groups;
}

int countOf(std::span<const SelectionGroup> groups, SelectionVerdict verdict)
{
    std::size_t count = 0;
    for (const SelectionGroup &group : groups) {
        if (group.verdict == verdict)
            count += group.items.size();
    }
    return static_cast<int>(count);
}

} // namespace recado
