// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of ComposePage and its words; what it does is in composepage.cpp.
#include "gui/common/duties.h"
#include "gui/compose/boletopanel.h"
#include "gui/compose/composepage.h"
#include "gui/compose/kindswitch.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/recipientpicker.h"
#include "gui/compose/smsfallback.h"
#include "gui/compose/textpanel.h"
#include "gui/compose/whenpicker.h"
#include "gui/pieces/card.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/pageheader.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/theme/metrics.h"
#include "services/messages/samples.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int fileShare = 45; // of the width, as the sketch of the page has it
constexpr int formShare = 55;

Card *cardAround(QWidget *content)
{
    auto *card = new Card;
    card->body()->addWidget(content);
    return card;
}

QWidget *column(QVBoxLayout *&layout)
{
    auto *widget = new QWidget;
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Row);
    return widget;
}

} // namespace

void ComposePage::buildColumns(QVBoxLayout &page)
{
    m_toCard = cardAround(m_to);
    m_textCard = cardAround(m_text);
    m_textCard->body()->addWidget(m_sms);
    m_previewCard = cardAround(m_preview);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column(m_form));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_form->addWidget(m_toCard);
    m_form->addWidget(m_textCard);
    m_form->addStretch(1);
    m_rightColumn = column(m_right);
    m_right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    row->addWidget(m_boleto, fileShare);
    row->addWidget(scroll, formShare);
    row->addWidget(m_rightColumn, fileShare);
    page.addLayout(row, 1);
}

void ComposePage::buildBottom(QVBoxLayout &page)
{
    m_send->button()->setObjectName(u"sendButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    row->addWidget(m_from, 1);
    row->addWidget(m_when);
    row->addWidget(m_send, 2);
    page.addLayout(row);
}

/// Where WhatsApp is chosen and the number can send an SMS as well.
void ComposePage::offerSms()
{
    const auto sender = m_workspace.sender();
    const bool possible = m_to->channel() == Channel::WhatsApp && sender && sender->sms;
    m_sms->setOffer(possible ? fallbackSms(m_kind->kind(), m_text->fields(), m_text->text()) : QString());
}

/// Who only sees may look at the page and check a code, no more.
void ComposePage::showRights()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_boleto, m_toCard, m_textCard})
        setAllowed(*part, m_services.session, Duty::PrepareMessages);
    checkSoon();
}

void ComposePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComposePage::retranslate()
{
    m_header->setTitle(tr("Send"));
    m_payees->setText(tr("&Beneficiaries…"));
    m_checkCode->setText(tr("Check a &line or Pix…"));
    m_checkCode->setToolTip(tr("Ctrl+Shift+V: what was copied; Ctrl+V does the same outside of a field"));
    m_toCard->setTitle({});
    m_textCard->setTitle(tr("Message"));
    m_previewCard->setTitle(tr("Preview"));
    timeChosen();
    m_send->button()->setToolTip(tr("Ctrl+Enter"));
    fillFields();
    refreshPreview();
    checkSoon();
}

} // namespace recado
