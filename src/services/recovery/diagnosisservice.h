// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "domain/tenants/connectionreport.h"
#include "domain/tenants/sender.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <vector>

namespace recado {

class ConnectionTest;
class DirectoryService;
class FilePublisher;
class SendService;
class TwilioAccess;

/// What people check by hand when a message did not arrive, in this order.
enum class DiagnosisCheck { Message, Number, Window, File, Recipient, Balance };

struct DiagnosisLine
{
    DiagnosisCheck check = DiagnosisCheck::Message;
    TestVerdict verdict = TestVerdict::Unknown;
    QString reason = {}; ///< a fixed short code with words of ours
    std::optional<Error> error = {};
    QString value = {}; ///< what was found: Twilio's status word, a balance
    std::optional<Instant> until = {}; ///< of an open window
};

struct Diagnosis
{
    OutgoingItem item;
    OutgoingPart part; ///< the one that all this is about: the newest try of what did not arrive
    std::vector<DiagnosisLine> lines = {};
};

/// "Why did it not arrive?": really asks, and changes nothing.
class DiagnosisService
{
public:
    struct Parts
    {
        DirectoryService &directory;
        SendService &send;
        ConnectionTest &connectionTest;
        TwilioAccess &access;
        FilePublisher &publisher;
        Clock &clock;
    };
    explicit DiagnosisService(Parts parts)
        : m_parts(parts)
    { }

    /// An Error only when there is no such message; a check that fails is a line.
    [[nodiscard]] QCoro::Task<Result<Diagnosis>> run(ItemId id);

private:
    [[nodiscard]] QCoro::Task<DiagnosisLine> askMessage(OutgoingPart part, Sender sender);
    [[nodiscard]] QCoro::Task<std::vector<DiagnosisLine>> askNumber(Sender sender, Channel channel);
    [[nodiscard]] QCoro::Task<DiagnosisLine> askWindow(OutgoingItem item, Sender sender, Channel channel);
    [[nodiscard]] QCoro::Task<DiagnosisLine> askFile(TenantId tenant, OutgoingPart part);

    Parts m_parts;
};

} // namespace recado
