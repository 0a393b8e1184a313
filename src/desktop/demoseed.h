// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

namespace recado {

/// Fills a simulated folder that has no company yet: one company, one number, a few invented customers, one
/// of whom has just written. Draws the sample boleto and returns its path. Needs a QGuiApplication.
[[nodiscard]] QCoro::Task<Result<QString>> seedDemo(AppContext &app);

} // namespace recado
