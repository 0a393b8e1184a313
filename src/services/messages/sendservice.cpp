// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/sendservice.h"

#include "base/orderedid.h"
#include "domain/phonenumber.h"
#include "services/files/datafolder.h"
#include "services/messages/optoutcheck.h"
#include "services/people/session.h"
#include "storage/boleto/overrides.h"
#include "storage/contacts/contactrepository.h"
#include "storage/databasethread.h"
#include "storage/messages/filerepository.h"
#include "storage/messages/inboundrepository.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int fewItems = 3;

Error refused(const QString &word)
{
    return {.kind = ErrorKind::Invalid, .detail = word, .reason = word};
}

Error refused(SendObstacle obstacle)
{
    return refused(toWord(obstacle));
}

OutgoingPart part(const OutgoingItem &item, PartKind kind)
{
    const bool first = item.parts.empty();
    return {.id = orderedId<PartId>(),
            .itemId = item.id,
            .position = static_cast<int>(item.parts.size()),
            .kind = kind,
            .state = first ? PartState::Queued : PartState::Waiting,
            .dueAt = first ? std::optional(item.heldUntil) : std::nullopt,
            .changedAt = item.createdAt};
}

/// Here the first part is due then; at Twilio every part carries its time and is handed over at once.
void schedule(OutgoingItem &item, const SendTime &time)
{
    if (time.isNow())
        return;
    item.scheduledAt = time.by;
    item.scheduledFor = time.at;
    if (time.by == Scheduling::ThisComputer) {
        item.parts.front().dueAt = std::max(item.heldUntil, time.at);
        return;
    }
    for (OutgoingPart &part : item.parts)
        part.sendAt = time.at + part.position * behindTheText;
}

QString fallbackOf(const SendRequest &request)
{
    const bool possible = request.channel == Channel::WhatsApp && request.sender.sms;
    return possible ? request.smsFallback.trimmed() : QString();
}

/// request.to is a phone: obstacles() came first.
OutgoingItem itemOf(const SendRequest &request, const QString &phone, Instant now, const QString &holder)
{
    OutgoingItem item{.id = orderedId<ItemId>(),
                      .tenantId = request.sender.tenantId,
                      .senderId = request.sender.id,
                      .contactId = request.contactId,
                      .contactName = request.contactName,
                      .channel = request.channel,
                      .kind = request.kind,
                      .to = phone,
                      .createdAt = now,
                      .heldBy = request.undo.count() > 0 ? holder : QString(),
                      .heldUntil = now + request.undo,
                      .boletoLine = request.boletoLine,
                      .fallbackBody = fallbackOf(request)};
    if (!request.text.trimmed().isEmpty()) {
        item.parts.push_back(part(item, PartKind::Text));
        item.parts.back().body = request.text.trimmed();
    }
    if (request.kind != ItemKind::Text)
        item.parts.push_back(part(item, PartKind::Pdf));
    schedule(item, request.when);
    return item;
}

/// What nobody can look up later shall not be sent: the override is noted before the item. And the person may
/// have opted out since the request was checked.
Outcome add(const QSqlDatabase &db, const OutgoingItem &item, const std::optional<StoredFile> &file,
            const std::vector<SentSlip> &slips, const QString &who)
{
    if (auto wanted = checkOptOut(db, item.senderId, item.to); !wanted)
        return wanted;
    if (file) {
        if (auto kept = storage::FileRepository(db).add(std::span(&*file, 1)); !kept)
            return kept;
    }
    if (auto noted = storage::noteOverride(db, item, slips, who); !noted)
        return noted;
    return storage::OutboxRepository(db).add(item, slips);
}

} // namespace

SendService::SendService(storage::DatabaseThread &database, const DataFolder &folder, Clock &clock,
                         Session &session, QString holder)
    : m_database(database)
    , m_folder(folder)
    , m_clock(clock)
    , m_session(session)
    , m_holder(std::move(holder))
{ }

void SendService::setTwilio(DirectoryService &directory, TwilioAccess &access)
{
    m_directory = &directory;
    m_access = &access;
}

QCoro::Task<Result<std::vector<SendObstacle>>> SendService::obstacles(SendRequest request)
{
    std::vector<SendObstacle> found = visibleObstacles(request);
    if (!m_session.may(Duty::SendMessages))
        found.insert(found.begin(), SendObstacle::NotAllowed);
    if (const auto wrongTime = timeProblem(request))
        found.push_back(*wrongTime);
    const auto phone = PhoneNumber::parse(request.to);
    if (!phone || request.sender.id.isNull())
        co_return found;
    const auto state = co_await recipientState(request.sender, request.channel, phone->toString());
    if (!state)
        co_return state.error();
    if (state->optOut)
        found.push_back(SendObstacle::OptedOut);
    if (request.channel != Channel::WhatsApp)
        co_return found;
    if (!state->window.isOpen(m_clock.now()))
        found.push_back(SendObstacle::WindowClosed);
    else if (!request.when.isNow() && !state->window.isOpen(request.when.at))
        found.push_back(SendObstacle::WindowClosesBefore);
    co_return found;
}

