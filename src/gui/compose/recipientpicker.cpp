// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/recipientpicker.h"

#include "domain/contacts/onlyone.h"
#include "domain/phonenumber.h"
#include "gui/compose/candidatelist.h"
#include "gui/pieces/clearableedit.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/rolelabel.h"
#include "gui/pieces/statuschip.h"
#include "models/contactlistmodel.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int mostFound = 8;

} // namespace

RecipientPicker::RecipientPicker(const GuiServices &services, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_edit(new ClearableEdit)
    , m_row(new FieldRow({}, m_edit))
    , m_channel(new QComboBox)
    , m_found(new ContactListModel(this))
    , m_completer(new QCompleter(m_found, this))
    , m_candidates(new CandidateList)
    , m_window(new StatusChip)
    , m_out(new RoleLabel(FontRole::Body, ThemeRole::Danger))
    , m_last(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    m_edit->setObjectName(u"recipientEdit"_s);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit); // not setCompleter(): it would complete by prefix from an older answer
    m_channel->setObjectName(u"channelBox"_s);
    m_last->setWordWrap(true);
    m_out->setObjectName(u"optOut"_s);
    m_out->setWordWrap(true);
    m_out->hide();
    m_window->hide();
    m_last->hide();
    auto *state = new QHBoxLayout;
    state->setSpacing(space::Small);
    state->addWidget(m_channel);
    state->addWidget(m_window);
    state->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_candidates);
    column->addWidget(m_row);
    column->addLayout(state);
    column->addWidget(m_out);
    column->addWidget(m_last);
    m_candidates->hide();

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(120ms);
    m_clockTimer.setInterval(20s);
    m_clockTimer.start();
    connect(&m_searchTimer, &QTimer::timeout, this, &RecipientPicker::search);
    connect(&m_clockTimer, &QTimer::timeout, this, &RecipientPicker::showState);
    connect(m_edit, &QLineEdit::textEdited, this, &RecipientPicker::typed);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &at) {
                const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_completer->completionModel());
                if (const auto chosen = m_found->contact(proxy != nullptr ? proxy->mapToSource(at) : at))
                    choose(*chosen);
            });
    connect(m_candidates, &CandidateList::accepted, this, &RecipientPicker::choose);
    connect(m_channel, &QComboBox::activated, this, [this] {
        askState();
        Q_EMIT changed();
    });
    retranslate();
    fillChannels();
}

QString RecipientPicker::text() const
{
    return m_edit->text();
}

QString RecipientPicker::phone() const
{
    return m_contact ? m_contact->phone : m_edit->text().trimmed();
}

std::vector<Contact> RecipientPicker::people() const
{
    if (m_contact)
        return {*m_contact};
    return m_state ? m_state->people : std::vector<Contact>();
}

std::optional<Contact> RecipientPicker::person() const
{
    return onlyOne(people());
}

Channel RecipientPicker::channel() const
{
    return m_channel->currentData().isValid() ? static_cast<Channel>(m_channel->currentData().toInt())
                                              : Channel::WhatsApp;
}

QWidget *RecipientPicker::field() const
{
    return m_edit;
}

void RecipientPicker::choose(const Contact &contact)
{
    restore(contact, {}, channel());
    m_candidates->hide();
    Q_EMIT changed();
}

void RecipientPicker::restore(const std::optional<Contact> &contact, const QString &text, Channel channel)
{
    m_contact = contact;
    m_edit->setText(contact ? personText(contact->name, contact->phone) : text);
    m_edit->setCursorPosition(0);
    m_searchTimer.stop();
    const int index = m_channel->findData(static_cast<int>(channel));
    m_channel->setCurrentIndex(qMax(index, 0));
    askState();
}

void RecipientPicker::clear()
{
    restore(std::nullopt, {}, channel());
    setCandidates({}, {});
    Q_EMIT changed();
}

void RecipientPicker::setCandidates(const std::vector<Contact> &candidates, const QString &payerDocument)
{
    m_candidates->setCandidates(candidates, payerDocument);
    m_candidates->setVisible(!m_contact && !m_candidates->isEmpty());
}

void RecipientPicker::setError(const QString &error)
{
    m_row->setError(error);
}

void RecipientPicker::refresh()
{
    fillChannels();
    askState();
}

