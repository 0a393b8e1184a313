// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/check/checkdialog.h"

#include "domain/boleto/typeableline.h"
#include "gui/check/codefacts.h"
#include "gui/compose/readinglist.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int leastWidth = 600;
constexpr int leastHeight = 520; ///< the most rows there are; so nothing jumps while a person types

/// As people write it: the line in its groups, a Pix code as it is.
QString copyText(const CodeCheck &found)
{
    if (!found.slip)
        return found.digits;
    const auto line = boleto::TypeableLine::check(found.slip->line);
    return line.value ? line.value->printed() : found.slip->line;
}

} // namespace

CheckDialog::CheckDialog(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_edit(new QPlainTextEdit)
    , m_row(new FieldRow({}, m_edit))
    , m_verdict(new Banner(Banner::Kind::Info))
    , m_comparison(new RoleLabel(FontRole::Strong, ThemeRole::Success))
    , m_list(new ReadingList)
    , m_limit(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_take(new QPushButton)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CheckDialog::check);
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &CheckDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT lineTaken(m_found.slip ? m_found.slip->line : QString());
        accept();
    });
    retranslate();
}

void CheckDialog::build()
{
    setMinimumSize(leastWidth, leastHeight);
    m_edit->setObjectName(u"codeEdit"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setMaximumHeight(m_edit->fontMetrics().lineSpacing() * 5);
    m_verdict->setObjectName(u"codeVerdict"_s);
    m_verdict->setClosable(false);
    m_comparison->setObjectName(u"codeComparison"_s);
    m_comparison->setWordWrap(true);
    m_limit->setWordWrap(true);
    m_take->setObjectName(u"takeLine"_s);
    m_copy->setObjectName(u"copyCode"_s);
    for (QPushButton *button : {m_take, m_copy, m_close})
        button->setAutoDefault(false);
    setKind(*m_take, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Row);
    for (QWidget *each : std::initializer_list<QWidget *>{m_row, m_verdict, m_comparison, m_list, m_limit})
        column->addWidget(each);
    column->addStretch(1);
    column->addLayout(buttons);
}

void CheckDialog::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->selectAll(); // the next paste replaces it
}

void CheckDialog::compareWith(const QString &line)
{
    m_compares = true;
    m_openLine = line;
    showComparison();
}

void CheckDialog::check()
{
    const QString text = m_edit->toPlainText();
    const QDate today = toDateTime(m_clock.now()).toLocalTime().date();
    m_found = checkCode(text, today);
    m_verdict->setVisible(!text.trimmed().isEmpty());
    const CodeVerdict verdict = verdictOf(m_found);
    if (!m_verdict->isHidden())
        m_verdict->tell(verdict.kind, verdict.sentence);
    std::vector<ReadingFact> facts = factsOf(m_found, today);
    for (ReadingFact &fact : facts)
        fact.canCorrect = false; // it is only looked at here
    m_list->setFacts(facts);
    m_limit->setVisible(m_found.isValid());
    m_copy->setEnabled(m_found.isValid());
    showComparison();
}

void CheckDialog::showComparison()
{
    const bool line = m_found.slip.has_value();
    const bool same = line && m_found.slip->line == m_openLine;
    m_comparison->setVisible(m_compares && line && !m_openLine.isEmpty());
    m_comparison->setText(same ? tr("It is the line of the boleto on the page.")
                               : tr("It is not the line of the boleto on the page."));
    m_comparison->setThemeRole(same ? ThemeRole::Success : ThemeRole::Danger);
    m_take->setVisible(m_compares && line && !same);
}

void CheckDialog::copy()
{
    QGuiApplication::clipboard()->setText(copyText(m_found));
}

void CheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckDialog::retranslate()
{
    setWindowTitle(tr("Check a line or a Pix code"));
    m_row->setLabel(tr("Boleto &line, digits of the bars, or Pix code"));
    m_edit->setPlaceholderText(tr("Paste it here with Ctrl+V"));
    m_limit->setText(
        tr("This checks the code itself. Whether it was paid or cancelled, only the bank knows."));
    m_take->setText(tr("&Use it for this boleto"));
    m_copy->setText(tr("&Copy it in groups"));
    m_close->setText(tr("Close"));
    check();
}

} // namespace recado
