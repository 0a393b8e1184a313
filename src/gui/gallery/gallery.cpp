// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery/gallery.h"

#include "gui/gallery/samplepage.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/card.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/emptystate.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/keyfigure.h"
#include "gui/pieces/messagebubble.h"
#include "gui/pieces/pageheader.h"
#include "gui/pieces/pdfpreview.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/pieces/rolelabel.h"
#include "gui/pieces/statuschip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

QPushButton *button(const QString &text, ButtonKind kind)
{
    auto *made = new QPushButton(text);
    setKind(*made, kind);
    return made;
}

BubbleContent bubble(BubbleContent::Kind kind, const QString &text, DeliveryState state)
{
    return {.kind = kind, .text = text, .time = u"10:12"_s, .state = state};
}

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    page->setSpacing(space::Card);
    auto *header = new PageHeader(u"Nova mensagem"_s);
    header->setSubtitle(u"Boleto, texto ou PDF para uma pessoa"_s);
    header->setPrimaryAction(u"Enviar"_s);
    header->addSecondary(button(u"Agendar"_s, ButtonKind::Normal));
    page->addWidget(header);
    addBanners(page);
    addFigures(page);
    addStates(page);
    addForm(page);
    addConversation(page);
}

void Gallery::addBanners(QVBoxLayout *page)
{
    auto *info = new Banner(Banner::Kind::Info, u"A Twilio está respondendo devagar; já diminuí o ritmo."_s);
    auto *success = new Banner(Banner::Kind::Success, u"371 boletos conferidos."_s);
    auto *warning = new Banner(
        Banner::Kind::Warning,
        u"Maria não escreve há mais de 24 h; a Meta só aceita modelo aprovado. O texto foi trocado pelo modelo de documento, com os campos preenchidos."_s);
    warning->setAction(u"Ver modelo"_s);
    auto *danger
        = new Banner(Banner::Kind::Danger, u"A Twilio não aceitou a chave deste número. Nada saiu."_s);
    danger->setAction(u"Conferir credenciais"_s);
    danger->setClosable(false);
    for (Banner *banner : {info, success, warning, danger})
        page->addWidget(banner);
}

void Gallery::addFigures(QVBoxLayout *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    const auto add
        = [row](const QString &label, const QString &number, ThemeRole role, const QString &change) {
              auto *figure = new KeyFigure(label);
              figure->setNumber(number, role);
              figure->setChange(change, role == ThemeRole::Danger ? role : ThemeRole::Muted);
              auto *card = new Card;
              card->body()->addWidget(figure);
              card->body()->addStretch(1);
              row->addWidget(card, 1);
          };
    add(u"Vão"_s, u"388"_s, ThemeRole::Text, {});
    add(u"Entregues"_s, u"1.284"_s, ThemeRole::Text, u"96 a mais que ontem"_s);
    add(u"Lidos"_s, u"98,2 %"_s, ThemeRole::Accent, u"em 2 h 10"_s);
    add(u"Falharam"_s, u"7"_s, ThemeRole::Danger, u"5 sem WhatsApp"_s);
    page->addLayout(row);
}

void Gallery::addStates(QVBoxLayout *page)
{
    auto *card = new Card(u"Estados e botões"_s);
    auto *chips = new QGridLayout;
    chips->setSpacing(space::Small);
    constexpr int columns = 5;
    for (int at = 0; const DeliveryState state :
                     {DeliveryState::Scheduled, DeliveryState::Queued, DeliveryState::Sent,
                      DeliveryState::Delivered, DeliveryState::Read, DeliveryState::NoReceipt,
                      DeliveryState::MaybeSent, DeliveryState::Failed, DeliveryState::Cancelled}) {
        chips->addWidget(new StatusChip(state), at / columns, at % columns);
        ++at;
    }
    chips->setColumnStretch(columns, 1);
    card->body()->addLayout(chips);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(button(u"Enviar"_s, ButtonKind::Primary));
    buttons->addWidget(button(u"Conferir"_s, ButtonKind::Normal));
    buttons->addWidget(button(u"Ver histórico"_s, ButtonKind::Quiet));
    buttons->addWidget(button(u"Remover número"_s, ButtonKind::Danger));
    auto *off = button(u"Desligado"_s, ButtonKind::Normal);
    off->setEnabled(false);
    buttons->addWidget(off);
    auto *reasoned = new ReasonedButton(u"Enviar para 12 pessoas"_s);
    reasoned->setReason(u"Falta escolher o modelo."_s);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(reasoned);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    card->body()->addWidget(progress);
    page->addWidget(card);
}

