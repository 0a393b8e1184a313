// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/virtualclock.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

struct NamedMode
{
    VirtualClock::Mode mode = VirtualClock::Mode::Real;
    QLatin1StringView name;
};
constexpr std::array modes
    = {NamedMode{VirtualClock::Mode::Real, "real"_L1}, NamedMode{VirtualClock::Mode::Fast, "fast"_L1},
       NamedMode{VirtualClock::Mode::Manual, "manual"_L1}};

} // namespace

VirtualClock::VirtualClock(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_anchor(wallNow())
    , m_wallAnchor(m_anchor)
{ }

VirtualClock::~VirtualClock()
{
    share(1);
}

Outcome VirtualClock::shareIn(const QString &path)
{
    auto made = ClockFile::make(path);
    if (!made)
        return made.error();
    m_shared = *std::move(made);
    m_sharedIn = path;
    share(pace());
    connect(this, &VirtualClock::changed, this, [this] { share(pace()); });
    return Done{};
}

void VirtualClock::share(int pace)
{
    if (m_shared)
        m_shared->write({.shown = now(), .wall = wallNow(), .pace = pace});
}

int VirtualClock::pace() const
{
    switch (m_mode) {
    case Mode::Real:
        return 1;
    case Mode::Fast:
        return fastFactor;
    case Mode::Manual:
        return 0;
    }
    return 1;
}

void VirtualClock::setMode(Mode mode)
{
    m_anchor = now();
    m_wallAnchor = wallNow();
    m_mode = mode;
    Q_EMIT changed();
}

void VirtualClock::advance(std::chrono::milliseconds by)
{
    if (by.count() <= 0)
        return;
    m_anchor += by;
    Q_EMIT changed();
}

Instant VirtualClock::now() const
{
    const ClockFace face{.shown = m_anchor, .wall = m_wallAnchor, .pace = pace()};
    return face.at(wallNow());
}

std::optional<std::chrono::milliseconds> VirtualClock::waitUntil(Instant moment) const
{
    const auto left = moment - now();
    if (left.count() <= 0)
        return std::chrono::milliseconds{0};
    if (m_mode == Mode::Manual)
        return {};
    // a millisecond more than the division says, so that the moment has really come
    return m_mode == Mode::Fast ? left / fastFactor + std::chrono::milliseconds{1} : left;
}

QJsonObject VirtualClock::save() const
{
    return {{u"nowMs"_s, toMsecs(now())}, {u"aheadMs"_s, static_cast<qint64>((now() - wallNow()).count())}};
}

void VirtualClock::restore(const QJsonObject &saved)
{
    m_wallAnchor = wallNow();
    const auto ahead = std::chrono::milliseconds{saved["aheadMs"_L1].toInteger()};
    m_anchor = m_mode == Mode::Manual ? fromMsecs(saved["nowMs"_L1].toInteger(toMsecs(m_wallAnchor)))
                                      : m_wallAnchor + std::max(ahead, std::chrono::milliseconds{0});
    Q_EMIT changed();
}

QString VirtualClock::modeName(Mode mode)
{
    return std::ranges::find(modes, mode, &NamedMode::mode)->name;
}

std::optional<VirtualClock::Mode> VirtualClock::modeFromName(const QString &name)
{
    const auto *const found = std::ranges::find(modes, name, &NamedMode::name);
    return found == modes.end() ? std::optional<Mode>() : found->mode;
}

} // namespace recado::simulator
