// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/sendrequest.h"
#include "cli/waiting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"messages list [--tenant T] [--state S] [--limit N] | messages show ID | "
      "messages cancel ID… | messages move ID --at 2026-11-23T08:00 | "
      "messages decide ID sent|again|leave | messages retry … | messages late --tenant T [send|cancel]";
constexpr int defaultLimit = 100;
constexpr int mostRows = 100'000;

QCoro::Task<Result<std::vector<Tenant>>> tenantsFor(AppContext *app, QString name)
{
    if (name.isEmpty())
        co_return co_await app->directory().tenants();
    const auto tenant = co_await tenantNamed(app, name);
    if (!tenant)
        co_return tenant.error();
    co_return std::vector{*tenant};
}

/// The database gives them by pages.
QCoro::Task<Result<std::vector<OutgoingItem>>> newestOf(AppContext *app, TenantId tenant,
                                                        std::optional<DeliveryState> state, int limit)
{
    std::vector<OutgoingItem> items;
    std::optional<ItemCursor> after;
    do {
        const int missing = limit - static_cast<int>(items.size());
        auto pageTask = app->send().page(tenant, state, {}, after, missing);
        auto page = co_await pageTask;
        if (!page)
            co_return page.error();
        std::ranges::move(page->rows, std::back_inserter(items));
        after = page->next;
    } while (after && std::ssize(items) < limit);
    co_return Result<std::vector<OutgoingItem>>(std::move(items));
}

QCoro::Task<int> list(CommandCall call, Arguments arguments)
{
    const QString stateWord = arguments.value(u"state"_s);
    const auto state = deliveryStateFromWord(stateWord);
    if (!stateWord.isEmpty() && !state)
        co_return wrongUse(call.io, u"unknown state %1"_s.arg(stateWord));
    bool isNumber = false;
    const int limit = arguments.value(u"limit"_s, QString::number(defaultLimit)).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostRows)
        co_return wrongUse(call.io, u"--limit takes a number"_s);
    const auto tenants = co_await tenantsFor(&call.app, arguments.value(u"tenant"_s));
    if (!tenants)
        co_return fail(call.io, tenants.error());

    std::vector<OutgoingItem> items;
    for (const Tenant &tenant : *tenants) {
        auto newest = co_await newestOf(&call.app, tenant.id, state, limit);
        if (!newest)
            co_return fail(call.io, newest.error());
        std::ranges::move(*newest, std::back_inserter(items));
    }
    std::ranges::stable_sort(items, std::greater(), &OutgoingItem::createdAt);
    items.resize(std::min(items.size(), static_cast<std::size_t>(limit)));
    if (call.io.json)
        print(call.io, toJson(items));
    else
        std::ranges::for_each(items, [&call](const OutgoingItem &item) { printLine(call.io, item); });
    co_return ExitDone;
}

QCoro::Task<int> show(CommandCall call, QString id)
{
    const auto item = co_await call.app.send().item(ItemId::fromString(id));
    if (!item)
        co_return fail(call.io, item.error());
    const auto timeline = co_await call.app.send().timeline(item->id);
    if (!timeline)
        co_return fail(call.io, timeline.error());
    QJsonArray events;
    for (const PartEvent &event : *timeline) {
        const auto part = std::ranges::find(item->parts, event.partId, &OutgoingPart::id);
        QString kind;
        if (part != item->parts.end())
            kind = toWord(part->kind);
        events.append(QJsonObject{{u"at"_s, isoTime(event.at)},
                                  {u"part"_s, kind},
                                  {u"state"_s, toWord(visible(event.state))},
                                  {u"detail"_s, event.detail}});
    }
    if (call.io.json) {
        QJsonObject document = toJson(std::vector{*item});
        document.insert(u"timeline"_s, events);
        print(call.io, document);
        co_return ExitDone;
    }
    printLine(call.io, *item);
    for (const auto &event : std::as_const(events))
        call.io.out << "    " << event["at"_L1].toString() << "  " << event["part"_L1].toString() << "  "
                    << event["state"_L1].toString() << "  " << event["detail"_L1].toString() << '\n';
    co_return ExitDone;
}

/// What has not left; also what Twilio has for later.
QCoro::Task<int> cancel(CommandCall call, QString id)
{
    const auto outcome = co_await call.app.send().cancel(ItemId::fromString(id));
    if (!outcome)
        co_return fail(call.io, outcome.error());
    const Error tooLate{.kind = ErrorKind::Invalid, .detail = {}, .reason = u"cancel-too-late"_s};
    if (outcome->gone > 0)
        co_return fail(call.io, tooLate);
    if (call.io.json)
        print(call.io, QJsonObject{{u"cancelled"_s, outcome->cancelled}});
    else
        call.io.out << "Cancelled; nothing of it was sent.\n";
    co_return ExitDone;
}