void RecipientPicker::fillChannels()
{
    const Channel before = channel();
    m_channel->clear();
    const auto sender = m_workspace.sender();
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (!sender || serves(*sender, channel))
            m_channel->addItem(channelText(channel), static_cast<int>(channel));
    }
    m_channel->setCurrentIndex(qMax(m_channel->findData(static_cast<int>(before)), 0));
    m_channel->setEnabled(m_channel->count() > 1);
}

void RecipientPicker::typed(const QString & /*text*/)
{
    m_contact.reset(); // another letter may be another person
    m_candidates->setVisible(!m_candidates->isEmpty());
    m_searchTimer.start();
    askState();
    Q_EMIT changed();
}

void RecipientPicker::search()
{
    const QString text = m_edit->text().trimmed();
    const auto tenant = m_workspace.tenant();
    if (text.isEmpty() || !tenant)
        return m_completer->popup()->hide();
    QCoro::connect(m_services.directory.findContacts(tenant->id, text, mostFound), this,
                   [this, text](Result<std::vector<Contact>> found) {
                       if (found && text == m_edit->text().trimmed() && !m_contact)
                           takeFound(std::move(found).value());
                   });
}

void RecipientPicker::takeFound(std::vector<Contact> contacts)
{
    m_found->setContacts(std::move(contacts));
    if (m_found->rowCount() == 0 || !m_edit->hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
}

void RecipientPicker::askState()
{
    ++m_generation;
    m_state.reset();
    showState();
    const auto sender = m_workspace.sender();
    const auto number = PhoneNumber::parse(phone());
    if (!sender || !number)
        return;
    QCoro::connect(m_services.send.recipientState(*sender, channel(), number->toString()), this,
                   [this, generation = m_generation](Result<RecipientState> state) {
                       if (generation != m_generation || !state)
                           return;
                       m_state = std::move(state).value();
                       showState();
                       Q_EMIT peopleKnown();
                   });
}

void RecipientPicker::showState()
{
    const bool out = m_state && m_state->optOut;
    const bool known = m_state && channel() == Channel::WhatsApp;
    m_window->setVisible(known || out);
    if (out) {
        m_window->setLook({Glyph::Danger, tr("Wants no messages"), ThemeRole::Danger});
    } else if (known) {
        const Instant now = m_services.clock.now();
        if (m_state->window.isOpen(now))
            m_window->setLook({Glyph::Success,
                               tr("Window open: %1").arg(spanText(*m_state->window.closesAt - now)),
                               ThemeRole::Success});
        else
            m_window->setLook({Glyph::Lock,
                               m_state->window.closesAt ? tr("Window closed: no answer for 24 h")
                                                        : tr("Window closed: never wrote to us"),
                               ThemeRole::Warning});
    }
    showOptOut();
    showLastItems();
}

void RecipientPicker::showOptOut()
{
    const auto optOut = m_state ? m_state->optOut : std::nullopt;
    m_out->setVisible(optOut.has_value());
    if (!optOut)
        return m_out->clear();
    if (!optOut->channel)
        return m_out->setText(tr("Twilio has refused messages to this phone since %1: the person wants none. "
                                 "Only START, written by the person to this number, undoes that.")
                                  .arg(whenText(optOut->at)));
    const auto who = person();
    m_out->setText(tr("%1 wrote “%2” on %3 (%4) and gets nothing more from here. To receive messages again, "
                      "the person writes START to this number.")
                       .arg(who ? who->name : tr("This person"), optOut->word, whenText(optOut->at),
                            channelText(*optOut->channel)));
}

void RecipientPicker::showLastItems()
{
    QStringList lines;
    if (m_state) {
        for (const OutgoingItem &item : m_state->lastItems)
            lines.append(u"%1 · %2 · %3"_s.arg(whenText(item.createdAt), kindText(item.kind),
                                               lookOf(visible(item)).word));
    }
    m_last->setText(lines.isEmpty() ? QString() : tr("Sent before:") + u'\n' + lines.join(u'\n'));
    m_last->setVisible(!lines.isEmpty());
}

void RecipientPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecipientPicker::retranslate()
{
    m_row->setLabel(tr("&To"));
    m_edit->setPlaceholderText(tr("Name, CPF or phone"));
    m_channel->setAccessibleName(tr("Channel"));
    showState();
}

} // namespace recado
