// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sampleslippainter.h"

#include "documents/itfbars.h"
#include "domain/boleto/bank.h"
#include "domain/boleto/checkdigits.h"
#include "domain/documents/taxid.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr double left = 10;
constexpr double width = 190;
constexpr double rightColumn = 145;
constexpr double rightWidth = left + width - rightColumn;
constexpr double rowHeight = 8.5;
constexpr double millimetresPerInch = 25.4;
constexpr double barsWidth = 103; ///< the model asks for 103 by 13 mm
constexpr double barsHeight = 13;

QString money(qint64 cents)
{
    return QLocale(QLocale::Portuguese, QLocale::Brazil).toString(cents / 100) + u','
        + QString::number(cents % 100).rightJustified(2, u'0');
}

QString day(const QDate &date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

/// "001-9". Banks print X, 0 or 1 where the digit would be 10; nobody may judge a slip by it.
QString codeOfBank(const QString &code)
{
    return code + u'-' + boleto::mod11OfBank(code);
}

} // namespace

SampleSlipPainter::SampleSlipPainter(QPainter &painter, const SampleSlip &slip,
                                     const boleto::TypeableLine &line)
    : m_painter(painter)
    , m_slip(slip)
    , m_line(line)
{ }

void SampleSlipPainter::paint()
{
    m_painter.setPen(QPen(Qt::black, dots(0.2)));
    paintReceipt(18);
    m_painter.setPen(QPen(Qt::black, dots(0.2), Qt::DashLine));
    m_painter.drawLine(QPointF(dots(left), dots(118)), QPointF(dots(left + width), dots(118)));
    m_painter.setPen(QPen(Qt::black, dots(0.2)));
    paintSlip(126);
}

double SampleSlipPainter::dots(double millimetres) const
{
    return millimetres / millimetresPerInch * m_painter.device()->logicalDpiX();
}

QRectF SampleSlipPainter::dots(const QRectF &millimetres) const
{
    return {dots(millimetres.x()), dots(millimetres.y()), dots(millimetres.width()),
            dots(millimetres.height())};
}

QString SampleSlipPainter::party(const QString &name, const QString &document) const
{
    const auto id = TaxId::parse(document);
    if (!id)
        return name;
    return name + (id->kind() == TaxId::Kind::Cpf ? u" - CPF: "_s : u" - CNPJ: "_s) + id->display();
}

QString SampleSlipPainter::issued() const
{
    return day(m_slip.issued.isValid() ? m_slip.issued : m_slip.due.addDays(-10));
}

void SampleSlipPainter::paintText(const QRectF &place, const QString &text, double points, bool bold,
                                  Qt::Alignment alignment)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    m_painter.setFont(font);
    m_painter.drawText(dots(place), static_cast<int>(alignment | Qt::AlignVCenter), text);
}

double SampleSlipPainter::paintRow(double top, double height, const std::vector<Cell> &cells)
{
    for (const auto &cell : cells) {
        m_painter.drawRect(dots(QRectF(cell.x, top, cell.width, height)));
        paintText({cell.x + 1, top + 0.4, cell.width - 2, 3}, cell.label, 6);
        paintText({cell.x + 1, top + 3.6, cell.width - 2, 4.4}, cell.value, 8.5, false, cell.alignment);
    }
    return top + height;
}

double SampleSlipPainter::paintHead(double top, bool withLine)
{
    const auto bank = boleto::findBank(m_slip.bankCode);
    paintText({left, top, 48, 8}, bank ? bank->name : QString(), 11, true);
    paintText({left + 50, top, 20, 8}, codeOfBank(m_slip.bankCode), 13, true, Qt::AlignHCenter);
    const auto title = withLine ? m_line.printed() : u"Recibo do Pagador"_s;
    paintText({left + 72, top, width - 72, 8}, title, 9, true, Qt::AlignRight);
    return top + 9;
}

void SampleSlipPainter::paintReceipt(double top)
{
    auto y = paintHead(top, false);
    y = paintRow(y, rowHeight,
                 {{left, 135, u"Beneficiário"_s, party(m_slip.payee, m_slip.payeeDocument)},
                  {rightColumn, rightWidth, u"Vencimento"_s, day(m_slip.due), Qt::AlignRight}});
    y = paintRow(
        y, rowHeight,
        {{left, 135, u"Pagador"_s, party(m_slip.payer, m_slip.payerDocument)},
         {rightColumn, rightWidth, u"(=) Valor do documento"_s, money(m_slip.amountCents), Qt::AlignRight}});
    y = paintRow(y, rowHeight,
                 {{left, 65, u"Nosso número"_s, m_slip.ourNumber},
                  {left + 65, 70, u"Nº do documento"_s, m_slip.documentNumber},
                  {rightColumn, rightWidth, u"Autenticação mecânica"_s}});
    paintText({left, y + 2, width, 5}, m_slip.description, 8.5);
    paintText({left, y + 8, width, 5}, u"Boleto de demonstração: não pague. As pessoas são inventadas."_s,
              8.5, true);
}

