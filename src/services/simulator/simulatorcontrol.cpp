// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/simulator/simulatorcontrol.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qint64 fileLimit = qint64{16} * 1024 * 1024; // what WhatsApp takes

template<typename Value>
struct Named
{
    Value value;
    QLatin1StringView name;
};

constexpr std::array paces = {Named<SimulatorPace>{SimulatorPace::Real, "real"_L1},
                              Named<SimulatorPace>{SimulatorPace::Fast, "fast"_L1},
                              Named<SimulatorPace>{SimulatorPace::Stopped, "manual"_L1}};
// by these names the rules are found again, and told from those of a scenario
constexpr std::array troubles
    = {Named<SimulatorTrouble>{SimulatorTrouble::Slow, "panel-slow"_L1},
       Named<SimulatorTrouble>{SimulatorTrouble::LostAnswers, "panel-lost-answers"_L1},
       Named<SimulatorTrouble>{SimulatorTrouble::TooManyRequests, "panel-too-many-requests"_L1},
       Named<SimulatorTrouble>{SimulatorTrouble::Down, "panel-down"_L1}};

QString nameOf(SimulatorTrouble trouble)
{
    return std::ranges::find(troubles, trouble, &Named<SimulatorTrouble>::value)->name;
}

QJsonObject ruleOf(SimulatorTrouble trouble)
{
    QJsonObject rule{{u"name"_s, nameOf(trouble)}, {u"on"_s, u"any"_s}};
    switch (trouble) {
    case SimulatorTrouble::Slow:
        rule.insert(u"delayMs"_s, 3000);
        break;
    case SimulatorTrouble::LostAnswers:
        rule.insert(u"on"_s, u"create"_s);
        rule.insert(u"every"_s, 2);
        rule.insert(u"action"_s, u"drop-after"_s);
        break;
    case SimulatorTrouble::TooManyRequests:
        rule.insert(u"every"_s, 2);
        rule.insert(u"action"_s, u"status"_s);
        rule.insert(u"status"_s, 429);
        break;
    case SimulatorTrouble::Down:
        rule.insert(u"action"_s, u"status"_s);
        rule.insert(u"status"_s, 503);
        break;
    }
    return rule;
}

SimulatorState readState(const QJsonObject &json)
{
    const QJsonObject clock = json["clock"_L1].toObject();
    SimulatorState state{.now = fromMsecs(clock["nowMs"_L1].toInteger())};
    const QString mode = clock["mode"_L1].toString();
    if (const auto *const pace = std::ranges::find(paces, mode, &Named<SimulatorPace>::name);
        pace != paces.end())
        state.pace = pace->value;
    const QJsonArray rules = json["faults"_L1].toArray();
    for (const auto &rule : rules) {
        const QString name = rule["name"_L1].toString();
        const auto *const trouble = std::ranges::find(troubles, name, &Named<SimulatorTrouble>::name);
        if (trouble != troubles.end())
            state.troubles.insert(trouble->value);
        else
            ++state.otherTroubles;
    }
    return state;
}

Outcome done(const Result<QJsonObject> &answer)
{
    return answer ? Outcome(Done{}) : Outcome(answer.error());
}

Result<SimulatorState> stateOf(const Result<QJsonObject> &answer)
{
    return answer ? Result<SimulatorState>(readState(*answer)) : Result<SimulatorState>(answer.error());
}

