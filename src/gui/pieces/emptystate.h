// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// What a page shows when there is nothing yet: what would be here, an example, and the one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString sentence; ///< "No campaigns yet."
        QString example = {}; ///< "For example: the boletos of May for Condomínio Solar."
        QString button = {}; ///< empty: no button
    };

    EmptyState(Glyph glyph, const Words &words, QWidget *parent = nullptr);
    void setWords(const Words &words);

Q_SIGNALS:
    void actionTriggered();

private:
    RoleLabel *m_sentence;
    RoleLabel *m_example;
    QPushButton *m_button;
};

} // namespace recado
