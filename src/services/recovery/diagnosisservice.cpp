// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recovery/diagnosisservice.h"

#include "domain/phonenumber.h"
#include "services/directory/connectiontest.h"
#include "services/directory/directoryservice.h"
#include "services/messages/sendservice.h"
#include "services/outbox/filepublisher.h"
#include "services/outbox/outcomes.h"
#include "services/twilio/twilioaccess.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// The first that did not get through, of the newest tries; without one the first.
OutgoingPart partInQuestion(const OutgoingItem &item)
{
    const auto stuck = [](const OutgoingPart &part) {
        return !part.replaced && part.state != PartState::Delivered && part.state != PartState::Read
            && part.state != PartState::Waiting && part.reason != "earlier-part-failed"_L1;
    };
    const auto found = std::ranges::find_if(item.parts, stuck);
    if (found != item.parts.end())
        return *found;
    return item.parts.empty() ? OutgoingPart{} : item.parts.front();
}

TestVerdict verdictOf(PartState state)
{
    switch (state) {
    case PartState::Delivered:
    case PartState::Read:
        return TestVerdict::Passed;
    case PartState::Failed:
    case PartState::Cancelled:
        return TestVerdict::Failed;
    default:
        return TestVerdict::Warning;
    }
}

DiagnosisLine recipientLine(const OutgoingItem &item, Channel channel)
{
    DiagnosisLine line{.check = DiagnosisCheck::Recipient, .verdict = TestVerdict::Passed};
    const auto phone = PhoneNumber::fromE164(item.to);
    if (!phone) {
        line.verdict = TestVerdict::Failed;
        line.reason = u"not-a-phone"_s;
    } else if (phone->kind() == PhoneNumber::Kind::Landline || phone->kind() == PhoneNumber::Kind::TollFree
               || phone->kind() == PhoneNumber::Kind::National) {
        line.verdict = channel == Channel::Sms ? TestVerdict::Failed : TestVerdict::Warning;
        line.reason = u"diagnosis-landline"_s;
    }
    return line;
}

/// The worst of what the test of the number found; its balance apart.
DiagnosisLine numberLine(const ConnectionReport &report, Channel channel)
{
    DiagnosisLine line{.check = DiagnosisCheck::Number, .verdict = TestVerdict::Passed};
    for (const TestFinding &finding : report.findings) {
        const bool ofOtherChannel = finding.step == TestStep::WhatsApp && channel == Channel::Sms;
        const bool apart = finding.step == TestStep::Balance || finding.step == TestStep::Templates;
        const bool counts = finding.verdict == TestVerdict::Failed || finding.verdict == TestVerdict::Warning;
        if (ofOtherChannel || apart || !counts || finding.verdict <= line.verdict)
            continue;
        line.verdict = finding.verdict;
        line.error = finding.error;
        line.reason = finding.reason;
    }
    return line;
}

DiagnosisLine balanceLine(const ConnectionReport &report)
{
    DiagnosisLine line{.check = DiagnosisCheck::Balance};
    const auto found = std::ranges::find(report.findings, TestStep::Balance, &TestFinding::step);
    if (found == report.findings.end())
        return line;
    line.verdict = found->verdict;
    line.error = found->error;
    line.reason = found->reason;
    line.value = found->value;
    bool isNumber = false;
    const double amount = found->value.section(u' ', 1).toDouble(&isNumber);
    if (isNumber && amount <= 0) {
        line.verdict = TestVerdict::Failed;
        line.reason = u"diagnosis-no-balance"_s;
    }
    return line;
}

} // namespace

