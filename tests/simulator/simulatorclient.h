// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/reply.h"
#include "simulator/server.h"

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

/// Speaks to a simulator over a plain socket, so that nothing is repeated or mended on the way.
class SimulatorClient
{
public:
    explicit SimulatorClient(QUrl url)
        : m_url(std::move(url))
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

} // namespace recado::test
