// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/qrpicture.h"

#include <QPainter>

#include <string>
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace recado {
namespace {

constexpr int quietZone = 4; // modules of white that a reader needs around the code
constexpr int side = 176;

QImage modulesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const ZXing::BitMatrix code = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                      .setMargin(quietZone)
                                      .encode(text.toStdString(), 0, 0);
    QImage image(code.width(), code.height(), QImage::Format_RGB32);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x)
            image.setPixelColor(x, y, code.get(x, y) ? Qt::black : Qt::white);
    }
    return image;
}

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::setText(const QString &text)
{
    m_modules = modulesOf(text);
    updateGeometry();
    update();
}

QSize QrPicture::sizeHint() const
{
    return {side, side};
}

void QrPicture::paintEvent(QPaintEvent * /*event*/)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.drawImage(rect(), m_modules); // without smoothing: a module is a sharp square
}

} // namespace recado
