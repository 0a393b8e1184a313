// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/address.h"
#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// How far a WhatsApp sender is, as Twilio names it. Unknown is one that Twilio has added since.
enum class SenderStatus {
    Unknown,
    Creating,
    Online,
    Offline,
    PendingVerification,
    Verifying,
    Updating, ///< works while a change is taken over ("ONLINE:UPDATING")
    TwilioReview,
    Draft,
    Stubbed
};

/// Why a sender is offline, in Twilio's words.
struct OfflineReason
{
    std::optional<int> code = {};
    QString message = {};
};

/// A sender of a channel other than SMS: here, of WhatsApp.
struct RemoteChannelSender
{
    QString sid; ///< XE…
    std::optional<Address> address = {}; ///< empty for channels that we do not speak
    SenderStatus status = SenderStatus::Unknown;
    QString statusName = {}; ///< as Twilio wrote it, for one that we do not know
    QString name = {}; ///< what the recipient sees
    QString businessAccountId = {}; ///< of the WhatsApp Business account (WABA)
    QString qualityRating = {}; ///< Meta's word, such as "HIGH"; empty when not known
    QString messagingLimit = {}; ///< people a day, in Meta's words, such as "1K Customers/24hr"; may be empty
    QString webhookUrl = {}; ///< who is told of incoming messages; empty: nobody
    std::vector<OfflineReason> offlineReasons = {};
};

[[nodiscard]] SenderStatus senderStatusFromName(const QString &name);
/// Online, also while a change is taken over.
[[nodiscard]] bool canSend(SenderStatus status);

/// The Channels/Senders resource. The client must outlive each call, not its task.
class ChannelSendersApi
{
public:
    explicit ChannelSendersApi(ApiClient &client);

    /// All senders of WhatsApp. Quality and limit come with fetch() at the latest.
    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteChannelSender>>> listWhatsApp();
    [[nodiscard]] QCoro::Task<Result<RemoteChannelSender>> fetch(QString sid);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
