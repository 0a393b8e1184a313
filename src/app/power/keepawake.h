// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace recado {

class AwakeHold;
class OutboxRunner;

/// Keeps the computer from falling asleep by itself while messages leave. Closing the lid still puts it to
/// sleep. Where nothing can be asked for that it does nothing: messages then wait until it wakes.
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
    void moved();
    void follow();

    const OutboxRunner &m_outbox;
    QTimer m_quiet; ///< runs out when nothing has moved for a while
    std::unique_ptr<AwakeHold> m_hold;
};

} // namespace recado
