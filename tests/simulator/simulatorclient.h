// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace recado::test {

inline const QString fullAccount = QStringLiteral("AC00000000000000000000000000000001");
inline const QString trialAccount = QStringLiteral("AC00000000000000000000000000000002");
inline const QString otherAccount = QStringLiteral("AC000000000000000000000000000000ff");
inline const QString smsNumber = QStringLiteral("+556730000001");
inline const QString whatsAppNumber = QStringLiteral("whatsapp:+556730000000");
inline const QString person = QStringLiteral("+5567999550001");
inline const QString whatsAppPerson = QStringLiteral("whatsapp:+5567999550001");

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

/// Speaks to a simulator over a plain socket, so that nothing is repeated or mended on the way.
class SimulatorClient
{
public:
    explicit SimulatorClient(const QUrl &url)
        : m_url(url)
    { }

    QString account = fullAccount;
    QByteArray token = "simulatortoken";

    [[nodiscard]] Reply raw(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
        socket.write(bytes);
        QByteArray got;
        const auto ended = [&] {
            got += socket.readAll();
            return parseReply(got).complete || socket.state() == QAbstractSocket::UnconnectedState;
        };
        if (!QTest::qWaitFor(ended, 10'000))
            qWarning("no end of the answer within ten seconds");
        return parseReply(got);
    }

    [[nodiscard]] Reply request(const QByteArray &method, const QString &target, const QByteArray &body = {},
                                const QByteArray &type = "application/x-www-form-urlencoded") const
    {
        QByteArray bytes = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        if (!token.isEmpty())
            bytes += "Authorization: Basic " + (account.toUtf8() + ':' + token).toBase64() + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: " + type + "\r\n";
        return raw(bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// A path below the account, for example "/Messages.json".
    [[nodiscard]] Reply get(const QString &path, const Fields &query = {}) const
    {
        const QString full = QStringLiteral("/api/2010-04-01/Accounts/") + account + path;
        return request("GET", query.isEmpty() ? full : full + u'?' + QString::fromLatin1(encoded(query)));
    }
    [[nodiscard]] Reply post(const QString &path, const Fields &fields) const
    {
        return request("POST", QStringLiteral("/api/2010-04-01/Accounts/") + account + path, encoded(fields));
    }
    [[nodiscard]] Reply create(const Fields &fields) const
    {
        return post(QStringLiteral("/Messages.json"), fields);
    }
    [[nodiscard]] Reply sms(const QString &to = person, const QString &body = QStringLiteral("Bom dia")) const
    {
        return create({{QStringLiteral("To"), to},
                       {QStringLiteral("From"), smsNumber},
                       {QStringLiteral("Body"), body}});
    }
    [[nodiscard]] Reply whatsApp(const QString &to = whatsAppPerson) const
    {
        return create({{QStringLiteral("To"), to},
                       {QStringLiteral("From"), whatsAppNumber},
                       {QStringLiteral("Body"), QStringLiteral("Bom dia")}});
    }
    [[nodiscard]] QJsonObject message(const QString &sid) const
    {
        return get(QStringLiteral("/Messages/") + sid + QStringLiteral(".json")).json();
    }

    [[nodiscard]] Reply control(const QByteArray &method, const QString &name,
                                const QJsonObject &body = {}) const
    {
        return request(method, QStringLiteral("/__simulator/") + name,
                       body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(), "application/json");
    }
    void advance(std::chrono::milliseconds time) const
    {
        const Reply moved = control("POST", QStringLiteral("clock"),
                                    {{QStringLiteral("advanceMs"), static_cast<qint64>(time.count())}});
        QCOMPARE(moved.status, 200);
    }
    /// What the simulator says of the message, events and media included.
    [[nodiscard]] QJsonObject record(const QString &sid) const
    {
        return control("GET", QStringLiteral("messages?sid=") + sid)
            .json()[QStringLiteral("messages")][0]
            .toObject();
    }

private:
    QUrl m_url;
};

/// "queued sending sent": what the message went through.
inline QString historyOf(const QJsonObject &record)
{
    QStringList names;
    for (const QJsonValue event : record[QStringLiteral("events")].toArray())
        names << event[QStringLiteral("status")].toString();
    return names.join(u' ');
}

} // namespace recado::test
