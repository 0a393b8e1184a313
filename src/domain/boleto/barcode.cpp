// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/barcode.h"

#include "domain/boleto/checkdigits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::boleto {

namespace {

constexpr qsizetype generalDigitOfBank = 4;
constexpr qsizetype generalDigitOfCollection = 3;

bool isCollection(QStringView digits)
{
    return digits.front() == u'8';
}

/// Days far from any slip mean that the eight digits were something else.
bool isPlausible(const QDate &date)
{
    return date.isValid() && date.year() >= 2000 && date.year() <= 2100;
}

QString without(const QString &digits, qsizetype index)
{
    return QString(digits).remove(index, 1);
}

QStringList bankProblems(const QString &digits)
{
    QStringList problems;
    const auto general = digits.at(generalDigitOfBank);
    if (general != mod11OfBank(without(digits, generalDigitOfBank)))
        problems.append(u"general-check-digit"_s);
    if (general == u'0')
        problems.append(u"general-check-digit-zero"_s);
    if (digits.at(3) != u'9' && digits.at(3) != u'0')
        problems.append(u"currency"_s);
    return problems;
}

QStringList collectionProblems(const QString &digits)
{
    QStringList problems;
    const auto segment = digits.at(1);
    const auto valueId = digits.at(2);
    if (segment == u'0' || segment == u'8')
        problems.append(u"segment"_s);
    if (valueId < u'6') // which check digit to compute would be a guess
        return problems << u"value-id"_s;
    if (digits.at(generalDigitOfCollection)
        != collectionCheckDigit(valueId, without(digits, generalDigitOfCollection)))
        problems.append(u"general-check-digit"_s);
    return problems;
}

} // namespace

QString withoutSeparators(QStringView text)
{
    const auto separates = [](QChar c) {
        const auto category = c.category();
        return c.isSpace() || c == u'.' || c == u'/' || category == QChar::Punctuation_Dash
            || category == QChar::Other_Format; // what copying from a web page brings along unseen
    };
    QString digits;
    for (const QChar c : text) {
        if (!separates(c))
            digits += c;
    }
    return digits;
}

QChar collectionCheckDigit(QChar valueId, QStringView digits)
{
    return valueId <= u'7' ? mod10(digits) : mod11OfCollection(digits);
}

QStringList barcodeProblems(const QString &digits)
{
    return isCollection(digits) ? collectionProblems(digits) : bankProblems(digits);
}

Checked<Barcode> Barcode::check(QStringView text)
{
    const auto digits = withoutSeparators(text);
    if (!std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {.problems = {u"not-digits"_s}};
    if (digits.size() != 44)
        return {.problems = {u"length"_s}};
    const auto kind = isCollection(digits) ? SlipKind::Collection : SlipKind::Bank;
    if (const auto problems = barcodeProblems(digits); !problems.isEmpty())
        return {.problems = problems, .kind = kind};
    return {.value = Barcode(digits), .kind = kind};
}

SlipKind Barcode::kind() const
{
    return isCollection(m_digits) ? SlipKind::Collection : SlipKind::Bank;
}

std::optional<qint64> Barcode::amountCents() const
{
    if (kind() == SlipKind::Bank)
        return m_digits.mid(m_digits.at(5) == u'0' ? 5 : 9, m_digits.at(5) == u'0' ? 14 : 10).toLongLong();
    const auto valueId = m_digits.at(2);
    if (valueId == u'7' || valueId == u'9')
        return std::nullopt;
    return m_digits.mid(4, 11).toLongLong();
}

std::optional<QString> Barcode::bankCode() const
{
    if (kind() != SlipKind::Bank)
        return std::nullopt;
    return m_digits.left(3);
}

std::optional<DueDateFactor> Barcode::dueFactor() const
{
    if (kind() != SlipKind::Bank)
        return std::nullopt;
    return DueDateFactor::fromValue(m_digits.mid(5, 4).toInt());
}

bool Barcode::isInReais() const
{
    return kind() == SlipKind::Bank ? m_digits.at(3) == u'9' : amountCents().has_value();
}

std::optional<QChar> Barcode::segment() const
{
    if (kind() != SlipKind::Collection)
        return std::nullopt;
    return m_digits.at(1);
}

std::optional<QString> Barcode::companyCode() const
{
    if (kind() != SlipKind::Collection)
        return std::nullopt;
    return m_digits.mid(15, segment() == u'6' ? 8 : 4);
}

std::optional<QDate> Barcode::dueHint() const
{
    if (kind() != SlipKind::Collection)
        return std::nullopt;
    const auto date = QDate::fromString(m_digits.mid(segment() == u'6' ? 23 : 19, 8), u"yyyyMMdd"_s);
    return isPlausible(date) ? std::optional(date) : std::nullopt;
}

} // namespace recado::boleto
