// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/userform.h"

#include "domain/people/pin.h"
#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/people/peopledialog.h"
#include "gui/pieces/fieldrow.h"
#include "gui/theme/metrics.h"
#include "services/people/peopleservice.h"
#include "services/people/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

UserForm::UserForm(const GuiServices &services, std::optional<User> user, bool first, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_user(std::move(user))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_pin(new QLineEdit)
    , m_again(new QLineEdit)
    , m_withoutPin(new QCheckBox)
    , m_disabled(new QCheckBox)
    , m_nameRow(new FieldRow({}, m_name))
    , m_roleRow(new FieldRow({}, m_role))
    , m_pinRow(new FieldRow({}, m_pin))
    , m_againRow(new FieldRow({}, m_again))
    , m_banner(new FormBanner)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    for (const UserRole role : {UserRole::See, UserRole::Prepare, UserRole::Send, UserRole::Administer})
        m_role->addItem({}, static_cast<int>(role));
    m_role->setCurrentIndex(
        m_role->findData(static_cast<int>(first ? UserRole::Administer : UserRole::Send)));
    m_role->setEnabled(!first);
    build();
    retranslate();
    m_withoutPin->setVisible(m_user && m_user->hasPin);
    m_disabled->setVisible(m_user.has_value());
    if (m_user) {
        m_name->setText(m_user->name);
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_user->role)));
        m_disabled->setChecked(m_user->disabled);
        const bool all = services.session.may(Duty::ManageUsers);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_role, m_disabled})
            widget->setEnabled(all);
    }
    connect(m_withoutPin, &QCheckBox::toggled, this, [this](bool without) {
        m_pinRow->setEnabled(!without);
        m_againRow->setEnabled(!without);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &UserForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &UserForm::reject);
}

void UserForm::build()
{
    m_name->setObjectName(u"userName"_s);
    m_role->setObjectName(u"userRole"_s);
    m_pin->setObjectName(u"userPin"_s);
    m_again->setObjectName(u"userPinAgain"_s);
    for (QLineEdit *edit : {m_pin, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(longestPin);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_banner);
    for (FieldRow *row : {m_nameRow, m_roleRow, m_pinRow, m_againRow})
        column->addWidget(row);
    column->addWidget(m_withoutPin);
    column->addWidget(m_disabled);
    column->addWidget(m_buttons);
    setMinimumWidth(420);
}

void UserForm::retranslate()
{
    setWindowTitle(m_user ? tr("Change a person") : tr("Add a person"));
    m_withoutPin->setText(tr("Signs in &without a PIN"));
    m_disabled->setText(tr("May not sign in any &more"));
    m_nameRow->setLabel(tr("&Name"));
    m_roleRow->setLabel(tr("May &do"));
    m_pinRow->setLabel(m_user ? tr("New &PIN") : tr("&PIN"));
    m_againRow->setLabel(tr("PIN &again"));
    m_pinRow->setHint(m_user ? tr("Empty: as it is.") : tr("At least 4 digits or letters; empty: none."));
    for (int row = 0; row < m_role->count(); ++row)
        m_role->setItemText(row, roleText(static_cast<UserRole>(m_role->itemData(row).toInt())));
    const bool told = std::ranges::any_of(std::initializer_list<FieldRow *>{m_nameRow, m_pinRow, m_againRow},
                                          [](const FieldRow *row) { return !row->error().isEmpty(); });
    if (told)
        (void)hasFindings();
}

void UserForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool UserForm::hasFindings()
{
    const bool nameless = m_name->text().trimmed().isEmpty();
    m_nameRow->setError(nameless ? explainReason(u"user-without-name"_s).advice : QString());
    const bool shapeless = !m_pin->text().isEmpty() && !isPossiblePin(m_pin->text());
    m_pinRow->setError(shapeless ? explainReason(u"pin-length"_s).what : QString());
    const bool differs = m_pin->text() != m_again->text() && !m_withoutPin->isChecked();
    m_againRow->setError(differs ? tr("The two are not the same.") : QString());
    return nameless || shapeless || differs;
}

void UserForm::accept()
{
    if (hasFindings())
        return;
    setEnabled(false);
    const auto role = static_cast<UserRole>(m_role->currentData().toInt());
    if (!m_user) {
        QCoro::connect(
            m_services.people.add(m_name->text(), role, Secret(m_pin->text().toUtf8())), this,
            [this](const Result<User> &user) { takeAnswer(user ? Outcome(Done{}) : Outcome(user.error())); });
        return;
    }
    if (!m_services.session.may(Duty::ManageUsers))
        return savePin(m_user->id);
    User changed = *m_user;
    changed.name = m_name->text();
    changed.role = role;
    changed.disabled = m_disabled->isChecked();
    QCoro::connect(m_services.people.change(changed), this, [this, id = changed.id](const Outcome &outcome) {
        if (outcome)
            savePin(id);
        else
            takeAnswer(outcome);
    });
}

void UserForm::savePin(const UserId &id)
{
    if (m_pin->text().isEmpty() && !m_withoutPin->isChecked())
        return takeAnswer(Done{});
    const QString pin = m_withoutPin->isChecked() ? QString() : m_pin->text();
    QCoro::connect(m_services.people.setPin(id, Secret(pin.toUtf8())), this,
                   [this](const Outcome &outcome) { takeAnswer(outcome); });
}

void UserForm::takeAnswer(const Outcome &outcome)
{
    setEnabled(true);
    if (outcome)
        return QDialog::accept();
    m_banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
}

} // namespace recado
