// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/pagecanvas.h"

#include "gui/pieces/painting.h"
#include "gui/theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace recado {
namespace {

constexpr int margin = 3; ///< a box stands this far off what it frames
constexpr float fillQuiet = 0.10F;
constexpr float fillLoud = 0.26F;

} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PageCanvas::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void PageCanvas::setBoxes(std::vector<PreviewBox> boxes)
{
    m_boxes = std::move(boxes);
    m_hovered.clear();
    update();
}

void PageCanvas::highlight(const QString &key)
{
    m_highlighted = key;
    update();
}

QRect PageCanvas::rectOf(const QString &key) const
{
    const auto box = std::ranges::find(m_boxes, key, &PreviewBox::key);
    return box == m_boxes.end() ? QRect() : placed(*box);
}

void PageCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), color(ThemeRole::Paper, *this));
    if (!m_image.isNull())
        painter.drawImage(rect(), m_image);
    painter.setPen(color(ThemeRole::Border, *this));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PreviewBox &box : m_boxes)
        paintBox(painter, box);
    if (hasFocus())
        paintFocusRing(painter, rect(), color(ThemeRole::Accent, *this), 0);
}

void PageCanvas::paintBox(QPainter &painter, const PreviewBox &box) const
{
    // The page is white in both modes, so the ink on it is always the light one.
    const QColor ink = color(box.role, Shade::Light);
    const bool loud = box.key == m_highlighted || box.key == m_hovered;
    QColor fill = ink;
    fill.setAlphaF(loud ? fillLoud : fillQuiet);
    painter.setBrush(fill);
    painter.setPen(QPen(ink, loud ? 2.5 : 1.5));
    painter.drawRoundedRect(placed(box), margin, margin);
    if (loud)
        paintLabel(painter, box, ink);
}

void PageCanvas::paintLabel(QPainter &painter, const PreviewBox &box, const QColor &ink) const
{
    painter.setFont(fontFor(FontRole::Caption, font()));
    const QSize words
        = painter.fontMetrics().size(Qt::TextSingleLine, box.label) + QSize(space::Row, space::Tiny);
    const QRect place = placed(box);
    QRect tag(place.topLeft() - QPoint(0, words.height()), words);
    if (tag.top() < 0)
        tag.moveTop(place.bottom() + 1);
    tag.moveLeft(std::clamp(tag.left(), 0, std::max(0, width() - tag.width())));
    paintSurface(painter, tag, ink, {}, space::Tiny);
    painter.setPen(color(ThemeRole::OnAccent, Shade::Light));
    painter.drawText(tag, Qt::AlignCenter, box.label);
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(keyAt(event->position().toPoint()));
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    const QString key = keyAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || key.isEmpty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    highlight(key);
    Q_EMIT boxActivated(key);
}

void PageCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered({});
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool enter
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Right && !m_boxes.empty())
        step(1);
    else if (event->key() == Qt::Key_Left && !m_boxes.empty())
        step(-1);
    else if (enter && !m_highlighted.isEmpty())
        Q_EMIT boxActivated(m_highlighted);
    else
        QWidget::keyPressEvent(event);
}

bool PageCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto box = std::ranges::find(m_boxes, keyAt(help->pos()), &PreviewBox::key);
        QToolTip::showText(help->globalPos(), box == m_boxes.end() ? QString() : box->label, this);
        return true;
    }
    return QWidget::event(event);
}

QRect PageCanvas::placed(const PreviewBox &box) const
{
    const QRectF at(box.place.x() * width(), box.place.y() * height(), box.place.width() * width(),
                    box.place.height() * height());
    return at.toAlignedRect().adjusted(-margin, -margin, margin, margin);
}

QString PageCanvas::keyAt(const QPoint &point) const
{
    // The smallest that covers the point: a box may lie within another.
    QString found;
    int least = 0;
    for (const PreviewBox &box : m_boxes) {
        const QRect place = placed(box);
        const int area = place.width() * place.height();
        if (place.contains(point) && (found.isEmpty() || area < least)) {
            found = box.key;
            least = area;
        }
    }
    return found;
}

void PageCanvas::setHovered(const QString &key)
{
    if (key == m_hovered)
        return;
    m_hovered = key;
    setCursor(key.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    Q_EMIT boxHovered(key);
}

void PageCanvas::step(int by)
{
    const auto at = std::ranges::find(m_boxes, m_highlighted, &PreviewBox::key);
    const auto count = static_cast<std::ptrdiff_t>(m_boxes.size());
    const std::ptrdiff_t now = at == m_boxes.end() ? (by > 0 ? -1 : 0) : at - m_boxes.begin();
    const PreviewBox &next = m_boxes.at(static_cast<std::size_t>((now + by + count) % count));
    highlight(next.key);
    setAccessibleDescription(next.label);
    Q_EMIT boxHovered(next.key);
}

} // namespace recado
