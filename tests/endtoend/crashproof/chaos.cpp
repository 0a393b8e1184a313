// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/crashproof/chaos.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace recado::crashproof {
namespace {

const auto ourNumber = u"+556730000000"_s;
constexpr int people = 250;
constexpr int calmPatienceMs = 400'000;

QString person(int number)
{
    return u"+556799955%1"_s.arg(number % people, 4, 10, QChar(u'0'));
}

/// The clock of the simulator runs twenty times as fast: a delay of 150 ms is three seconds for the program.
QJsonArray faults()
{
    const auto create = [](int every, const QString &action) {
        return QJsonObject{{u"on"_s, u"create"_s}, {u"every"_s, every}, {u"action"_s, action}};
    };
    QJsonObject late{{u"on"_s, u"create"_s}, {u"every"_s, 5}, {u"delayMs"_s, 150}};
    QJsonObject busy = create(11, u"status"_s);
    busy.insert(u"status"_s, 429);
    QJsonObject away = create(29, u"status"_s);
    away.insert(u"status"_s, 503);
    QJsonObject listBroken{
        {u"on"_s, u"list"_s}, {u"every"_s, 13}, {u"action"_s, u"status"_s}, {u"status"_s, 500}};
    QJsonObject fetchCut{{u"on"_s, u"fetch"_s}, {u"every"_s, 17}, {u"action"_s, u"cut"_s}};
    return {late,
            busy,
            away,
            create(17, u"drop-after"_s),
            create(19, u"drop-before"_s),
            create(23, u"cut"_s),
            create(31, u"status-after"_s),
            listBroken,
            fetchCut};
}

} // namespace

Chaos::Chaos(Plan plan)
    : m_plan(plan)
    , m_random(plan.seed)
{
    makeOffice();
    m_first = std::make_unique<SendingProgram>(m_office);
    m_second = std::make_unique<SendingProgram>(m_office);
    m_queue = std::make_unique<QueueingProgram>(m_office);
}

void Chaos::makeOffice()
{
    m_office.startSimulator(u"fast"_s);
    m_office.makeOffice();
    for (const auto &[name, seconds] :
         {std::pair{u"reconcileAfterSeconds"_s, u"60"_s}, std::pair{u"reconcileAgainSeconds"_s, u"60"_s}})
        m_office.run({u"settings"_s, u"set"_s, name, seconds});
    peopleWrite();
}

/// Opens everybody's window of 24 hours.
void Chaos::peopleWrite()
{
    for (int number = 0; number < std::min(people, m_plan.messages); ++number)
        m_office.wroteToUs(person(number));
}

void Chaos::addFaults()
{
    const QJsonArray rules = faults();
    for (const QJsonValueConstRef rule : rules)
        Q_UNUSED(m_office.simulator(u"faults"_s, rule.toObject()))
}

void Chaos::advance(int ms)
{
    Q_UNUSED(m_office.simulator(u"clock"_s, {{u"advanceMs"_s, ms}}))
}

/// For a while no list shows what is younger than some minutes.
void Chaos::changeLag()
{
    m_lagging = !m_lagging;
    if (m_lagging)
        ++m_toll.lags;
    Q_UNUSED(m_office.simulator(
        u"faults"_s,
        {{u"on"_s, u"list"_s}, {u"name"_s, u"lag"_s}, {u"hideMs"_s, m_lagging ? 20'000 + upTo(200'000) : 0}}))
}

QJsonObject Chaos::nextLine()
{
    if (!m_twin.isEmpty())
        return std::exchange(m_twin, {});
    const int number = m_number++;
    QJsonObject line{{u"to"_s, person(number)}, {u"message"_s, u"Mensagem %1"_s.arg(number)}};
    if (number % 8 == 3)
        line.insert(u"file"_s, QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/d01-bb-reportlab.pdf"));
    else if (number % 3 == 0)
        line.insert(u"channel"_s, u"sms"_s);
    if (number % 10 == 7)
        m_twin = line;
    return line;
}

void Chaos::feed(int count)
{
    for (int fed = 0; fed < count; ++fed)
        m_queue->feed(nextLine());
}

/// Longer than a lease lasts, and then it goes on as if it still had it.
void Chaos::stall(SendingProgram &program)
{
    program.freeze();
    advance(15'000 + upTo(30'000));
    QThread::msleep(400UL + static_cast<unsigned long>(upTo(1200)));
    program.thaw();
    ++m_toll.stalls;
}

void Chaos::strike()
{
    SendingProgram &victim = upTo(1) == 0 ? *m_first : *m_second;
    if (upTo(9) == 0)
        stall(victim);
    if (upTo(9) == 0)
        changeLag();
    if (upTo(3) == 0)
        advance(1000 + upTo(90'000));
    if (upTo(7) == 0) {
        m_queue->killAndRestart();
        ++m_toll.queuersKilled;
    }
    if (!victim.killAndRestart())
        ++m_toll.endedByThemselves;
    ++m_toll.kills;
}

Toll Chaos::rage()
{
    addFaults();
    // a busy computer keeps fewer between two kills: then there are more kills
    for (int kill = 0; kill < m_plan.kills || keptByNow() < m_plan.messages; ++kill) {
        if (!m_queue->refusals().isEmpty())
            break; // nothing here is refused, so something is wrong
        const int wanted = std::min(m_plan.messages, m_plan.messages * (kill + 1) / m_plan.kills);
        feed(std::max(0, wanted - keptByNow() - m_queue->unanswered()));
        m_queue->listen(100 + upTo(500));
        QThread::msleep(static_cast<unsigned long>(upTo(400)));
        strike();
        if (kill % 50 == 49) {
            std::fprintf(stderr, "%d kills, %d messages kept\n", kill + 1, keptByNow());
            peopleWrite(); // hours may have passed
        }
    }
    m_toll.refused = m_queue->refusals();
    return m_toll;
}

QJsonArray Chaos::items() const
{
    return m_office.run({u"messages"_s, u"list"_s, u"--limit"_s, u"100000"_s}).json["items"_L1].toArray();
}

bool Chaos::isCalm() const
{
    const Verdict verdict = judge(account());
    return verdict.unsettled.isEmpty();
}

void Chaos::removeFaults()
{
    m_office.forgetFaults();
}

/// Ten failures in twenty pause a number, and files whose program was killed do fail.
void Chaos::resumePaused()
{
    m_office.run({u"sender"_s, u"resume"_s, u"--tenant"_s, u"Escritório"_s, u"--number"_s, ourNumber});
}

void Chaos::settle()
{
    removeFaults();
    // on a busy computer a lease of twenty fast seconds runs out in the midst of everything
    Q_UNUSED(m_office.simulator(u"clock"_s, {{u"mode"_s, u"real"_s}}))
    if (m_toll.kills > 0 && !m_second->end())
        ++m_toll.endedByThemselves;
    QElapsedTimer waited;
    waited.start();
    for (int round = 0; waited.elapsed() < calmPatienceMs; ++round) {
        resumePaused();
        if (round < 12) { // what comes later shows that the list is fresh
            m_queue->feed({{u"to"_s, person(round)}, {u"message"_s, u"Depois %1"_s.arg(round)}});
            m_queue->listen(5000);
        } else if (isCalm()) {
            break;
        }
        advance(6000);
        QThread::msleep(500);
    }
}

Account Chaos::account() const
{
    return {.items = items(),
            .atTwilio = m_office.simulator(u"messages"_s)["messages"_L1].toArray(),
            .promised = m_queue->promised()};
}

} // namespace recado::crashproof
