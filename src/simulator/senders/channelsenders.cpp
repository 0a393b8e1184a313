// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/senders/channelsenders.h"

#include "simulator/accounts/accounts.h"
#include "simulator/messages/addresses.h"
#include "simulator/records/due.h"
#include "simulator/resources/apianswer.h"
#include "simulator/scenario/directiveoptions.h"
#include "simulator/senders/senderjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

// How long each step of a new sender takes; the real ones take from minutes to days.
constexpr auto creatingTime = 30s;
constexpr auto verifyingTime = 30s;

const QStringList &statuses()
{
    static const QStringList all{u"CREATING"_s,        u"ONLINE"_s,        u"OFFLINE"_s,
                                 u"VERIFYING"_s,       u"DRAFT"_s,         u"STUBBED"_s,
                                 u"ONLINE:UPDATING"_s, u"TWILIO_REVIEW"_s, u"PENDING_VERIFICATION"_s};
    return all;
}

bool passes(const Record &sender, const Call &call)
{
    const QString channel = call.query.text(u"Channel"_s);
    return channel.isEmpty() || sender.shown["sender_id"_L1].toString().startsWith(channel + u':');
}

void enter(Record &sender, const QString &status)
{
    sender.shown.insert(u"status"_s, status);
    if (status != "OFFLINE"_L1)
        sender.shown.insert(u"offline_reasons"_s, QJsonArray());
    setDue(sender, {});
}

/// A number is Meta's only after the code that Meta sent to it was given back.
void takeNextStep(Record &sender)
{
    const QJsonValue code = sender.shown["configuration"_L1]["verification_code"_L1];
    const bool creating = sender.shown["status"_L1].toString() == "CREATING"_L1;
    const bool mustProve = sender.hidden["mustProve"_L1].toBool() && code.toString().isEmpty();
    enter(sender, creating && mustProve ? u"PENDING_VERIFICATION"_s : u"ONLINE"_s);
}

} // namespace

ChannelSenders::ChannelSenders(World &world)
    : TableResource(world)
{
    ChannelSenders::fill();
    const auto ofNumbers = world.links.addressOfSender;
    world.links.addressOfSender = [this, ofNumbers](const QString &accountSid, const QString &sid) {
        if (const Record *sender = table(u"senders"_s).find(accountSid, sid))
            return sender->shown["sender_id"_L1].toString();
        return ofNumbers ? ofNumbers(accountSid, sid) : QString();
    };
    const auto urlOfNumbers = world.links.inboundUrl;
    world.links.inboundUrl = [this, urlOfNumbers](const QString &accountSid, const QString &address) {
        const Record *sender = byAddress(address);
        if (sender && sender->accountSid == accountSid)
            return QUrl(sender->shown["webhook"_L1]["callback_url"_L1].toString());
        return urlOfNumbers ? urlOfNumbers(accountSid, address) : QUrl();
    };
}

/// One for each fixed number that speaks WhatsApp.
void ChannelSenders::fill()
{
    for (const FixedNumber &number : fixedNumbers()) {
        if (!number.whatsApp)
            continue;
        Record sender{.sid = QString::fromUtf16(number.senderSid),
                      .accountSid = QString::fromUtf16(number.accountSid)};
        sender.shown = newSenderJson(sender.sid, "whatsapp:"_L1 + QString::fromUtf16(number.phone));
        sender.shown.insert(
            u"profile"_s,
            QJsonObject{{u"name"_s, QString::fromUtf16(findAccount(sender.accountSid)->friendlyName)},
                        {u"vertical"_s, u"Professional Services"_s}});
        sender.shown.insert(u"properties"_s, QJsonObject{{u"quality_rating"_s, u"HIGH"_s}});
        enter(sender, u"ONLINE"_s);
        table(u"senders"_s).add(std::move(sender));
    }
}

/// The tier is that of the rules by which messages leave.
QJsonObject ChannelSenders::show(const Record &sender) const
{
    QJsonObject json = sender.shown;
    const bool online = json["status"_L1].toString().startsWith("ONLINE"_L1);
    QJsonObject properties = json["properties"_L1].toObject();
    const QString tier = tierName(world().rules.of(json["sender_id"_L1].toString()).peoplePerDay);
    properties.insert(u"messaging_limit"_s, online ? QJsonValue(tier) : QJsonValue());
    json.insert(u"properties"_s, properties);
    return json;
}

Record *ChannelSenders::byAddress(const QString &address)
{
    auto &all = table(u"senders"_s).all();
    const auto found = std::ranges::find_if(
        all, [&](const Record &sender) { return sender.shown["sender_id"_L1].toString() == address; });
    return found == all.end() ? nullptr : &*found;
}

