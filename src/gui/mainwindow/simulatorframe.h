// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace recado {

/// Holds the whole window; with a yellow frame around it while everything is only simulated.
class SimulatorFrame : public QWidget
{
    Q_OBJECT

public:
    explicit SimulatorFrame(bool simulated, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_simulated;
};

} // namespace recado
