// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/user.h"
#include "gui/services.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class FieldRow;
class RoleLabel;

/// Stands in front of everything while nobody is signed in: names nobody but the people of the office, and
/// says that what was queued still leaves.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(const GuiServices &services, QWidget *parent = nullptr);

    /// Reads who may sign in and puts the cursor where the person goes on.
    void activate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void takeUsers(const std::vector<User> &users);
    void showChosen();
    void signIn();
    void takeAnswer(const Outcome &outcome);
    void retranslate();

    GuiServices m_services;
    RoleLabel *m_title;
    RoleLabel *m_words;
    QComboBox *m_people;
    QLineEdit *m_pin;
    FieldRow *m_personRow;
    FieldRow *m_pinRow;
    QPushButton *m_enter;
};

} // namespace recado