HttpAnswer ChannelSenders::create(const Call &call)
{
    const QJsonObject request = call.json.toObject();
    const QString address = request["sender_id"_L1].toString();
    const std::optional<Address> read = readAddress(address);
    if (!read || read->channel != Channel::WhatsApp)
        return errorAnswer(20001);
    if (byAddress(address))
        return errorAnswer(63100, 409);
    Record sender{.sid = newSid(u"XE"_s), .accountSid = call.accountSid()};
    sender.shown = newSenderJson(sender.sid, address);
    applySender(request, sender.shown);
    // Twilio reads the code itself where the number is one of its own
    const FixedNumber *number = findNumber(read->phone);
    sender.hidden.insert(u"mustProve"_s, !number || number->accountSid != call.accountSid());
    setDue(sender, now() + creatingTime);
    return jsonAnswer(202, show(table(u"senders"_s).add(std::move(sender))));
}

HttpAnswer ChannelSenders::update(const Call &call)
{
    Record *sender = findRecord(routes(), call);
    if (!sender)
        return errorAnswer(20404);
    const QString status = sender->shown["status"_L1].toString();
    applySender(call.json.toObject(), sender->shown);
    const QString code = sender->shown["configuration"_L1]["verification_code"_L1].toString();
    if (status == "PENDING_VERIFICATION"_L1 && !code.isEmpty()) {
        enter(*sender, u"VERIFYING"_s);
        setDue(*sender, now() + verifyingTime);
    } else if (status == "ONLINE"_L1) {
        enter(*sender, u"ONLINE:UPDATING"_s);
        setDue(*sender, now() + verifyingTime);
    }
    return jsonAnswer(202, show(*sender));
}

std::optional<Instant> ChannelSenders::nextDue() const
{
    return earliestDue(table(u"senders"_s));
}

void ChannelSenders::runDue()
{
    while (Record *sender = firstDue(table(u"senders"_s), now()))
        takeNextStep(*sender);
}

std::optional<Outcome> ChannelSenders::inspect(const Directive &directive) const
{
    if (directive.verb != "channel-sender"_L1)
        return {};
    DirectiveOptions options(directive, {u"status"_s, u"quality"_s, u"reason"_s});
    const QString said = options.word(0, u"channel-sender needs an address such as whatsapp:+556730000000"_s);
    if (!readAddress(said))
        options.fail(u"\"%1\" is no address such as whatsapp:+556730000000"_s.arg(said));
    const QString status = options.text(u"status"_s).value_or(u"ONLINE"_s);
    if (!statuses().contains(status))
        options.fail(u"\"%1\" is no status of a sender"_s.arg(status));
    return options.outcome();
}

std::optional<Outcome> ChannelSenders::configure(const Directive &directive)
{
    const std::optional<Outcome> right = inspect(directive);
    if (!right || !*right)
        return right;
    Record *sender = byAddress(directive.words.front());
    if (!sender)
        return Error{.kind = ErrorKind::Invalid, .detail = u"there is no such WhatsApp sender"_s};
    const DirectiveOptions options(directive, {u"status"_s, u"quality"_s, u"reason"_s});
    const std::optional<QString> quality = options.text(u"quality"_s);
    const std::optional<QString> reason = options.text(u"reason"_s);
    rememberForUndo(*sender);
    enter(*sender, directive.options.value(u"status"_s, u"ONLINE"_s));
    if (quality)
        sender->shown.insert(u"properties"_s, QJsonObject{{u"quality_rating"_s, *quality}});
    if (reason)
        sender->shown.insert(
            u"offline_reasons"_s,
            QJsonArray{QJsonObject{{u"code"_s, u"63020"_s},
                                   {u"message"_s, *reason},
                                   {u"more_info"_s, u"https://www.twilio.com/docs/errors/63020"_s}}});
    return Done{};
}

RecordRoutes ChannelSenders::routes()
{
    return {.collection = u"/messaging/v2/Channels/Senders"_s,
            .name = u"channelsenders"_s,
            .listKey = u"senders"_s,
            .table = [this]() -> RecordTable & { return table(u"senders"_s); },
            .show = [this](const Record &sender) { return show(sender); },
            .belongs = passes,
            .filters = {u"Channel"_s}};
}

void ChannelSenders::addRoutes(Router &router)
{
    const RecordRoutes all = routes();
    addList(router, all);
    addFetch(router, all);
    addDelete(router, all);
    router.add({.method = "POST",
                .pattern = all.collection,
                .name = u"channelsenders.create"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return create(call); },
                .body = Route::Body::Json});
    router.add({.method = "POST",
                .pattern = onePattern(all),
                .name = u"channelsenders.update"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return update(call); },
                .body = Route::Body::Json});
}

} // namespace recado::simulator
