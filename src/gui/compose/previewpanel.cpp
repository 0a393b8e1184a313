// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/previewpanel.h"

#include "gui/pieces/messagebubble.h"
#include "gui/pieces/rolelabel.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace recado {

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new MessageBubble({}))
    , m_pause(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_pdf(new MessageBubble({.kind = BubbleContent::Kind::Pdf}))
    , m_empty(new RoleLabel(FontRole::Body, ThemeRole::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_empty);
    column->addWidget(m_text);
    column->addWidget(m_pause, 0, Qt::AlignRight);
    column->addWidget(m_pdf);
    column->addStretch(1);
    m_empty->setWordWrap(true);
}

void PreviewPanel::setContent(const Content &content, const Preferences &preferences)
{
    const bool hasText = !content.text.trimmed().isEmpty();
    const bool hasFile = content.kind != ItemKind::Text && !content.file.isEmpty();
    m_text->setVisible(hasText);
    m_pdf->setVisible(hasFile);
    m_pause->setVisible(hasText && hasFile);
    m_empty->setVisible(!hasText && !hasFile);
    m_empty->setText(tr("Here you see what the customer will see."));
    m_pause->setText(tr("text, then %1–%2 s later the PDF")
                         .arg(preferences.pauseMin.count())
                         .arg(preferences.pauseMax.count()));
    if (hasText)
        m_text->setContent({.kind = content.channel == Channel::Sms ? BubbleContent::Kind::Sms
                                                                    : BubbleContent::Kind::WhatsAppText,
                            .text = content.text});
    if (hasFile) {
        const QFileInfo file(content.file);
        m_pdf->setContent({.kind = BubbleContent::Kind::Pdf,
                           .file = {.name = file.fileName(),
                                    .pages = content.pages,
                                    .bytes = file.size(),
                                    .firstPage = content.firstPage}});
    }
}

} // namespace recado
