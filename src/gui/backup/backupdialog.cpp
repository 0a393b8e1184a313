// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backupdialog.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/metrics.h"
#include "models/itemtext.h"
#include "services/backup/backupservice.h"
#include "services/people/session.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int pathRole = Qt::UserRole;

QString kindText(storage::BackupKind kind)
{
    switch (kind) {
    case storage::BackupKind::Upgrade:
        return BackupDialog::tr("before an upgrade");
    case storage::BackupKind::Weekly:
        return BackupDialog::tr("every week");
    case storage::BackupKind::Manual:
        return BackupDialog::tr("made by a person");
    case storage::BackupKind::Replaced:
        return BackupDialog::tr("replaced by another backup");
    }
    return {};
}

} // namespace

BackupDialog::BackupDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_pickFolder([](QWidget *over) {
        return QFileDialog::getExistingDirectory(over, tr("Where is the copy to be?"));
    })
    , m_pickFile([](QWidget *over) {
        return QFileDialog::getOpenFileName(over, tr("Choose a backup"), {},
                                            tr("Backups of Recado (*.sqlite)"));
    })
    , m_banner(new FormBanner)
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_ordered(new RoleLabel(FontRole::Strong, ThemeRole::Warning))
    , m_list(new QTreeWidget)
    , m_make(new QPushButton)
    , m_makeIn(new QPushButton)
    , m_restore(new QPushButton)
    , m_file(new QPushButton)
    , m_cancel(new QPushButton)
    , m_check(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_make, &QPushButton::clicked, this, &BackupDialog::make);
    connect(m_makeIn, &QPushButton::clicked, this, &BackupDialog::makeIn);
    connect(m_check, &QPushButton::clicked, this, &BackupDialog::check);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restoreChosen);
    connect(m_file, &QPushButton::clicked, this, &BackupDialog::restoreFile);
    connect(m_cancel, &QPushButton::clicked, this, &BackupDialog::cancelRestore);
    connect(m_close, &QPushButton::clicked, this, &BackupDialog::accept);
    connect(&services.backups, &BackupService::changed, this, &BackupDialog::reload);
    connect(&services.session, &Session::changed, this, &BackupDialog::reload);
    retranslate();
}

void BackupDialog::build()
{
    m_list->setObjectName(u"backupList"_s);
    m_make->setObjectName(u"makeBackup"_s);
    m_makeIn->setObjectName(u"makeBackupIn"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_file->setObjectName(u"restoreFile"_s);
    m_cancel->setObjectName(u"cancelRestore"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_words->setWordWrap(true);
    m_ordered->setWordWrap(true);
    const auto rowOf = [](std::initializer_list<QPushButton *> buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Small);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        row->addStretch(1);
        return row;
    };
    QHBoxLayout *making = rowOf({m_make, m_makeIn, m_check});
    QHBoxLayout *restoring = rowOf({m_restore, m_file, m_cancel});
    m_close->setAutoDefault(false); // Enter never closes what somebody reads
    restoring->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_banner);
    column->addWidget(m_words);
    column->addWidget(m_ordered);
    column->addWidget(m_list, 1);
    column->addLayout(making);
    column->addLayout(restoring);
    resize(size::FormWidth + 120, 460);
}

void BackupDialog::reload()
{
    m_list->clear();
    for (const storage::Backup &backup : m_services.backups.list()) {
        auto *item = new QTreeWidgetItem(
            m_list,
            {whenText(backup.madeAt), kindText(backup.kind), QLocale().formattedDataSize(backup.size)});
        item->setData(0, pathRole, backup.path);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(2);
    const Outcome allowed = m_services.session.allows(Duty::KeepBackups);
    const bool possible = m_services.backups.isAvailable();
    const bool ordered = m_services.backups.isRestoreOrdered();
    const auto allow = [this, possible](QPushButton &button, bool now) {
        setAllowed(button, m_services.session, Duty::KeepBackups, possible && now);
    };
    allow(*m_make, true);
    allow(*m_makeIn, true);
    allow(*m_check, true);
    allow(*m_restore, !ordered && m_list->topLevelItemCount() > 0);
    allow(*m_file, !ordered);
    m_cancel->setVisible(ordered);
    allow(*m_cancel, true);
    m_ordered->setVisible(ordered);
    if (!m_services.backups.isAvailable())
        m_words->setText(
            tr("This office works on a PostgreSQL server: whoever looks after the server makes its "
               "backups."));
    else if (!allowed)
        m_words->setText(oneLine(explain(allowed.error())));
    else
        m_words->setText(
            tr("Recado makes a copy every week and before each upgrade. Copies are in %1; keep one on "
               "another computer or a stick as well.")
                .arg(m_services.backups.folder()));
}

void BackupDialog::make()
{
    setEnabled(false);
    QCoro::connect(m_services.backups.make(), this,
                   [this](const Outcome &outcome) { takeAnswer(outcome, tr("The backup is made.")); });
}

void BackupDialog::makeIn()
{
    const QString folder = m_pickFolder(this);
    if (folder.isEmpty())
        return;
    setEnabled(false);
    QCoro::connect(m_services.backups.makeIn(folder), this, [this](const Result<QString> &file) {
        takeAnswer(file ? Outcome(Done{}) : Outcome(file.error()),
                   file ? tr("The backup is made: %1").arg(*file) : QString());
    });
}

void BackupDialog::check()
{
    setEnabled(false);
    QCoro::connect(m_services.backups.check(), this, [this](const Outcome &outcome) {
        takeAnswer(outcome, tr("The whole database was read: it is sound."));
    });
}

void BackupDialog::restoreChosen()
{
    if (const auto *item = m_list->currentItem(); item != nullptr)
        askRestore(item->data(0, pathRole).toString());
}

void BackupDialog::restoreFile()
{
    const QString path = m_pickFile(this);
    if (!path.isEmpty())
        askRestore(path);
}

void BackupDialog::askRestore(const QString &path)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Put a backup back"),
                                     tr("At the next start everything will be as it was when this backup was "
                                        "made. What was done since then is "
                                        "kept aside as a backup of its own. Messages that stood in its queue "
                                        "will not leave by themselves: they "
                                        "may have been sent since then."),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"askRestore"_s);
    QPushButton *yes = question->addButton(tr("At the next start"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, path] {
        setEnabled(false);
        QCoro::connect(m_services.backups.orderRestore(path), this, [this](const Outcome &outcome) {
            takeAnswer(outcome, tr("Close Recado and start it again: then the backup is put back."));
        });
    });
    question->open();
}

void BackupDialog::cancelRestore()
{
    setEnabled(false);
    QCoro::connect(m_services.backups.cancelRestore(), this,
                   [this](const Outcome &outcome) { takeAnswer(outcome, tr("Everything stays as it is.")); });
}

void BackupDialog::takeAnswer(const Outcome &outcome, const QString &success)
{
    setEnabled(true);
    if (outcome)
        m_banner->tell(Banner::Kind::Success, success);
    else
        m_banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
    reload();
}

void BackupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_make->setText(tr("&Make a backup now"));
    m_makeIn->setText(tr("Make one in a f&older…"));
    m_restore->setText(tr("&Put it back…"));
    m_file->setText(tr("Put a &file back…"));
    m_cancel->setText(tr("Do &not put it back"));
    m_check->setText(tr("&Look the database through"));
    m_close->setText(tr("Close"));
    m_ordered->setText(tr("A backup is put back at the next start of Recado."));
    reload();
}

} // namespace recado
