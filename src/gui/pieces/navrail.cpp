// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/navrail.h"

#include "gui/pieces/navitem.h"
#include "gui/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {
namespace {

constexpr int numberedItems = 9;

QKeySequence keysOf(int index)
{
    return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)};
}

} // namespace

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::Small, space::Row, space::Small, space::Row);
    m_column->setSpacing(space::Tiny);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    retranslate();
}

/// The names of keys have their languages too.
void NavRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int index = 0; index < std::min(count(), numberedItems); ++index)
        item(index)->setShortcutHint(keysOf(index).toString(QKeySequence::NativeText));
}

void NavRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

int NavRail::addItem(Glyph glyph, const QString &word)
{
    const int index = count();
    auto *entry = new NavItem(glyph, word, this);
    entry->setCompact(m_compact);
    entry->setFocusPolicy(Qt::ClickFocus); // Tab stops once in the rail, at the current page
    m_items.push_back(entry);
    m_column->insertWidget(index, entry);
    connect(entry, &NavItem::clicked, this, [this, index] { setCurrentIndex(index); });
    if (index < numberedItems) {
        entry->setShortcutHint(keysOf(index).toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(keysOf(index), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] { setCurrentIndex(index); });
    }
    if (m_current < 0) {
        const QSignalBlocker quiet(this);
        setCurrentIndex(0);
    }
    return index;
}

void NavRail::setWord(int index, const QString &word)
{
    item(index)->setWord(word);
}

void NavRail::setBadge(int index, int count)
{
    item(index)->setBadge(count);
}

void NavRail::setCurrentIndex(int index)
{
    if (index < 0 || index >= count())
        return;
    const bool other = index != m_current;
    m_current = index;
    for (int each = 0; NavItem * entry : m_items) {
        const bool chosen = each++ == index;
        entry->setChecked(chosen); // also when it was chosen before: a second click would uncheck it
        entry->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (other)
        Q_EMIT currentChanged(index);
}

bool NavRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Resize)
        setCompact(m_watched->width() < size::CollapseWidth);
    return QWidget::eventFilter(watched, event);
}

void NavRail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followWindow();
}

void NavRail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ThemeRole::Surface, *this));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), color(ThemeRole::Border, *this));
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    const auto focused
        = std::ranges::find_if(m_items, [](const NavItem *entry) { return entry->hasFocus(); });
    const int at = focused == m_items.end() ? m_current : static_cast<int>(focused - m_items.begin());
    switch (event->key()) {
    case Qt::Key_Up:
        focusItem(at - 1);
        break;
    case Qt::Key_Down:
        focusItem(at + 1);
        break;
    case Qt::Key_Home:
        focusItem(0);
        break;
    case Qt::Key_End:
        focusItem(count() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setCurrentIndex(at);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavRail::followWindow()
{
    if (m_watched == window())
        return;
    if (m_watched != nullptr)
        m_watched->removeEventFilter(this);
    m_watched = window();
    m_watched->installEventFilter(this);
    setCompact(m_watched->width() < size::CollapseWidth);
}

void NavRail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (NavItem *entry : m_items)
        entry->setCompact(compact);
}

void NavRail::focusItem(int index)
{
    if (index >= 0 && index < count())
        item(index)->setFocus(Qt::TabFocusReason);
}

} // namespace recado
