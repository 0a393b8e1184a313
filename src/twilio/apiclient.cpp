// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apiclient.h"

#include "base/logging.h"
#include "twilio/retrypolicy.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {

/// Shared with every request on its way, so that these need no client.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): references, which nobody can leave out
struct AccountChannel
{
    ApiSurroundings surroundings;
    Endpoints endpoints;
    Credentials credentials;
    RequestLimiter limiter;
};
using AccountPtr = std::shared_ptr<AccountChannel>;

namespace {

double jitter()
{
    return 0.9 + 0.2 * QRandomGenerator::global()->generateDouble();
}

/// What was asked and how it went; never the query, the body, a header or the account, which name people.
void log(const AccountChannel &account, const HttpRequest &request, const Result<HttpAnswer> &raw,
         const Result<ApiAnswer> &answer, std::chrono::milliseconds took)
{
    if (!lcTwilio().isInfoEnabled())
        return;
    static const QRegularExpression number(u"\\+\\d+"_s); // a lookup has it in its path
    const QString path = request.url.path()
                             .replace(account.credentials.accountSid, "{account}"_L1)
                             .replace(number, u"{number}"_s);
    QString outcome = raw ? QString::number(raw->status) : raw.error().detail;
    if (raw)
        outcome += u' ' + QString::fromLatin1(raw->header("Twilio-Request-Id"));
    if (!answer && answer.error().providerCode)
        outcome += u" code "_s + QString::number(*answer.error().providerCode);
    qCInfo(lcTwilio).noquote() << request.method << path << outcome << took.count() << "ms";
}

Pace paceOf(const Result<ApiAnswer> &answer)
{
    if (answer)
        return Pace::Fine;
    return isTooManyAtOnce(answer.error()) ? Pace::TooMany : Pace::Unknown;
}

/// The request belongs to the one who waits for this.
QCoro::Task<Result<ApiAnswer>> attempt(AccountPtr account, const HttpRequest &request)
{
    auto slot = co_await account->limiter.acquire();
    const Clock &clock = account->surroundings.clock;
    const Instant startedAt = clock.now();
    const Result<HttpAnswer> raw = co_await account->surroundings.transport.send(request);

    auto answer = raw ? readAnswer(*raw, request.effect) : Result<ApiAnswer>(raw.error());
    log(*account, request, raw, answer, clock.now() - startedAt);
    if (!answer && answer.error().retryAfter)
        account->limiter.pauseFor(*answer.error().retryAfter);
    slot.finish(paceOf(answer));
    co_return std::move(answer);
}

// the removal worked, but its answer was lost
bool isGoneAlready(const Error &error, Effect effect, int tries)
{
    return effect == Effect::Repeatable && tries > 1 && error.kind == ErrorKind::NotFound;
}

QCoro::Task<Result<ApiAnswer>> perform(AccountPtr account, HttpRequest request)
{
    for (int tries = 1;; ++tries) {
        auto answer = co_await attempt(account, request);
        if (answer)
            co_return std::move(answer);
        if (isGoneAlready(answer.error(), request.effect, tries))
            co_return ApiAnswer{};
        const auto wait = delayBeforeRetry(answer.error(), request.effect, tries, jitter());
        if (!wait || account->limiter.waitsNoMore())
            co_return std::move(answer);
        // what the server asks for is a pause of the whole account, and the next attempt waits for its end
        if (!answer.error().retryAfter)
            co_await account->surroundings.clock.sleepFor(*wait);
    }
}

// Media lie elsewhere, at an address with a signature of its own: our credentials have no business there.
std::optional<HttpRequest> redirected(const HttpRequest &asked, const HttpAnswer &answer)
{
    const QUrl location = asked.url.resolved(QUrl(QString::fromUtf8(answer.header("Location"))));
    const bool moved = answer.status >= 300 && answer.status < 400 && answer.status != 304;
    const bool safe = location.scheme() == "https"_L1 || location.host() == asked.url.host();
    if (!moved || answer.header("Location").isEmpty() || !safe)
        return std::nullopt;
    return HttpRequest{
        .method = "GET", .url = location, .timeout = asked.timeout, .deadline = asked.deadline};
}

Result<QByteArray> readFile(const Result<HttpAnswer> &raw)
{
    if (!raw)
        return raw.error();
    if (raw->status == 200)
        return raw->body;
    const Result<ApiAnswer> refused = readAnswer(*raw, Effect::ReadOnly);
    if (!refused)
        return refused.error();
    return Error{.kind = ErrorKind::BadReply, .detail = u"an answer without a file"_s};
}

QCoro::Task<Result<QByteArray>> attemptFile(AccountPtr account, HttpRequest request)
{
    auto slot = co_await account->limiter.acquire();
    Result<HttpAnswer> raw = co_await account->surroundings.transport.send(request);
    const auto next = raw ? redirected(request, *raw) : std::optional<HttpRequest>();
    if (next)
        raw = co_await account->surroundings.transport.send(*next);
    slot.finish(Pace::Unknown); // how long a file takes says nothing about the pace
    co_return readFile(raw);
}

QCoro::Task<Result<QByteArray>> performFile(AccountPtr account, HttpRequest request)
{
    for (int tries = 1;; ++tries) {
        const Result<QByteArray> file = co_await attemptFile(account, request);
        if (file)
            co_return file;
        const auto wait = delayBeforeRetry(file.error(), request.effect, tries, jitter());
        if (!wait)
            co_return file;
        co_await account->surroundings.clock.sleepFor(*wait);
    }
}

} // namespace

