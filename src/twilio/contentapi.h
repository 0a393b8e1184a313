// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <map>
#include <vector>

namespace recado::twilio {

/// How far WhatsApp is with a template. The names of Twilio are not documented as a closed list: Unknown is
/// one that we do not know yet, and then only Twilio's own word helps.
enum class ApprovalStatus { Unknown, Unsubmitted, Received, Pending, Approved, Rejected, Paused, Disabled };

struct RemoteApproval
{
    ApprovalStatus status = ApprovalStatus::Unknown;
    QString statusName = {}; ///< as Twilio wrote it
    QString name = {}; ///< of the template at WhatsApp
    QString category = {}; ///< "UTILITY", "MARKETING", "AUTHENTICATION"; Meta may change it
    QString rejectionReason = {};
};

/// A template.
struct RemoteContent
{
    QString sid; ///< HX…
    QString friendlyName = {};
    QString language = {}; ///< "pt_BR"
    std::map<QString, QString> samples = {}; ///< {"1", "Ana"}: each variable and an example of it
    QString type = {}; ///< the first of its types: "twilio/text", "twilio/media", "twilio/card", …
    QString body = {}; ///< the text, when the type has one
    QStringList mediaUrls = {}; ///< may hold a variable: "https://…/{{2}}"
    QJsonObject types = {}; ///< everything, for a preview of buttons and lists
    std::optional<RemoteApproval> whatsApp = {}; ///< only from listWithApprovals()
    std::optional<Instant> updatedAt = {};
};

struct NewContent
{
    QString friendlyName;
    QString language; ///< "pt_BR"
    std::map<QString, QString> samples = {};
    QJsonObject types; ///< {"twilio/text": {"body": "…"}}
};

[[nodiscard]] ApprovalStatus approvalStatusFromName(const QString &name);

/// The Content resource: templates and what WhatsApp says of them. The client must outlive each call, not its
/// task.
class ContentApi
{
public:
    explicit ContentApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteContent>>> list();
    /// All templates with what WhatsApp says of each, in one list.
    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteContent>>> listWithApprovals();
    [[nodiscard]] QCoro::Task<Result<RemoteContent>> fetch(QString sid);
    /// Invalid, and nothing asked, without a language or types. Not sent again: a second one would stay.
    [[nodiscard]] QCoro::Task<Result<RemoteContent>> create(NewContent content);
    [[nodiscard]] QCoro::Task<Outcome> remove(QString sid);

    /// Hands the template to WhatsApp. After a refusal it needs a new name.
    /// @param name small letters, digits and "_"
    /// @param category "UTILITY", "MARKETING" or "AUTHENTICATION"
    [[nodiscard]] QCoro::Task<Result<RemoteApproval>> submit(QString sid, QString name, QString category);
    /// Unsubmitted when it was never handed in.
    [[nodiscard]] QCoro::Task<Result<RemoteApproval>> approval(QString sid);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
