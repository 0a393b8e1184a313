// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/navitem.h"

#include "gui/pieces/painting.h"
#include "gui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int inset = 12; ///< from the edge of the item to its icon
constexpr int badgeLimit = 99;
constexpr int compactBadgeLimit = 9;

} // namespace

NavItem::NavItem(Glyph glyph, QString word, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_word(std::move(word))
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    refresh();
}

void NavItem::setWord(const QString &word)
{
    m_word = word;
    refresh();
}

void NavItem::setBadge(int count)
{
    m_badge = qMax(0, count);
    refresh();
}

void NavItem::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

void NavItem::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

QSize NavItem::sizeHint() const
{
    const int height = qMax(size::ControlHeight + 2 * space::Tiny, fontMetrics().height() + 2 * space::Small);
    if (m_compact)
        return {2 * inset + size::Icon, height};
    // Measured in the bold of the chosen item: nothing moves when the choice does.
    const QFontMetrics wide(fontFor(FontRole::Strong, font()));
    const int badge = fontMetrics().horizontalAdvance(u"99+"_s) + 2 * space::Small;
    return {2 * inset + size::Icon + space::Row + wide.horizontalAdvance(m_word) + space::Small + badge,
            height};
}

void NavItem::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Shade shade = shadeOf(palette());
    const QColor accent = color(ThemeRole::Accent, shade);
    if (isChecked())
        paintSurface(painter, rect(), color(ThemeRole::AccentWash, shade), {}, size::ControlRadius);
    else if (underMouse() && isEnabled())
        paintSurface(painter, rect(), wash(ThemeRole::Muted, shade), {}, size::ControlRadius);

    const QColor quiet
        = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(),
                                          {inset, (height() - size::Icon) / 2, size::Icon, size::Icon});
    paintGlyph(painter, icon, m_glyph, isChecked() ? accent : quiet);
    if (!m_compact) {
        painter.setFont(fontFor(isChecked() ? FontRole::Strong : FontRole::Body, font()));
        painter.setPen(isChecked() ? accent : quiet);
        const int left = inset + size::Icon + space::Row;
        const QRect words(left, 0, width() - left - space::Tiny, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         Qt::AlignVCenter | Qt::AlignLeading, m_word);
    }
    if (m_badge > 0)
        paintBadge(painter, accent, color(ThemeRole::OnAccent, shade));
    if (hasFocus())
        paintFocusRing(painter, rect(), accent, size::ControlRadius);
}

void NavItem::paintBadge(QPainter &painter, const QColor &fill, const QColor &ink) const
{
    painter.setFont(fontFor(FontRole::Caption, font()));
    const QFontMetrics metrics(painter.font());
    const int high = metrics.height() + 2;
    const int wide = qMax(high, metrics.horizontalAdvance(badgeText()) + space::Small);
    const QRect place = m_compact ? QRect(width() - wide - 1, 1, wide, high)
                                  : QRect(width() - wide - space::Small, (height() - high) / 2, wide, high);
    const QRect pill = QStyle::visualRect(layoutDirection(), rect(), place);
    paintSurface(painter, pill, fill, {}, high / 2.0);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, badgeText());
}

void NavItem::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    update();
}

void NavItem::keyPressEvent(QKeyEvent *event)
{
    // A button would move the focus by itself, past those that Tab leaves out: the rail does it.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavItem::refresh()
{
    setText(m_word);
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(m_word) : m_word);
    const QString key = m_hint.isEmpty() ? QString() : u" (%1)"_s.arg(m_hint);
    setToolTip(m_compact || !m_hint.isEmpty() ? m_word + key : QString());
    updateGeometry();
    update();
}

QString NavItem::badgeText() const
{
    const int limit = m_compact ? compactBadgeLimit : badgeLimit; // the icon must stay in sight
    return m_badge > limit ? u"%1+"_s.arg(limit) : QString::number(m_badge);
}

} // namespace recado
