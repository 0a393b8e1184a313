// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/diagnosisdialog.h"

#include "gui/common/explaining.h"
#include "gui/common/verdictlook.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/recovery/evidencetext.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "models/sendertext.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int usualWidth = 560;

QString nameOf(DiagnosisCheck check)
{
    switch (check) {
    case DiagnosisCheck::Message:
        return DiagnosisDialog::tr("What Twilio says of this message now");
    case DiagnosisCheck::Number:
        return DiagnosisDialog::tr("The number that sends");
    case DiagnosisCheck::Window:
        return DiagnosisDialog::tr("The 24 hours in which you may write freely");
    case DiagnosisCheck::File:
        return DiagnosisDialog::tr("Can the file be fetched?");
    case DiagnosisCheck::Recipient:
        return DiagnosisDialog::tr("The customer's phone");
    case DiagnosisCheck::Balance:
        return DiagnosisDialog::tr("Balance of the account");
    }
    Q_UNREACHABLE();
}

QString messageText(const DiagnosisLine &line, const OutgoingPart &part)
{
    if (part.sid.isEmpty())
        return DiagnosisDialog::tr("It was never handed to Twilio.");
    return line.value.isEmpty() ? eventText(part.state)
                                : DiagnosisDialog::tr("Twilio says: %1").arg(statusText(line.value));
}

QString sentenceOf(const DiagnosisLine &line, const OutgoingPart &part)
{
    if (line.error)
        return oneLine(explain(*line.error));
    if (!line.reason.isEmpty())
        return oneLine(explainReason(line.reason));
    switch (line.check) {
    case DiagnosisCheck::Message:
        return messageText(line, part);
    case DiagnosisCheck::Number:
        return DiagnosisDialog::tr("It is fine.");
    case DiagnosisCheck::Window:
        return line.until ? DiagnosisDialog::tr("Open until %1.").arg(whenText(*line.until)) : QString();
    case DiagnosisCheck::File:
        return DiagnosisDialog::tr("Yes: it was fetched from outside just now.");
    case DiagnosisCheck::Recipient:
        return DiagnosisDialog::tr("It is a mobile phone as they are written in its country.");
    case DiagnosisCheck::Balance:
        return line.value.isEmpty() ? DiagnosisDialog::tr("Twilio does not tell it to this key.")
                                    : balanceText(line.value);
    }
    Q_UNREACHABLE();
}

QHBoxLayout *lineRow(const DiagnosisLine &line, const OutgoingPart &part)
{
    const auto [glyph, role] = lookOf(line.verdict);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(new GlyphView(glyph, role, size::Icon), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new RoleLabel(FontRole::Strong, ThemeRole::Text, nameOf(line.check)));
    auto *sentence = new RoleLabel(FontRole::Body, ThemeRole::Text, sentenceOf(line, part));
    sentence->setObjectName(u"diagnosisLine"_s);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    row->addLayout(words, 1);
    return row;
}

} // namespace

DiagnosisDialog::DiagnosisDialog(const GuiServices &services, const ItemId &item, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_item(item)
    , m_what(new RoleLabel(FontRole::Section, ThemeRole::Text))
    , m_advice(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_lines(new QWidget)
    , m_column(new QVBoxLayout(this))
    , m_again(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"diagnosisDialog"_s);
    setMinimumWidth(usualWidth);
    for (RoleLabel *label : {m_what, m_advice})
        label->setWordWrap(true);
    m_again->setObjectName(u"diagnosisAgain"_s);
    m_close->setObjectName(u"diagnosisClose"_s);
    setKind(*m_close, ButtonKind::Primary);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    m_column->setContentsMargins(space::Page, space::Page, space::Page, space::Card);
    m_column->setSpacing(space::Row);
    m_column->addWidget(m_what);
    m_column->addWidget(m_advice);
    m_column->addWidget(m_lines, 1);
    m_column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &DiagnosisDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    ask();
}

void DiagnosisDialog::ask()
{
    m_again->setEnabled(false);
    m_what->setText(tr("Looking …"));
    QCoro::connect(m_services.diagnosis.run(m_item), this, [this](const Result<Diagnosis> &diagnosis) {
        m_again->setEnabled(true);
        if (!diagnosis)
            return m_what->setText(oneLine(explain(diagnosis.error())));
        m_diagnosis = *diagnosis;
        showLines(*diagnosis);
    });
}

void DiagnosisDialog::showLines(const Diagnosis &diagnosis)
{
    const Explanation words = explain(diagnosis.part);
    m_what->setText(words.what.isEmpty() ? eventText(diagnosis.part.state) : words.what);
    m_advice->setText(words.advice);
    m_advice->setVisible(!words.advice.isEmpty());
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Row);
    for (const DiagnosisLine &line : diagnosis.lines)
        column->addLayout(lineRow(line, diagnosis.part));
    column->addStretch(1);
    delete m_column->replaceWidget(m_lines, lines);
    m_lines->deleteLater();
    m_lines = lines;
}

void DiagnosisDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagnosisDialog::retranslate()
{
    setWindowTitle(tr("Why did it not arrive?"));
    m_again->setText(tr("Check again"));
    m_close->setText(tr("Close"));
    if (m_diagnosis)
        showLines(*m_diagnosis);
}

} // namespace recado
