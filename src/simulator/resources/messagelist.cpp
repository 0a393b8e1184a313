// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/messagelist.h"

#include "simulator/resources/apianswer.h"
#include "simulator/resources/messagejson.h"
#include "simulator/resources/page.h"

#include <QTimeZone>

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

} // namespace

HttpAnswer listMessages(World &world, const Call &call)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    const std::optional<Filter> filter = readFilter(call.query);
    if (!filter)
        return errorAnswer(20001);
    std::optional<qint64> olderThan;
    if (!page->afterSid.isEmpty()) {
        const Message *last = world.messages.find(call.accountSid(), page->afterSid);
        if (!last)
            return errorAnswer(21481);
        olderThan = last->number;
    }

    PageContent content{.key = u"messages"_s, .records = {}};
    QString lastSid;
    const Instant visibleUntil = world.clock.now() - call.hideNewerThan;
    const auto visit = [&](const Message &message) {
        const bool hidden = call.hideNewerThan.count() > 0 && message.created > visibleUntil;
        if (message.erased || hidden || !filter->passes(message))
            return true;
        if (content.records.size() == page->size) {
            content.lastSid = lastSid; // there is at least this one more
            return false;
        }
        content.records.append(messageJson(message));
        lastSid = message.sid;
        return true;
    };
    world.messages.visitNewestFirst(call.accountSid(), filter->to, olderThan, visit);
    const QString path = u"/2010-04-01/Accounts/%1/Messages.json"_s.arg(call.accountSid());
    return jsonAnswer(200, pageBody(path, call.query, *page, content));
}

} // namespace recado::simulator
