// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/connectionsteps.h"

#include "gui/common/explaining.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QString nameOf(TestStep step)
{
    switch (step) {
    case TestStep::Credentials:
        return ConnectionSteps::tr("Twilio accepts the credentials");
    case TestStep::Account:
        return ConnectionSteps::tr("Kind of account");
    case TestStep::Balance:
        return ConnectionSteps::tr("Balance");
    case TestStep::Numbers:
        return ConnectionSteps::tr("The number at Twilio");
    case TestStep::WhatsApp:
        return ConnectionSteps::tr("WhatsApp: state, quality, daily reach");
    case TestStep::Service:
        return ConnectionSteps::tr("Messaging Service");
    case TestStep::Templates:
        return ConnectionSteps::tr("Approved templates");
    case TestStep::Clock:
        return ConnectionSteps::tr("Clock of this computer");
    }
    Q_UNREACHABLE();
}

std::pair<Glyph, ThemeRole> lookOf(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Passed:
        return {Glyph::Success, ThemeRole::Success};
    case TestVerdict::Failed:
        return {Glyph::Danger, ThemeRole::Danger};
    case TestVerdict::Warning:
        return {Glyph::Warning, ThemeRole::Warning};
    case TestVerdict::Unknown:
        return {Glyph::Info, ThemeRole::Muted};
    case TestVerdict::NotNeeded:
        return {Glyph::Minus, ThemeRole::Muted};
    case TestVerdict::Skipped:
        return {Glyph::StateQueued, ThemeRole::Muted};
    }
    Q_UNREACHABLE();
}

/// What was found, as a person reads it.
QString valueOf(const TestFinding &finding)
{
    if (finding.step == TestStep::Account && !finding.value.isEmpty())
        return finding.value == "Trial"_L1 ? ConnectionSteps::tr("Trial") : ConnectionSteps::tr("Full");
    if (finding.step == TestStep::Numbers && finding.value.startsWith(u'+'))
        return phoneText(finding.value);
    return finding.value;
}

QString wordsOf(const TestFinding &finding)
{
    if (finding.error)
        return oneLine(explain(*finding.error));
    QStringList words;
    if (const QString value = valueOf(finding); !value.isEmpty())
        words.append(value);
    if (!finding.reason.isEmpty())
        words.append(oneLine(explainReason(finding.reason)));
    if (words.isEmpty() && finding.verdict == TestVerdict::Unknown)
        words.append(ConnectionSteps::tr("Could not be found out"));
    return words.join(u" · "_s);
}

/// What helps against this failure; empty where only the words do.
QString wayOutOf(const TestFinding &finding)
{
    if (!finding.error)
        return {};
    switch (finding.step) {
    case TestStep::Credentials:
        return finding.error->kind == ErrorKind::Unauthorized || !finding.error->reason.isEmpty()
            ? ConnectionSteps::tr("Type the secret again…")
            : QString();
    case TestStep::Account:
    case TestStep::Balance:
        return ConnectionSteps::tr("Open billing at Twilio");
    case TestStep::Numbers:
    case TestStep::WhatsApp:
        return ConnectionSteps::tr("Open the number at Twilio");
    case TestStep::Service:
        return ConnectionSteps::tr("Choose another service…");
    case TestStep::Templates:
        return ConnectionSteps::tr("Open templates at Twilio");
    case TestStep::Clock:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Small);
    rebuild();
}

void ConnectionSteps::begin(bool running)
{
    m_findings.clear();
    m_running = running;
    rebuild();
}

void ConnectionSteps::setFinding(const TestFinding &finding)
{
    m_findings.insert_or_assign(finding.step, finding);
    rebuild();
}

void ConnectionSteps::setReport(const ConnectionReport &report)
{
    m_findings.clear();
    m_running = false;
    for (const TestFinding &finding : report.findings)
        m_findings.insert_or_assign(finding.step, finding);
    rebuild();
}

void ConnectionSteps::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    bool next = m_running;
    for (const TestStep step : allTestSteps) {
        const bool known = m_findings.contains(step);
        addStep(step, next && !known);
        next = next && known;
    }
}

void ConnectionSteps::addStep(TestStep step, bool underWay)
{
    const auto found = m_findings.find(step);
    const TestFinding finding = found != m_findings.end() ? found->second : TestFinding{.step = step};
    const auto [glyph, role] = lookOf(finding.verdict);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(new GlyphView(glyph, role), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new RoleLabel(FontRole::Body, ThemeRole::Text, nameOf(step)));
    const QString said = underWay ? tr("Asking Twilio…") : wordsOf(finding);
    if (!said.isEmpty()) {
        const bool failed = finding.verdict == TestVerdict::Failed;
        auto *note = new RoleLabel(FontRole::Caption, failed ? ThemeRole::Danger : ThemeRole::Muted, said);
        note->setWordWrap(true);
        words->addWidget(note);
    }
    if (const QString wayOut = underWay ? QString() : wayOutOf(finding); !wayOut.isEmpty()) {
        auto *button = new QPushButton(wayOut);
        button->setObjectName(u"wayOut-"_s + toWord(step));
        setKind(*button, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT wayOutWanted(step); });
        words->addWidget(button, 0, Qt::AlignLeft);
    }
    row->addLayout(words, 1);
    m_column->addWidget(widget);
}

void ConnectionSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace recado
