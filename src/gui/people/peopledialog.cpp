// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peopledialog.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/people/userform.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "services/people/peopleservice.h"
#include "services/people/session.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString roleText(UserRole role)
{
    switch (role) {
    case UserRole::See:
        return QCoreApplication::translate("recado::Roles", "Sees only");
    case UserRole::Prepare:
        return QCoreApplication::translate("recado::Roles", "Prepares messages");
    case UserRole::Send:
        return QCoreApplication::translate("recado::Roles", "Sends");
    case UserRole::Administer:
        return QCoreApplication::translate("recado::Roles", "Administers");
    }
    return {};
}

PeopleDialog::PeopleDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_banner(new FormBanner)
    , m_list(new QTreeWidget)
    , m_add(new QPushButton)
    , m_change(new QPushButton)
    , m_remove(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(nullptr); });
    connect(m_change, &QPushButton::clicked, this, [this] { openForm(chosen()); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { openForm(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &PeopleDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &PeopleDialog::accept);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeopleDialog::showChoice);
    connect(&services.people, &PeopleService::changed, this, &PeopleDialog::reload);
    connect(&services.session, &Session::changed, this, &PeopleDialog::showChoice);
    retranslate();
    showChoice(); // what may be done does not wait for the list
    reload();
}

void PeopleDialog::build()
{
    m_list->setObjectName(u"peopleList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_words->setWordWrap(true);
    m_add->setObjectName(u"addPerson"_s);
    m_change->setObjectName(u"changePerson"_s);
    m_remove->setObjectName(u"removePerson"_s);
    for (QPushButton *button : {m_add, m_change, m_remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_add);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_close->setAutoDefault(false); // Enter never closes what somebody reads
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_banner);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    resize(size::FormWidth, 420);
}

void PeopleDialog::reload()
{
    QCoro::connect(m_services.people.users(), this, [this](Result<std::vector<User>> users) {
        if (users)
            takeUsers(*std::move(users));
        else
            m_banner->tell(Banner::Kind::Danger, oneLine(explain(users.error())));
    });
}

void PeopleDialog::takeUsers(std::vector<User> users)
{
    const QString before = chosen() != nullptr ? chosen()->id.toString() : QString();
    m_users = std::move(users);
    m_list->clear();
    for (const User &user : m_users) {
        const QString way = user.disabled ? tr("may not sign in")
            : user.hasPin                 ? tr("with PIN")
                                          : tr("without PIN");
        auto *item = new QTreeWidgetItem(m_list, {user.name, roleText(user.role), way});
        if (user.id.toString() == before || m_list->currentItem() == nullptr)
            m_list->setCurrentItem(item);
    }
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
    showChoice();
}

const User *PeopleDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && static_cast<std::size_t>(row) < m_users.size()
        ? &m_users[static_cast<std::size_t>(row)]
        : nullptr;
}

void PeopleDialog::showChoice()
{
    const Outcome allowed = m_services.session.allows(Duty::ManageUsers);
    const User *const user = chosen();
    const bool own
        = user != nullptr && m_services.session.user() && m_services.session.user()->id == user->id;
    setAllowed(*m_add, m_services.session, Duty::ManageUsers);
    // everybody may set the own PIN
    setAllowed(*m_change, m_services.session, own ? Duty::SeeMessages : Duty::ManageUsers, user != nullptr);
    setAllowed(*m_remove, m_services.session, Duty::ManageUsers, user != nullptr);
    if (!allowed && allowed.error().reason == "not-allowed"_L1)
        m_words->setText(
            tr("Only who administers Recado here may change this. Everybody may set the own PIN."));
    else if (m_users.empty())
        m_words->setText(
            tr("Nobody is listed: everybody at this computer may do everything. Add yourself first, "
               "as the one who administers."));
    else
        m_words->setText(
            tr("Each role may do what those before it may: see, prepare, send, administer. Ctrl+L "
               "locks the window."));
}

void PeopleDialog::openForm(const User *user)
{
    m_banner->hide();
    auto *form = new UserForm(m_services, user != nullptr ? std::optional(*user) : std::nullopt,
                              m_users.empty(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void PeopleDialog::remove()
{
    const User *const user = chosen();
    if (user == nullptr)
        return;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove a person"),
        tr("Remove %1? What this person did stays in the record of changes.").arg(user->name),
        QMessageBox::Cancel, this);
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, id = user->id] {
        QCoro::connect(m_services.people.remove(id), this, [this](const Outcome &outcome) { tell(outcome); });
    });
    question->open();
}

void PeopleDialog::tell(const Outcome &outcome)
{
    if (!outcome)
        m_banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
}

void PeopleDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeUsers(std::move(m_users));
    }
}

void PeopleDialog::retranslate()
{
    setWindowTitle(tr("People of this office"));
    m_list->setAccessibleName(tr("People of this office"));
    m_list->setHeaderLabels({tr("Name"), tr("May do"), tr("Signs in")});
    m_add->setText(tr("&Add…"));
    m_change->setText(tr("&Change…"));
    m_remove->setText(tr("&Remove…"));
    m_close->setText(tr("Close"));
}

} // namespace recado
