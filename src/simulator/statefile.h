// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QTimer>

namespace recado::simulator {

class Simulator;

/// Keeps the state of a simulator in a file of JSON: read once, written soon after each change and at the
/// end.
class StateFile : public QObject
{
    Q_OBJECT

public:
    StateFile(Simulator &simulator, QString path, QObject *parent = nullptr);

    /// Reads the file, if there is one, and from then on writes it. Error: Storage or BadReply; the file
    /// stays as it was and is never written.
    [[nodiscard]] Outcome open();
    /// True when open() found a state that goes on.
    [[nodiscard]] bool found() const { return m_found; }
    /// Writes now, if anything changed. Error: Storage.
    [[nodiscard]] Outcome flush();

private:
    Simulator &m_simulator;
    QString m_path;
    QTimer m_soon;
    bool m_changed = false;
    bool m_found = false;
};

} // namespace recado::simulator
