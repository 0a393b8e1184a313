// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/probesteps.h"

#include "gui/common/explaining.h"
#include "gui/media/mediatext.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct StepLook
{
    Glyph glyph;
    ThemeRole picture;
    QString words;
};

StepLook lookOf(const ProbeFinding *finding, bool underWay)
{
    if (finding == nullptr && underWay)
        return {Glyph::Refresh, ThemeRole::Info, ProbeSteps::tr("under way")};
    if (finding == nullptr)
        return {Glyph::Minus, ThemeRole::Muted, ProbeSteps::tr("not tried")};
    if (!finding->error)
        return {Glyph::Success, ThemeRole::Success, ProbeSteps::tr("well")};
    if (finding->step == ProbeStep::Name) // no reason not to send
        return {Glyph::Warning, ThemeRole::Warning, ProbeSteps::tr("look")};
    return {Glyph::Danger, ThemeRole::Danger, ProbeSteps::tr("failed")};
}

} // namespace

ProbeSteps::ProbeSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Small);
    rebuild();
}

void ProbeSteps::begin()
{
    m_findings.clear();
    m_running = true;
    rebuild();
}

void ProbeSteps::setFinding(const ProbeFinding &finding)
{
    m_findings.insert_or_assign(finding.step, finding);
    rebuild();
}

void ProbeSteps::end()
{
    m_running = false;
    rebuild();
}

void ProbeSteps::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide(); // at once: what is deleted later is painted until then
        item->widget()->deleteLater();
        delete item;
    }
    bool next = m_running;
    for (const ProbeStep step : allProbeSteps) {
        const bool underWay = next && !m_findings.contains(step);
        addStep(step, underWay);
        next = next && !underWay;
    }
}

void ProbeSteps::addStep(ProbeStep step, bool underWay)
{
    const auto found = m_findings.find(step);
    const ProbeFinding *finding = found == m_findings.end() ? nullptr : &found->second;
    const StepLook look = lookOf(finding, underWay);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(new GlyphView(look.glyph, look.picture), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new RoleLabel(
        FontRole::Body, finding != nullptr || underWay ? ThemeRole::Text : ThemeRole::Muted, stepText(step)));
    if (finding != nullptr && finding->error) {
        auto *why = new RoleLabel(FontRole::Caption, look.picture, oneLine(explain(*finding->error)));
        why->setWordWrap(true);
        words->addWidget(why);
    }
    words->addStretch(1); // at the height of their picture, whatever the room
    row->addLayout(words, 1);
    auto *said = new RoleLabel(FontRole::Caption, look.picture, look.words);
    said->setObjectName(u"probe%1"_s.arg(static_cast<int>(step)));
    said->setAccessibleName(u"%1: %2"_s.arg(stepText(step), look.words));
    row->addWidget(said, 0, Qt::AlignTop);
    m_column->addWidget(widget);
}

void ProbeSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace recado
