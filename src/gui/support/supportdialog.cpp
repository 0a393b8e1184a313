// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/supportdialog.h"

#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "services/support/supportservice.h"

#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int listWidth = 230;

} // namespace

SupportDialog::SupportDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new FormBanner)
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_list(new QListWidget)
    , m_view(new QPlainTextEdit)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &SupportDialog::showChosen);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::save);
    connect(m_close, &QPushButton::clicked, this, &SupportDialog::accept);
    QCoro::connect(services.support.collect(), this, [this](Result<std::vector<ZipEntry>> entries) {
        if (entries)
            take(*std::move(entries));
        else
            m_banner->tell(Banner::Kind::Danger, oneLine(explain(entries.error())));
    });
}

void SupportDialog::build()
{
    m_list->setObjectName(u"supportFiles"_s);
    m_view->setObjectName(u"supportView"_s);
    m_save->setObjectName(u"saveSupport"_s);
    m_list->setMaximumWidth(listWidth);
    m_view->setReadOnly(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(fontFor(FontRole::Mono, font()));
    m_words->setWordWrap(true);
    m_save->setEnabled(false);
    setKind(*m_save, ButtonKind::Primary);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::Card);
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_close->setAutoDefault(false); // Enter never closes what somebody reads
    row->addWidget(m_close);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addWidget(m_banner);
    column->addWidget(m_words);
    column->addLayout(middle, 1);
    column->addLayout(row);
    resize(940, 560);
}

void SupportDialog::take(std::vector<ZipEntry> entries)
{
    m_entries = std::move(entries);
    m_list->clear();
    for (const ZipEntry &entry : m_entries) {
        auto *item = new QListWidgetItem(
            u"%1 (%2)"_s.arg(entry.name, QLocale().formattedDataSize(entry.bytes.size())), m_list);
        item->setCheckState(Qt::Checked); // what is not wanted stays out
    }
    m_list->setCurrentRow(0);
    m_save->setEnabled(!m_entries.empty());
}

void SupportDialog::showChosen()
{
    const int row = m_list->currentRow();
    m_view->setPlainText(row < 0 ? QString()
                                 : QString::fromUtf8(m_entries[static_cast<std::size_t>(row)].bytes));
}

std::vector<ZipEntry> SupportDialog::ticked() const
{
    std::vector<ZipEntry> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_entries[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

void SupportDialog::save()
{
    const QString name = u"recado-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save the support file"), name, tr("Archives (*.zip)"));
    if (path.isEmpty())
        return;
    QCoro::connect(m_services.support.save(ticked(), path), this, [this](const Outcome &outcome) {
        if (outcome)
            m_banner->tell(Banner::Kind::Success,
                           tr("The file is saved. Recado sends it to nobody: give it to whom you like."));
        else
            m_banner->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
    });
}

void SupportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SupportDialog::retranslate()
{
    setWindowTitle(tr("Support file"));
    m_words->setText(
        tr("This is what the file will hold, word for word. Keys are taken out; phones, CPF and CNPJ are "
           "masked; names, texts and boletos of your customers are not in it."));
    m_list->setAccessibleName(tr("Files"));
    m_view->setAccessibleName(tr("What is in the file"));
    m_save->setText(tr("&Save…"));
    m_close->setText(tr("Close"));
}

} // namespace recado
