// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/numbersservice.h"

#include "domain/phonenumber.h"
#include "services/directory/directoryservice.h"
#include "services/directory/teststeps.h"
#include "services/outbox/inboundreader.h"
#include "services/people/session.h"
#include "services/settings/settingsservice.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/media/mediahostrepository.h"
#include "storage/settings/recorded.h"
#include "storage/tenants/sandboxjoinrepository.h"
#include "storage/tenants/senderrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error invalid(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

/// For the record: what can be ticked by hand.
QString nameOf(ChecklistStep step)
{
    return step == ChecklistStep::Business ? u"business"_s : u"profile"_s;
}

template<typename Remote>
std::vector<RemoteChoice> choicesOf(const std::vector<Remote> &services)
{
    std::vector<RemoteChoice> choices;
    choices.reserve(services.size());
    for (const Remote &service : services)
        choices.push_back({.sid = service.sid,
                           .name = service.friendlyName.isEmpty() ? service.sid : service.friendlyName});
    return choices;
}

/// Phone numbers and WhatsApp senders: the same number may be both.
std::vector<NumberChoice> numbersOf(const std::vector<twilio::RemoteNumber> &phones,
                                    const std::vector<twilio::RemoteChannelSender> &senders)
{
    std::vector<NumberChoice> choices;
    choices.reserve(phones.size() + senders.size());
    for (const twilio::RemoteNumber &phone : phones)
        choices.push_back({.number = phone.phoneNumber, .sms = phone.canSms});
    for (const twilio::RemoteChannelSender &sender : senders) {
        if (!sender.address)
            continue;
        const auto same = std::ranges::find(choices, sender.address->number, &NumberChoice::number);
        if (same != choices.end())
            same->whatsApp = true;
        else
            choices.push_back({.number = sender.address->number, .whatsApp = true});
    }
    return choices;
}

} // namespace

NumbersService::NumbersService(const NumbersParts &parts)
    : m_parts(parts)
{ }

QCoro::Task<Result<NumberChoices>> NumbersService::choices(AccountId id)
{
    const auto account = co_await m_parts.directory.account(id);
    if (!account)
        co_return account.error();
    const auto session = co_await m_parts.access.session(*account);
    if (!session)
        co_return session.error();
    const auto phones = co_await (*session)->numbers().list();
    if (!phones)
        co_return phones.error();
    const auto senders = co_await (*session)->channelSenders().listWhatsApp();
    if (!senders)
        co_return senders.error();
    const auto messaging = co_await (*session)->messagingServices().list();
    if (!messaging)
        co_return messaging.error();
    const auto verify = co_await (*session)->verifyServices().list();
    if (!verify)
        co_return verify.error();
    NumberChoices choices{.numbers = numbersOf(*phones, *senders),
                          .messagingServices = choicesOf(*messaging),
                          .verifyServices = choicesOf(*verify)};
    co_return choices;
}

QCoro::Task<Result<std::vector<SandboxJoin>>> NumbersService::joins(SenderId sender)
{
    return m_parts.database.run(
        [sender](const auto &db) { return storage::SandboxJoinRepository(db).list(sender); });
}

QCoro::Task<Result<std::vector<SandboxJoin>>> NumbersService::lookForJoins(SenderId id)
{
    const auto sender = co_await m_parts.directory.sender(id);
    if (!sender)
        co_return sender.error();
    if (sender->sandboxJoin.isEmpty())
        co_return invalid(u"no-join-text"_s);
    const auto account = co_await m_parts.directory.account(sender->accountId);
    if (!account)
        co_return account.error();
    const auto read = co_await m_parts.inbound.read(*sender, *account);
    if (!read)
        co_return read.error();
    const Instant since = m_parts.clock.now() - joinIsGoodFor;
    const QString text = sender->sandboxJoin;
    auto foundTask
        = m_parts.database.run([id, since, text](const auto &db) -> Result<std::vector<SandboxJoin>> {
              storage::SandboxJoinRepository joins(db);
              const auto written = joins.writtenSince(id, since, text);
              if (!written)
                  return written.error();
              for (const SandboxJoin &join : *written) {
                  if (const auto noted = joins.note(id, join); !noted)
                      return noted.error();
              }
              return joins.list(id);
          });
    co_return co_await foundTask;
}

