// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batchcommand.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/sendrequest.h"
#include "cli/waiting.h"
#include "domain/phonenumber.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"send text|pdf|boleto --tenant T --to NUMBER [--channel whatsapp|sms] [--message TEXT] "
      "[--file PATH] [--from NUMBER] [--dry-run] [--wait sent|delivered|read] [--timeout S] "
      "[--undo S] [--password P] [--override REASON] [--at 2026-11-23T08:00 [--at-twilio]]";

std::optional<ItemKind> kindFromWord(const QString &word)
{
    for (const ItemKind kind : {ItemKind::Text, ItemKind::Pdf, ItemKind::Boleto}) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

/// What would go out, as if it were queued.
OutgoingItem imagined(const SendRequest &request, Instant now)
{
    OutgoingItem item;
    item.channel = request.channel;
    item.kind = request.kind;
    const auto phone = PhoneNumber::parse(request.to);
    item.to = phone ? phone->toString() : request.to;
    item.createdAt = now;
    if (!request.text.isEmpty())
        item.parts.emplace_back().kind = PartKind::Text;
    if (request.kind != ItemKind::Text)
        item.parts.emplace_back().kind = PartKind::Pdf;
    return item;
}

QCoro::Task<int> dryRun(CommandCall call, SendRequest request)
{
    const auto obstacles = co_await call.app.send().obstacles(request);
    if (!obstacles)
        co_return fail(call.io, obstacles.error());
    if (!obstacles->empty())
        co_return fail(call.io,
                       {.kind = ErrorKind::Invalid, .detail = {}, .reason = toWord(obstacles->front())});
    const OutgoingItem item = imagined(request, call.app.clock().now());
    if (call.io.json) {
        QJsonObject document = toJson(std::vector{item});
        document.insert(u"dryRun"_s, true);
        document.insert(u"text"_s, request.text);
        print(call.io, document);
    } else {
        call.io.out << "Nothing was sent. This would go to " << item.to << ":\n" << request.text << '\n';
        if (request.kind != ItemKind::Text)
            call.io.out << "and the file " << request.filePath << '\n';
    }
    co_return ExitDone;
}

int report(const CommandIo &io, const OutgoingItem &item, WaitFor target)
{
    if (io.json)
        print(io, toJson(std::vector{item}));
    else
        printLine(io, item);
    return hasCome(item, target) ? ExitDone : ExitRefused;
}

/// Whoever runs at that time sends it: the window, or "outbox run".
int reportScheduled(const CommandIo &io, const OutgoingItem &item)
{
    if (io.json) {
        print(io, toJson(std::vector{item}));
        return ExitDone;
    }
    printLine(io, item);
    io.out << "It leaves at its time if Recado runs on this data then.\n";
    io.out.flush();
    return ExitDone;
}

} // namespace

QCoro::Task<int> runSend(CommandCall call)
{
    const auto arguments = Arguments::parse(call.words, sendOptions());
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    if (arguments->positional() == QStringList{u"batch"_s})
        co_return co_await runBatch(call, call.words.mid(1));
    const auto kind = kindFromWord(arguments->positional().value(0));
    if (!kind || arguments->positional().size() != 1)
        co_return wrongUse(call.io, usage.toString());
    if (const QString wrong = wrongSendOption(*arguments); !wrong.isEmpty())
        co_return wrongUse(call.io, wrong);

    const auto request = co_await gatherRequest(&call.app, *kind, *arguments);
    if (!request)
        co_return fail(call.io, request.error());
    if (const auto read = co_await readInbound(&call.app, request->sender); !read)
        co_return fail(call.io, read.error());
    if (arguments->has(u"dry-run"_s))
        co_return co_await dryRun(call, *request);

    const auto queued = co_await call.app.send().queue(*request);
    if (!queued)
        co_return fail(call.io, queued.error());
    if (request->when.by == Scheduling::ThisComputer)
        co_return reportScheduled(call.io, *queued);
    if (const auto started = co_await call.app.startSending(); !started)
        co_return fail(call.io, started.error());
    const auto target = waitForFromWord(arguments->value(u"wait"_s, u"sent"_s)).value_or(WaitFor::Sent);
    const std::chrono::seconds timeout(arguments->value(u"timeout"_s, u"120"_s).toInt());
    const auto item = co_await waitUntil(&call.app, queued->id, target, timeout + request->undo);
    if (!item)
        co_return fail(call.io, item.error());
    co_return report(call.io, *item, target);
}

} // namespace recado::cli
