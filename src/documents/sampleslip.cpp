// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sampleslip.h"

#include "documents/sampleslippainter.h"
#include "domain/boleto/barcode.h"
#include "domain/boleto/checkdigits.h"
#include "domain/boleto/duedatefactor.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr qint64 largestAmount = 9'999'999'999; ///< ten digits
constexpr qsizetype freeFieldLength = 25;
constexpr qsizetype longestNumber = 17;
constexpr int dotsPerInch = 300;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error refusal(const QString &reason)
{
    return {
        .kind = ErrorKind::Invalid, .detail = u"a sample slip cannot be made of this"_s, .reason = reason};
}

Error notWritten()
{
    return {.kind = ErrorKind::Storage,
            .detail = u"the sample slip was not written"_s,
            .reason = u"sample-not-written"_s};
}

} // namespace

Result<boleto::TypeableLine> lineOf(const SampleSlip &slip)
{
    const auto factor = boleto::DueDateFactor::forDate(slip.due);
    const qint64 cents = slip.codedCents.value_or(slip.amountCents);
    if (slip.bankCode.size() != 3 || !isDigits(slip.bankCode) || slip.bankCode.startsWith(u'8'))
        return refusal(u"sample-bank"_s);
    if (!factor)
        return refusal(u"sample-due"_s);
    if (cents < 0 || cents > largestAmount)
        return refusal(u"sample-amount"_s);
    if (!isDigits(slip.ourNumber) || slip.ourNumber.size() > longestNumber)
        return refusal(u"sample-number"_s);
    const auto start = slip.bankCode + u'9';
    const auto rest = QString::number(factor->value()) + QString::number(cents).rightJustified(10, u'0')
        + slip.ourNumber.rightJustified(freeFieldLength, u'0');
    const auto barcode = boleto::Barcode::check(start + boleto::mod11OfBank(start + rest) + rest);
    if (!barcode.value)
        return refusal(u"sample-number"_s);
    return boleto::TypeableLine::fromBarcode(*barcode.value);
}

Outcome writeSampleSlip(const SampleSlip &slip, QIODevice &device)
{
    const auto line = lineOf(slip);
    if (!line)
        return line.error();
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch);
    writer.setTitle(u"Boleto"_s);
    writer.setCreator(u"Recado"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return notWritten();
    SampleSlipPainter(painter, slip, *line).paint();
    if (!painter.end())
        return notWritten();
    return Done{};
}

Outcome writeSampleSlip(const SampleSlip &slip, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten();
    return writeSampleSlip(slip, target).and_then([&target](Done) -> Outcome {
        if (!target.commit())
            return notWritten();
        return Done{};
    });
}

} // namespace recado::documents
