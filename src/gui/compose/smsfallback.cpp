// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/smsfallback.h"

#include "domain/messages/segments.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

SmsFallback::SmsFallback(QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QCheckBox)
    , m_words(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    m_wanted->setObjectName(u"smsFallback"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_wanted);
    column->addWidget(m_words);
    connect(m_wanted, &QCheckBox::toggled, this, [this] {
        showOffer();
        Q_EMIT changed();
    });
    setOffer({});
}

void SmsFallback::setOffer(const QString &text)
{
    m_offer = text;
    showOffer();
}

QString SmsFallback::text() const
{
    return m_wanted->isChecked() ? m_offer : QString();
}

bool SmsFallback::isWanted() const
{
    return m_wanted->isChecked();
}

void SmsFallback::setWanted(bool wanted)
{
    m_wanted->setChecked(wanted);
}

void SmsFallback::showOffer()
{
    m_wanted->setText(tr("If WhatsApp does not deliver it, send one SMS"));
    m_wanted->setToolTip(tr("Only when WhatsApp fails for good, and never to somebody who opted out."));
    const int segments = countSegments(m_offer).count;
    m_words->setText(tr("SMS (%n part(s)): %1", nullptr, segments).arg(m_offer));
    m_words->setVisible(m_wanted->isChecked());
    setVisible(!m_offer.isEmpty());
}

void SmsFallback::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showOffer();
}

} // namespace recado
