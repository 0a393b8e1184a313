// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace recado {

class OutboxRunner;

/// Keeps the computer from falling asleep by itself while messages leave: by logind or the desktop's power
/// manager where there is one, and by Windows. Closing the lid still puts it to sleep. Without any of them it
/// does nothing: messages then wait until it wakes.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
    explicit KeepAwake(const OutboxRunner &outbox);
    ~KeepAwake() override;
    Q_DISABLE_COPY_MOVE(KeepAwake)

    /// The system has promised to stay awake.
    [[nodiscard]] bool isHeld() const;

private:
    struct Hold;

    void moved();
    void follow();

    const OutboxRunner &m_outbox;
    QTimer m_quiet; ///< runs out when nothing has moved for a while
    std::unique_ptr<Hold> m_hold;
};

} // namespace recado