void Gallery::addForm(QVBoxLayout *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    auto *form = new Card(u"Para"_s);
    auto *phone = new FieldRow(u"&Telefone"_s, new QLineEdit(u"67 3555-0101"_s));
    phone->setError(u"Este telefone é fixo: SMS não chega. Tente WhatsApp ou corrija o número."_s);
    auto *name = new FieldRow(u"&Nome"_s, new QLineEdit(u"Maria Souza"_s));
    name->setHint(u"Como a pessoa é chamada na mensagem."_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Boleto – texto"_s, u"Boleto – documento"_s});
    auto *text = new QPlainTextEdit(u"Olá, Maria! Seu boleto de maio…"_s);
    text->setMaximumHeight(90);
    for (FieldRow *each :
         {phone, name, new FieldRow(u"&Modelo"_s, combo), new FieldRow(u"Me&nsagem"_s, text)})
        form->body()->addWidget(each);
    auto *small = new QHBoxLayout;
    small->addWidget(new QDateEdit(QDate(2026, 12, 10)));
    small->addWidget(new QSpinBox);
    auto *check = new QCheckBox(u"Juntar"_s);
    check->setChecked(true);
    small->addWidget(check);
    auto *radio = new QRadioButton(u"WhatsApp"_s);
    radio->setChecked(true);
    small->addWidget(radio);
    small->addWidget(new QRadioButton(u"SMS"_s));
    small->addStretch(1);
    form->body()->addLayout(small);
    form->body()->addStretch(1);
    row->addWidget(form, 1);
    auto *pdf = new Card;
    auto *preview = new PdfPreview;
    preview->setPageCount(2);
    preview->setImage(0, samplePage());
    preview->setBoxes(sampleBoxes());
    preview->highlight(u"amount"_s);
    pdf->body()->addWidget(new ElidedLabel(
        u"boleto_maria_souza_condominio_solar_dezembro_de_2026_segunda_via.pdf"_s, FontRole::Strong));
    pdf->body()->addWidget(preview);
    row->addWidget(pdf, 1);
    page->addLayout(row);
}

void Gallery::addConversation(QVBoxLayout *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    auto *card = new Card(u"Conversa"_s);
    using Kind = BubbleContent::Kind;
    const QString text
        = u"Olá, *Maria*! Segue o boleto de _dezembro_.\nValor: ~R$ 380,00~ *R$ 350,00*\nLinha: ```00000.00000 00000.000000```\nDúvidas: https://solar.example.com/boletos"_s;
    BubbleContent file = bubble(Kind::Pdf, {}, DeliveryState::Delivered);
    file.file
        = {.name = u"boleto_maria_dezembro.pdf"_s, .pages = 1, .bytes = 86'000, .firstPage = samplePage()};
    BubbleContent sms = bubble(Kind::Sms, {}, DeliveryState::NoReceipt);
    sms.segments = {
        u"Condominio Solar: seu boleto de dezembro vence em 10/12. Valor R$ 350,00. Linha digitavel: 00000.00000 00000.000000 00000.000000 0 00000000000000. "_s,
        u"Duvidas, responda aqui. Para nao receber, responda SAIR."_s};
    const BubbleContent answer{
        .outgoing = false, .text = u"Recebi, obrigada!"_s, .author = u"Maria Souza"_s, .time = u"10:15"_s};
    for (const BubbleContent &each : {bubble(Kind::WhatsAppText, text, DeliveryState::Read), file, answer,
                                      sms, bubble(Kind::WhatsAppText, u"Ok"_s, DeliveryState::MaybeSent)})
        card->body()->addWidget(new MessageBubble(each));
    card->body()->addStretch(1);
    row->addWidget(card, 1);
    auto *empty = new Card;
    empty->body()->addWidget(new EmptyState(
        Glyph::Campaign,
        {.sentence = u"Nenhuma campanha ainda."_s,
         .example = u"Por exemplo: os boletos de maio do Condomínio Solar, de uma pasta e uma planilha."_s,
         .button = u"Nova campanha"_s}));
    row->addWidget(empty, 1);
    page->addLayout(row);
}

} // namespace recado
