// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control/control.h"

#include "simulator/control/inbound.h"
#include "simulator/messages/messagerecord.h"
#include "simulator/resources/apianswer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr auto prefix = "/__simulator/";

HttpAnswer problem(int status, const QString &text)
{
    return jsonAnswer(status, {{u"error"_s, text}});
}

QJsonArray faultRecords(const FaultPlan &faults)
{
    QJsonArray records;
    for (const FaultRule &rule : faults.rules())
        records.append(rule.toJson());
    return records;
}

/// The body as JSON; nothing when it is there and is none.
std::optional<QJsonValue> readBody(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonValue(QJsonObject());
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return {};
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

Control::Control(World &world, FaultPlan &faults, std::function<void()> reset, std::function<void()> runDue)
    : m_world(world)
    , m_faults(faults)
    , m_reset(std::move(reset))
    , m_runDue(std::move(runDue))
{
    m_handlers = {
        {"GET status", [this](const QJsonValue &, const Form &) { return status(); }},
        {"GET messages", [this](const QJsonValue &, const Form &query) { return messages(query); }},
        {"GET faults", [this](const QJsonValue &, const Form &) { return listFaults(); }},
        {"POST faults", [this](const QJsonValue &body, const Form &) { return addFaults(body); }},
        {"DELETE faults", [this](const QJsonValue &, const Form &query) { return clearFaults(query); }},
        {"POST clock", [this](const QJsonValue &body, const Form &) { return moveClock(body.toObject()); }},
        {"POST inbound", [this](const QJsonValue &body, const Form &) { return receive(body.toObject()); }},
        {"POST settings",
         [this](const QJsonValue &body, const Form &) { return changeSettings(body.toObject()); }},
        {"POST reset", [this](const QJsonValue &, const Form &) { return resetAll(); }},
    };
}

HttpAnswer Control::handle(const HttpRequest &request)
{
    // a page in a browser may reach this computer's ports, but it cannot leave its origin out
    if (!request.header("origin").isEmpty())
        return problem(403, u"not for web pages"_s);
    const QByteArray name = request.path.mid(static_cast<qsizetype>(qstrlen(prefix)));
    const auto handler = m_handlers.constFind(request.method + ' ' + name);
    if (handler == m_handlers.constEnd())
        return problem(404, u"no such control; see recado-simulator --help"_s);
    const std::optional<QJsonValue> body = readBody(request.body);
    if (!body)
        return problem(400, u"the body is not JSON"_s);
    return (*handler)(*body, Form::parse(request.query));
}

QJsonObject Control::statusJson() const
{
    const VirtualClock &clock = m_world.clock;
    QJsonObject time{{u"mode"_s, VirtualClock::modeName(clock.mode())},
                     {u"now"_s, toDateTime(clock.now()).toString(Qt::ISODateWithMs)},
                     {u"nowMs"_s, toMsecs(clock.now())}};
    if (!clock.sharedIn().isEmpty())
        time.insert(u"file"_s, clock.sharedIn());
    return {{u"clock"_s, time},
            {u"creates"_s, m_world.creates.toJson()},
            {u"messages"_s, static_cast<qint64>(m_world.messages.all().size())},
            {u"windowAlwaysOpen"_s, m_world.windowAlwaysOpen},
            {u"faults"_s, faultRecords(m_faults)}};
}

HttpAnswer Control::status() const
{
    return jsonAnswer(200, statusJson());
}

HttpAnswer Control::messages(const Form &query) const
{
    const QString to = query.text(u"to"_s);
    const QString sid = query.text(u"sid"_s);
    QJsonArray records;
    for (const Message &message : m_world.messages.all()) {
        if ((to.isEmpty() || message.to == to) && (sid.isEmpty() || message.sid == sid))
            records.append(messageRecord(message));
    }
    return jsonAnswer(200, {{u"messages"_s, records}});
}

HttpAnswer Control::moveClock(const QJsonObject &json)
{
    const QString modeName = json["mode"_L1].toString();
    const std::optional<VirtualClock::Mode> mode = VirtualClock::modeFromName(modeName);
    const qint64 advance = json["advanceMs"_L1].toInteger(json.contains("advanceMs"_L1) ? -1 : 0);
    if (!modeName.isEmpty() && !mode)
        return problem(400, u"\"mode\" must be real, fast or manual"_s);
    if (advance < 0)
        return problem(400, u"\"advanceMs\" must be a whole number, zero or more"_s);
    if (mode)
        m_world.clock.setMode(*mode);
    m_world.clock.advance(std::chrono::milliseconds{advance});
    m_runDue(); // before the answer, so that whoever moved the clock sees what came of it
    return jsonAnswer(200, statusJson());
}

HttpAnswer Control::receive(const QJsonObject &json)
{
    const Result<const Message *> message = receiveMessage(m_world, json);
    if (!message)
        return problem(400, message.error().detail);
    return jsonAnswer(201, messageRecord(**message));
}

HttpAnswer Control::listFaults() const
{
    return jsonAnswer(200, {{u"faults"_s, faultRecords(m_faults)}});
}

HttpAnswer Control::addFaults(const QJsonValue &body)
{
    const QJsonArray wanted = body.isArray() ? body.toArray() : QJsonArray{body};
    std::vector<FaultRule> rules;
    for (const auto &one : wanted) {
        Result<FaultRule> rule = FaultRule::fromJson(one.toObject());
        if (!rule)
            return problem(400, rule.error().detail);
        rules.push_back(*std::move(rule));
    }
    for (FaultRule &rule : rules)
        m_faults.add(std::move(rule));
    return listFaults();
}

HttpAnswer Control::clearFaults(const Form &query)
{
    if (const std::optional<QString> name = query.value(u"name"_s))
        m_faults.remove(*name);
    else
        m_faults.clear();
    return listFaults();
}

HttpAnswer Control::changeSettings(const QJsonObject &json)
{
    const QJsonValue open = json["windowAlwaysOpen"_L1];
    if (!open.isBool())
        return problem(400, u"\"windowAlwaysOpen\" must be true or false"_s);
    m_world.windowAlwaysOpen = open.toBool();
    return jsonAnswer(200, statusJson());
}

HttpAnswer Control::resetAll()
{
    m_reset();
    return jsonAnswer(200, statusJson());
}

} // namespace recado::simulator
