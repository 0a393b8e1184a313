// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/rotationservice.h"

#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

/// How far the change of a key is, step by step.
class RotationSteps : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Token, Key };
    enum class End { Done, Failed, NotKnown };

    explicit RotationSteps(QWidget *parent = nullptr);

    /// All steps, none of them begun.
    void begin(Way way);
    /// The steps before it are done.
    void setStep(RotationStep step);
    /// Of the step that was under way; Done: of all.
    void end(End end);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStep(RotationStep step);
    [[nodiscard]] QString nameOf(RotationStep step) const;

    QVBoxLayout *m_column;
    Way m_way = Way::Token;
    std::optional<RotationStep> m_step;
    std::optional<End> m_end;
};

} // namespace recado
