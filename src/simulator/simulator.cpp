// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "simulator/accounts/authorization.h"
#include "simulator/messages/messagerecord.h"
#include "simulator/resources/apianswer.h"
#include "simulator/resources/messages.h"
#include "simulator/scenario/scenariocontrols.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr int stateVersion = 1;

using Action = FaultRule::Action;

Exchange::Manner mannerOf(Action action)
{
    switch (action) {
    case Action::DropBefore:
    case Action::DropAfter:
        return Exchange::Manner::Drop;
    case Action::Cut:
        return Exchange::Manner::Cut;
    default:
        return Exchange::Manner::Answer;
    }
}

bool isForm(const HttpRequest &request)
{
    return request.header("content-type").startsWith("application/x-www-form-urlencoded");
}

Call readCall(const HttpRequest &request, QHash<QString, QString> path)
{
    return {.path = std::move(path),
            .query = Form::parse(request.query),
            .form = request.method != "GET" && isForm(request) ? Form::parse(request.body) : Form(),
            .body = request.body,
            .contentType = request.header("content-type"),
            .baseUrl = "http://"_L1 + QString::fromLatin1(request.header("host")),
            .target = QString::fromUtf8(request.path)};
}

/// The body, as the route takes it, is in the call; false when it is none of that kind.
bool readBody(const Route &route, const HttpRequest &request, Call &call)
{
    if (request.body.isEmpty() || route.body == Route::Body::Any)
        return true;
    if (route.body == Route::Body::Form)
        return isForm(request);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    call.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return request.header("content-type").startsWith("application/json") && !document.isNull();
}

QString recipientOf(const Call &call)
{
    return call.form.has(u"To"_s) ? call.form.text(u"To"_s) : call.query.text(u"To"_s);
}

bool hasUnknownParameters(const Route &route, const Call &call)
{
    const bool post = route.method == "POST";
    const QStringList names = post ? call.form.names() : call.query.names();
    const bool allKnown
        = std::ranges::all_of(names, [&](const QString &name) { return route.parameters.contains(name); });
    return !allKnown || (post && !call.query.names().isEmpty());
}

} // namespace

Simulator::Simulator(VirtualClock &clock, quint32 seed, MediaFetch fetch, SendCallback send, QObject *parent)
    : QObject(parent)
    , m_world{.clock = clock, .sids = SidMaker(seed)}
    , m_life(m_world, std::move(fetch))
    , m_resources(makeResources(m_world))
    , m_callbacks(m_world, m_faults, std::move(send))
    , m_player(m_world, m_faults, m_resources)
    , m_control(
          m_world, m_faults, [this] { reset(); }, [this] { runDue(); })
{
    addMessages(m_router, m_world, m_life);
    for (const auto &resource : m_resources) {
        resource->addRoutes(m_router);
        resource->addControls(m_control.table());
    }
    addScenarioControls(
        m_control.table(),
        {.world = m_world, .faults = m_faults, .player = m_player, .play = [this](const QString &text) {
             return play(text, u"scenario"_s);
         }});
    m_world.post = [this](const Callback &callback) { m_callbacks.post(callback); };
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Simulator::runDue);
    connect(&m_wake, &QTimer::timeout, this, &Simulator::scheduleWake);
    connect(&m_life, &MessageLife::changed, this, [this] {
        scheduleWake();
        Q_EMIT changed();
    });
    connect(&clock, &VirtualClock::changed, this, &Simulator::scheduleWake);
}

Exchange Simulator::handle(const HttpRequest &request)
{
    runDue(); // what is due has happened before anybody asks
    Exchange exchange = request.path.startsWith("/__simulator/")
        ? Exchange{.answer = m_control.handle(request)}
        : serveApi(request);
    addCommonHeaders(exchange.answer);
    if (request.method != "GET" || !m_faults.rules().empty()) { // rules count what they see
        scheduleWake();
        Q_EMIT changed();
    }
    return exchange;
}

void Simulator::runDue()
{
    m_life.runDue();
    m_player.runDue();
    for (const auto &resource : m_resources)
        resource->runDue();
}

Exchange Simulator::serveApi(const HttpRequest &request)
{
    const std::optional<Router::Match> match
        = m_router.find(request.method, request.path, request.header("host"));
    if (!match)
        return {.answer = errorAnswer(20404)};
    if (request.concurrent > m_world.rules.concurrentRequests) // never processed: always safe to repeat
        return {.answer = errorAnswer(20429)};
    Call call = readCall(request, match->path);
    const FaultPlan::Fate fate = m_faults.judge(match->route->name, recipientOf(call));
    call.hideNewerThan = fate.hide;

    Exchange exchange{.answer = {}, .manner = mannerOf(fate.action), .delay = fate.delay};
    if (fate.action != Action::DropBefore && fate.action != Action::Status)
        exchange.answer = callOperation(request, *match->route, call);
    if (fate.action == Action::Status || fate.action == Action::StatusAfter)
        exchange.answer = errorAnswer(fate.code, fate.status);
    return exchange;
}

