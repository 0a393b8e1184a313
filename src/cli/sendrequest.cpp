// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendrequest.h"

#include "cli/waiting.h"
#include "domain/contacts/onlyone.h"
#include "domain/phonenumber.h"
#include "services/boleto/slipguard.h"
#include "services/messages/boletotext.h"
#include "services/messages/samples.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

Error invalid(const QString &reason, const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail, .reason = reason};
}

/// The number given by --from, else the first one that serves the channel.
QCoro::Task<Result<Sender>> chooseSender(AppContext *app, TenantId tenant, Channel channel, QString number)
{
    const auto senders = co_await app->directory().senders(tenant);
    if (!senders)
        co_return senders.error();
    const auto phone = PhoneNumber::parse(number);
    const QString wanted = phone ? phone->toString() : number;
    const auto found = std::ranges::find_if(*senders, [&](const Sender &sender) {
        return wanted.isEmpty() ? serves(sender, channel) && !sender.paused : sender.number == wanted;
    });
    if (found == senders->end())
        co_return invalid(toWord(SendObstacle::NoSender), number);
    co_return *found;
}

QCoro::Task<Outcome> addRecipientName(AppContext *app, TenantId tenant, SendRequest *request)
{
    const auto phone = PhoneNumber::parse(request->to);
    if (!phone)
        co_return Done{}; // queue() refuses it with its reason
    const auto people = co_await app->directory().contactsByPhone(tenant, phone->toString());
    if (!people)
        co_return people.error();
    if (const auto person = onlyOne(*people)) {
        request->contactId = person->id;
        request->contactName = person->name;
    }
    co_return Done{};
}

QCoro::Task<Outcome> addBoleto(AppContext *app, Tenant tenant, QString password, SendRequest *request)
{
    const auto read = co_await app->boleto().open(tenant.id, request->filePath, password);
    if (!read)
        co_return read.error();
    if (read->reading.slips.empty())
        co_return invalid(noSlipReason(read->reading), request->filePath);
    if (read->reading.slips.size() != 1)
        co_return invalid(u"several-slips"_s, QString::number(read->reading.slips.size()));
    const documents::ReadSlip &slip = read->reading.slips.front();
    const SlipCase &about = read->slips.front();
    request->boletoLine = slip.line;
    request->slips.push_back(about.sent);
    request->signalCodes = slip.signalCodes;
    const auto codes = co_await app->send().signalsOf(*request);
    if (!codes)
        co_return codes.error();
    const QStringList open = unanswered(*codes, {}, !request->overrideReason.isEmpty());
    if (!open.isEmpty())
        co_return invalid(open.front(), slip.line);
    if (request->text.isEmpty())
        request->text = messageSamples(ItemKind::Boleto, u"pt_BR"_s).front().text;
    MessageFields fields = fieldsOf(slip);
    fields.company = tenant.name;
    fields.name = firstName(slip.payer);
    if (!request->contactName.isEmpty())
        fields.name = firstName(request->contactName);
    const QStringList missing = missingFields(request->text, fields);
    if (!missing.isEmpty())
        co_return invalid(u"field-missing"_s, missing.join(u' '));
    request->text = fillText(request->text, fields);
    co_return Done{};
}

bool isNumber(const QString &text)
{
    bool fine = false;
    return text.toInt(&fine) >= 0 && fine;
}

} // namespace

OptionNames sendOptions()
{
    return {.withValue = {u"tenant"_s, u"to"_s, u"channel"_s, u"message"_s, u"file"_s, u"from"_s, u"wait"_s,
                          u"timeout"_s, u"undo"_s, u"password"_s, u"override"_s, u"at"_s},
            .flags = {u"dry-run"_s, u"at-twilio"_s}};
}

QString wrongSendOption(const Arguments &arguments)
{
    const QString channel = arguments.value(u"channel"_s, u"whatsapp"_s);
    if (!arguments.has(u"tenant"_s) || !arguments.has(u"to"_s))
        return u"--tenant and --to are needed"_s;
    if (channel != "whatsapp"_L1 && channel != "sms"_L1)
        return u"--channel is whatsapp or sms"_s;
    if (!waitForFromWord(arguments.value(u"wait"_s, u"sent"_s)))
        return u"--wait is sent, delivered or read"_s;
    if (!isNumber(arguments.value(u"timeout"_s, u"0"_s)) || !isNumber(arguments.value(u"undo"_s, u"0"_s)))
        return u"--timeout and --undo take seconds"_s;
    if (arguments.has(u"at"_s) && !momentFrom(arguments.value(u"at"_s)))
        return u"--at takes a date and a time such as 2026-11-23T08:00"_s;
    if (arguments.has(u"at-twilio"_s) && !arguments.has(u"at"_s))
        return u"--at-twilio needs --at"_s;
    return {};
}

std::optional<Instant> momentFrom(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    // a date alone would be midnight, which nobody means
    return at.isValid() && text.contains(u'T') ? std::optional(fromDateTime(at)) : std::nullopt;
}

QCoro::Task<Result<SendRequest>> gatherRequest(AppContext *app, ItemKind kind, Arguments arguments)
{
    const auto tenant = co_await tenantNamed(app, arguments.value(u"tenant"_s));
    if (!tenant)
        co_return tenant.error();
    SendRequest request{.sender = {},
                        .channel
                        = arguments.value(u"channel"_s) == "sms"_L1 ? Channel::Sms : Channel::WhatsApp,
                        .kind = kind,
                        .to = arguments.value(u"to"_s),
                        .text = arguments.value(u"message"_s),
                        .filePath = arguments.value(u"file"_s),
                        .overrideReason = arguments.value(u"override"_s).simplified(),
                        .undo = std::chrono::seconds(arguments.value(u"undo"_s, u"0"_s).toInt())};
    if (const auto at = momentFrom(arguments.value(u"at"_s))) {
        const bool atTwilio = arguments.has(u"at-twilio"_s);
        request.when = {.by = atTwilio ? Scheduling::Twilio : Scheduling::ThisComputer, .at = *at};
        request.undo = {}; // the program that could undo it is gone in a moment; cancel does the same
    }
    auto sender = co_await chooseSender(app, tenant->id, request.channel, arguments.value(u"from"_s));
    if (!sender)
        co_return sender.error();
    request.sender = std::move(*sender);
    if (const auto named = co_await addRecipientName(app, tenant->id, &request); !named)
        co_return named.error();
    if (kind == ItemKind::Boleto) {
        if (const auto read = co_await addBoleto(app, *tenant, arguments.value(u"password"_s), &request);
            !read)
            co_return read.error();
    }
    co_return request;
}

QCoro::Task<Outcome> readInbound(AppContext *app, Sender sender)
{
    const auto account = co_await app->directory().account(sender.accountId);
    if (!account)
        co_return account.error();
    const auto read = co_await app->inbound().read(sender, *account);
    if (!read && read.error().kind != ErrorKind::Network && read.error().kind != ErrorKind::Timeout
        && read.error().kind != ErrorKind::Server && read.error().kind != ErrorKind::RateLimited)
        co_return read.error();
    co_return Done{};
}

} // namespace recado::cli
