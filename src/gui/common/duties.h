// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/duty.h"

#include <QString>

class QWidget;

namespace recado {

class Session;

/// Why the person at this computer may not do it, in a sentence that says who may; empty when nothing is in
/// the way. Changes with Session::changed().
[[nodiscard]] QString refusalOf(const Session &session, Duty duty);

/// Wakes a button or field up when the person may do what it is for and `possible` holds, else puts it to
/// sleep. When the role is in the way the tooltip and the description for screen readers say so; otherwise
/// they are the widget's own.
void setAllowed(QWidget &widget, const Session &session, Duty duty, bool possible = true);

} // namespace recado