QCoro::Task<Result<Diagnosis>> DiagnosisService::run(ItemId id)
{
    const auto item = co_await m_parts.send.item(id);
    if (!item)
        co_return item.error();
    const auto sender = co_await m_parts.directory.sender(item->senderId);
    if (!sender)
        co_return sender.error();
    Diagnosis diagnosis{.item = *item, .part = partInQuestion(*item)};
    const OutgoingPart part = diagnosis.part;
    const Channel channel = part.channel.value_or(item->channel);
    diagnosis.lines.push_back(co_await askMessage(part, *sender));
    const auto ofNumber = co_await askNumber(*sender, channel);
    diagnosis.lines.push_back(ofNumber.front());
    if (channel == Channel::WhatsApp)
        diagnosis.lines.push_back(co_await askWindow(*item, *sender, channel));
    if (part.file)
        diagnosis.lines.push_back(co_await askFile(item->tenantId, part));
    diagnosis.lines.push_back(recipientLine(*item, channel));
    diagnosis.lines.push_back(ofNumber.back());
    co_return diagnosis;
}

/// What Twilio says of it at this moment; what was never handed over has only our word.
QCoro::Task<DiagnosisLine> DiagnosisService::askMessage(OutgoingPart part, Sender sender)
{
    DiagnosisLine line{.check = DiagnosisCheck::Message, .verdict = verdictOf(part.state)};
    if (part.sid.isEmpty())
        co_return line;
    const auto account = co_await m_parts.directory.account(sender.accountId);
    if (!account)
        co_return line;
    const auto session = co_await m_parts.access.session(*account);
    if (!session) {
        line.error = session.error();
        co_return line;
    }
    const auto remote = co_await (*session)->messages().fetch(part.sid);
    if (!remote) {
        line.verdict = TestVerdict::Unknown;
        line.error = remote.error();
        co_return line;
    }
    line.value = wordOf(remote->status);
    line.verdict = verdictOf(stateOf(remote->status).value_or(part.state));
    co_return line;
}

/// The number first, the balance second.
QCoro::Task<std::vector<DiagnosisLine>> DiagnosisService::askNumber(Sender sender, Channel channel)
{
    const auto report = co_await m_parts.connectionTest.runSender(sender.id);
    std::vector<DiagnosisLine> lines(2);
    lines[0].check = DiagnosisCheck::Number;
    lines[1].check = DiagnosisCheck::Balance;
    if (!report) {
        lines[0].verdict = TestVerdict::Failed;
        lines[0].error = report.error();
        co_return lines;
    }
    lines[0] = numberLine(*report, channel);
    lines[1] = balanceLine(*report);
    if (sender.paused && lines[0].verdict == TestVerdict::Passed) {
        lines[0].verdict = TestVerdict::Warning;
        lines[0].reason = u"diagnosis-paused"_s;
    }
    co_return lines;
}

QCoro::Task<DiagnosisLine> DiagnosisService::askWindow(OutgoingItem item, Sender sender, Channel channel)
{
    DiagnosisLine line{.check = DiagnosisCheck::Window};
    const auto state = co_await m_parts.send.recipientState(sender, channel, item.to);
    if (!state) {
        line.error = state.error();
        co_return line;
    }
    line.until = state->window.closesAt;
    const bool open = state->window.isOpen(m_parts.clock.now());
    line.verdict = open ? TestVerdict::Passed : TestVerdict::Failed;
    line.reason = open ? QString() : u"window-closed"_s;
    co_return line;
}

/// As WhatsApp would fetch it. What was not online before is taken away again.
QCoro::Task<DiagnosisLine> DiagnosisService::askFile(TenantId tenant, OutgoingPart part)
{
    DiagnosisLine line{.check = DiagnosisCheck::File, .verdict = TestVerdict::Passed};
    const auto address = co_await m_parts.publisher.publish(tenant, *part.file);
    if (!address) {
        line.verdict = TestVerdict::Failed;
        line.error = address.error();
        co_return line;
    }
    const bool needed = part.state == PartState::Accepted || part.state == PartState::Queued
        || part.state == PartState::Sending || part.state == PartState::Unsure
        || part.state == PartState::Scheduled;
    if (needed)
        co_return line;
    if (const auto withdrawn = co_await m_parts.publisher.withdraw(*part.file); !withdrawn)
        line.error = withdrawn.error();
    co_return line;
}

} // namespace recado
