// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/keepawake.h"

#include "app/power/awakehold.h"
#include "services/outbox/outboxrunner.h"

using namespace std::chrono_literals;

namespace recado {
namespace {

/// Messages for tomorrow wait in the queue too: only what moves keeps the computer awake.
constexpr auto quietAfter = 5min;

} // namespace

KeepAwake::KeepAwake(const OutboxRunner &outbox)
    : m_outbox(outbox)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietAfter);
    connect(&m_quiet, &QTimer::timeout, this, &KeepAwake::follow);
    connect(&outbox, &OutboxRunner::itemsChanged, this, &KeepAwake::moved);
    connect(&outbox, &OutboxRunner::statusChanged, this, &KeepAwake::follow);
}

KeepAwake::~KeepAwake() = default;

bool KeepAwake::isHeld() const
{
    return m_hold && m_hold->isHeld();
}

void KeepAwake::moved()
{
    m_quiet.start();
    follow();
}

void KeepAwake::follow()
{
    const bool wanted = m_outbox.status().queued > 0 && m_quiet.isActive();
    if (wanted && !m_hold)
        m_hold = std::make_unique<AwakeHold>();
    else if (!wanted)
        m_hold.reset();
}

} // namespace recado
