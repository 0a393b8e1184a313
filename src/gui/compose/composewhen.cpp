// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages for later; the rest of ComposePage is in composepage.cpp.
#include "gui/common/explaining.h"
#include "gui/compose/composepage.h"
#include "gui/compose/kindswitch.h"
#include "gui/compose/recipientpicker.h"
#include "gui/compose/whenpicker.h"
#include "gui/pieces/reasonedbutton.h"
#include "models/itemtext.h"
#include "services/settings/settingsservice.h"

namespace recado {

QString ComposePage::timeReason(const SendTime &time) const
{
    const SendRequest asked{.sender = m_workspace.sender().value_or(Sender{}),
                            .channel = m_to->channel(),
                            .kind = m_kind->kind(),
                            .to = {},
                            .undo = m_services.settings.preferences().undo,
                            .when = time};
    const auto problem = m_services.send.timeProblem(asked);
    return problem ? textOf(*problem) : QString();
}

void ComposePage::timeChosen()
{
    m_send->setText(m_when->time().isNow() ? tr("Send") : tr("Schedule"));
    checkSoon();
}

QString ComposePage::sentSentence(const OutgoingItem &item) const
{
    const QString person = item.contactName.isEmpty() ? phoneText(item.to) : item.contactName;
    if (item.scheduledFor)
        return tr("%1 to %2, for %3").arg(kindText(item.kind), person, whenText(*item.scheduledFor));
    return tr("%1 to %2").arg(kindText(item.kind), person);
}

} // namespace recado
