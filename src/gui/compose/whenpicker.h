// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/whendialog.h"

#include <QPushButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace recado {

/// The button beside "Send": now, one of the usual times, or another one.
class WhenPicker : public QPushButton
{
    Q_OBJECT

public:
    WhenPicker(const Clock &clock, WhenDialog::Check check, QWidget *parent = nullptr);

    [[nodiscard]] const SendTime &time() const { return m_time; }
    /// Without a signal.
    void setTime(const SendTime &time);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void choose(const SendTime &time);
    void askTime();
    void showTime();

    const Clock &m_clock;
    WhenDialog::Check m_check;
    QMenu *m_menu;
    SendTime m_time;
};

} // namespace recado
