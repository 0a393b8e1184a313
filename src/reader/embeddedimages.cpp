// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/embeddedimages.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <poppler-qt6.h>

namespace recado::reader {

namespace {

constexpr int smallestSide = 40; ///< pixels; bars need 405 modules along their longer side
constexpr int shortestLength = 200;
constexpr qint64 mostPixels = 40'000'000;
constexpr std::size_t mostImages = 6;
constexpr int pointsPerInch = 72;

bool mayHoldCode(const QImage &image)
{
    const auto [shorter, longer] = std::minmax({image.width(), image.height()}); // {}: values, not references
    return shorter >= smallestSide && longer >= shortestLength
        && static_cast<qint64>(image.width()) * image.height() <= mostPixels;
}

/// A copy on white: Poppler's picture is gone after the call, and one bit scans come as a transparent mask.
QImage greyOf(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    painter.end();
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

/// Draws nothing and keeps the pictures that it is asked to draw.
class CatchingEngine : public QPaintEngine
{
public:
    CatchingEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    { }

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState & /*state*/) override { }
    void drawPath(const QPainterPath & /*path*/) override { }
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
    void drawTextItem(const QPointF & /*place*/, const QTextItem & /*text*/) override { }
    void drawPixmap(const QRectF & /*target*/, const QPixmap & /*pixmap*/, const QRectF & /*source*/) override
    { }
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags /*flags*/) override
    {
        if (!mayHoldCode(image) || source.isEmpty() || m_images.size() >= mostImages)
            return;
        QTransform toTarget;
        toTarget.translate(target.x(), target.y());
        toTarget.scale(target.width() / source.width(), target.height() / source.height());
        toTarget.translate(-source.x(), -source.y());
        m_images.push_back({.grey = greyOf(image), .toPage = toTarget * state->transform()});
    }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    std::vector<EmbeddedImage> take() { return std::move(m_images); }

private:
    std::vector<EmbeddedImage> m_images;
};

/// A sheet of paper of the page's size with one dot a point.
class CatchingDevice : public QPaintDevice
{
public:
    explicit CatchingDevice(const QSize &size)
        : m_size(size)
    { }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    std::vector<EmbeddedImage> take() { return m_engine.take(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return pointsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable CatchingEngine m_engine; ///< the base class asks for it from a const function
};

} // namespace

std::vector<EmbeddedImage> embeddedImages(const Poppler::Page &page)
{
    CatchingDevice device(page.pageSize());
    QPainter painter(&device);
    page.renderToPainter(&painter, pointsPerInch, pointsPerInch);
    painter.end();
    auto images = device.take();
    std::ranges::stable_sort(images, std::ranges::greater(), [](const EmbeddedImage &image) {
        return static_cast<qint64>(image.grey.width()) * image.grey.height();
    });
    return images;
}

} // namespace recado::reader
