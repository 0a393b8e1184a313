// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <optional>

class QJsonObject;

namespace recado::simulator {

/// The simulator's own time: it runs with the computer's, faster, or only when told to.
class VirtualClock : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Real, Fast, Manual };
    static constexpr int fastFactor = 20;

    /// Starts at the computer's time.
    explicit VirtualClock(Mode mode, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Keeps the present moment; only the pace changes.
    void setMode(Mode mode);
    /// Jumps forward, in every mode. A negative time is ignored: nothing here may happen before its cause.
    void advance(std::chrono::milliseconds by);

    [[nodiscard]] Instant now() const;
    /// How long the computer has to wait until this clock shows the moment (0 when it is past); nothing when
    /// waiting does not help, because the clock is moved by hand.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitUntil(Instant moment) const;

    [[nodiscard]] QJsonObject save() const;
    /// Goes on where a saved clock stopped: by hand at the same moment, otherwise with the same distance to
    /// the computer's time. The mode stays that of this clock.
    void restore(const QJsonObject &saved);

    [[nodiscard]] static QString modeName(Mode mode);
    [[nodiscard]] static std::optional<Mode> modeFromName(const QString &name);

Q_SIGNALS:
    /// The pace or the moment was changed from outside.
    void changed();

private:
    [[nodiscard]] Instant wallNow() const { return m_wall.now(); }

    SystemClock m_wall;
    Mode m_mode;
    Instant m_anchor; ///< what this clock showed …
    Instant m_wallAnchor; ///< … when the computer showed this
};

} // namespace recado::simulator
