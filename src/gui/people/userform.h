// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/user.h"
#include "gui/services.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
QT_END_NAMESPACE

namespace recado {

class FieldRow;
class FormBanner;

/// One person: name, role, PIN. Who may not administer can only set the own PIN here.
class UserForm : public QDialog
{
    Q_OBJECT

public:
    /// @param first nobody is listed yet: this one must administer
    UserForm(const GuiServices &services, std::optional<User> user, bool first, QWidget *parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] bool hasFindings();
    void savePin(const UserId &id);
    void takeAnswer(const Outcome &outcome);

    GuiServices m_services;
    std::optional<User> m_user; ///< who is changed; empty: a new person
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QCheckBox *m_withoutPin;
    QCheckBox *m_disabled;
    FieldRow *m_nameRow;
    FieldRow *m_roleRow;
    FieldRow *m_pinRow;
    FieldRow *m_againRow;
    FormBanner *m_banner;
    QDialogButtonBox *m_buttons;
};

} // namespace recado
