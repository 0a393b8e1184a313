// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/messagesapi.h"

#include "twilio/datetimes.h"
#include "twilio/sids.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<MessagePage> readPage(const ApiAnswer &answer)
{
    const QJsonValue listed = answer.json["messages"_L1];
    if (!listed.isArray())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a list without messages"_s};

    MessagePage page{.messages = {}, .serverTime = answer.serverTime};
    const QJsonArray messages = listed.toArray();
    for (const auto &one : messages) {
        auto message = readMessage(one.toObject());
        if (!message)
            return message.error();
        page.messages.push_back(*std::move(message));
    }
    const QJsonValue next = answer.json["next_page_uri"_L1];
    if (const QString uri = next.toString(); !uri.isEmpty())
        page.next = uri;
    page.isLast = !next.isUndefined() && !page.next;
    return page;
}

QCoro::Task<Result<RemoteMessage>> update(ApiClient client, QString sid, Form change)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer = co_await client.post(operations::updateMessage,
                                             client.accountPath(u"/Messages/%1.json"_s.arg(sid)), change);
    if (!answer)
        co_return answer.error();
    co_return readMessage(answer->json);
}

Form queryOf(const ListFilter &filter, int pageSize)
{
    Form query;
    if (filter.to)
        query.add(u"To"_s, toWire(*filter.to));
    if (filter.from)
        query.add(u"From"_s, toWire(*filter.from));
    // the comparison is part of the name
    if (filter.sentFrom)
        query.add(u"DateSent>"_s, toIso8601(*filter.sentFrom));
    if (filter.sentBefore)
        query.add(u"DateSent<"_s, toIso8601(*filter.sentBefore));
    query.add(u"PageSize"_s, QString::number(std::clamp(pageSize, 1, 1000)));
    return query;
}

} // namespace

MessagesApi::MessagesApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<RemoteMessage>> MessagesApi::create(NewMessage message, DepartureCheck mayLeave)
{
    const Result<Form> form = toForm(message);
    if (!form)
        co_return form.error();
    auto postTask = m_client.post(operations::createMessage, m_client.accountPath(u"/Messages.json"_s), *form,
                                  std::move(mayLeave));
    const auto answer = co_await postTask;
    if (!answer)
        co_return answer.error();
    auto created = readMessage(answer->json);
    if (!created) {
        Error unreadable = created.error();
        unreadable.mayHaveHappened = true; // Twilio said yes
        co_return unreadable;
    }
    co_return created;
}

QCoro::Task<Result<RemoteMessage>> MessagesApi::fetch(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer = co_await m_client.get(operations::fetchMessage,
                                              m_client.accountPath(u"/Messages/%1.json"_s.arg(sid)));
    if (!answer)
        co_return answer.error();
    co_return readMessage(answer->json);
}

QCoro::Task<Result<RemoteMessage>> MessagesApi::cancel(QString sid)
{
    const Form change{{u"Status"_s, u"canceled"_s}};
    return update(m_client, std::move(sid), change);
}

QCoro::Task<Result<RemoteMessage>> MessagesApi::redact(QString sid)
{
    const Form change{{u"Body"_s, QString()}};
    return update(m_client, std::move(sid), change);
}

QCoro::Task<Outcome> MessagesApi::remove(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer = co_await m_client.remove(operations::deleteMessage,
                                                 m_client.accountPath(u"/Messages/%1.json"_s.arg(sid)));
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

QCoro::Task<Result<MessagePage>> MessagesApi::firstPage(ListFilter filter, int pageSize)
{
    const auto answer = co_await m_client.get(
        operations::listMessage, m_client.accountPath(u"/Messages.json"_s), queryOf(filter, pageSize));
    if (!answer)
        co_return answer.error();
    co_return readPage(*answer);
}

QCoro::Task<Result<MessagePage>> MessagesApi::nextPage(QString next)
{
    const auto answer = co_await m_client.getPage(operations::listMessage, next);
    if (!answer)
        co_return answer.error();
    co_return readPage(*answer);
}

} // namespace recado::twilio
