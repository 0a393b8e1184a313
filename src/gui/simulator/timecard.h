// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/card.h"
#include "services/simulator/simulatorcontrol.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// The simulator's clock: what it shows, how fast it goes, and jumps forward.
class TimeCard : public Card
{
    Q_OBJECT

public:
    explicit TimeCard(QWidget *parent = nullptr);

    /// @param computer what this computer's clock shows at the same moment
    void setState(const SimulatorState &state, Instant computer);

Q_SIGNALS:
    void paceWanted(recado::SimulatorPace pace);
    void jumpWanted(std::chrono::milliseconds by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNow();
    void retranslate();

    RoleLabel *m_now;
    QComboBox *m_pace;
    QPushButton *m_hour;
    QPushButton *m_day;
    RoleLabel *m_note;
    Instant m_shown;
    Instant m_computer;
};

} // namespace recado
