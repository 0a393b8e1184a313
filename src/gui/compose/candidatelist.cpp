// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/candidatelist.h"

#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

CandidateList::CandidateList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Tiny);
}

void CandidateList::setCandidates(const std::vector<Contact> &candidates, const QString &payerDocument)
{
    const bool same = std::ranges::equal(candidates, m_candidates, {}, &Contact::id, &Contact::id);
    if (same && payerDocument == m_payerDocument)
        return; // a button must not vanish under the pointer
    m_candidates = candidates;
    m_payerDocument = payerDocument;
    rebuild();
}

void CandidateList::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide(); // it may live on until the end of the click that brought us here
        item->widget()->deleteLater();
        delete item;
    }
    for (const Contact &contact : m_candidates)
        addRow(contact, !m_payerDocument.isEmpty() && contact.taxId == m_payerDocument);
}

void CandidateList::addRow(const Contact &contact, bool match)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    line->addWidget(
        new GlyphView(match ? Glyph::Success : Glyph::Person, match ? ThemeRole::Success : ThemeRole::Muted));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(personText(contact.name, contact.phone), FontRole::Strong));
    words->addWidget(new RoleLabel(FontRole::Caption, match ? ThemeRole::Success : ThemeRole::Muted,
                                   match ? tr("The payer's document is this person's")
                                         : tr("Only the name is alike: compare before you choose")));
    line->addLayout(words, 1);
    auto *choose = new QPushButton(match ? tr("Send to this person") : tr("Choose"));
    choose->setObjectName(match ? u"acceptMatch"_s : u"chooseCandidate"_s);
    choose->setAccessibleName(u"%1: %2"_s.arg(choose->text(), contact.name));
    setKind(*choose, match ? ButtonKind::Primary : ButtonKind::Normal);
    connect(choose, &QPushButton::clicked, this, [this, contact] { Q_EMIT accepted(contact); });
    line->addWidget(choose);
    m_column->addWidget(row);
}

void CandidateList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace recado
