// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/mediashots.h"

#include "gui/media/mediahostdialog.h"
#include "gui/media/onlinefilesdialog.h"
#include "gui/media/probesteps.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

Outcome addMediaStates(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    const auto tenant = window.workspace().tenant();
    if (!tenant)
        return Done{};
    MediaHostDialog dialog(services, *tenant, window.workspace().accounts());
    dialog.show();
    if (auto added = add(dialog, u"media-choose-dialog"_s); !added)
        return added;
    dialog.findChild<QPushButton *>(u"nextButton"_s)->click();
    if (auto added = add(dialog, u"media-fields-dialog"_s); !added)
        return added;
    dialog.findChild<QPushButton *>(u"nextButton"_s)->click(); // nothing is typed: each field says so
    if (auto added = add(dialog, u"media-findings-dialog"_s); !added)
        return added;
    ProbeSteps steps; // nothing is really tried for a picture
    steps.resize(560, 340);
    steps.begin();
    steps.setFinding({.step = ProbeStep::Upload});
    steps.setFinding({.step = ProbeStep::Reached});
    steps.setFinding(
        {.step = ProbeStep::Open,
         .error = Error{.kind = ErrorKind::Unauthorized, .detail = {}, .reason = u"media-needs-login"_s}});
    steps.setFinding({.step = ProbeStep::Removed});
    steps.end();
    steps.show();
    if (auto added = add(steps, u"media-probe-steps"_s); !added)
        return added;
    OnlineFilesDialog online(services);
    online.show();
    return add(online, u"media-online-dialog"_s);
}

} // namespace recado
