// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

/// Those in doubt; without any the first one, so that the refusal says why.
std::vector<PartId> partsToDecide(const OutgoingItem &item)
{
    std::vector<PartId> parts;
    for (const OutgoingPart &part : item.parts) {
        if (part.state == PartState::MaybeSent)
            parts.push_back(part.id);
    }
    if (parts.empty() && !item.parts.empty())
        parts.push_back(item.parts.front().id);
    return parts;
}

} // namespace

QCoro::Task<int> runDecide(CommandCall call, QString id, QString word)
{
    const auto decision = decisionFromWord(word);
    if (!decision)
        co_return wrongUse(call.io, u"messages decide ID sent|again|leave"_s);
    const auto item = co_await call.app.send().item(ItemId::fromString(id));
    if (!item)
        co_return fail(call.io, item.error());
    const std::vector<PartId> parts = partsToDecide(*item);
    for (const PartId &part : parts) {
        auto decideTask = call.app.recovery().decide(part, *decision);
        if (const auto decided = co_await decideTask; !decided)
            co_return fail(call.io, decided.error());
    }
    const auto now = co_await call.app.send().item(item->id);
    if (!now)
        co_return fail(call.io, now.error());
    if (call.io.json)
        print(call.io, toJson(std::vector{*now}));
    else
        printLine(call.io, *now);
    co_return ExitDone;
}

/// What is late: shown, sent or cancelled.
QCoro::Task<int> runLate(CommandCall call, TenantId tenant, QString word)
{
    auto late = co_await call.app.recovery().late(tenant);
    if (late && word == "send"_L1)
        late = co_await call.app.recovery().sendLate(*late);
    else if (late && word == "cancel"_L1)
        late = co_await call.app.recovery().cancelLate(*late);
    else if (!word.isEmpty() && late)
        co_return wrongUse(call.io, u"messages late --tenant T [send|cancel]"_s);
    if (!late)
        co_return fail(call.io, late.error());
    std::vector<OutgoingItem> items;
    for (const ItemId &id : *late) {
        auto item = co_await call.app.send().item(id);
        if (!item)
            co_return fail(call.io, item.error());
        items.push_back(*std::move(item));
    }
    if (call.io.json)
        print(call.io, toJson(items));
    else
        std::ranges::for_each(items, [&call](const OutgoingItem &item) { printLine(call.io, item); });
    co_return ExitDone;
}

} // namespace recado::cli
