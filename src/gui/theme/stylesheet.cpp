// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/stylesheet.h"

#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

// Heights are of the content; with border and padding the least control is 32 high.
constexpr auto sheet = R"(
QPushButton, QToolButton {
    background: $raised; border: 1px solid $strong; border-radius: 6px; color: $text;
    min-height: 28px; padding: 1px 14px;
}
QToolButton { padding: 1px 6px; min-width: 18px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0px 13px; }
QToolButton:focus { padding: 0px 5px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; border-color: $border; background: $window; }
QPushButton:checked, QToolButton:checked { background: $accentwash; border-color: $accent; color: $accent; }
QPushButton[kind="primary"], QPushButton:default {
    background: $accent; color: $onaccent; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: $accenthover; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled, QPushButton:default:disabled {
    background: $border; color: $faint; border-color: $border;
}
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $dangerwash; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"], QToolButton:!hover[autoRaise="true"] {
    background: transparent; border-color: transparent;
}
QPushButton[kind="quiet"] { color: $accent; }
QPushButton[kind="quiet"]:hover { background: $accentwash; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url(:/recado/icons/qss-down-$mode.svg); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
}
QPushButton[menu="true"] { padding-left: 6px; padding-right: 20px; }
QPushButton[menu="true"]:focus { padding-left: 5px; padding-right: 19px; }
QPushButton[kind="tenant"] { background: transparent; border-color: transparent; }
QPushButton[kind="tenant"]:hover { border-color: $strong; }
QPushButton[kind="tenant"]:focus { border-color: $accent; }

QLineEdit, QComboBox, QAbstractSpinBox {
    background: $surface; border: 1px solid $strong; border-radius: 6px; color: $text;
    min-height: 28px; padding: 1px 8px; selection-background-color: $accent; selection-color: $onaccent;
}
QTextEdit, QPlainTextEdit {
    background: $surface; border: 1px solid $strong; border-radius: 6px; color: $text; padding: 4px;
    selection-background-color: $accent; selection-color: $onaccent;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0px 7px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {
    background: $window; color: $faint; border-color: $border;
}
QLineEdit:read-only { background: $window; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0px; min-height: 0px; min-width: 0px; }
*[invalid="true"] { border-color: $danger; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/recado/icons/qss-down-$mode.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $strong; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 22px; }
QAbstractSpinBox::up-arrow { image: url(:/recado/icons/qss-up-$mode.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow, QDateTimeEdit::drop-down {
    image: url(:/recado/icons/qss-down-$mode.svg); width: 12px; height: 12px;
}
QDateTimeEdit::drop-down { border: none; width: 26px; subcontrol-position: center right; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0px; min-height: 0px; background: transparent; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; background: $surface; border: 1px solid $muted; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QRadioButton::indicator:checked {
    background: $accent; border-color: $accent;
}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:checked { image: url(:/recado/icons/qss-check-$mode.svg); }
QCheckBox::indicator:indeterminate { image: url(:/recado/icons/qss-dash-$mode.svg); }
QRadioButton::indicator:checked { image: url(:/recado/icons/qss-dot-$mode.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $border; border-color: $border; }

QAbstractItemView { selection-background-color: $accentwash; selection-color: $text; alternate-background-color: $window; }
QTableView, QListView, QTreeView { background: $surface; border: 1px solid $border; border-radius: 6px; gridline-color: $border; }
QTreeView::item { min-height: 28px; }
QTableView:focus, QListView:focus, QTreeView:focus { border-color: $accent; }
QHeaderView { background: $window; border: none; }
QHeaderView::section {
    background: $window; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 4px; font-weight: 600;
}
QTableCornerButton::section { background: $window; border: none; }
QMenu { background: $raised; border: 1px solid $strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: $text; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accentwash; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $strong; padding: 4px 8px; }
QProgressBar { background: $border; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QTabBar::tab { padding: 6px 14px; min-height: 20px; border: none; border-bottom: 2px solid transparent; color: $muted; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $accentwash; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QGroupBox { border: 1px solid $border; border-radius: 10px; margin-top: 12px; padding: 12px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0px 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $strong; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QStatusBar { border-top: 1px solid $border; }
QStatusBar::item { border: none; }
)"_L1;

QString kindWord(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
        return {};
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Tenant:
        return u"tenant"_s;
    }
    Q_UNREACHABLE();
}

// A property that the style sheet selects by counts only after the widget is polished again.
void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

QString styleSheet(Shade shade)
{
    const auto name = [shade](ThemeRole role) { return color(role, shade).name(); };
    const QPalette palette = themePalette(shade);
    const QColor accent = color(ThemeRole::Accent, shade);
    std::array<std::pair<QLatin1StringView, QString>, 16> words{{
        {"$window"_L1, name(ThemeRole::Window)},
        {"$surface"_L1, name(ThemeRole::Surface)},
        {"$raised"_L1, name(ThemeRole::Raised)},
        {"$border"_L1, name(ThemeRole::Border)},
        {"$strong"_L1, name(ThemeRole::StrongBorder)},
        {"$text"_L1, name(ThemeRole::Text)},
        {"$muted"_L1, name(ThemeRole::Muted)},
        {"$faint"_L1, palette.color(QPalette::Disabled, QPalette::Text).name()},
        {"$accent"_L1, name(ThemeRole::Accent)},
        {"$onaccent"_L1, name(ThemeRole::OnAccent)},
        {"$accentwash"_L1, name(ThemeRole::AccentWash)},
        {"$accenthover"_L1, (shade == Shade::Dark ? accent.lighter(112) : accent.darker(115)).name()},
        {"$danger"_L1, name(ThemeRole::Danger)},
        {"$dangerwash"_L1, wash(ThemeRole::Danger, shade).name()},
        {"$hover"_L1, wash(ThemeRole::Muted, shade).name()},
        {"$mode"_L1, shade == Shade::Dark ? u"dark"_s : u"light"_s},
    }};
    // Longest first: "$accent" must not eat the head of "$accentwash".
    std::ranges::sort(
        words, [](const auto &one, const auto &other) { return one.first.size() > other.first.size(); });
    QString text = sheet;
    for (const auto &[word, value] : words)
        text.replace(word, value);
    return text;
}

void setKind(QPushButton &button, ButtonKind kind)
{
    button.setProperty("kind", kindWord(kind));
    repolish(button);
}

void setInvalid(QWidget &field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    repolish(field);
}

} // namespace recado
