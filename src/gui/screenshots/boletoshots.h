// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/mainwindow/mainwindow.h"

#include <QString>

#include <functional>

namespace recado {

/// Adds a picture of a widget to the album, under this name.
using AddPicture = std::function<Outcome(QWidget &widget, const QString &name)>;

/// What makes a person stop before a boleto is sent: overdue, changed, a strange beneficiary, several in a
/// file; a field that was typed; the dialogs for a pasted code and for the known beneficiaries. Takes the
/// other boletos of the demo, which lie beside the sample; without a sample there is nothing to be shown.
[[nodiscard]] Outcome addBoletoStates(MainWindow &window, const GuiServices &services, const AddPicture &add);

} // namespace recado
