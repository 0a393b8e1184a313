// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderfacts.h"

#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

ThemeRole roleOfQuality(const QString &quality)
{
    if (quality == "LOW"_L1)
        return ThemeRole::Danger;
    return quality == "MEDIUM"_L1 ? ThemeRole::Warning : ThemeRole::Text;
}

} // namespace

SenderFacts::SenderFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_replace(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addLayout(m_grid);
    column->addWidget(m_replace, 0, Qt::AlignLeft); // under the key, which is the last fact
    m_replace->setObjectName(u"replaceKey"_s);
    setKind(*m_replace, ButtonKind::Quiet);
    connect(m_replace, &QPushButton::clicked, this, &SenderFacts::rotationWanted);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Card);
    m_grid->setVerticalSpacing(space::Tiny);
    m_grid->setColumnStretch(1, 1);
}

void SenderFacts::setRow(const SenderRow &row, Instant now)
{
    m_row = row;
    m_now = now;
    rebuild();
}

void SenderFacts::addFact(const QString &name, const QString &value, ThemeRole role)
{
    if (value.isEmpty())
        return;
    const int line = m_grid->count() / 2; // of label and words
    auto *label = new RoleLabel(FontRole::Caption, ThemeRole::Muted, name);
    auto *words = new RoleLabel(FontRole::Body, role, value);
    words->setWordWrap(true);
    words->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_grid->addWidget(label, line, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(words, line, 1);
}

void SenderFacts::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->hide(); // at once: what is deleted later is painted until then
        item->widget()->deleteLater();
        delete item;
    }
    const auto report = reportFromJson(m_row.sender.testResult);
    const TestFacts facts = report ? report->facts : TestFacts{};
    addFact(tr("Customers see"), facts.whatsAppName);
    addFact(tr("Quality"), qualityText(facts.quality), roleOfQuality(facts.quality));
    addFact(tr("Reach"), reachText(facts.dailyReach));
    addFact(tr("Balance"), balanceText(facts));
    addFact(tr("Messaging Service"), facts.serviceName);
    addFact(tr("Key"), keyText(m_row.account, m_now),
            isKeyOld(m_row.account, m_now) ? ThemeRole::Warning : ThemeRole::Text);
    m_replace->setText(tr("Replace the key…"));
    m_replace->setVisible(!m_row.account.id.isNull());
    setVisible(m_grid->count() > 0 || !m_row.account.id.isNull());
}

void SenderFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace recado
