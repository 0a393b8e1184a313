// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace recado::test {

/// What came back over the socket. status is 0 when nothing did.
struct Reply
{
    int status = 0;
    QByteArray head = {};
    QByteArray body = {};
    bool complete = false; ///< as many bytes as Content-Length says

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] int code() const { return json()[QStringLiteral("code")].toInt(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ": "))
                return line.mid(name.size() + 2).trimmed();
        }
        return {};
    }
};

using Fields = QList<std::pair<QString, QString>>;

inline QByteArray encoded(const Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

/// Reads what has come so far; complete or not.
inline Reply parseReply(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Reply reply{.status = bytes.mid(9, 3).toInt(), .head = bytes.left(end), .body = bytes.mid(end + 4)};
    const QByteArray length = reply.header("Content-Length");
    reply.complete = reply.status == 204 || (!length.isEmpty() && reply.body.size() == length.toLongLong());
    return reply;
}

/// "queued sending sent": what the message went through.
inline QString historyOf(const QJsonObject &record)
{
    QStringList names;
    const QJsonArray events = record[QStringLiteral("events")].toArray();
    for (const auto &event : events)
        names << event[QStringLiteral("status")].toString();
    return names.join(u' ');
}

} // namespace recado::test
