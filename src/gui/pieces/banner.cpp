// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/banner.h"

#include "gui/pieces/painting.h"
#include "gui/pieces/rolelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace recado {
namespace {

struct BannerLook
{
    Glyph glyph;
    ThemeRole role;
};

BannerLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {Glyph::Info, ThemeRole::Info};
    case Banner::Kind::Success:
        return {Glyph::Success, ThemeRole::Success};
    case Banner::Kind::Warning:
        return {Glyph::Warning, ThemeRole::Warning};
    case Banner::Kind::Danger:
        return {Glyph::Danger, ThemeRole::Danger};
    }
    Q_UNREACHABLE();
}

constexpr int stripe = 4;

} // namespace

Banner::Banner(Kind kind, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_row(new QHBoxLayout(this))
    , m_sentence(new RoleLabel(FontRole::Body, ThemeRole::Text, sentence))
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_row->setContentsMargins(space::Card + stripe + size::Icon + space::Small, space::Small, space::Small,
                              space::Small);
    m_row->setSpacing(space::Small);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(size::ControlHeight);
    m_action->hide();
    m_close->setAutoRaise(true);
    m_close->setIconSize({size::SmallIcon, size::SmallIcon});
    m_close->setIcon(glyphIcon(Glyph::Close, ThemeRole::Muted));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    setAccessibleName(sentence);
    retranslate();
}

void Banner::tell(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QPushButton *Banner::addChoice()
{
    auto *button = new QPushButton;
    m_row->insertWidget(m_row->indexOf(m_close), button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Shade shade = shadeOf(palette());
    const auto [glyph, role] = lookOf(m_kind);
    const QColor ink = color(role, shade);
    paintSurface(painter, rect(), wash(role, shade), {}, size::ControlRadius);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect edge(mirrored ? width() - stripe : 0, 0, stripe, height());
    painter.setClipRect(edge);
    paintSurface(painter, rect(), ink, {}, size::ControlRadius);
    painter.setClipping(false);
    const int left = mirrored ? width() - stripe - space::Row - size::Icon : stripe + space::Row;
    paintGlyph(painter, {left, (height() - size::Icon) / 2, size::Icon, size::Icon}, glyph, ink);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    update();
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Banner::dismiss()
{
    hide();
    Q_EMIT closed();
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace recado
