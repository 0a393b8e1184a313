// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"
#include "twilio/newmessage.h"
#include "twilio/remotemessage.h"

#include <vector>

namespace recado::twilio {

/// Which messages a list holds; an empty filter means all of the account.
struct ListFilter
{
    std::optional<Address> to = {};
    std::optional<Address> from = {};
    /// Twilio filters by the moment of sending, and a message that was not sent yet has none: whoever looks
    /// for a message that may be waiting must not use these.
    std::optional<Instant> sentFrom = {};
    std::optional<Instant> sentBefore = {};
};

struct MessagePage
{
    std::vector<RemoteMessage> messages; ///< every one of the page: an unreadable one fails the page
    std::optional<QString> next = {}; ///< for nextPage(); holds phone numbers, so not for the log
    std::optional<Instant> serverTime = {};
    /// Twilio said that nothing comes after this page. Without that word a missing message proves nothing.
    bool isLast = false;
};

/// The Messages resource. The client must outlive each call, not its task.
class MessagesApi
{
public:
    explicit MessagesApi(ApiClient &client);

    /// Asks Twilio to send a message. 201 means queued, not sent. Errors: Invalid (nothing was sent), those
    /// of ApiClient; with mayHaveHappened look for it in the list before anything else.
    /// mayLeave may keep it here at the last moment: its Error is the answer, and nothing has left.
    [[nodiscard]] QCoro::Task<Result<RemoteMessage>> create(NewMessage message, DepartureCheck mayLeave = {});
    [[nodiscard]] QCoro::Task<Result<RemoteMessage>> fetch(QString sid);

    /// Takes a scheduled or waiting message back; Rejected when it has left already. Not sent again by
    /// itself: after mayHaveHappened, fetch() tells the state.
    [[nodiscard]] QCoro::Task<Result<RemoteMessage>> cancel(QString sid);
    /// Empties the text at Twilio; the record, its numbers and its media stay.
    [[nodiscard]] QCoro::Task<Result<RemoteMessage>> redact(QString sid);
    /// Removes the record and its media. Rejected with code 20009 while the message is not finished.
    [[nodiscard]] QCoro::Task<Outcome> remove(QString sid);

    /// @param pageSize 1 to 1000
    [[nodiscard]] QCoro::Task<Result<MessagePage>> firstPage(ListFilter filter, int pageSize);
    [[nodiscard]] QCoro::Task<Result<MessagePage>> nextPage(QString next);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
