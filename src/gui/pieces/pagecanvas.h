// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace recado {

/// Something that was read on a page.
struct PreviewBox
{
    QString key; ///< of the caller: what this is
    QString label; ///< "Amount", shown at the box and read aloud
    QRectF place; ///< fractions of the page, 0 to 1, from its upper left
    ThemeRole role = ThemeRole::Accent;
    int page = 0; ///< from 0
};

/// The page itself, with the boxes over it. Boxes are reached with Left and Right, chosen with Enter or a
/// click.
class PageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    [[nodiscard]] const QImage &image() const { return m_image; }
    void setBoxes(std::vector<PreviewBox> boxes);
    void highlight(const QString &key);
    [[nodiscard]] QString highlighted() const { return m_highlighted; }
    /// Where a box lies on this widget; null if there is none of this key.
    [[nodiscard]] QRect rectOf(const QString &key) const;

Q_SIGNALS:
    void boxActivated(const QString &key);
    /// Empty when the pointer left.
    void boxHovered(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBox(QPainter &painter, const PreviewBox &box) const;
    void paintLabel(QPainter &painter, const PreviewBox &box, const QColor &ink) const;
    [[nodiscard]] QRect placed(const PreviewBox &box) const;
    [[nodiscard]] QString keyAt(const QPoint &point) const;
    void setHovered(const QString &key);
    void step(int by);

    QImage m_image;
    std::vector<PreviewBox> m_boxes;
    QString m_highlighted;
    QString m_hovered;
};

} // namespace recado
