// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery/samplepage.h"

#include <QPainter>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize paper(1240, 1754); ///< A4 at 150 dpi

void write(QPainter &painter, const QPoint &at, int pixels, const QString &text)
{
    QFont font = painter.font();
    font.setPixelSize(pixels); // of a picture, not of a screen
    painter.setFont(font);
    painter.drawText(at, text);
}

void drawBars(QPainter &painter, QPoint at)
{
    constexpr int bars = 110;
    for (int bar = 0; bar < bars; ++bar) {
        const int wide = bar * 7 % 5 < 2 ? 6 : 3;
        painter.fillRect(at.x(), at.y(), wide, 100, Qt::black);
        at.rx() += wide + (bar * 11 % 3 == 0 ? 5 : 3);
    }
}

} // namespace

QImage samplePage()
{
    QImage page(paper, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    write(painter, {90, 130}, 40, u"Banco Exemplo  |  000-0"_s);
    write(painter, {90, 210}, 34, u"00000.00000 00000.000000 00000.000000 0 00000000000000"_s);
    painter.setPen(QPen(Qt::gray, 2));
    for (const int line : {240, 360, 480, 600, 900})
        painter.drawLine(90, line, 1150, line);
    painter.setPen(Qt::darkGray);
    write(painter, {90, 275}, 22, u"Beneficiário"_s);
    write(painter, {90, 395}, 22, u"Pagador"_s);
    write(painter, {90, 515}, 22, u"Vencimento"_s);
    write(painter, {700, 515}, 22, u"Valor do documento"_s);
    painter.setPen(Qt::black);
    write(painter, {90, 325}, 32, u"Condomínio Solar"_s);
    write(painter, {90, 445}, 32, u"Maria Souza"_s);
    write(painter, {90, 570}, 36, u"10/12/2026"_s);
    write(painter, {700, 570}, 36, u"R$ 350,00"_s);
    write(painter, {90, 660}, 26, u"Pague até o vencimento em qualquer banco."_s);
    drawBars(painter, {90, 950});
    return page;
}

std::vector<PreviewBox> sampleBoxes()
{
    return {{u"line"_s, u"Linha digitável"_s, {0.07, 0.098, 0.80, 0.026}, ThemeRole::Accent},
            {u"due"_s, u"Vencimento"_s, {0.07, 0.302, 0.17, 0.028}, ThemeRole::Info},
            {u"amount"_s, u"Valor"_s, {0.562, 0.302, 0.15, 0.028}, ThemeRole::Success},
            {u"payee"_s, u"Beneficiário"_s, {0.07, 0.165, 0.23, 0.026}, ThemeRole::Violet}};
}

} // namespace recado
