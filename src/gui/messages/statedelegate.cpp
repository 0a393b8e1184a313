// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/statedelegate.h"

#include "gui/messages/heldrows.h"
#include "gui/theme/deliverylook.h"
#include "gui/theme/metrics.h"
#include "models/messagetablemodel.h"

#include <QApplication>
#include <QPainter>

namespace recado {
namespace {

constexpr int chipGap = 12;

/// What is scheduled says for when.
QString wordOf(const QModelIndex &index, DeliveryState state)
{
    const QString word = lookOf(state).word;
    const QString time = index.data(MessageTableModel::ScheduledForRole).toString();
    const bool timed = state == DeliveryState::Scheduled && !time.isEmpty();
    return timed ? word + QChar(QChar::Space) + time : word;
}

int chipWidth(const QFontMetrics &metrics, const QString &word)
{
    return size::SmallIcon + space::Tiny + metrics.horizontalAdvance(word) + chipGap;
}

QList<DeliveryState> statesOf(const QModelIndex &index)
{
    return index.data(MessageTableModel::StatesRole).value<QList<DeliveryState>>();
}

} // namespace

StateDelegate::StateDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{ }

int StateDelegate::secondsLeft(const QModelIndex &index) const
{
    return secondsHeld(index.data(MessageTableModel::ItemRole).value<OutgoingItem>(), m_clock.now());
}

void StateDelegate::paintUndo(QPainter &painter, const QStyleOptionViewItem &option, int seconds) const
{
    const QColor ink = color(ThemeRole::Accent, shadeOf(option.palette));
    const QRect place = option.rect.adjusted(space::Small, 0, -space::Tiny, 0);
    const QRect icon(place.left(), place.center().y() - size::SmallIcon / 2, size::SmallIcon,
                     size::SmallIcon);
    painter.save();
    QFont underlined = option.font;
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(ink);
    paintGlyph(painter, icon, Glyph::Undo, ink);
    painter.drawText(place.adjusted(size::SmallIcon + space::Tiny, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tr("Undo (%n s)", nullptr, seconds));
    painter.restore();
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = ground.widget != nullptr ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    if (const int seconds = secondsLeft(index); seconds > 0)
        return paintUndo(*painter, option, seconds);
    const Shade shade = shadeOf(option.palette);
    const QFontMetrics metrics(option.font);
    QRect place = option.rect.adjusted(space::Small, 0, -space::Tiny, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    for (const DeliveryState state : statesOf(index)) {
        const DeliveryLook look = lookOf(state);
        const QColor ink = color(look.role, shade);
        const QRect icon(place.left(), place.center().y() - size::SmallIcon / 2, size::SmallIcon,
                         size::SmallIcon);
        paintGlyph(*painter, icon, look.glyph, ink);
        painter->setPen(ink);
        const QRect word = place.adjusted(size::SmallIcon + space::Tiny, 0, 0, 0);
        const QString text = wordOf(index, state);
        painter->drawText(word, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
        place.setLeft(place.left() + chipWidth(metrics, text));
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = 2 * space::Small;
    for (const DeliveryState state : statesOf(index))
        width += chipWidth(QFontMetrics(option.font), wordOf(index, state));
    return {width, size::ControlHeight};
}

} // namespace recado
