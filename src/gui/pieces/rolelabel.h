// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/metrics.h"

#include <QLabel>

namespace recado {

/// A text in a font role and a colour role; follows the mode and the system's font by itself.
class RoleLabel : public QLabel
{
    Q_OBJECT

public:
    explicit RoleLabel(FontRole font, ThemeRole role, const QString &text = {}, QWidget *parent = nullptr);

    void setFontRole(FontRole font);
    void setThemeRole(ThemeRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    FontRole m_font;
    ThemeRole m_role;
};

} // namespace recado
