// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/connectionsteps.h"

#include "gui/common/explaining.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array steps{TestStep::Credentials, TestStep::Account, TestStep::Balance, TestStep::Numbers,
                           TestStep::Clock};

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
        return ConnectionSteps::tr("Numbers of the account");
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
    case TestVerdict::Unknown:
        return {Glyph::Warning, ThemeRole::Warning};
    case TestVerdict::Skipped:
        return {Glyph::StateQueued, ThemeRole::Muted};
    }
    Q_UNREACHABLE();
}

QString wordsOf(const TestFinding &finding)
{
    if (finding.error)
        return oneLine(explain(*finding.error));
    if (finding.step == TestStep::Account && !finding.value.isEmpty())
        return finding.value == "Trial"_L1 ? ConnectionSteps::tr("Trial") : ConnectionSteps::tr("Full");
    if (!finding.value.isEmpty())
        return finding.value;
    return finding.verdict == TestVerdict::Unknown ? ConnectionSteps::tr("Could not be found out")
                                                   : QString();
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
    for (const TestStep step : steps) {
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
