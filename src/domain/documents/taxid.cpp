// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documents/taxid.h"

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace recado {

namespace {

constexpr qsizetype cpfLength = 11;
constexpr qsizetype cnpjLength = 14;

Error refusal(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = u"not a valid CPF or CNPJ"_s, .reason = reason};
}

QString plain(const QString &text)
{
    QString result;
    const QString upper = text.toUpper();
    for (const QChar c : upper) {
        if (!c.isSpace() && c != u'.' && c != u'-' && c != u'/')
            result += c;
    }
    return result;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

/// Remainders 0 and 1 give 0. A letter counts as its ASCII code less 48. (NT Cocad/Suara/RFB 49/2024)
QChar checkDigit(QStringView text, std::span<const int> weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += (text[static_cast<qsizetype>(i)].unicode() - u'0') * weights[i];
    const int remainder = sum % 11;
    return QChar(static_cast<char16_t>(u'0' + (remainder < 2 ? 0 : 11 - remainder)));
}

bool holdsCpf(QStringView text)
{
    static constexpr int weights[] = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    return text[9] == checkDigit(text, std::span(weights).subspan(1))
        && text[10] == checkDigit(text, weights);
}

bool holdsCnpj(QStringView text)
{
    static constexpr int weights[] = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    return text[12] == checkDigit(text, std::span(weights).subspan(1))
        && text[13] == checkDigit(text, weights);
}

bool hasRightCharacters(const QString &text)
{
    if (text.size() != cnpjLength)
        return std::ranges::all_of(text, isDigit);
    return std::ranges::all_of(text.first(12), isLetterOrDigit) && std::ranges::all_of(text.last(2), isDigit);
}

} // namespace

Result<TaxId> TaxId::parse(const QString &text)
{
    const auto id = plain(text);
    if (id.isEmpty())
        return refusal(u"taxid-empty"_s);
    if (!std::ranges::all_of(id, isLetterOrDigit))
        return refusal(u"taxid-characters"_s);
    if (id.size() != cpfLength && id.size() != cnpjLength)
        return refusal(u"taxid-length"_s);
    if (!hasRightCharacters(id))
        return refusal(u"taxid-characters"_s);
    if (std::ranges::all_of(id, [&id](QChar c) { return c == id.front(); }))
        return refusal(u"taxid-repeated"_s);
    if (!(id.size() == cpfLength ? holdsCpf(id) : holdsCnpj(id)))
        return refusal(u"taxid-check-digit"_s);
    return TaxId(id);
}

Result<TaxId> TaxId::parse(const QString &text, Kind kind)
{
    const auto length = kind == Kind::Cpf ? cpfLength : cnpjLength;
    if (const auto id = plain(text); !id.isEmpty() && id.size() != length)
        return refusal(u"taxid-length"_s);
    return parse(text);
}

QString TaxId::display() const
{
    const auto part = [this](qsizetype from, qsizetype length) { return m_text.mid(from, length); };
    if (kind() == Kind::Cpf)
        return part(0, 3) + u'.' + part(3, 3) + u'.' + part(6, 3) + u'-' + part(9, 2);
    return part(0, 2) + u'.' + part(2, 3) + u'.' + part(5, 3) + u'/' + part(8, 4) + u'-' + part(12, 2);
}

QString TaxId::masked() const
{
    if (kind() == Kind::Cpf)
        return u"•••."_s + m_text.mid(3, 3) + u'.' + m_text.mid(6, 3) + u"-••"_s;
    return u"••.•••."_s + m_text.mid(5, 3) + u'/' + m_text.mid(8, 4) + u"-••"_s;
}

} // namespace recado
