// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/messagelist.h"

#include "simulator/resources/apianswer.h"
#include "simulator/resources/messagejson.h"
#include "simulator/resources/page.h"

#include <QTimeZone>

#include <deque>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

/// A moment, or a whole day when only the date is given.
struct Span
{
    Instant first;
    Instant last;
};

struct Filter
{
    QString to;
    QString from;
    std::optional<Instant> sentFrom = {};
    std::optional<Instant> sentUntil = {};

    [[nodiscard]] bool passes(const Message &message) const
    {
        if (!from.isEmpty() && message.from != from)
            return false;
        if (!sentFrom && !sentUntil)
            return true;
        // what has not been sent has no DateSent to compare with
        return message.sent && (!sentFrom || *message.sent >= *sentFrom)
            && (!sentUntil || *message.sent <= *sentUntil);
    }
};

/// YYYY-MM-DD or ISO 8601, both in UTC.
std::optional<Span> readSpan(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid()) {
        const Instant start = fromDateTime(day.startOfDay(Qt::UTC));
        return Span{.first = start, .last = start + 24h - 1ms};
    }
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    const Instant moment = fromDateTime(at);
    return Span{.first = moment, .last = moment + 1s - 1ms}; // Twilio knows whole seconds
}

/// The filter, or nothing when a date cannot be read. Both inequalities hold for the day that is named, too.
std::optional<Filter> readFilter(const Form &query)
{
    Filter filter{.to = query.text(u"To"_s), .from = query.text(u"From"_s)};
    for (const QString &name : {u"DateSent"_s, u"DateSent<"_s, u"DateSent>"_s}) {
        const std::optional<QString> text = query.value(name);
        if (!text)
            continue;
        const std::optional<Span> span = readSpan(*text);
        if (!span)
            return {};
        if (!name.endsWith(u'<'))
            filter.sentFrom = span->first;
        if (!name.endsWith(u'>'))
            filter.sentUntil = span->last;
    }
    return filter;
}

struct Wanted
{
    int size;
    const Message *anchor; ///< the record of the token; null for the first page
    std::function<bool(const Message &)> isListed;
};

PageContent contentOf(const std::deque<const Message *> &messages)
{
    PageContent content{.key = u"messages"_s, .records = {}};
    for (const Message *message : messages)
        content.records.append(messageJson(*message));
    if (!messages.empty())
        content.firstSid = messages.front()->sid;
    return content;
}

PageContent pageAfter(const World &world, const Call &call, const QString &to, const Wanted &wanted)
{
    std::deque<const Message *> found;
    bool more = false;
    const auto visit = [&](const Message &message) {
        if (!wanted.isListed(message))
            return true;
        more = static_cast<int>(found.size()) == wanted.size;
        if (!more)
            found.push_back(&message);
        return !more;
    };
    const auto olderThan = wanted.anchor ? std::optional(wanted.anchor->number) : std::nullopt;
    world.messages.visitNewestFirst(call.accountSid(), to, olderThan, visit);
    PageContent content = contentOf(found);
    if (more)
        content.lastSid = found.back()->sid;
    return content;
}

/// The newer neighbours of the anchor, so that going back shows what was shown, whatever has arrived since.
PageContent pageBefore(const World &world, const Call &call, const QString &to, const Wanted &wanted)
{
    std::deque<const Message *> found;
    const auto visit = [&](const Message &message) {
        if (message.number <= wanted.anchor->number)
            return false;
        if (wanted.isListed(message))
            found.push_back(&message);
        if (static_cast<int>(found.size()) > wanted.size)
            found.pop_front();
        return true;
    };
    world.messages.visitNewestFirst(call.accountSid(), to, std::nullopt, visit);
    PageContent content = contentOf(found);
    if (!found.empty())
        content.lastSid = found.back()->sid;
    return content;
}

} // namespace

HttpAnswer listMessages(World &world, const Call &call)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    const std::optional<Filter> filter = readFilter(call.query);
    if (!filter)
        return errorAnswer(20001);
    const QString &anchorSid = page->beforeSid.isEmpty() ? page->afterSid : page->beforeSid;
    const Message *anchor = nullptr;
    if (!anchorSid.isEmpty()) {
        anchor = world.messages.find(call.accountSid(), anchorSid);
        if (!anchor)
            return errorAnswer(21481);
    }
    const Instant visibleUntil = world.clock.now() - call.hideNewerThan;
    const auto isListed = [&](const Message &message) {
        const bool hidden = call.hideNewerThan.count() > 0 && message.created > visibleUntil;
        return !message.erased && !hidden && filter->passes(message);
    };
    const PageContent content = page->beforeSid.isEmpty()
        ? pageAfter(world, call, filter->to, {.size = page->size, .anchor = anchor, .isListed = isListed})
        : pageBefore(world, call, filter->to, {.size = page->size, .anchor = anchor, .isListed = isListed});
    const QString path = u"/2010-04-01/Accounts/%1/Messages.json"_s.arg(call.accountSid());
    return jsonAnswer(200, pageBody(path, call.query, *page, content));
}

} // namespace recado::simulator