HttpAnswer Simulator::callOperation(const HttpRequest &request, const Route &route, Call &call)
{
    if (!route.open) {
        const Result<Caller> caller
            = authorize(request.header("authorization"), call.accountSid(), route.apiKeysMayUse, m_world);
        if (!caller)
            return errorAnswer(caller.error().providerCode.value_or(20003));
        call.account = caller->accountSid;
    }
    if (!readBody(route, request, call) || hasUnknownParameters(route, call))
        return errorAnswer(20001);
    return route.handler(call);
}

void Simulator::addCommonHeaders(HttpAnswer &answer)
{
    const bool named = std::ranges::any_of(
        answer.headers, [](const auto &header) { return header.first == "Twilio-Request-Id"; });
    if (!named)
        answer.headers.emplace_back("Twilio-Request-Id", "RQ" + m_world.sids.next(u"request"_s).toLatin1());
    const QString date
        = QLocale::c().toString(toDateTime(m_world.clock.now()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    answer.headers.emplace_back("Date", date.toLatin1());
    answer.headers.emplace_back("X-Home-Region", "us1");
    answer.headers.emplace_back("X-API-Domain", "api.twilio.com");
    answer.headers.emplace_back("X-Powered-By", "AT-5000");
}

void Simulator::scheduleWake()
{
    m_wake.stop();
    std::optional<Instant> due = m_life.nextDue();
    if (const std::optional<Instant> next = m_player.nextDue(); next && (!due || *next < *due))
        due = next;
    for (const auto &resource : m_resources) {
        if (const std::optional<Instant> next = resource->nextDue(); next && (!due || *next < *due))
            due = next;
    }
    if (!due)
        return;
    if (const auto wait = m_world.clock.waitUntil(*due))
        m_wake.start(std::min<std::chrono::milliseconds>(*wait, std::chrono::hours{24}));
}

Outcome Simulator::play(const QString &scenario, const QString &fileName)
{
    const Outcome played = m_player.play(scenario, fileName);
    scheduleWake();
    Q_EMIT changed();
    return played;
}

QJsonObject Simulator::save() const
{
    QJsonArray messages;
    for (const Message &message : m_world.messages.all())
        messages.append(messageRecord(message));
    QJsonArray faults;
    for (const FaultRule &rule : m_faults.rules())
        faults.append(rule.toJson());
    QJsonObject resources;
    for (const auto &resource : m_resources)
        resources.insert(resource->name(), resource->save());
    return {{u"version"_s, stateVersion},
            {u"resources"_s, resources},
            {u"knownAccountsOnly"_s, m_world.knownAccountsOnly},
            {u"clock"_s, m_world.clock.save()},
            {u"sids"_s, m_world.sids.save()},
            {u"creates"_s, m_world.creates.toJson()},
            {u"relations"_s, m_world.relations.save()},
            {u"rules"_s, m_world.rules.toJson()},
            {u"ledger"_s, m_world.ledger.save()},
            {u"files"_s, m_world.files.save()},
            {u"windowAlwaysOpen"_s, m_world.windowAlwaysOpen},
            {u"faults"_s, faults},
            {u"scenario"_s, m_player.save()},
            {u"messages"_s, messages}};
}

Outcome Simulator::restore(const QJsonObject &saved)
{
    if (saved["version"_L1].toInt() != stateVersion)
        return Error{.kind = ErrorKind::BadReply, .detail = u"not a state of this simulator"_s};
    MessageBook messages;
    const QJsonArray messageRows = saved["messages"_L1].toArray();
    for (const auto &record : messageRows) {
        Result<Message> message = messageFromRecord(record.toObject());
        if (!message)
            return message.error();
        messages.add(*std::move(message));
    }
    FaultPlan faults;
    const QJsonArray faultRows = saved["faults"_L1].toArray();
    for (const auto &record : faultRows) {
        Result<FaultRule> rule = FaultRule::fromJson(record.toObject());
        if (!rule)
            return rule.error();
        faults.add(*std::move(rule));
    }
    const QJsonObject resources = saved["resources"_L1].toObject();
    for (const auto &resource : m_resources) {
        if (const Outcome restored = resource->restore(resources[resource->name()].toObject()); !restored)
            return restored;
    }
    m_world.messages = std::move(messages);
    m_faults = std::move(faults);
    m_world.sids.restore(saved["sids"_L1].toObject());
    m_world.creates = CreateCounts::fromJson(saved["creates"_L1].toObject());
    m_world.rules = SendingRules::fromJson(saved["rules"_L1].toObject());
    m_player.restore(saved["scenario"_L1].toArray());
    m_world.files.restore(saved["files"_L1].toObject());
    m_world.ledger.restore(saved["ledger"_L1].toObject());
    m_world.relations.restore(saved["relations"_L1].toObject());
    m_world.knownAccountsOnly = saved["knownAccountsOnly"_L1].toBool();
    m_world.windowAlwaysOpen = saved["windowAlwaysOpen"_L1].toBool();
    m_world.clock.restore(saved["clock"_L1].toObject());
    m_life.resume();
    return Done{};
}

void Simulator::reset()
{
    m_life.reset();
    m_world.messages.clear();
    m_world.relations = {};
    m_world.rules = {};
    m_world.ledger = {};
    m_world.files = {};
    m_callbacks.reset();
    m_player.reset();
    m_world.creates = {};
    m_world.sids.reset();
    m_faults.clear();
    for (const auto &resource : m_resources)
        resource->reset();
    Q_EMIT changed();
}

} // namespace recado::simulator
