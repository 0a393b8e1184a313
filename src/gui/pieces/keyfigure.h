// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QWidget>

namespace recado {

class RoleLabel;

/// One number that matters, what it is, and how it changed.
class KeyFigure : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigure(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// The number as it shall be read, written by the locale ("1.284", "98,2 %").
    void setNumber(const QString &number, ThemeRole role = ThemeRole::Text);
    /// A sentence that stands under it, as "12 more than yesterday"; the role says good or bad, never colour
    /// alone.
    void setChange(const QString &change, ThemeRole role = ThemeRole::Muted);

private:
    void refreshName();

    RoleLabel *m_number;
    RoleLabel *m_label;
    RoleLabel *m_change;
};

} // namespace recado
