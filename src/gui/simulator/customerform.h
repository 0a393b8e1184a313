// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts/contact.h"
#include "gui/pieces/card.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/simulator/simulatorcontrol.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class ElidedLabel;
class FieldRow;
class ReasonedButton;

/// Writes to the number at work as one of its customers: a text, with a PDF or a picture if wanted.
class CustomerForm : public Card
{
    Q_OBJECT

public:
    CustomerForm(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

    /// Somebody whom the window shows at this moment; what was chosen by hand stays.
    void suggest(const QString &phone);
    /// A PDF or picture to go with the text; empty takes it away.
    void setFile(const QString &path);
    /// The message has arrived; the next one may be written.
    void clearMessage();

Q_SIGNALS:
    void messageWanted(const recado::CustomerMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillPeople();
    void takePeople(const std::vector<Contact> &people);
    void fillChannels();
    void chooseFile();
    void showState();
    void send();
    [[nodiscard]] QString phone() const;
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    QComboBox *m_person;
    FieldRow *m_personRow;
    QComboBox *m_channel;
    FieldRow *m_channelRow;
    QPlainTextEdit *m_text;
    FieldRow *m_textRow;
    QPushButton *m_add;
    ElidedLabel *m_fileName;
    QPushButton *m_remove;
    ReasonedButton *m_send;
    QString m_file;
    QString m_suggested; ///< E.164
    bool m_chosen = false; ///< the person was picked or typed
};

} // namespace recado
