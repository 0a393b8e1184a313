// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endtoend/crashproof/judge.h"
#include "endtoend/crashproof/programs.h"

#include <QRandomGenerator>

namespace recado::crashproof {

struct Plan
{
    int kills = 10;
    int messages = 100; ///< to be kept; a few more are sent at the end, to show that Twilio's list is fresh
    quint32 seed = 20261122; ///< the same moments in every run, as far as a computer can
};

struct Toll
{
    int kills = 0; ///< of programs that send
    int queuersKilled = 0;
    int stalls = 0; ///< a program stood still for longer than its lease
    int lags = 0; ///< times in which Twilio's list lagged
    QStringList refused = {}; ///< messages that were not taken into the outbox
    int endedByThemselves = 0; ///< programs that crashed without our help
};

/// An office whose Twilio, network and computer fail all the time.
class Chaos
{
public:
    explicit Chaos(Plan plan);

    /// Queues everything while programs are killed. @return what it cost
    Toll rage();
    /// Lets everything come to rest: no more faults, later messages that show the list fresh.
    void settle();
    [[nodiscard]] Account account() const;

private:
    [[nodiscard]] int upTo(int most) { return m_random.bounded(most + 1); }
    [[nodiscard]] int keptByNow() const { return static_cast<int>(m_queue->promised().size()); }
    void makeOffice();
    void peopleWrite();
    void addFaults();
    void removeFaults();
    void advance(int ms);
    void changeLag();
    void feed(int count);
    QJsonObject nextLine();
    void stall(SendingProgram &program);
    void strike();
    [[nodiscard]] QJsonArray items() const;
    [[nodiscard]] bool isCalm() const;
    void resumePaused();

    Plan m_plan;
    QRandomGenerator m_random;
    CommandLine m_office;
    std::unique_ptr<SendingProgram> m_first;
    std::unique_ptr<SendingProgram> m_second;
    std::unique_ptr<QueueingProgram> m_queue;
    QSet<QString> m_promised;
    QJsonObject m_twin; ///< to be fed again: the same text to the same person at the same time
    int m_number = 0;
    bool m_lagging = false;
    Toll m_toll;
};

} // namespace recado::crashproof
