// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/onlinefilesdialog.h"

#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/media/mediatext.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

bool isStuck(const FileRecord &file)
{
    return file.state == OnlineState::Removing && file.tries > 0;
}

/// "Could not be removed: …; next try 05/12/2026 10:12"
QString statusOf(const FileRecord &file)
{
    if (!isStuck(file))
        return stateText(file);
    QString why = explainReason(file.reason).what;
    if (why.isEmpty())
        why = file.reason;
    const QString next
        = file.nextTryAt ? OnlineFilesDialog::tr("Next try: %1.").arg(whenText(*file.nextTryAt)) : QString();
    return u"%1. %2 %3"_s.arg(stateText(file), why, next).trimmed();
}

} // namespace

OnlineFilesDialog::OnlineFilesDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new FormBanner)
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_list(new QTreeWidget)
    , m_try(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_try, &QPushButton::clicked, this, &OnlineFilesDialog::tryNow);
    connect(m_close, &QPushButton::clicked, this, &OnlineFilesDialog::accept);
    connect(&services.mediaHosts, &MediaHostService::changed, this, &OnlineFilesDialog::reload);
    retranslate();
    reload();
}

void OnlineFilesDialog::build()
{
    m_list->setObjectName(u"onlineFiles"_s);
    m_try->setObjectName(u"removeNow"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(4);
    m_list->header()->setStretchLastSection(true);
    m_list->setWordWrap(true);
    m_words->setWordWrap(true);
    for (QPushButton *button : {m_try, m_close})
        button->setAutoDefault(false); // Enter never closes what somebody reads
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addStretch(1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_banner);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    resize(820, 440);
}

void OnlineFilesDialog::reload()
{
    QCoro::connect(m_services.mediaHosts.online(), this,
                   [this](const Result<std::vector<FileRecord>> &files) { take(files); });
}

void OnlineFilesDialog::take(const Result<std::vector<FileRecord>> &files)
{
    if (!files)
        return m_banner->tell(Banner::Kind::Danger, oneLine(explain(files.error())));
    m_files = *files;
    showFiles();
}

void OnlineFilesDialog::showFiles()
{
    m_list->clear();
    for (const FileRecord &file : m_files) {
        auto *item = new QTreeWidgetItem(
            m_list, {file.name, whenText(file.publishedAt), whenText(file.until), statusOf(file)});
        item->setToolTip(3, statusOf(file));
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_try->setEnabled(std::ranges::any_of(m_files, isStuck));
    if (m_files.empty())
        m_words->setText(tr("No file of this office is online now."));
    else
        m_words->setText(tr("These files of the office can be fetched by whoever knows their address. Each "
                            "is removed as soon as its customers have it, at the latest on the day shown."));
}

void OnlineFilesDialog::tryNow()
{
    m_try->setEnabled(false);
    QCoro::connect(m_services.mediaHosts.removeNow(), this, [this](const Outcome &outcome) {
        if (!outcome)
            m_banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
        reload();
    });
}

void OnlineFilesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OnlineFilesDialog::retranslate()
{
    setWindowTitle(tr("Files that are online"));
    m_list->setHeaderLabels({tr("File"), tr("Since"), tr("At most until"), tr("State")});
    m_list->setAccessibleName(tr("Files that are online"));
    m_try->setText(tr("&Try now"));
    m_close->setText(tr("Close"));
    showFiles();
}

} // namespace recado
