// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts/contact.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/messages/sendservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QCompleter;
class QLineEdit;
QT_END_NAMESPACE

namespace recado {

class CandidateList;
class ContactListModel;
class FieldRow;
class RoleLabel;
class StatusChip;

/// To whom: search as you type over the contacts, or a typed phone; with the channel, the conversation window
/// and what was sent to this person last.
class RecipientPicker : public QWidget
{
    Q_OBJECT

public:
    RecipientPicker(const GuiServices &services, const Workspace &workspace, QWidget *parent = nullptr);

    /// The phone to send to, as typed or of the chosen person; empty while nobody is meant.
    [[nodiscard]] QString phone() const;
    [[nodiscard]] const std::optional<Contact> &contact() const { return m_contact; }
    /// Whom the message would reach: the chosen person, else everybody with the typed phone once they were
    /// looked up.
    [[nodiscard]] std::vector<Contact> people() const;
    /// The one of them; nobody when several share the phone: no name is better than the wrong one.
    [[nodiscard]] std::optional<Contact> person() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Channel channel() const;
    [[nodiscard]] QWidget *field() const;

    void choose(const Contact &contact);
    /// As it was left: a chosen person or the text typed so far.
    void restore(const std::optional<Contact> &contact, const QString &text, Channel channel);
    void clear();
    void setCandidates(const std::vector<Contact> &candidates, const QString &payerDocument);
    /// What is wrong with the field, from the obstacles; empty when nothing.
    void setError(const QString &error);
    /// The number or what is known about the person may have changed.
    void refresh();

Q_SIGNALS:
    void changed();
    /// people() have been looked up.
    void peopleKnown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChannels();
    void search();
    void takeFound(std::vector<Contact> contacts);
    void typed(const QString &text);
    void askState();
    void showState();
    void showOptOut();
    void showLastItems();
    void retranslate();

    GuiServices m_services;
    const Workspace &m_workspace;
    std::optional<Contact> m_contact;
    std::optional<RecipientState> m_state;
    int m_generation = 0; ///< answers about an earlier text are dropped
    QTimer m_searchTimer; ///< waits until the person pauses typing
    QTimer m_clockTimer; ///< the window closes while one looks at it

    QLineEdit *m_edit;
    FieldRow *m_row;
    QComboBox *m_channel;
    ContactListModel *m_found;
    QCompleter *m_completer;
    CandidateList *m_candidates;
    StatusChip *m_window;
    RoleLabel *m_out; ///< that the person wants no messages
    RoleLabel *m_last;
};

} // namespace recado
