// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// Shape of the standard controls: radius, padding, least height, focus ring, in the colours of the shade.
[[nodiscard]] QString styleSheet(Shade shade);

enum class ButtonKind {
    Normal,
    Primary, ///< the one thing that this page is for
    Danger, ///< cannot be undone: rare
    Quiet, ///< without a border until it is touched
    Tenant, ///< the company's name on its own ground
};

/// Gives a button its rank on the page.
void setKind(QPushButton &button, ButtonKind kind);

/// Marks a field as wrong (red border) or right again. The reason stands beside the field: see FieldRow.
void setInvalid(QWidget &field, bool invalid);

} // namespace recado
