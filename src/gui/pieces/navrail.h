// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"

#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class NavItem;

/// The pages of the program at the left: icons with words, icons alone while the window is narrow. Up, Down,
/// Home and End move along it, Enter and Space choose, Ctrl+1 to Ctrl+9 choose from anywhere in the window.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    /// Adds an entry at the end and returns its index. The first one becomes the current one, without a
    /// signal.
    int addItem(Glyph glyph, const QString &word);
    /// For a change of language.
    void setWord(int index, const QString &word);
    void setBadge(int index, int count);

    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Shows the page as chosen; emits currentChanged only if it was another one before.
    void setCurrentIndex(int index);
    [[nodiscard]] bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followWindow();
    void setCompact(bool compact);
    void focusItem(int index);
    [[nodiscard]] NavItem *item(int index) const { return m_items.at(static_cast<std::size_t>(index)); }

    QVBoxLayout *m_column;
    std::vector<NavItem *> m_items; ///< children
    QPointer<QWidget> m_watched;
    int m_current = -1;
    bool m_compact = false;
};

} // namespace recado
