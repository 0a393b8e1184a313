// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

/// The coloured ground of a bubble and what lies on it, one under the other.
class BubbleFrame : public QWidget
{
    Q_OBJECT

public:
    explicit BubbleFrame(ThemeRole ground, QWidget *parent = nullptr);

    /// A text that wraps; html is already escaped.
    void addText(const QString &html);
    /// A dashed border between two segments of an SMS, with its words.
    void addSegmentBorder(const QString &words);
    void addWidget(QWidget *widget);
    /// Wraps the texts so that the bubble is as wide as they need and no wider than this.
    void fitInto(int width);

Q_SIGNALS:
    void linkActivated(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeRole m_ground;
    QVBoxLayout *m_column;
    QList<QLabel *> m_texts;
};

} // namespace recado
