// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace recado::media {

/// The part of an HTTP request that a server of files needs.
struct RequestHead
{
    QByteArray method;
    QByteArray path; ///< without query, still percent-encoded
    QByteArray range = {}; ///< value of the header, "" when there is none
};

/// head: everything before the empty line. Nothing when it is not HTTP/1.x.
[[nodiscard]] std::optional<RequestHead> parseRequestHead(const QByteArray &head);

struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const ByteRange &) const = default;
};

enum class RangeAnswer { Whole, Part, Unsatisfiable };

struct RangeRequest
{
    RangeAnswer answer = RangeAnswer::Whole;
    ByteRange range = {};
};

/// RFC 9110, 14.2: a single range of bytes; several ranges, other units and what cannot be read are answered
/// with the whole file, which a server is free to do.
[[nodiscard]] RangeRequest parseRange(const QByteArray &header, qint64 size);

/// "inline" with the name twice: in plain ASCII for old readers and as RFC 8187 for those who know accents.
/// Anything that could end the header or name a folder is taken out.
[[nodiscard]] QByteArray contentDisposition(const QString &displayName);

/// Letters, digits and ".+-" around one "/": anything else could end the header.
[[nodiscard]] bool isContentType(const QString &text);

} // namespace recado::media
