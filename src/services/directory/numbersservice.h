// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/people/auditentry.h"
#include "domain/tenants/checklist.h"
#include "domain/tenants/sandbox.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <vector>

namespace recado {

class DirectoryService;
class InboundReader;
class Session;
class SettingsService;
class TwilioAccess;
namespace storage {
class DatabaseThread;
}

/// Something that the account has and a number may use.
struct RemoteChoice
{
    QString sid;
    QString name;
};

/// A number that the account has, and what it can do.
struct NumberChoice
{
    QString number; ///< E.164
    bool sms = false;
    bool whatsApp = false;

    bool operator==(const NumberChoice &other) const = default;
};

/// What the account has to choose from: nobody types such things.
struct NumberChoices
{
    std::vector<NumberChoice> numbers = {};
    std::vector<RemoteChoice> messagingServices = {};
    std::vector<RemoteChoice> verifyServices = {};
};

/// What NumbersService needs of the program; all of it outlives the service.
struct NumbersParts
{
    storage::DatabaseThread &database;
    DirectoryService &directory;
    TwilioAccess &access;
    InboundReader &inbound;
    SettingsService &settings;
    const Session &session;
    Clock &clock;
    bool simulated;
};

/// The way of a number into use: what it may use at Twilio, who joined the number for trying, and what is
/// missing before it writes to customers. What a person notes by hand needs Duty::ChangeNumbers (Invalid
/// "signed-out", "not-allowed") and is in the record.
class NumbersService
{
public:
    explicit NumbersService(const NumbersParts &parts);

    /// Asks Twilio. Errors as in TwilioAccess and the API.
    [[nodiscard]] QCoro::Task<Result<NumberChoices>> choices(AccountId id);

    /// Who is known to have joined, newest first; those whose three days are over too.
    [[nodiscard]] QCoro::Task<Result<std::vector<SandboxJoin>>> joins(SenderId sender);
    /// Reads what people wrote to the number, notes new joins, and gives joins(). Invalid "no-join-text"
    /// while the number's text is not known.
    [[nodiscard]] QCoro::Task<Result<std::vector<SandboxJoin>>> lookForJoins(SenderId id);
    /// The person says so: not every account shows the joining message. Invalid "not-a-phone".
    [[nodiscard]] QCoro::Task<Outcome> markJoined(SenderId sender, QString phone);

    /// As last kept, without asking anybody.
    [[nodiscard]] QCoro::Task<Result<ProductionChecklist>> checklist(SenderId id);
    /// Asks Twilio how far it is, and keeps that.
    [[nodiscard]] QCoro::Task<Result<ProductionChecklist>> pollChecklist(SenderId id);
    /// Business verification and profile are ticked by hand; Invalid for the other steps.
    [[nodiscard]] QCoro::Task<Result<ProductionChecklist>> tick(SenderId id, ChecklistStep step, bool done);

private:
    [[nodiscard]] QCoro::Task<Result<ProductionChecklist>> keep(SenderId id, ProductionChecklist list,
                                                                std::optional<AuditEntry> entry = {});

    NumbersParts m_parts;
};

} // namespace recado
