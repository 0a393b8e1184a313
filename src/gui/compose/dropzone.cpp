// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/dropzone.h"

#include "gui/pieces/emptystate.h"
#include "gui/theme/metrics.h"
#include "gui/theme/stylesheet.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString droppedPdf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    // Anything that is one local file is taken: what is no PDF is told so by the reader, in words.
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_words(new EmptyState(Glyph::Pdf, {}))
    , m_sample(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Small);
    column->addStretch(1);
    column->addWidget(m_words, 0);
    column->addWidget(m_sample, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setKind(ItemKind::Boleto);
    recado::setKind(*m_sample, ButtonKind::Quiet);
    m_sample->setObjectName(u"sampleButton"_s);
    m_sample->hide();
    setMinimumHeight(260);
    connect(m_words, &EmptyState::actionTriggered, this, &DropZone::pickWanted);
    connect(m_sample, &QPushButton::clicked, this, &DropZone::sampleWanted);
}

void DropZone::setKind(ItemKind kind)
{
    m_kind = kind;
    retranslate();
}

void DropZone::setSampleOffered(bool offered)
{
    m_sample->setVisible(offered);
}

void DropZone::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(ThemeRole::StrongBorder, *this), 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(color(ThemeRole::Surface, *this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::CardRadius, size::CardRadius);
}

void DropZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    update();
}

void DropZone::retranslate()
{
    if (m_kind == ItemKind::Pdf)
        m_words->setWords({.sentence = tr("Drop a PDF here"),
                           .example = tr("For example a contract or a receipt, up to 16 MB."),
                           .button = tr("Choose a PDF…")});
    else
        m_words->setWords(
            {.sentence = tr("Drop a boleto here"),
             .example = tr("The PDF as your bank or system made it. Recado reads it and finds the customer."),
             .button = tr("Choose a boleto…")});
    m_sample->setText(tr("Use the sample boleto"));
}

} // namespace recado
