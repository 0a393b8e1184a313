// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/serverless/multipart.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression expression(uR"re(^multipart/form-data\s*;.*boundary="?([^";]+)"?)re"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

QString parameterOf(const QString &line, const QString &name)
{
    const QRegularExpression quoted(uR"re([;\s]%1="([^"]*)")re"_s.arg(name),
                                    QRegularExpression::CaseInsensitiveOption);
    return quoted.match(line).captured(1);
}

/// The field in what stands between two boundaries.
std::optional<Part> readPart(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Part part{.name = {}, .content = bytes.mid(end + 4)};
    const QStringList lines = QString::fromUtf8(bytes.left(end)).split(u"\r\n"_s);
    for (const QString &line : lines) {
        if (line.startsWith("content-disposition:"_L1, Qt::CaseInsensitive)) {
            part.name = parameterOf(line, u"name"_s);
            part.fileName = parameterOf(line, u"filename"_s);
        } else if (line.startsWith("content-type:"_L1, Qt::CaseInsensitive)) {
            part.contentType = line.section(u':', 1).trimmed().toLatin1();
        }
    }
    return part.name.isEmpty() ? std::optional<Part>() : part;
}

} // namespace

std::vector<Part> readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return {};
    const QByteArray line = "\r\n--" + boundary;
    const QByteArray all = "\r\n" + body; // so that the first boundary looks like the others
    std::vector<Part> parts;
    qsizetype from = all.indexOf(line);
    while (from >= 0) {
        from += line.size();
        const qsizetype to = all.indexOf(line, from);
        if (to < 0)
            break;
        if (std::optional<Part> part = readPart(all.mid(from + 2, to - from - 2)))
            parts.push_back(*std::move(part));
        from = to;
    }
    return parts;
}

} // namespace recado::simulator
