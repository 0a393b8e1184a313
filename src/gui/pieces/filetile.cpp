// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/filetile.h"

#include "gui/pieces/painting.h"
#include "gui/theme/glyph.h"
#include "gui/theme/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wide = 280;
constexpr int headHeight = 96; ///< how much of the first page shows
constexpr int iconSide = 28;

} // namespace

QString describe(const BubbleContent::File &file)
{
    QStringList parts;
    if (file.pages > 0)
        parts << FileTile::tr("%n page(s)", nullptr, file.pages);
    if (file.bytes > 0)
        parts << QLocale().formattedDataSize(file.bytes, 0, QLocale::DataSizeTraditionalFormat);
    parts << u"PDF"_s;
    return parts.join(u" · "_s);
}

FileTile::FileTile(BubbleContent::File file, QWidget *parent)
    : QWidget(parent)
    , m_file(std::move(file))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(m_file.name);
    setAccessibleDescription(describe(m_file));
    setToolTip(m_file.name);
}

QSize FileTile::sizeHint() const
{
    const int caption = QFontMetrics(fontFor(FontRole::Caption, font())).height();
    return {wide, pageHeight() + qMax(iconSide, fontMetrics().height() + caption) + 2 * space::Small};
}

int FileTile::pageHeight() const
{
    return m_file.firstPage.isNull() ? 0 : headHeight;
}

void FileTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(rect(), size::ControlRadius, size::ControlRadius);
    painter.setClipPath(outline);
    QColor ground = color(ThemeRole::Text, *this);
    ground.setAlphaF(0.07F);
    painter.fillRect(rect(), ground);
    if (pageHeight() > 0) {
        painter.fillRect(0, 0, width(), pageHeight(), color(ThemeRole::Paper, *this));
        const double scale = static_cast<double>(m_file.firstPage.width()) / width();
        painter.drawImage(QRectF(0, 0, width(), pageHeight()), m_file.firstPage,
                          QRectF(0, 0, m_file.firstPage.width(), pageHeight() * scale));
    }
    const QRect line = rect().adjusted(space::Row, pageHeight() + space::Small, -space::Row, -space::Small);
    const QRect icon(line.left(), line.center().y() - iconSide / 2, iconSide, iconSide);
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), Glyph::Pdf,
               color(ThemeRole::Danger, *this));
    const QRect words
        = QStyle::visualRect(layoutDirection(), rect(), line.adjusted(iconSide + space::Small, 0, 0, 0));
    painter.setPen(color(ThemeRole::Text, *this));
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeading,
                     fontMetrics().elidedText(m_file.name, Qt::ElideMiddle, words.width()));
    painter.setFont(fontFor(FontRole::Caption, font()));
    painter.setPen(color(ThemeRole::Muted, *this));
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeading, describe(m_file));
}

} // namespace recado
