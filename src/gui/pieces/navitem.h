// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"

#include <QAbstractButton>

namespace recado {

/// One entry of the NavRail: icon, word, badge. As icon alone the word is in the tool tip.
class NavItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavItem(Glyph glyph, QString word, QWidget *parent = nullptr);

    void setWord(const QString &word);
    /// How many things wait here; 0 shows no badge.
    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    void setCompact(bool compact);
    /// Shown in the tool tip, as "Ctrl+1".
    void setShortcutHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QColor &fill, const QColor &ink) const;
    void refresh();
    [[nodiscard]] QString badgeText() const;

    Glyph m_glyph;
    QString m_word;
    QString m_hint;
    int m_badge = 0;
    bool m_compact = false;
};

} // namespace recado