/// Many at once: what is only here goes with one change, the rest one by one.
QCoro::Task<int> cancelMany(CommandCall call, QStringList named)
{
    std::vector<ItemId> ids;
    std::ranges::transform(named, std::back_inserter(ids), &ItemId::fromString);
    auto cancelTask = call.app.many().cancel(std::move(ids));
    const auto outcome = co_await cancelTask;
    if (!outcome)
        co_return fail(call.io, outcome.error());
    QJsonArray refused;
    for (const ManyRefused &each : outcome->refused)
        refused.append(QJsonObject{{u"id"_s, each.item.id.toString()}, {u"reason"_s, each.error.reason}});
    if (call.io.json) {
        print(call.io, QJsonObject{{u"cancelled"_s, outcome->done}, {u"refused"_s, refused}});
    } else {
        for (const auto &each : std::as_const(refused))
            call.io.out << "    " << each["id"_L1].toString() << "  " << each["reason"_L1].toString() << '\n';
        call.io.out << "Cancelled: " << outcome->done << '\n';
    }
    co_return outcome->done < named.size() ? ExitRefused : ExitDone;
}

QCoro::Task<int> moveTime(CommandCall call, QString id, QString time)
{
    const auto at = momentFrom(time);
    if (!at)
        co_return wrongUse(call.io, u"--at takes a date and a time such as 2026-11-23T08:00"_s);
    const auto moved = co_await call.app.send().reschedule(ItemId::fromString(id), *at);
    if (!moved)
        co_return fail(call.io, moved.error());
    OutgoingItem item = *moved;
    if (item.scheduledAt == Scheduling::Twilio) { // it is another message now, and has to get there
        if (const auto started = co_await call.app.startSending(); !started)
            co_return fail(call.io, started.error());
        const auto there = co_await waitUntil(&call.app, item.id, WaitFor::Sent, 60s);
        if (!there)
            co_return fail(call.io, there.error());
        item = *there;
    }
    if (call.io.json)
        print(call.io, toJson(std::vector{item}));
    else
        printLine(call.io, item);
    co_return isStuck(item) ? ExitRefused : ExitDone;
}

QCoro::Task<int> cancelThese(const CommandCall &call, QStringList ids)
{
    return ids.size() == 1 ? cancel(call, ids.front()) : cancelMany(call, std::move(ids));
}

} // namespace

QCoro::Task<int> runMessages(CommandCall call)
{
    if (call.words.value(0) == "retry"_L1)
        co_return co_await runRetry(call);
    const auto arguments
        = Arguments::parse(call.words, {.withValue = {u"tenant"_s, u"state"_s, u"limit"_s, u"at"_s}});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList words = arguments->positional();
    if (words == QStringList{u"list"_s})
        co_return co_await list(call, *arguments);
    if (words.size() == 2 && words[0] == "show"_L1)
        co_return co_await show(call, words[1]);
    if (words.size() > 1 && words[0] == "cancel"_L1)
        co_return co_await cancelThese(call, words.mid(1));
    if (words.size() == 2 && words[0] == "move"_L1)
        co_return co_await moveTime(call, words[1], arguments->value(u"at"_s));
    if (words.size() == 3 && words[0] == "decide"_L1)
        co_return co_await runDecide(call, words[1], words[2]);
    if (!words.isEmpty() && words.size() < 3 && words[0] == "late"_L1 && arguments->has(u"tenant"_s)) {
        const auto tenant = co_await tenantNamed(&call.app, arguments->value(u"tenant"_s));
        if (!tenant)
            co_return fail(call.io, tenant.error());
        co_return co_await runLate(call, tenant->id, words.value(1));
    }
    co_return wrongUse(call.io, usage.toString());
}

namespace {

/// Until everything is at Twilio or settled: a lost create needs two looks that lie apart, a crashed
/// program's lease has to run out first.
QCoro::Task<Outcome> syncUntilSettled(AppContext *app)
{
    const Preferences &preferences = app->settings().preferences();
    const Instant latest = app->clock().now() + preferences.reconcileAfter + preferences.reconcileAgain + 60s;
    while (true) {
        co_await app->outbox().syncOnce();
        if (const auto &trouble = app->outbox().status().trouble)
            co_return *trouble;
        const auto unsent = co_await app->outbox().unsent();
        if (!unsent)
            co_return unsent.error();
        if (*unsent == 0 || app->clock().now() >= latest)
            co_return Done{};
        co_await app->clock().sleepFor(500ms);
    }
}

} // namespace

QCoro::Task<int> runSync(CommandCall call)
{
    if (!call.words.isEmpty())
        co_return wrongUse(call.io, u"sync takes no arguments"_s);
    if (const auto started = co_await call.app.startSending(); !started)
        co_return fail(call.io, started.error());
    if (const auto synced = co_await syncUntilSettled(&call.app); !synced)
        co_return fail(call.io, synced.error());
    printQueue(call.io, call.app.outbox().status());
    co_return ExitDone;
}

} // namespace recado::cli
