// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;
class Session;

/// The first start, when there is no company yet: try it out, or set it up.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// In a simulated folder there is nothing left to try: it already is the simulator.
    WelcomePage(const Session &session, bool simulated, QWidget *parent = nullptr);

Q_SIGNALS:
    void simulatorWanted();
    void setupWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Session &m_session;
    RoleLabel *m_title;
    RoleLabel *m_words;
    QPushButton *m_simulator;
    RoleLabel *m_simulatorWords;
    QPushButton *m_setup;
    RoleLabel *m_setupWords;
};

} // namespace recado
