// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/user.h"
#include "gui/services.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class RoleLabel;

/// Who works here and what each may do. With nobody in it everybody may do everything.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleDialog(const GuiServices &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reload();
    void takeUsers(std::vector<User> users);
    [[nodiscard]] const User *chosen() const;
    void showChoice();
    void openForm(const User *user);
    void remove();
    void tell(const Outcome &outcome);
    void retranslate();

    GuiServices m_services;
    std::vector<User> m_users;
    RoleLabel *m_words;
    FormBanner *m_banner;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_close;
};

/// "May see", "May prepare messages"…: for lists and forms.
[[nodiscard]] QString roleText(UserRole role);

} // namespace recado
