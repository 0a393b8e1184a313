// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/stylesheet.h"

#include <QPointer>
#include <QWidget>

namespace recado {

class RoleLabel;

/// A button that, while it cannot be pressed, says beside itself why, and leads to the field that is missing.
class ReasonedButton : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonedButton(const QString &text, ButtonKind kind = ButtonKind::Primary,
                            QWidget *parent = nullptr);

    void setText(const QString &text);
    /// An empty reason wakes the button up. The field, if given, gets the focus when the reason is followed.
    void setReason(const QString &reason, QWidget *field = nullptr);
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void clicked();

private:
    void followReason();

    QPushButton *m_button;
    RoleLabel *m_plain;
    QPushButton *m_link;
    QString m_reason;
    QPointer<QWidget> m_field;
};

} // namespace recado
