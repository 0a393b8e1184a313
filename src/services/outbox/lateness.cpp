// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "services/outbox/senderworker.h"
#include "services/settings/settingsservice.h"
#include "storage/databasethread.h"
#include "storage/messages/laterepository.h"

using namespace Qt::Literals::StringLiterals;

// The part of SenderWorker that keeps what is too late, and what cannot leave for want of a network.
namespace recado {
namespace {

constexpr int atOnce = 1000;

} // namespace

/// Just before anything is claimed, every time: what would have left while nothing could is asked about
/// first.
QCoro::Task<Outcome> SenderWorker::setLateAside()
{
    const Instant now = m_parts.clock.now();
    const Preferences &preferences = m_parts.settings.preferences();
    const auto dueBefore = m_late.open(now, preferences.lateAfter);
    if (!dueBefore || preferences.latePolicy == "send"_L1)
        co_return Done{};
    const bool drop = preferences.latePolicy == "drop"_L1;
    while (true) {
        auto asideTask = m_parts.database.run(
            [id = m_sender.id, lease = *m_lease, due = *dueBefore, drop, now](const auto &db) {
                return storage::LateRepository(db).setAside(id, lease, due, drop, now, atOnce);
            });
        const auto aside = co_await asideTask;
        if (!aside) {
            m_late.begin({}); // nothing may leave before it is known what is late
            m_lease.reset();
            co_return aside.error();
        }
        if (aside->empty())
            co_return Done{};
        qCInfo(lcServices) << "late messages set aside";
        Q_EMIT itemsChanged(QList<ItemId>(aside->begin(), aside->end()));
    }
}

QCoro::Task<Outcome> SenderWorker::rememberLastMove()
{
    auto movedTask = m_parts.database.run(
        [id = m_sender.id](const auto &db) { return storage::LateRepository(db).lastMoved(id); });
    const auto moved = co_await movedTask;
    if (!moved)
        co_return moved.error();
    m_late.begin(*moved);
    co_return Done{};
}

} // namespace recado