ApiClient::ApiClient(ApiSurroundings surroundings, Endpoints endpoints, Credentials credentials,
                     RequestLimiter limiter)
    : m_account(std::make_shared<AccountChannel>(AccountChannel{.surroundings = surroundings,
                                                                .endpoints = std::move(endpoints),
                                                                .credentials = std::move(credentials),
                                                                .limiter = std::move(limiter)}))
{ }

const QString &ApiClient::accountSid() const
{
    return m_account->credentials.accountSid;
}

QString ApiClient::accountPath(const QString &rest) const
{
    return "/2010-04-01/Accounts/"_L1 + accountSid() + rest;
}

void ApiClient::setTimeouts(std::chrono::milliseconds silence, std::chrono::milliseconds whole)
{
    m_silence = silence;
    m_whole = whole;
}

QCoro::Task<Result<ApiAnswer>> ApiClient::get(const Operation &operation, const QString &path,
                                              const Form &query)
{
    const QUrl url = m_account->endpoints.url(operation.product, path, query.encoded());
    return perform(m_account, request("GET", url));
}

QCoro::Task<Result<ApiAnswer>> ApiClient::getPage(const Operation &operation, const QString &pageUri)
{
    return perform(m_account, request("GET", m_account->endpoints.rebased(operation.product, pageUri)));
}

QCoro::Task<Result<QByteArray>> ApiClient::getFile(const Operation &operation, const QString &path)
{
    return performFile(m_account, request("GET", m_account->endpoints.url(operation.product, path, {})));
}

QCoro::Task<Result<ApiAnswer>> ApiClient::post(const Operation &operation, const QString &path,
                                               const Form &form, DepartureCheck mayLeave)
{
    return sendOnce(operation, path, "application/x-www-form-urlencoded", form.encoded(),
                    std::move(mayLeave));
}

QCoro::Task<Result<ApiAnswer>> ApiClient::postJson(const Operation &operation, const QString &path,
                                                   const QJsonObject &json)
{
    return sendOnce(operation, path, "application/json", QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QCoro::Task<Result<ApiAnswer>> ApiClient::postBody(const Operation &operation, const QString &path,
                                                   const QByteArray &type, QByteArray body)
{
    return sendOnce(operation, path, type, std::move(body));
}

QCoro::Task<Result<ApiAnswer>> ApiClient::remove(const Operation &operation, const QString &path)
{
    HttpRequest removal = request("DELETE", m_account->endpoints.url(operation.product, path, {}));
    removal.effect = Effect::Repeatable;
    return perform(m_account, std::move(removal));
}

QCoro::Task<Result<ApiAnswer>> ApiClient::sendOnce(const Operation &operation, const QString &path,
                                                   const QByteArray &type, QByteArray body,
                                                   DepartureCheck mayLeave)
{
    HttpRequest post = request("POST", m_account->endpoints.url(operation.product, path, {}));
    post.headers.push_back({.name = "Content-Type", .value = type});
    post.body = std::move(body);
    post.effect = Effect::ChangesThings;
    post.mayLeave = std::move(mayLeave);
    return perform(m_account, std::move(post));
}

HttpRequest ApiClient::request(QByteArray method, QUrl url) const
{
    const Credentials &credentials = m_account->credentials;
    const QByteArray pair = credentials.username.toUtf8() + ':' + credentials.password.bytes();
    return {.method = std::move(method),
            .url = std::move(url),
            .headers = {{.name = "Authorization", .value = "Basic " + pair.toBase64()},
                        {.name = "Accept", .value = "application/json"},
                        {.name = "User-Agent", .value = "Recado"}},
            .timeout = m_silence,
            .deadline = m_whole};
}

} // namespace recado::twilio
