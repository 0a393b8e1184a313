// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/messages/price.h"
#include "services/messages/selection.h"

#include <QCoro/QCoroTask>

#include <map>
#include <optional>
#include <vector>

namespace recado {

class SendService;
class Session;
namespace storage {
class DatabaseThread;
}

/// Which messages a person wants to see.
struct MessageFilter
{
    TenantId tenant;
    std::optional<DeliveryState> state = {};
    QString text = {}; ///< in the name, the phone or the boleto line
    std::optional<FailureReason> reason = {};
};

/// What sending messages again would mean, read anew from the database.
struct ResendPlan
{
    std::vector<SelectionGroup> groups = {};
    /// What one message of the number costs by what its last ones cost, if Twilio has told any.
    std::map<std::pair<SenderId, Channel>, MessagePrice> prices = {};
};

/// A message with which it was not done, and why.
struct ManyRefused
{
    OutgoingItem item;
    Error error;
};

/// What became of an order about many messages.
struct ManyOutcome
{
    int done = 0; ///< queued again, or cancelled
    std::vector<ManyRefused> refused = {};
    std::vector<OutgoingItem> atTwilio = {}; ///< of cancelHere(): Twilio has them for later
};

/// Reads, sends again and cancels many messages at once. What is refused changes nothing for the others.
class ManyMessages
{
public:
    ManyMessages(storage::DatabaseThread &database, Clock &clock, Session &session, SendService &send);

    [[nodiscard]] QCoro::Task<Result<ItemPage>> page(MessageFilter filter, std::optional<ItemCursor> after,
                                                     int limit);
    /// Those that are there, newest first, with one question.
    [[nodiscard]] QCoro::Task<Result<std::vector<OutgoingItem>>> items(std::vector<ItemId> ids);
    [[nodiscard]] QCoro::Task<Result<ResendPlan>> plan(std::vector<ItemId> ids);
    /// The newest ones first, each with the checks of SendService::retry(), and never one whose content went
    /// to the same person in a later message ("already-sent-since"). One transaction: an error means that
    /// none was queued. Needs Duty::SendMessages.
    [[nodiscard]] QCoro::Task<Result<ManyOutcome>> retry(std::vector<RetryOrder> orders);
    /// Cancels with one change all that is only here; what Twilio has for later is given back untouched as
    /// far as it is there. Refused with "cancel-too-late" is what had left. Needs Duty::SendMessages.
    [[nodiscard]] QCoro::Task<Result<ManyOutcome>> cancelHere(std::vector<ItemId> ids);
    /// One after the other, each as SendService::cancel(): one that Twilio does not cancel is refused and
    /// stops no other. Needs Duty::SendMessages.
    [[nodiscard]] QCoro::Task<Result<ManyOutcome>> cancelAtTwilio(std::vector<OutgoingItem> items);
    /// Both, for who needs no progress.
    [[nodiscard]] QCoro::Task<Result<ManyOutcome>> cancel(std::vector<ItemId> ids);

private:
    [[nodiscard]] QCoro::Task<Outcome> cancelOne(ItemId id);

    storage::DatabaseThread &m_database;
    Clock &m_clock;
    Session &m_session;
    SendService &m_send;
};

} // namespace recado
