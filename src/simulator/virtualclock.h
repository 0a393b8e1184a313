// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/clockfile.h"

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
    /// Others who follow this clock go on with the computer's pace.
    ~VirtualClock() override;
    Q_DISABLE_COPY_MOVE(VirtualClock)

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

    /// Keeps what it shows in this file from now on, for other programs on this computer. Storage.
    [[nodiscard]] Outcome shareIn(const QString &path);
    /// That file; empty when it is not shared.
    [[nodiscard]] const QString &sharedIn() const { return m_sharedIn; }

    [[nodiscard]] static QString modeName(Mode mode);
    [[nodiscard]] static std::optional<Mode> modeFromName(const QString &name);

Q_SIGNALS:
    /// The pace or the moment was changed from outside.
    void changed();

private:
    [[nodiscard]] Instant wallNow() const { return m_wall.now(); }
    [[nodiscard]] int pace() const;
    void share(int pace);

    SystemClock m_wall;
    Mode m_mode;
    Instant m_anchor; ///< what this clock showed …
    Instant m_wallAnchor; ///< … when the computer showed this
    QString m_sharedIn;
    std::unique_ptr<ClockFile> m_shared;
};

} // namespace recado::simulator
