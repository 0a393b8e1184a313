// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/auditdialog.h"

#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/metrics.h"
#include "models/itemtext.h"
#include "services/audit/audittrail.h"
#include "services/words/audittext.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int pageSize = 200;

} // namespace

AuditDialog::AuditDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new FormBanner)
    , m_who(new QComboBox)
    , m_what(new QComboBox)
    , m_since(new QComboBox)
    , m_list(new QTreeWidget)
    , m_count(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_more(new QPushButton)
    , m_export(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    retranslate();
    for (QComboBox *box : {m_who, m_what, m_since})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditDialog::reload);
    connect(m_more, &QPushButton::clicked, this, &AuditDialog::fetchMore);
    connect(m_export, &QPushButton::clicked, this, &AuditDialog::exportTable);
    connect(m_close, &QPushButton::clicked, this, &AuditDialog::accept);
    QCoro::connect(services.audit.everybody(), this, [this](const Result<std::vector<QString>> &names) {
        if (!names)
            return;
        for (const QString &name : *names)
            m_who->addItem(name, name);
    });
    reload();
}

void AuditDialog::build()
{
    m_list->setObjectName(u"auditList"_s);
    m_what->setObjectName(u"auditWhat"_s);
    m_export->setObjectName(u"exportAudit"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(4);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::Small);
    filters->addWidget(m_since);
    filters->addWidget(m_who);
    filters->addWidget(m_what);
    filters->addStretch(1);
    filters->addWidget(m_count);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_more);
    row->addWidget(m_export);
    row->addStretch(1);
    m_close->setAutoDefault(false); // Enter never closes what somebody reads
    row->addWidget(m_close);
    for (QPushButton *button : {m_more, m_export})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_banner);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    const int unit = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, unit * 20);
    m_list->header()->resizeSection(1, unit * 22);
    m_list->header()->resizeSection(2, unit * 36);
    resize(940, 540);
}

AuditFilter AuditDialog::filter() const
{
    AuditFilter chosen{.who = m_who->currentData().toString(), .what = m_what->currentData().toString()};
    if (const int days = m_since->currentData().toInt(); days > 0)
        chosen.since = m_services.clock.now() - std::chrono::days{days};
    return chosen;
}

void AuditDialog::fillFilters()
{
    const auto refill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &choices) {
        const QSignalBlocker quiet(&box);
        const QVariant chosen = box.currentData();
        box.clear();
        for (const auto &[words, value] : choices)
            box.addItem(words, value);
        box.setCurrentIndex(qMax(box.findData(chosen), 0));
    };
    QList<std::pair<QString, QVariant>> people{{tr("Everybody"), QString()}};
    for (int index = 1; index < m_who->count(); ++index)
        people.append({m_who->itemText(index), m_who->itemData(index)});
    refill(*m_who, people);
    QList<std::pair<QString, QVariant>> acts{{tr("Everything"), QString()}};
    const QStringList codes = auditCodes();
    for (const QString &code : codes)
        acts.append({textOfAudit(code), code});
    refill(*m_what, acts);
    refill(
        *m_since,
        {{tr("Ever since"), 0}, {tr("Last 24 hours"), 1}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}});
}

void AuditDialog::reload()
{
    m_list->clear();
    m_last.reset();
    ++m_generation;
    fetchMore();
}

void AuditDialog::fetchMore()
{
    QCoro::connect(m_services.audit.page(filter(), m_last, pageSize), this,
                   [this, generation = m_generation](const Result<std::vector<AuditEntry>> &entries) {
                       if (generation != m_generation)
                           return;
                       if (entries)
                           take(*entries);
                       else
                           m_banner->tell(Banner::Kind::Danger, oneLine(explain(entries.error())));
                   });
}

void AuditDialog::take(const std::vector<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries)
        new QTreeWidgetItem(m_list, {whenText(entry.at), entry.who, textOfAudit(entry.what), entry.detail});
    if (!entries.empty())
        m_last = entries.back();
    m_more->setEnabled(static_cast<int>(entries.size()) == pageSize);
    m_count->setText(tr("%n line(s)", nullptr, m_list->topLevelItemCount()));
}

void AuditDialog::exportTable()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the record of changes"),
                                                      u"recado.csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QCoro::connect(m_services.audit.exportCsv(path, filter()), this, [this](const Result<int> &lines) {
        if (lines)
            m_banner->tell(Banner::Kind::Success, tr("%n line(s) were written.", nullptr, *lines));
        else
            m_banner->tell(Banner::Kind::Danger, oneLine(explain(lines.error())));
    });
}

void AuditDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    reload();
}

void AuditDialog::retranslate()
{
    setWindowTitle(tr("Record of changes"));
    m_list->setAccessibleName(tr("Record of changes"));
    m_list->setHeaderLabels(auditHeadings().mid(0, 4));
    m_who->setAccessibleName(tr("Who"));
    m_what->setAccessibleName(tr("What"));
    m_since->setAccessibleName(tr("Since when"));
    m_more->setText(tr("&Older lines"));
    m_export->setText(tr("&Export…"));
    m_close->setText(tr("Close"));
    fillFilters();
}

} // namespace recado