QCoro::Task<Result<RecipientState>> SendService::recipientState(Sender sender, Channel channel, QString phone)
{
    RecipientState state;
    const auto number = PhoneNumber::parse(phone);
    if (!number)
        co_return state;
    state.phone = number->toString();
    const QStringList forms = number->whatsAppForms();
    auto lastTask = m_database.run([sender, channel, forms](const auto &db) {
        return storage::InboundRepository(db).lastReceived(sender.id, forms, channel);
    });
    const auto last = co_await lastTask;
    if (!last)
        co_return last.error();
    if (*last)
        state.window.closesAt = **last + conversationWindowLength;
    auto optOutTask = m_database.run(
        [sender, phone = state.phone](const auto &db) { return optOutOf(db, sender.id, phone); });
    const auto optOut = co_await optOutTask;
    if (!optOut)
        co_return optOut.error();
    state.optOut = *optOut;
    auto itemsTask = m_database.run([sender, forms](const auto &db) {
        return storage::ItemRepository(db).lastTo(sender.tenantId, forms, fewItems);
    });
    auto items = co_await itemsTask;
    if (!items)
        co_return items.error();
    state.lastItems = std::move(*items);
    auto peopleTask = m_database.run([sender, forms](const auto &db) {
        return storage::ContactRepository(db).byPhones(sender.tenantId, forms);
    });
    auto people = co_await peopleTask;
    if (!people)
        co_return people.error();
    state.people = std::move(*people);
    co_return state;
}

QCoro::Task<Result<OutgoingItem>> SendService::queue(SendRequest request)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    const auto inTheWay = co_await obstacles(request);
    if (!inTheWay)
        co_return inTheWay.error();
    if (!inTheWay->empty())
        co_return refused(inTheWay->front());
    const auto phone = PhoneNumber::parse(request.to);
    if (!phone)
        co_return refused(SendObstacle::NotAPhone);

    auto slipsTask = guarded(request);
    const auto slips = co_await slipsTask;
    if (!slips)
        co_return slips.error();
    OutgoingItem item = itemOf(request, phone->toString(), m_clock.now(), m_holder);
    std::optional<StoredFile> file;
    if (request.kind != ItemKind::Text) {
        auto kept = m_folder.keep(request.filePath, m_clock.now());
        if (!kept)
            co_return kept.error();
        file = std::move(*kept);
        item.parts.back().file = file->id;
    }
    auto addedTask = m_database.run([item, file, slips = *slips, who = m_session.name()](const auto &db) {
        return add(db, item, file, slips, who);
    });
    const auto added = co_await addedTask;
    if (!added)
        co_return added.error();
    Q_EMIT itemsChanged({item.id});
    co_return item;
}

QCoro::Task<Result<bool>> SendService::undo(ItemId item)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    auto outcomeTask = m_database.run([item, now = m_clock.now()](const auto &db) {
        return storage::OutboxRepository(db).undo(item, now);
    });
    const auto outcome = co_await outcomeTask;
    if (!outcome)
        co_return outcome.error();
    Q_EMIT itemsChanged({item});
    co_return outcome->alreadyGone.empty();
}

QCoro::Task<Result<std::vector<ItemId>>> SendService::cancelHeld()
{
    auto cancelledTask = m_database.run([holder = m_holder, now = m_clock.now()](const auto &db) {
        return storage::OutboxRepository(db).abandonHeldBy(holder, now);
    });
    auto cancelled = co_await cancelledTask;
    if (cancelled && !cancelled->empty())
        Q_EMIT itemsChanged(QList<ItemId>(cancelled->begin(), cancelled->end()));
    co_return cancelled;
}

QCoro::Task<Result<ItemPage>> SendService::page(TenantId tenant, std::optional<DeliveryState> state,
                                                const QString &text, std::optional<ItemCursor> after,
                                                int limit)
{
    return m_database.run([=](const auto &db) {
        return storage::ItemRepository(db).page({.tenantId = tenant, .state = state, .text = text}, after,
                                                limit);
    });
}

QCoro::Task<Result<OutgoingItem>> SendService::item(ItemId id)
{
    return m_database.run([id](const auto &db) -> Result<OutgoingItem> {
        auto found = storage::ItemRepository(db).item(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{
                .kind = ErrorKind::NotFound, .detail = id.toString(), .reason = u"message-not-there"_s};
        return **std::move(found);
    });
}

QCoro::Task<Result<StoredFile>> SendService::file(FileId id)
{
    return m_database.run([id](const auto &db) -> Result<StoredFile> {
        auto found = storage::FileRepository(db).find(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{.kind = ErrorKind::NotFound, .detail = id.toString(), .reason = u"file-missing"_s};
        return **std::move(found);
    });
}

QCoro::Task<Result<std::vector<PartEvent>>> SendService::timeline(ItemId id)
{
    return m_database.run([id](const auto &db) { return storage::ItemRepository(db).timeline(id); });
}

QCoro::Task<Result<std::vector<OutgoingItem>>> SendService::sentWithLine(TenantId tenant, const QString &line)
{
    return m_database.run(
        [=](const auto &db) { return storage::ItemRepository(db).sentWithLine(tenant, line); });
}

} // namespace recado
