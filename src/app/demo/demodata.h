// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QString>

namespace recado {

class AppContext;
class DataFolder;

struct DemoOptions
{
    bool history = false; ///< messages of the last three days too, in every state
    /// One of them waits for a person's word. Not for a first look: that would begin with a warning.
    bool doubt = false;
};

/// Where the PDFs of the demo are, to be offered and to be dropped.
struct DemoPaths
{
    QString folder;
    QString mariaBoleto; ///< sound; Maria Souza's window is open
    QString joaoBoleto; ///< sound; João Pereira's window is closed
};

[[nodiscard]] DemoPaths demoPaths(const DataFolder &folder);

/// Fills a simulated folder with two offices, their people, who wrote today, and boletos to be sent. Does
/// nothing when the first office is already there. Nobody is contacted but the simulator. Call it before
/// startSending(); needs a QGuiApplication. Invalid "folder-is-real" for a real folder; Unavailable
/// "simulator-not-there"; Storage.
[[nodiscard]] QCoro::Task<Outcome> seedDemo(AppContext *app, DemoOptions options);

/// Lets the people of the demo write again where their windows close within hours: a demo that is opened the
/// next day would be a demo of closed windows. Errors as of seedDemo().
[[nodiscard]] QCoro::Task<Outcome> refreshDemo(AppContext *app);

} // namespace recado
