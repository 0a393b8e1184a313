// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/values.h"

#include "domain/documents/taxid.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

const QRegularExpression &taxIdShape()
{
    static const QRegularExpression shape(
        u"(?<![0-9A-Za-z.])(?:[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}|"
        "[0-9A-Z]{2}\\.[0-9A-Z]{3}\\.[0-9A-Z]{3}/[0-9A-Z]{4}-[0-9]{2}|[0-9]{14}|[0-9]{11})(?![0-9A-Za-z])"_s);
    return shape;
}

QDate dayMonthYear(const QRegularExpressionMatch &match)
{
    auto year = match.captured(3).toInt();
    if (match.capturedLength(3) == 2)
        year += 2000;
    return {year, match.captured(2).toInt(), match.captured(1).toInt()};
}

} // namespace

std::optional<qint64> printedAmount(const QString &text)
{
    static const QRegularExpression shape(u"^(?:R\\$ ?)?([0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+),([0-9]{2})\\z"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch() || match.capturedLength(1) > 15)
        return std::nullopt;
    return match.captured(1).remove(u'.').toLongLong() * 100 + match.captured(2).toLongLong();
}

std::optional<QDate> printedDate(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{2})[/.-]([0-9]{2})[/.-]([0-9]{4}|[0-9]{2})\\z"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = dayMonthYear(match);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QString> printedTaxId(const QString &text)
{
    for (const auto &match : taxIdShape().globalMatch(text)) {
        if (const auto id = TaxId::parse(match.captured(0)))
            return id->toString();
    }
    return std::nullopt;
}

std::optional<QString> printedName(const QString &text)
{
    static const QRegularExpression announcement(
        u"[\\s(/,:–-]*(?:CPF|CNPJ)?(?:\\s*/\\s*(?:CPF|CNPJ))?[\\s:.ºo-]*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto name = text.simplified();
    if (const auto id = taxIdShape().match(name); id.hasMatch())
        name = name.left(id.capturedStart()).remove(announcement).trimmed();
    const auto letters = std::ranges::count_if(name, [](QChar c) { return c.isLetter(); });
    const auto digits = std::ranges::count_if(name, [](QChar c) { return c.isDigit(); });
    if (letters < 3 || digits >= letters || name.size() > 120)
        return std::nullopt;
    return name;
}

std::optional<QString> printedNumber(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9A-Za-z][0-9A-Za-z ./-]{0,29}\\z"_s);
    const auto number = text.simplified();
    const auto digits = std::ranges::count_if(number, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(number, [](QChar c) { return c.isLetter(); });
    if (digits == 0 || letters > digits || !shape.match(number).hasMatch() || printedDate(number)
        || printedAmount(number))
        return std::nullopt;
    return number;
}

} // namespace recado::documents
