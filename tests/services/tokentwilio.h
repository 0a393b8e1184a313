// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sessionsecretstore.h"
#include "support/fakehttpserver.h"

#include <QHash>

#include <utility>

namespace recado::test {

using namespace Qt::Literals::StringLiterals;

inline const QString ac = u"AC00000000000000000000000000000000"_s;
inline const QByteArray firstToken = "first-token-of-nobody-0000000000";
inline const QByteArray secondToken = "second-token-of-nobody-111111111";
inline const QByteArray keySecret = "secret-of-a-key-of-nobody-222222";

/// The power goes after so many questions to Twilio and to the keychain; whatever comes then fails.
struct Power
{
    int left = 1'000'000;
    [[nodiscard]] bool use()
    {
        if (left <= 0)
            return false;
        --left;
        return true;
    }
};

class PoweredStore : public SecretStore
{
public:
    explicit PoweredStore(Power &power)
        : m_power(power)
    { }
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override
    {
        if (!m_power.use())
            co_return gone();
        co_return co_await kept.read(std::move(key));
    }
    [[nodiscard]] QCoro::Task<Outcome> write(QString key, Secret secret) override
    {
        if (!m_power.use() || key.endsWith(refuseWritesTo))
            co_return gone();
        co_return co_await kept.write(std::move(key), std::move(secret));
    }
    [[nodiscard]] QCoro::Task<Outcome> remove(QString key) override
    {
        if (!m_power.use())
            co_return gone();
        co_return co_await kept.remove(std::move(key));
    }
    SessionSecretStore kept;
    QString refuseWritesTo = u"nowhere"_s;

private:
    static Error gone()
    {
        return {.kind = ErrorKind::Unavailable, .detail = u"no power"_s, .reason = u"keychain-locked"_s};
    }
    Power &m_power;
};

/// A Twilio with one account: its tokens and keys live and die as at the real one.
class TokenTwilio
{
public:
    explicit TokenTwilio(Power &power)
        : m_power(power)
    {
        server.answerWith([this](const FakeRequest &request) {
            if (!m_power.use())
                return FakeAnswer{.manner = FakeAnswer::Manner::Closed};
            FakeAnswer answer = answerTo(request);
            if (m_power.left == 0 && loseLastAnswer) // it happened, and nobody hears of it
                answer.manner = FakeAnswer::Manner::Closed;
            if (!loseAnswerTo.isEmpty() && request.path.endsWith(loseAnswerTo)) {
                loseAnswerTo.clear();
                answer.manner = FakeAnswer::Manner::Closed;
            }
            return answer;
        });
    }

    FakeHttpServer server;
    QByteArray primary = firstToken;
    QByteArray secondary;
    QHash<QByteArray, QByteArray> keys; ///< SID → secret
    QByteArray keyName;
    bool loseLastAnswer = false;
    QByteArray loseAnswerTo;
    QByteArray refuse; ///< the end of a path that is answered with 400

private:
    [[nodiscard]] FakeAnswer answerTo(const FakeRequest &request)
    {
        const QByteArray pair = QByteArray::fromBase64(request.authorization.mid(6));
        const QByteArray user = pair.left(pair.indexOf(':'));
        const QByteArray password = pair.mid(pair.indexOf(':') + 1);
        const bool byToken = user == ac.toLatin1()
            && (password == primary || (!secondary.isEmpty() && password == secondary));
        const bool byKey = keys.contains(user) && keys.value(user) == password;
        const bool onlyToken = request.path.contains("/Keys") || request.path.contains("/AuthTokens");
        if (!(byToken || (byKey && !onlyToken)))
            return {.status = 401, .body = R"({"code":20003,"message":"no","status":401})"};
        if (!refuse.isEmpty() && request.path.endsWith(refuse))
            return {.status = 400, .body = R"({"code":20001,"message":"no","status":400})"};
        if (request.path.endsWith("/AuthTokens/Secondary"))
            return secondaryAnswer(request);
        if (request.path.endsWith("/AuthTokens/Promote"))
            return promoteAnswer();
        if (request.path.contains("/Keys"))
            return keysAnswer(request);
        return {.body = R"({"incoming_phone_numbers":[],"next_page_uri":null})"};
    }
    [[nodiscard]] FakeAnswer secondaryAnswer(const FakeRequest &request)
    {
        if (request.method == "DELETE") {
            const bool there = !std::exchange(secondary, {}).isEmpty();
            return {.status = there ? 204 : 404, .body = there ? "" : R"({"code":20404,"status":404})"};
        }
        if (!secondary.isEmpty())
            return {.status = 400, .body = R"({"code":20001,"message":"there is one","status":400})"};
        secondary = secondToken;
        return {.status = 201, .body = R"({"secondary_auth_token":")" + secondToken + R"("})"};
    }
    [[nodiscard]] FakeAnswer promoteAnswer()
    {
        if (secondary.isEmpty())
            return {.status = 400, .body = R"({"code":20001,"message":"there is none","status":400})"};
        primary = std::exchange(secondary, {});
        return {.body = R"({"auth_token":"x"})"};
    }
    [[nodiscard]] FakeAnswer keysAnswer(const FakeRequest &request)
    {
        const QByteArray sid = "SK00000000000000000000000000000007";
        if (request.method == "DELETE") {
            const QByteArray which = request.path.mid(request.path.lastIndexOf('/') + 1).chopped(5);
            return {.status = keys.remove(which) > 0 ? 204 : 404, .body = R"({"code":20404,"status":404})"};
        }
        if (request.method == "GET") {
            const QByteArray row = keys.contains(sid)
                ? R"({"sid":")" + sid + R"(","friendly_name":")" + keyName + R"("})"
                : QByteArray();
            return {.body = R"({"keys":[)" + row + R"(],"next_page_uri":null})"};
        }
        keyName = QByteArray::fromPercentEncoding(
            request.body.mid(request.body.indexOf('=') + 1).replace('+', ' '));
        keys.insert(sid, keySecret);
        return {.status = 201,
                .body = R"({"sid":")" + sid + R"(","friendly_name":")" + keyName + R"(","secret":")"
                    + keySecret + R"("})"};
    }

    Power &m_power;
};

} // namespace recado::test
