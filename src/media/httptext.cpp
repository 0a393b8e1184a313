// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/httptext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::media {
namespace {

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    const bool digitsOnly
        = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return ok && digitsOnly ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<RequestHead> parseRequestHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start.at(2).startsWith("HTTP/1.") || !start.at(1).startsWith('/'))
        return std::nullopt;
    RequestHead request{.method = start.at(0), .path = start.at(1).split('?').first()};
    for (const QByteArray &line : lines.mid(1)) {
        if (line.left(6).toLower() == "range:")
            request.range = line.mid(6).trimmed();
    }
    return request;
}

RangeRequest parseRange(const QByteArray &header, qint64 size)
{
    const QByteArray spec = header.mid(6).trimmed();
    const auto dash = spec.indexOf('-');
    if (header.left(6).toLower() != "bytes=" || spec.contains(',') || dash < 0)
        return {};
    const QByteArray from = spec.left(dash).trimmed();
    const QByteArray to = spec.mid(dash + 1).trimmed();
    const auto first = number(from);
    const auto last = number(to);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last) || (from.isEmpty() && to.isEmpty()))
        return {};
    if (from.isEmpty()) { // the last so many bytes
        const qint64 length = std::min(*last, size);
        if (length == 0)
            return {.answer = RangeAnswer::Unsatisfiable};
        return {.answer = RangeAnswer::Part, .range = {.first = size - length, .length = length}};
    }
    const qint64 end = to.isEmpty() ? size - 1 : std::min(*last, size - 1);
    if (last && *last < *first)
        return {};
    if (*first >= size)
        return {.answer = RangeAnswer::Unsatisfiable};
    return {.answer = RangeAnswer::Part, .range = {.first = *first, .length = end - *first + 1}};
}

QByteArray contentDisposition(const QString &displayName)
{
    QString name;
    for (const char32_t c : displayName.toUcs4()) {
        const bool harmful = c == '/' || c == '\\' || !QChar::isPrint(c);
        name += harmful ? u"_"_s : QString::fromUcs4(&c, 1);
    }
    name = name.trimmed();
    if (name.isEmpty())
        name = u"file"_s;

    QByteArray plain;
    // "ç" is "c" and a cedilla: without the marks an old reader shows nearly the same name
    const QString letters = name.normalized(QString::NormalizationForm_D);
    for (const QChar c : letters) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool safe = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'%';
        plain += safe ? static_cast<char>(c.unicode()) : '_';
    }
    return "inline; filename=\"" + plain + "\"; filename*=UTF-8''"
        + name.toUtf8().toPercentEncoding("!#$&+^`|");
}

bool isContentType(const QString &text)
{
    static const QRegularExpression type(u"\\A[A-Za-z0-9.+\\-]{1,60}/[A-Za-z0-9.+\\-]{1,60}\\z"_s);
    return type.match(text).hasMatch();
}

} // namespace recado::media
