// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/orderedid.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace recado {
namespace {

/// Milliseconds and a count within them, 12 bits. The computer's own time, whatever a test's clock says: it
/// means nothing but an order.
quint64 nextTick()
{
    static std::atomic<quint64> last = 0;
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    const quint64 earliest = static_cast<quint64>(now.count()) << 12U;
    quint64 before = last.load();
    quint64 next = 0;
    do {
        next = std::max(before + 1, earliest);
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace

QUuid orderedUuid()
{
    constexpr quint16 version = 0x7000;
    constexpr quint64 variant = 0x8000'0000'0000'0000U;
    const quint64 tick = nextTick();
    const quint64 random = (QRandomGenerator::global()->generate64() >> 2U) | variant;
    const auto byte
        = [random](int place) { return static_cast<uchar>(random >> (8U * static_cast<uint>(place))); };
    return QUuid(static_cast<uint>(tick >> 28U), static_cast<ushort>(tick >> 12U),
                 static_cast<ushort>((tick & 0xFFFU) | version), byte(7), byte(6), byte(5), byte(4), byte(3),
                 byte(2), byte(1), byte(0));
}

} // namespace recado