Result<QJsonObject> mediaOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            .kind = ErrorKind::NotFound, .detail = file.errorString(), .reason = u"file-not-readable"_s};
    if (file.size() > fileLimit)
        return Error{.kind = ErrorKind::Invalid,
                     .detail = u"%1 bytes"_s.arg(file.size()),
                     .reason = u"file-too-big"_s};
    const QByteArray bytes = file.readAll();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    return QJsonObject{{u"contentType"_s, type},
                       {u"fileName"_s, QFileInfo(path).fileName()},
                       {u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

Result<QJsonObject> orderOf(const CustomerMessage &message)
{
    QJsonObject order{{u"accountSid"_s, message.accountSid},
                      {u"from"_s, message.from},
                      {u"to"_s, message.to},
                      {u"channel"_s, message.channel == Channel::WhatsApp ? u"whatsapp"_s : u"sms"_s},
                      {u"body"_s, message.text}};
    if (message.filePath.isEmpty())
        return order;
    const Result<QJsonObject> media = mediaOf(message.filePath);
    if (!media)
        return media.error();
    order.insert(u"media"_s, QJsonArray{*media});
    return order;
}

QJsonObject paceOrder(SimulatorPace pace)
{
    return {{u"mode"_s, std::ranges::find(paces, pace, &Named<SimulatorPace>::value)->name}};
}

QJsonObject jumpOrder(std::chrono::milliseconds by)
{
    return {{u"advanceMs"_s, static_cast<qint64>(by.count())}};
}

QJsonObject scenarioOrder(const QString &scenario)
{
    return {{u"name"_s, scenario}, {u"fresh"_s, true}};
}

} // namespace

SimulatorControl::SimulatorControl(SimulatorDoor &door)
    : m_door(door)
{ }

QCoro::Task<Result<SimulatorState>> SimulatorControl::state()
{
    auto statusTask = m_door.send("GET"_ba, u"status"_s, QJsonObject());
    const auto status = co_await statusTask;
    co_return stateOf(status);
}

QCoro::Task<Result<SimulatorState>> SimulatorControl::setPace(SimulatorPace pace)
{
    auto clockTask = m_door.send("POST"_ba, u"clock"_s, paceOrder(pace));
    const auto clock = co_await clockTask;
    co_return stateOf(clock);
}

QCoro::Task<Result<SimulatorState>> SimulatorControl::advance(std::chrono::milliseconds by)
{
    auto clockTask = m_door.send("POST"_ba, u"clock"_s, jumpOrder(by));
    const auto clock = co_await clockTask;
    co_return stateOf(clock);
}

QCoro::Task<Outcome> SimulatorControl::setTrouble(SimulatorTrouble trouble, bool on)
{
    const QByteArray method = on ? "POST"_ba : "DELETE"_ba;
    const QString name = on ? u"faults"_s : u"faults?name="_s + nameOf(trouble);
    const QJsonObject rule = on ? ruleOf(trouble) : QJsonObject();
    auto faultTask = m_door.send(method, name, rule);
    const auto answer = co_await faultTask;
    co_return done(answer);
}

QCoro::Task<Outcome> SimulatorControl::endTroubles()
{
    auto clearTask = m_door.send("DELETE"_ba, u"faults"_s, QJsonObject());
    const auto answer = co_await clearTask;
    co_return done(answer);
}

QCoro::Task<Outcome> SimulatorControl::receive(CustomerMessage message)
{
    const Result<QJsonObject> order = orderOf(message);
    if (!order)
        co_return order.error();
    auto inboundTask = m_door.send("POST"_ba, u"inbound"_s, *order);
    const auto answer = co_await inboundTask;
    co_return done(answer);
}

QCoro::Task<Result<QStringList>> SimulatorControl::scenarios()
{
    auto listTask = m_door.send("GET"_ba, u"scenarios"_s, QJsonObject());
    const auto answer = co_await listTask;
    if (!answer)
        co_return answer.error();
    QStringList names;
    const QJsonArray scenarios = (*answer)["scenarios"_L1].toArray();
    for (const auto &one : scenarios)
        names << one["name"_L1].toString();
    co_return Result<QStringList>(names);
}

QCoro::Task<Outcome> SimulatorControl::play(QString scenario)
{
    auto playTask = m_door.send("POST"_ba, u"scenario"_s, scenarioOrder(scenario));
    const auto answer = co_await playTask;
    co_return done(answer);
}

} // namespace recado
