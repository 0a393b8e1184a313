// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/latercard.h"

#include "gui/common/duties.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/glyph.h"
#include "gui/theme/metrics.h"
#include "models/itemtext.h"
#include "services/people/session.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

bool LaterCard::isFor(const OutgoingItem &item)
{
    return item.scheduledFor && visible(item) == DeliveryState::Scheduled;
}

LaterCard::LaterCard(const OutgoingItem &item, const Session &session, QWidget *parent)
    : Card(tr("Scheduled for %1").arg(item.scheduledFor ? whenText(*item.scheduledFor) : QString()), parent)
{
    setObjectName(u"laterCard"_s);
    auto *way = new RoleLabel(FontRole::Body, ThemeRole::Text,
                              item.scheduledAt == Scheduling::Twilio
                                  ? tr("Twilio sends it then; this computer may be off.")
                                  : tr("This computer sends it then: it must be on, with Recado open."));
    way->setWordWrap(true);
    body()->addWidget(way);
    auto *cancel = new QPushButton(glyphIcon(Glyph::Undo), tr("Cancel it"));
    cancel->setObjectName(u"cancelLater"_s);
    auto *move = new QPushButton(tr("Another time…"));
    move->setObjectName(u"moveLater"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    for (QPushButton *button : {cancel, move}) {
        setAllowed(*button, session, Duty::SendMessages);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT cancelWanted(id); });
    connect(move, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT timeWanted(id); });
}

} // namespace recado
