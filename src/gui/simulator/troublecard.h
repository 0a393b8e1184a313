// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/card.h"
#include "services/simulator/simulatorcontrol.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// What goes wrong at Twilio, as switches in plain words.
class TroubleCard : public Card
{
    Q_OBJECT

public:
    explicit TroubleCard(QWidget *parent = nullptr);

    void setState(const SimulatorState &state);

Q_SIGNALS:
    void troubleWanted(recado::SimulatorTrouble trouble, bool on);
    void endWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Switch
    {
        SimulatorTrouble trouble;
        QCheckBox *box;
        RoleLabel *words;
    };
    void addSwitch(SimulatorTrouble trouble, const char *name);
    void showOthers();
    void retranslate();

    std::vector<Switch> m_switches;
    RoleLabel *m_others;
    QPushButton *m_end;
    int m_otherTroubles = 0;
};

} // namespace recado