void SampleSlipPainter::paintSlip(double top)
{
    auto y = paintHead(top, true);
    y = paintRow(y, rowHeight,
                 {{left, 135, u"Local de pagamento"_s, u"Pagável em qualquer banco até o vencimento"_s},
                  {rightColumn, rightWidth, u"Vencimento"_s, day(m_slip.due), Qt::AlignRight}});
    y = paintRow(y, rowHeight,
                 {{left, 135, u"Beneficiário"_s, party(m_slip.payee, m_slip.payeeDocument)},
                  {rightColumn, rightWidth, u"Agência/Código do beneficiário"_s, u"0001 / 000001-0"_s,
                   Qt::AlignRight}});
    y = paintRow(y, rowHeight,
                 {{left, 30, u"Data do documento"_s, issued()},
                  {left + 30, 40, u"Nº do documento"_s, m_slip.documentNumber},
                  {left + 70, 20, u"Espécie doc."_s, u"DM"_s},
                  {left + 90, 15, u"Aceite"_s, u"N"_s},
                  {left + 105, 30, u"Data processamento"_s, issued()},
                  {rightColumn, rightWidth, u"Nosso número"_s, m_slip.ourNumber, Qt::AlignRight}});
    y = paintRow(
        y, rowHeight,
        {{left, 30, u"Uso do banco"_s},
         {left + 30, 20, u"Carteira"_s, u"17"_s},
         {left + 50, 20, u"Espécie"_s, u"R$"_s},
         {left + 70, 35, u"Quantidade"_s},
         {left + 105, 30, u"Valor"_s},
         {rightColumn, rightWidth, u"(=) Valor do documento"_s, money(m_slip.amountCents), Qt::AlignRight}});
    paintInstructions(y);
    paintPayer(y + 5 * rowHeight);
    paintBars(y + 5 * rowHeight + 26);
}

void SampleSlipPainter::paintInstructions(double top)
{
    m_painter.drawRect(dots(QRectF(left, top, rightColumn - left, 5 * rowHeight)));
    paintText({left + 1, top + 0.4, 130, 3}, u"Instruções (texto de responsabilidade do beneficiário)"_s, 6);
    paintText({left + 1, top + 6, 130, 5}, m_slip.description, 8.5);
    paintText({left + 1, top + 12, 130, 5}, u"Boleto de demonstração: não pague."_s, 8.5, true);
    auto y = top;
    for (const auto &label : {u"(-) Desconto / Abatimentos"_s, u"(-) Outras deduções"_s,
                              u"(+) Mora / Multa"_s, u"(+) Outros acréscimos"_s, u"(=) Valor cobrado"_s})
        y = paintRow(y, rowHeight, {{rightColumn, rightWidth, label}});
}

void SampleSlipPainter::paintPayer(double top)
{
    m_painter.drawRect(dots(QRectF(left, top, width, 20)));
    paintText({left + 1, top + 0.4, 60, 3}, u"Pagador"_s, 6);
    paintText({left + 1, top + 3.6, width - 2, 4.4}, party(m_slip.payer, m_slip.payerDocument), 8.5);
    paintText({left + 1, top + 8.4, width - 2, 4.4}, m_slip.payerAddress, 8.5);
    paintText({left + 1, top + 16, 60, 3}, u"Sacador / Avalista"_s, 6);
    paintText({left + 100, top + 20.5, 90, 3.5}, u"Autenticação mecânica - Ficha de Compensação"_s, 6, false,
              Qt::AlignRight);
}

void SampleSlipPainter::paintBars(double top)
{
    const auto bars = itfBars(m_line.barcode().digits());
    int modules = 0;
    for (const int bar : bars)
        modules += bar;
    const auto module = barsWidth / modules;
    auto x = left + 2;
    bool black = true;
    for (const int bar : bars) {
        if (black)
            m_painter.fillRect(dots(QRectF(x, top, bar * module, barsHeight)), Qt::black);
        x += bar * module;
        black = !black;
    }
}

} // namespace recado::documents
