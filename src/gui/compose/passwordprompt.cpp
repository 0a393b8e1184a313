// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/passwordprompt.h"

#include "gui/pieces/fieldrow.h"
#include "gui/theme/metrics.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

PasswordPrompt::PasswordPrompt(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_row(new FieldRow({}, m_edit))
    , m_offer(new QPushButton)
{
    m_edit->setObjectName(u"passwordEdit"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_offer->setObjectName(u"passwordOffer"_s);
    m_offer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    column->addWidget(m_row);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT entered(m_edit->text()); });
    connect(m_offer, &QPushButton::clicked, this, &PasswordPrompt::taxIdWanted);
    retranslate();
}

void PasswordPrompt::setCustomer(const QString &name, const QString &taxId)
{
    m_name = name;
    m_taxId = taxId;
    retranslate();
}

QWidget *PasswordPrompt::field() const
{
    return m_edit;
}

void PasswordPrompt::clear()
{
    m_edit->clear();
}

void PasswordPrompt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordPrompt::retranslate()
{
    m_row->setLabel(tr("&Password of the PDF"));
    m_row->setHint(m_taxId.isEmpty()
                       ? tr("It often is the beginning of the customer's CPF: choose the customer and Recado "
                            "tries it. Or type it and press Enter.")
                       : tr("Type it and press Enter to open."));
    m_offer->setText(tr("Try the CPF or CNPJ of %1").arg(m_name));
    m_offer->setVisible(!m_taxId.isEmpty());
}

} // namespace recado
