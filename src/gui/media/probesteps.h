// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/media/mediahostservice.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

/// The steps of a probe, each with its own tick or its own failure in words.
class ProbeSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeSteps(QWidget *parent = nullptr);

    /// Nothing tried yet; the first step is under way.
    void begin();
    void setFinding(const ProbeFinding &finding);
    /// Nothing more comes.
    void end();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStep(ProbeStep step, bool underWay);

    std::map<ProbeStep, ProbeFinding> m_findings;
    bool m_running = false;
    QVBoxLayout *m_column;
};

} // namespace recado