QCoro::Task<Outcome> NumbersService::markJoined(SenderId sender, QString phone)
{
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    const auto number = PhoneNumber::parse(phone);
    if (!number)
        co_return invalid(u"not-a-phone"_s);
    const SandboxJoin join{.phone = number->toString(), .joinedAt = m_parts.clock.now()};
    const AuditEntry entry = m_parts.session.entry(u"sandbox-join-marked"_s, sender.toString());
    auto notedTask = m_parts.database.run([sender, join, entry](const auto &db) {
        return storage::recorded(db, entry,
                                 [&] { return storage::SandboxJoinRepository(db).note(sender, join); });
    });
    co_return co_await notedTask;
}

QCoro::Task<Result<ProductionChecklist>> NumbersService::checklist(SenderId id)
{
    const auto sender = co_await m_parts.directory.sender(id);
    if (!sender)
        co_return sender.error();
    co_return checklistFromJson(sender->checklist);
}

QCoro::Task<Result<ProductionChecklist>> NumbersService::pollChecklist(SenderId id)
{
    auto sender = co_await m_parts.directory.sender(id);
    if (!sender)
        co_return sender.error();
    const auto account = co_await m_parts.directory.account(sender->accountId);
    if (!account)
        co_return account.error();
    const auto session = co_await m_parts.access.session(*account);
    if (!session)
        co_return session.error();
    sender->whatsApp = true; // the list is about WhatsApp, also before the number is used for it
    sender->sandboxJoin.clear();
    TestFacts facts;
    const auto whatsApp = co_await teststeps::askWhatsApp(*session, *sender, &facts);
    const bool asked = !whatsApp.error || !whatsApp.error->reason.isEmpty(); // offline is an answer as well
    if (!asked)
        co_return *whatsApp.error;
    const auto templates = co_await teststeps::askTemplates(*session, *sender, &facts);
    if (templates.error)
        co_return *templates.error;
    const auto known = co_await checklist(id); // what was ticked while Twilio was asked counts
    if (!known)
        co_return known.error();
    ProductionChecklist list = *known;
    list.polledAt = m_parts.clock.now();
    list.status = facts.whatsAppStatus;
    list.displayName = facts.whatsAppName;
    list.dailyReach = facts.dailyReach;
    list.reasons = facts.offlineReasons;
    list.templates = facts.templates.value_or(0);
    list.approvedTemplates = facts.approvedTemplates.value_or(0);
    const TenantId tenant = sender->tenantId;
    auto placeTask = m_parts.database.run(
        [tenant](const auto &db) { return storage::MediaHostRepository(db).chosen(tenant); });
    const auto place = co_await placeTask;
    if (!place)
        co_return place.error();
    // the simulator fetches from this computer; anybody else from a place where a probe was fetched
    list.hasMediaHost = (m_parts.simulated && !*place) || (*place && (*place)->isProved());
    co_return co_await keep(id, list);
}

QCoro::Task<Result<ProductionChecklist>> NumbersService::tick(SenderId id, ChecklistStep step, bool done)
{
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (!isTickedByHand(step))
        co_return invalid(u"not-by-hand"_s);
    const auto known = co_await checklist(id);
    if (!known)
        co_return known.error();
    ProductionChecklist list = *known;
    if (done)
        list.ticked.insert(step);
    else
        list.ticked.erase(step);
    const QString what = done ? u"checklist-ticked"_s : u"checklist-unticked"_s;
    const std::optional<AuditEntry> entry = m_parts.session.entry(what, id.toString(), nameOf(step));
    co_return co_await keep(id, list, entry);
}

QCoro::Task<Result<ProductionChecklist>> NumbersService::keep(SenderId id, ProductionChecklist list,
                                                              std::optional<AuditEntry> entry)
{
    const QString json = toJson(list);
    auto keptTask = m_parts.database.run([id, json, entry](const auto &db) {
        const auto change = [&] { return storage::SenderRepository(db).noteChecklist(id, json); };
        return entry ? storage::recorded(db, *entry, change) : change();
    });
    const auto kept = co_await keptTask;
    if (!kept)
        co_return kept.error();
    co_return Result<ProductionChecklist>(list);
}

} // namespace recado
