// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/readingfacts.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class ElidedLabel;

/// One fact: a mark, its name, its value and what is to be said about it. Chosen by click, Enter or focus.
class ReadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingRow(const ReadingFact &fact, QWidget *parent = nullptr);

    [[nodiscard]] const ReadingFact &fact() const { return m_fact; }
    void setHighlighted(bool highlighted);

Q_SIGNALS:
    void pointedAt(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ReadingFact m_fact;
    bool m_highlighted = false;
};

/// What was read from a boleto, row by row; each leads to its box on the page and back.
class ReadingList : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingList(QWidget *parent = nullptr);

    void setFacts(const std::vector<ReadingFact> &facts);
    void highlight(const QString &key);

Q_SIGNALS:
    void pointedAt(const QString &key);

private:
    QVBoxLayout *m_column;
    std::vector<ReadingRow *> m_rows; ///< children
};

} // namespace recado
