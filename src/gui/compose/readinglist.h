// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/readingfacts.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class ElidedLabel;
class GlyphView;
class RoleLabel;

/// One fact: a mark, its name, its value and what is to be said about it. Chosen by click, Enter or focus; a
/// double click, F2 or the pencil lets a person type the value himself.
class ReadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingRow(const ReadingFact &fact, QWidget *parent = nullptr);

    [[nodiscard]] const ReadingFact &fact() const { return m_fact; }
    void setHighlighted(bool highlighted);
    /// Opens the field. Enter gives the text away, Escape closes it.
    void beginEdit();
    /// Why what was typed is no such value; the field stays open.
    void setError(const QString &error);

Q_SIGNALS:
    void pointedAt(const QString &key);
    void typed(const QString &key, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPencil();
    void endEdit();

    ReadingFact m_fact;
    bool m_highlighted = false;
    QGridLayout *m_grid;
    ElidedLabel *m_value;
    RoleLabel *m_note;
    QLineEdit *m_edit = nullptr; ///< while it is being typed
    GlyphView *m_pencil = nullptr;
};

/// What was read from a boleto, row by row; each leads to its box on the page and back.
class ReadingList : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingList(QWidget *parent = nullptr);

    void setFacts(const std::vector<ReadingFact> &facts);
    void highlight(const QString &key);
    /// The row of a box that was clicked takes the focus.
    void focusRow(const QString &key);
    void setError(const QString &key, const QString &error);

Q_SIGNALS:
    void pointedAt(const QString &key);
    void typed(const QString &key, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] ReadingRow *rowOf(const QString &key) const;

    QVBoxLayout *m_column;
    std::vector<ReadingRow *> m_rows; ///< children
};

} // namespace recado
