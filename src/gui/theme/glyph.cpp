// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

// A static library's resources are dropped by the linker unless somebody asks for them; the macro wants no
// namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(recado);
}

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

// Same order as Glyph.
constexpr std::array names{
    "home",
    "send",
    "campaign",
    "routine",
    "phone",
    "chat",
    "people",
    "person",
    "template",
    "chart",
    "numbers",
    "gear",
    "state-scheduled",
    "state-queued",
    "state-sent",
    "state-delivered",
    "state-read",
    "state-noreceipt",
    "state-maybesent",
    "state-failed",
    "state-cancelled",
    "info",
    "warning",
    "success",
    "danger",
    "online",
    "lock",
    "search",
    "close",
    "plus",
    "minus",
    "zoom-in",
    "zoom-out",
    "zoom-fit",
    "chevron-down",
    "chevron-up",
    "chevron-left",
    "chevron-right",
    "moon",
    "sun",
    "globe",
    "pdf",
    "undo",
    "refresh",
    "pause",
    "play",
    "copy",
    "download",
    "filter",
    "attach",
    "trash",
    "edit",
    "external",
    "empty",
    "more",
};
static_assert(names.size() == glyphCount);

QPixmap drawn(Glyph glyph, const QColor &color, const QSize &pixels)
{
    const QString key = u"recado-%1-%2-%3x%4"_s.arg(static_cast<int>(glyph))
                            .arg(color.rgba(), 0, 16)
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(glyphPath(glyph));
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QRect squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

class GlyphEngine : public QIconEngine // clazy:exclude=copyable-polymorphic
{
public:
    GlyphEngine(Glyph glyph, ThemeRole role)
        : m_glyph(glyph)
        , m_role(role)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintGlyph(*painter, rect, m_glyph, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return drawn(m_glyph, colorFor(mode), size);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                       : color(m_role, shadeOf(palette));
    }

    Glyph m_glyph;
    ThemeRole m_role;
};

} // namespace

QString glyphPath(Glyph glyph)
{
    loadResources();
    return ":/recado/icons/"_L1 + QLatin1StringView(names.at(static_cast<std::size_t>(glyph))) + ".svg"_L1;
}

QIcon glyphIcon(Glyph glyph, ThemeRole role)
{
    return QIcon(new GlyphEngine(glyph, role)); // QIcon owns its engine
}

void paintGlyph(QPainter &painter, const QRect &rect, Glyph glyph, const QColor &color)
{
    const QRect square = squareIn(rect);
    if (square.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = static_cast<int>(std::ceil(square.width() * ratio));
    QPixmap picture = drawn(glyph, color, {side, side});
    picture.setDevicePixelRatio(ratio);
    painter.drawPixmap(square, picture);
}

QIcon themedIcon(const QString &name, Glyph fallback)
{
    return QIcon::fromTheme(name, glyphIcon(fallback));
}

QIcon appIcon()
{
    loadResources();
    return QIcon(u":/recado/icons/recado.svg"_s);
}

} // namespace recado
