// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/typeableline.h"

#include "domain/boleto/checkdigits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::boleto {

namespace {

constexpr qsizetype bankLength = 47;
constexpr qsizetype collectionLength = 48;
constexpr qsizetype blocks = 4;
constexpr qsizetype blockLength = 12; ///< eleven digits of the barcode and their check digit

QString fieldProblem(qsizetype number)
{
    return u"field%1-check-digit"_s.arg(number);
}

/// Field 1: bar 1-4 and 20-24; field 2: bar 25-34; field 3: bar 35-44; field 4: bar 5; field 5: bar 6-19.
QString barcodeOfBankLine(const QString &line)
{
    return line.left(4) + line.mid(32) + line.mid(4, 5) + line.mid(10, 10) + line.mid(21, 10);
}

QString barcodeOfCollectionLine(const QString &line)
{
    QString digits;
    for (qsizetype block = 0; block < blocks; ++block)
        digits += line.mid(block * blockLength, blockLength - 1);
    return digits;
}

QStringList bankFieldProblems(const QString &line)
{
    struct Field
    {
        qsizetype start;
        qsizetype length;
    };
    static constexpr Field fields[] = {{0, 9}, {10, 10}, {21, 10}};
    QStringList problems;
    qsizetype number = 0;
    for (const auto &field : fields) {
        ++number;
        if (line.at(field.start + field.length) != mod10(QStringView(line).mid(field.start, field.length)))
            problems.append(fieldProblem(number));
    }
    return problems;
}

QStringList collectionFieldProblems(const QString &line)
{
    QStringList problems;
    if (line.at(2) < u'6') // without a value id nobody knows which check digit to compute
        return problems;
    for (qsizetype block = 0; block < blocks; ++block) {
        const auto text = QStringView(line).mid(block * blockLength, blockLength);
        if (text.back() != collectionCheckDigit(line.at(2), text.chopped(1)))
            problems.append(fieldProblem(block + 1));
    }
    return problems;
}

} // namespace

Checked<TypeableLine> TypeableLine::check(QStringView text)
{
    const auto line = withoutSeparators(text);
    if (!std::ranges::all_of(line, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {.problems = {u"not-digits"_s}};
    const bool collection = line.size() == collectionLength;
    if (!collection && line.size() != bankLength)
        return {.problems = {u"length"_s}};
    if (collection && line.front() != u'8')
        return {.problems = {u"line48-not-collection"_s}};

    const auto kind = collection ? SlipKind::Collection : SlipKind::Bank;
    const auto digits = collection ? barcodeOfCollectionLine(line) : barcodeOfBankLine(line);
    // 47 digits that start with 8 would give a barcode of the other kind, whose rules are not these.
    if (!collection && digits.startsWith(u'8'))
        return {.problems = {u"length"_s}, .kind = SlipKind::Collection};
    const auto problems
        = (collection ? collectionFieldProblems(line) : bankFieldProblems(line)) + barcodeProblems(digits);
    if (!problems.isEmpty())
        return {.problems = problems, .kind = kind};
    return {.value = TypeableLine(line, Barcode(digits)), .kind = kind};
}

TypeableLine TypeableLine::fromBarcode(const Barcode &barcode)
{
    const QStringView bar = barcode.digits();
    QString line;
    const auto add = [&line](const QString &field, QChar digit) { line += field + digit; };
    if (barcode.kind() == SlipKind::Collection) {
        for (qsizetype start = 0; start < bar.size(); start += blockLength - 1) {
            const auto block = bar.mid(start, blockLength - 1);
            add(block.toString(), collectionCheckDigit(bar.at(2), block));
        }
        return {line, barcode};
    }
    const auto first = bar.left(4).toString() + bar.mid(19, 5).toString();
    add(first, mod10(first));
    add(bar.mid(24, 10).toString(), mod10(bar.mid(24, 10)));
    add(bar.mid(34, 10).toString(), mod10(bar.mid(34, 10)));
    return {line + bar.at(4) + bar.mid(5, 14).toString(), barcode};
}

QString TypeableLine::printed() const
{
    const auto part = [this](qsizetype from, qsizetype length) { return m_digits.mid(from, length); };
    if (kind() == SlipKind::Bank) {
        return part(0, 5) + u'.' + part(5, 5) + u' ' + part(10, 5) + u'.' + part(15, 6) + u' ' + part(21, 5)
            + u'.' + part(26, 6) + u' ' + part(32, 1) + u' ' + part(33, 14);
    }
    QStringList groups;
    for (qsizetype start = 0; start < m_digits.size(); start += blockLength)
        groups.append(part(start, blockLength - 1) + u'-' + part(start + blockLength - 1, 1));
    return groups.join(u' ');
}

Checked<TypeableLine> checkLineOrBarcode(QStringView text)
{
    if (withoutSeparators(text).size() != 44)
        return TypeableLine::check(text);
    const auto barcode = Barcode::check(text);
    if (!barcode.value)
        return {.problems = barcode.problems, .kind = barcode.kind};
    return {.value = TypeableLine::fromBarcode(*barcode.value), .kind = barcode.kind};
}

} // namespace recado::boleto
