// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/kindswitch.h"

#include "gui/theme/glyph.h"
#include "gui/theme/metrics.h"
#include "models/itemtext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

KindSwitch::KindSwitch(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Tiny);
    for (const auto &[kind, name] :
         {std::pair(ItemKind::Boleto, u"boletoKind"_s), std::pair(ItemKind::Text, u"textKind"_s),
          std::pair(ItemKind::Pdf, u"pdfKind"_s)}) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setCheckable(true);
        m_group->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_group->setExclusive(true);
    setFocusProxy(m_group->button(static_cast<int>(ItemKind::Boleto)));
    setKind(ItemKind::Boleto);
    retranslate();
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT kindChosen(kind()); });
}

ItemKind KindSwitch::kind() const
{
    return static_cast<ItemKind>(m_group->checkedId());
}

void KindSwitch::setKind(ItemKind kind)
{
    m_group->button(static_cast<int>(kind))->setChecked(true);
}

void KindSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KindSwitch::retranslate()
{
    setAccessibleName(tr("What to send"));
    for (const ItemKind kind : {ItemKind::Boleto, ItemKind::Text, ItemKind::Pdf})
        m_group->button(static_cast<int>(kind))->setText(kindText(kind));
}

} // namespace recado
