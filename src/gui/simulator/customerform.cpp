// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulator/customerform.h"

#include "domain/phonenumber.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/reasonedbutton.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int mostPeople = 200; // anybody else is typed by phone
constexpr int textLines = 4;

} // namespace

CustomerForm::CustomerForm(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : Card({}, parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_person(new QComboBox)
    , m_personRow(new FieldRow({}, m_person))
    , m_channel(new QComboBox)
    , m_channelRow(new FieldRow({}, m_channel))
    , m_text(new QPlainTextEdit)
    , m_textRow(new FieldRow({}, m_text))
    , m_add(new QPushButton)
    , m_fileName(new ElidedLabel)
    , m_remove(new QPushButton)
    , m_send(new ReasonedButton({}))
{
    build();
    connect(m_person, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_person->lineEdit(), &QLineEdit::textEdited, this, [this] { m_chosen = true; });
    connect(m_person, &QComboBox::editTextChanged, this, &CustomerForm::showState);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CustomerForm::showState);
    connect(m_add, &QPushButton::clicked, this, &CustomerForm::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] { setFile({}); });
    connect(m_send, &ReasonedButton::clicked, this, &CustomerForm::send);
    connect(&workspace, &Workspace::changed, this, &CustomerForm::fillChannels);
    connect(&workspace, &Workspace::tenantChanged, this, &CustomerForm::fillPeople);
    retranslate();
    fillChannels();
    fillPeople();
}

void CustomerForm::build()
{
    m_person->setObjectName(u"personBox"_s);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_channel->setObjectName(u"channelBox"_s);
    m_text->setObjectName(u"customerText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + space::Card);
    m_fileName->setElideMode(Qt::ElideMiddle);
    m_remove->setObjectName(u"removeFile"_s);
    setKind(*m_remove, ButtonKind::Quiet);
    m_send->button()->setObjectName(u"receiveButton"_s);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::Small);
    who->addWidget(m_personRow, 1);
    who->addWidget(m_channelRow);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::Small);
    file->addWidget(m_add);
    file->addWidget(m_fileName, 1);
    file->addWidget(m_remove);
    body()->setSpacing(space::Row);
    body()->addLayout(who);
    body()->addWidget(m_textRow);
    body()->addLayout(file);
    body()->addWidget(m_send, 0, Qt::AlignLeft);
    body()->addStretch(1);
    setFile({});
}

void CustomerForm::suggest(const QString &phone)
{
    if (m_chosen || phone.isEmpty())
        return;
    m_suggested = phone;
    if (const int index = m_person->findData(phone); index >= 0)
        m_person->setCurrentIndex(index);
    else
        m_person->setEditText(phoneText(phone));
}

void CustomerForm::setFile(const QString &path)
{
    m_file = path;
    m_fileName->setText(QFileInfo(path).fileName());
    m_remove->setVisible(!path.isEmpty());
    showState();
}

void CustomerForm::fillPeople()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return;
    QCoro::connect(m_services.directory.findContacts(tenant->id, {}, mostPeople), this,
                   [this](const Result<std::vector<Contact>> &people) {
                       if (people)
                           takePeople(*people);
                   });
}

void CustomerForm::takePeople(const std::vector<Contact> &people)
{
    // whoever was chosen or typed stays: the list may come again while the form is being filled in
    const bool typedByHand = m_person->findText(m_person->currentText()) < 0;
    const QString typed = m_chosen || typedByHand ? m_person->currentText() : QString();
    m_person->clear();
    for (const Contact &person : people)
        m_person->addItem(personText(person.name, person.phone), person.phone);
    if (!typed.isEmpty())
        m_person->setEditText(typed);
    else
        suggest(m_suggested);
    showState();
}

void CustomerForm::fillChannels()
{
    const auto sender = m_workspace.sender();
    const QVariant before = m_channel->currentData();
    m_channel->clear();
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (sender && serves(*sender, channel))
            m_channel->addItem(channelText(channel), static_cast<int>(channel));
    }
    m_channel->setCurrentIndex(qMax(m_channel->findData(before), 0));
    m_channel->setEnabled(m_channel->count() > 1);
    showState();
}

QString CustomerForm::phone() const
{
    const QString text = m_person->currentText();
    const int index = m_person->findText(text);
    if (index >= 0)
        return m_person->itemData(index).toString();
    const auto typed = PhoneNumber::parse(text);
    return typed ? typed->toString() : QString();
}

void CustomerForm::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a PDF or a picture"), {}, tr("PDF files and pictures (*.pdf *.jpg *.jpeg *.png)"));
    if (!path.isEmpty())
        setFile(path);
}

void CustomerForm::showState()
{
    if (!m_workspace.sender())
        m_send->setReason(tr("There is no number yet that could be written to."));
    else if (phone().isEmpty())
        m_send->setReason(tr("Choose a person, or type a phone."), m_person);
    else if (m_text->toPlainText().trimmed().isEmpty() && m_file.isEmpty())
        m_send->setReason(tr("Type what the person writes."), m_text);
    else
        m_send->setReason({});
}

void CustomerForm::send()
{
    const auto sender = m_workspace.sender();
    const auto account = sender ? m_workspace.accountOf(*sender) : std::nullopt;
    if (!account)
        return;
    Q_EMIT messageWanted({.accountSid = account->sid,
                          .from = phone(),
                          .to = sender->number,
                          .channel = static_cast<Channel>(m_channel->currentData().toInt()),
                          .text = m_text->toPlainText(),
                          .filePath = m_file});
}

void CustomerForm::clearMessage()
{
    m_text->clear();
    setFile({});
    m_text->setFocus();
}

void CustomerForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillChannels();
    }
}

void CustomerForm::retranslate()
{
    setTitle(tr("Answer as a customer"));
    m_personRow->setLabel(tr("&Person"));
    m_channelRow->setLabel(tr("&By"));
    m_textRow->setLabel(tr("&What the person writes"));
    m_text->setPlaceholderText(tr("For example: I have received it, thank you!"));
    m_add->setText(tr("Add a P&DF or picture …"));
    m_remove->setText(tr("&Remove"));
    m_remove->setAccessibleName(tr("Remove the file"));
    m_send->setText(tr("Let it &arrive"));
    showState();
}

} // namespace recado
