// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/logdialog.h"

#include "gui/pieces/clearableedit.h"
#include "gui/theme/metrics.h"
#include "services/support/supportservice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int mostLines = 20'000;
constexpr auto readingPace = 500ms;

QString lineText(const LogLine &line)
{
    const auto at = QDateTime::fromString(line.time, Qt::ISODateWithMs).toLocalTime();
    return u"%1  %2  %3  %4"_s.arg(at.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
                                   severityOf(line.level) >= 2 ? u"!"_s : u" "_s,
                                   QString(line.category).remove("recado."_L1), line.text);
}

} // namespace

LogDialog::LogDialog(const GuiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_reader(services.support.logPath())
    , m_level(new QComboBox)
    , m_search(new ClearableEdit)
    , m_view(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    retranslate();
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogDialog::showAll);
    connect(m_search, &QLineEdit::textChanged, this, &LogDialog::showAll);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_view->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &LogDialog::accept);
    m_tick.setInterval(readingPace);
    connect(&m_tick, &QTimer::timeout, this, &LogDialog::readNew);
    m_tick.start();
    readNew();
}

void LogDialog::build()
{
    m_view->setObjectName(u"logView"_s);
    m_search->setObjectName(u"logSearch"_s);
    m_level->setObjectName(u"logLevel"_s);
    m_view->setReadOnly(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setMaximumBlockCount(mostLines);
    m_view->setFont(fontFor(FontRole::Mono, font()));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::Small);
    filters->addWidget(m_level);
    filters->addWidget(m_search, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_close);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    column->addLayout(filters);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    resize(980, 560);
}

bool LogDialog::fits(const LogLine &line) const
{
    return severityOf(line.level) >= m_level->currentData().toInt()
        && (m_search->text().isEmpty() || line.text.contains(m_search->text(), Qt::CaseInsensitive)
            || line.category.contains(m_search->text(), Qt::CaseInsensitive));
}

void LogDialog::readNew()
{
    const auto lines = m_reader.read();
    for (const LogLine &line : lines) {
        if (fits(line))
            m_view->appendPlainText(lineText(line)); // stays at the end when the person was there
        m_lines.push_back(line);
        if (m_lines.size() > mostLines)
            m_lines.pop_front();
    }
}

void LogDialog::showAll()
{
    QStringList texts;
    for (const LogLine &line : m_lines) {
        if (fits(line))
            texts.append(lineText(line));
    }
    m_view->setPlainText(texts.join(u'\n'));
    m_view->moveCursor(QTextCursor::End);
}

void LogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LogDialog::retranslate()
{
    setWindowTitle(tr("Log"));
    const QSignalBlocker quiet(m_level);
    const int chosen = m_level->currentIndex();
    m_level->clear();
    m_level->addItem(tr("Everything"), 0);
    m_level->addItem(tr("What is worth knowing"), 1);
    m_level->addItem(tr("Warnings and failures"), 2);
    m_level->addItem(tr("Failures"), 3);
    m_level->setCurrentIndex(qMax(chosen, 0));
    m_level->setAccessibleName(tr("How grave"));
    m_search->setPlaceholderText(tr("Search in the log"));
    m_search->setAccessibleName(tr("Search in the log"));
    m_view->setAccessibleName(tr("Log"));
    m_copy->setText(tr("&Copy what is shown"));
    m_close->setText(tr("Close"));
}

} // namespace recado
