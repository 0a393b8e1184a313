// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/rotationsteps.h"

#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array allSteps{RotationStep::Begin, RotationStep::Create, RotationStep::Test,
                              RotationStep::Promote, RotationStep::Save};

enum class StepState { Waiting, UnderWay, Done, Failed, NotKnown };

struct StepLook
{
    Glyph glyph;
    ThemeRole picture;
    ThemeRole words;
};

StepLook lookOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {Glyph::StateQueued, ThemeRole::Muted, ThemeRole::Muted};
    case StepState::UnderWay:
        return {Glyph::Refresh, ThemeRole::Info, ThemeRole::Text};
    case StepState::Done:
        return {Glyph::Success, ThemeRole::Success, ThemeRole::Text};
    case StepState::Failed:
        return {Glyph::Danger, ThemeRole::Danger, ThemeRole::Danger};
    case StepState::NotKnown:
        return {Glyph::Warning, ThemeRole::Warning, ThemeRole::Text};
    }
    Q_UNREACHABLE();
}

QString textOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return RotationSteps::tr("to do");
    case StepState::UnderWay:
        return RotationSteps::tr("under way");
    case StepState::Done:
        return RotationSteps::tr("done");
    case StepState::Failed:
        return RotationSteps::tr("failed");
    case StepState::NotKnown:
        return RotationSteps::tr("not known");
    }
    Q_UNREACHABLE();
}

/// Of the step that was begun last.
StepState lastState(const std::optional<RotationSteps::End> &end)
{
    if (!end)
        return StepState::UnderWay;
    switch (*end) {
    case RotationSteps::End::Done:
        return StepState::Done;
    case RotationSteps::End::Failed:
        return StepState::Failed;
    case RotationSteps::End::NotKnown:
        return StepState::NotKnown;
    }
    Q_UNREACHABLE();
}

StepState stateOf(RotationStep step, const std::optional<RotationStep> &last,
                  const std::optional<RotationSteps::End> &end)
{
    if (end == RotationSteps::End::Done || (last && step < *last))
        return StepState::Done;
    return last && step == *last ? lastState(end) : StepState::Waiting;
}

} // namespace

RotationSteps::RotationSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Small);
    rebuild();
}

void RotationSteps::begin(Way way)
{
    m_way = way;
    m_step.reset();
    m_end.reset();
    rebuild();
}

void RotationSteps::setStep(RotationStep step)
{
    m_step = step;
    m_end.reset();
    rebuild();
}

void RotationSteps::end(End end)
{
    m_end = end;
    rebuild();
}

QString RotationSteps::nameOf(RotationStep step) const
{
    const bool token = m_way == Way::Token;
    switch (step) {
    case RotationStep::Begin:
        return tr("Look at what is kept now");
    case RotationStep::Create:
        return token ? tr("Let Twilio make a second token") : tr("Let Twilio make a key");
    case RotationStep::Test:
        return token ? tr("Try the second token") : tr("Try the key");
    case RotationStep::Promote:
        return tr("Put it in the place of the old one: from here on the old one opens nothing");
    case RotationStep::Save:
        return token ? tr("Keep the new token") : tr("Keep the key in the place of what was kept");
    }
    Q_UNREACHABLE();
}

void RotationSteps::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->hide(); // at once: what is deleted later is painted until then
        item->widget()->deleteLater();
        delete item;
    }
    for (const RotationStep step : allSteps) {
        if (m_way == Way::Token || step != RotationStep::Promote)
            addStep(step);
    }
}

void RotationSteps::addStep(RotationStep step)
{
    const StepState state = stateOf(step, m_step, m_end);
    const StepLook look = lookOf(state);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    auto *name = new RoleLabel(FontRole::Body, look.words, nameOf(step));
    name->setWordWrap(true);
    auto *said = new RoleLabel(FontRole::Caption, look.words, textOf(state));
    said->setObjectName(u"step%1"_s.arg(static_cast<int>(step)));
    said->setAccessibleName(u"%1: %2"_s.arg(nameOf(step), textOf(state)));
    row->addWidget(new GlyphView(look.glyph, look.picture), 0, Qt::AlignTop);
    row->addWidget(name, 1);
    row->addWidget(said, 0, Qt::AlignTop);
    m_column->addWidget(widget);
}

void RotationSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace recado
