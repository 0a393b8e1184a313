// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"messages retry ID… | messages retry --tenant T --reason R [--limit N]; "
      "both: [--how now|tomorrow|sms] [--dry-run]. R is Twilio's code or a word of messages show";
constexpr int mostAtOnce = 5000;
constexpr int pageSize = 500;
constexpr std::ptrdiff_t step = 100;

struct HowWord
{
    QLatin1StringView word;
    RetryHow how = RetryHow::Again;
};
constexpr std::array hows{HowWord{"now"_L1, RetryHow::Again}, HowWord{"tomorrow"_L1, RetryHow::TomorrowAt9},
                          HowWord{"sms"_L1, RetryHow::AsSms}};

QString verdictWord(SelectionVerdict verdict)
{
    switch (verdict) {
    case SelectionVerdict::SendAgain:
        return u"send-again"_s;
    case SelectionVerdict::AfterMending:
        return u"after-mending"_s;
    case SelectionVerdict::OneByOne:
        return u"one-by-one"_s;
    case SelectionVerdict::SentSince:
        return u"sent-since"_s;
    case SelectionVerdict::Never:
        return u"never"_s;
    case SelectionVerdict::Decide:
        return u"decide"_s;
    case SelectionVerdict::Waiting:
        return u"waiting"_s;
    case SelectionVerdict::Settled:
        return u"settled"_s;
    }
    return {};
}

QCoro::Task<Result<std::vector<ItemId>>> failedFor(AppContext *app, TenantId tenant, QString reason,
                                                   int limit)
{
    std::vector<ItemId> ids;
    std::optional<ItemCursor> after;
    const MessageFilter filter{.tenant = tenant, .reason = failureReasonFromWord(reason)};
    do {
        const int missing = std::min(limit - static_cast<int>(ids.size()), pageSize);
        auto pageTask = app->many().page(filter, after, missing);
        auto page = co_await pageTask;
        if (!page)
            co_return page.error();
        std::ranges::transform(page->rows, std::back_inserter(ids), &OutgoingItem::id);
        after = page->next;
    } while (after && std::ssize(ids) < limit);
    co_return Result<std::vector<ItemId>>(std::move(ids));
}

std::vector<RetryOrder> ordersFor(const ResendPlan &plan, std::optional<RetryHow> how)
{
    std::vector<RetryOrder> orders;
    for (const SelectionGroup &group : plan.groups) {
        if (!maySendAgain(group.verdict))
            continue;
        for (const OutgoingItem &item : group.items)
            orders.push_back({.item = item.id, .how = how.value_or(group.how)});
    }
    return orders;
}

QJsonArray groupsJson(const ResendPlan &plan)
{
    QJsonArray groups;
    for (const SelectionGroup &group : plan.groups) {
        QJsonArray items;
        for (const OutgoingItem &item : group.items)
            items.append(item.id.toString());
        groups.append(QJsonObject{{u"verdict"_s, verdictWord(group.verdict)},
                                  {u"reason"_s, toWord(group.reason)},
                                  {u"state"_s, toWord(group.state)},
                                  {u"items"_s, items}});
    }
    return groups;
}

void tell(const CommandIo &io, const ResendPlan &plan, const ManyOutcome &outcome)
{
    if (io.json) {
        QJsonArray refused;
        for (const ManyRefused &each : outcome.refused)
            refused.append(QJsonObject{{u"id"_s, each.item.id.toString()}, {u"reason"_s, each.error.reason}});
        return print(io,
                     QJsonObject{{u"groups"_s, groupsJson(plan)},
                                 {u"queued"_s, outcome.done},
                                 {u"refused"_s, refused}});
    }
    for (const SelectionGroup &group : plan.groups)
        io.out << group.items.size() << "  " << verdictWord(group.verdict) << "  " << toWord(group.reason)
               << "  " << group.words.what << '\n';
    for (const ManyRefused &each : outcome.refused)
        io.out << "    " << each.item.id.toString() << "  " << each.error.reason << '\n';
    io.out << "Queued again: " << outcome.done << '\n';
}

/// In steps: what one of them queued stays queued when the next one fails.
QCoro::Task<Result<ManyOutcome>> retryAll(AppContext *app, std::vector<RetryOrder> orders)
{
    ManyOutcome all;
    for (auto first = orders.begin(); first != orders.end();) {
        const auto end = first + std::min(step, orders.end() - first);
        const std::vector<RetryOrder> some(first, end);
        auto retryTask = app->many().retry(some);
        const auto outcome = co_await retryTask;
        if (!outcome)
            co_return outcome.error();
        all.done += outcome->done;
        std::ranges::copy(outcome->refused, std::back_inserter(all.refused));
        first = end;
    }
    co_return Result<ManyOutcome>(all);
}

QCoro::Task<int> retry(CommandCall call, std::vector<ItemId> ids, std::optional<RetryHow> how, bool dryRun)
{
    auto planTask = call.app.many().plan(std::move(ids));
    const auto plan = co_await planTask;
    if (!plan)
        co_return fail(call.io, plan.error());
    ManyOutcome outcome;
    const auto orders = ordersFor(*plan, how);
    if (!dryRun) {
        auto allTask = retryAll(&call.app, orders);
        const auto all = co_await allTask;
        if (!all)
            co_return fail(call.io, all.error());
        outcome = *all;
    }
    tell(call.io, *plan, outcome);
    const bool nothing = dryRun ? orders.empty() : outcome.done == 0;
    co_return nothing || !outcome.refused.empty() ? ExitRefused : ExitDone;
}

} // namespace

QCoro::Task<int> runRetry(CommandCall call)
{
    const auto arguments = Arguments::parse(
        call.words, {.withValue = {u"tenant"_s, u"reason"_s, u"limit"_s, u"how"_s}, .flags = {u"dry-run"_s}});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QString howWord = arguments->value(u"how"_s);
    const auto *const how = std::ranges::find(hows, howWord, &HowWord::word);
    bool isNumber = false;
    const int limit = arguments->value(u"limit"_s, QString::number(mostAtOnce)).toInt(&isNumber);
    const bool byReason = arguments->has(u"tenant"_s) && arguments->has(u"reason"_s);
    const QStringList named = arguments->positional().mid(1);
    if ((!howWord.isEmpty() && how == hows.end()) || !isNumber || limit < 1 || limit > mostAtOnce
        || byReason != named.isEmpty())
        co_return wrongUse(call.io, usage.toString());

    std::vector<ItemId> ids;
    for (const QString &id : named)
        ids.push_back(ItemId::fromString(id));
    if (byReason) {
        const auto tenant = co_await tenantNamed(&call.app, arguments->value(u"tenant"_s));
        if (!tenant)
            co_return fail(call.io, tenant.error());
        auto failedTask = failedFor(&call.app, tenant->id, arguments->value(u"reason"_s), limit);
        auto failed = co_await failedTask;
        if (!failed)
            co_return fail(call.io, failed.error());
        ids = *std::move(failed);
    }
    const auto way = how == hows.end() ? std::nullopt : std::optional(how->how);
    co_return co_await retry(call, ids, way, arguments->has(u"dry-run"_s));
}

} // namespace recado::cli
