// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/connectionsteps.h"

#include "gui/common/explaining.h"
#include "gui/common/verdictlook.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/senders/whatsappwords.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "models/sendertablemodel.h"
#include "models/sendertext.h"

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

/// "ONLINE · HIGH · 1K Customers/24hr" in our words, where the facts are known.
QString whatsAppText(const TestFacts &facts, const QString &value)
{
    if (facts.whatsAppStatus.isEmpty())
        return whatsAppStatusText(value.section(u" · "_s, 0, 0));
    QStringList words{whatsAppStatusText(facts.whatsAppStatus)};
    if (!facts.quality.isEmpty())
        words.append(ConnectionSteps::tr("quality: %1").arg(qualityText(facts.quality)));
    if (!facts.dailyReach.isEmpty())
        words.append(ConnectionSteps::tr("reach: %1").arg(reachText(facts.dailyReach)));
    return words.join(u" · "_s);
}

/// What was found, as a person reads it.
QString valueOf(const TestFinding &finding, const TestFacts &facts)
{
    if (finding.step == TestStep::Account && !finding.value.isEmpty())
        return finding.value == "Trial"_L1 ? ConnectionSteps::tr("Trial") : ConnectionSteps::tr("Full");
    if (finding.step == TestStep::Numbers && finding.value.startsWith(u'+'))
        return phoneText(finding.value);
    if (finding.step == TestStep::WhatsApp && !finding.value.isEmpty())
        return whatsAppText(facts, finding.value);
    if (finding.step == TestStep::Balance) // the facts come with the whole report, this one is said before
        return balanceText(finding.value);
    if (finding.step == TestStep::Templates && facts.templates && facts.approvedTemplates)
        return ConnectionSteps::tr("%1 of %2 approved").arg(*facts.approvedTemplates).arg(*facts.templates);
    return finding.value;
}

/// Said at length in a box above the steps, once.
bool isSaidAbove(const QString &reason)
{
    return reason == "trial-account"_L1;
}

QString wordsOf(const TestFinding &finding, const TestFacts &facts)
{
    if (finding.error) {
        const QString sentence = oneLine(explain(*finding.error));
        const QString why
            = finding.step == TestStep::WhatsApp ? reasonsText(facts.offlineReasons) : QString();
        return why.isEmpty() ? sentence : sentence + u' ' + why;
    }
    QStringList words;
    if (const QString value = valueOf(finding, facts); !value.isEmpty())
        words.append(value);
    if (finding.reason == "webhook-elsewhere"_L1 && !facts.webhookHost.isEmpty())
        words.append(ConnectionSteps::tr("%1 is told of what people write").arg(facts.webhookHost));
    else if (!finding.reason.isEmpty() && !isSaidAbove(finding.reason))
        words.append(oneLine(explainReason(finding.reason)));
    if (words.isEmpty() && finding.verdict == TestVerdict::Unknown)
        words.append(ConnectionSteps::tr("Could not be found out"));
    return words.join(u" · "_s);
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
    m_facts = {};
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
    m_facts = report.facts;
    for (const TestFinding &finding : report.findings)
        m_findings.insert_or_assign(finding.step, finding);
    rebuild();
}

void ConnectionSteps::setHelpless(const QString &refusal)
{
    if (refusal == m_refusal)
        return;
    m_refusal = refusal;
    rebuild();
}

void ConnectionSteps::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide(); // its button must not be found, nor pressed, before it is gone
        item->widget()->hide(); // at once: what is deleted later is painted until then
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
    const QString said = underWay ? tr("Asking Twilio…") : wordsOf(finding, m_facts);
    if (!said.isEmpty()) {
        const bool failed = finding.verdict == TestVerdict::Failed;
        auto *note = new RoleLabel(FontRole::Caption, failed ? ThemeRole::Danger : ThemeRole::Muted, said);
        note->setWordWrap(true);
        words->addWidget(note);
    }
    if (const WayOut way = underWay ? WayOut::None : wayOutOf(finding); way != WayOut::None) {
        auto *button = new QPushButton(wayOutText(way));
        button->setObjectName(u"wayOut-"_s + toWord(step));
        setKind(*button, ButtonKind::Quiet);
        const bool changes = way == WayOut::Secret || way == WayOut::Service;
        button->setEnabled(!changes || m_refusal.isEmpty());
        button->setToolTip(changes ? m_refusal : QString());
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT wayOutWanted(way); });
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
