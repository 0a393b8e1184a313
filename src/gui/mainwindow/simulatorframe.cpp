// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/simulatorframe.h"

#include "gui/theme/colors.h"

#include <QPainter>

namespace recado {
namespace {

constexpr int thickness = 4;

} // namespace

SimulatorFrame::SimulatorFrame(bool simulated, QWidget *parent)
    : QWidget(parent)
    , m_simulated(simulated)
{
    if (simulated)
        setContentsMargins(thickness, thickness, thickness, thickness);
}

void SimulatorFrame::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_simulated)
        return;
    QPainter painter(this);
    // the dark mode's warning is the yellow that people know from road works; it is seen on both grounds
    QPen pen(color(ThemeRole::Warning, Shade::Dark), 2 * thickness);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect());
}

} // namespace recado
