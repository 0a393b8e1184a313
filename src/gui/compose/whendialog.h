// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/messages/schedule.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// When a message is to leave, and whether this computer or Twilio sends it then.
class WhenDialog : public QDialog
{
    Q_OBJECT

public:
    /// Why that time cannot be, as a sentence; empty when it can.
    using Check = std::function<QString(const SendTime &time)>;

    WhenDialog(const Clock &clock, SendTime time, Check check, QWidget *parent = nullptr);

    [[nodiscard]] SendTime time() const;
    /// The way cannot be changed: what was scheduled is only moved.
    void fixWay();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showProblem();
    void retranslate();

    const Clock &m_clock;
    Check m_check;
    QDateTimeEdit *m_edit;
    QPushButton *m_tomorrow;
    QPushButton *m_monday;
    QRadioButton *m_here;
    QRadioButton *m_twilio;
    RoleLabel *m_hereNote;
    RoleLabel *m_twilioNote;
    RoleLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_take;
    bool m_wayFixed = false;
};

} // namespace recado
