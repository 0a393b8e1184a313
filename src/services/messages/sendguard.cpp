// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against the boletos of a request, and who may send them all the same; the rest of SendService
// is in sendservice.cpp.
#include "domain/phonenumber.h"
#include "services/boleto/slipguard.h"
#include "services/messages/sendservice.h"
#include "services/people/session.h"
#include "storage/contacts/contactrepository.h"
#include "storage/databasethread.h"

namespace recado {

QCoro::Task<Result<QStringList>> SendService::taxIdsOf(SendRequest request)
{
    const auto phone = PhoneNumber::parse(request.to);
    const QStringList forms = phone ? phone->whatsAppForms() : QStringList();
    auto peopleTask = m_database.run([request, forms](const auto &db) -> Result<std::vector<Contact>> {
        const storage::ContactRepository contacts(db);
        if (!request.contactId)
            return contacts.byPhones(request.sender.tenantId, forms);
        const auto chosen = contacts.find(*request.contactId);
        if (!chosen)
            return chosen.error();
        return *chosen ? std::vector<Contact>{**chosen} : std::vector<Contact>();
    });
    const auto people = co_await peopleTask;
    if (!people)
        co_return people.error();
    QStringList taxIds;
    for (const Contact &person : *people)
        taxIds.append(person.taxId);
    co_return taxIds;
}

QCoro::Task<Result<QStringList>> SendService::signalsOf(SendRequest request)
{
    QStringList codes = request.signalCodes;
    auto taxIdsTask = taxIdsOf(request);
    const auto taxIds = co_await taxIdsTask;
    if (!taxIds)
        co_return taxIds.error();
    for (const SentSlip &slip : request.slips) {
        auto historyTask = slipHistory(request.sender.tenantId, slip, request.filePath);
        const auto history = co_await historyTask;
        if (!history)
            co_return history.error();
        codes += historySignals(*history, slip) + recipientSignals(*taxIds, slip.payerDocument);
    }
    co_return codes;
}

QCoro::Task<Result<std::vector<SentSlip>>> SendService::guarded(SendRequest request)
{
    auto codesTask = signalsOf(request);
    const auto codes = co_await codesTask;
    if (!codes)
        co_return codes.error();
    const QString reason = request.overrideReason.simplified();
    const QStringList open = unanswered(*codes, request.confirmed, !reason.isEmpty());
    if (!open.isEmpty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = open.front(), .reason = open.front()};
    const QStringList answered = unanswered(*codes, {}, false);
    // only who administers may send in spite of a red stop; without users everybody does
    const bool stopped = !answered.isEmpty() && weightOf(answered.front()) == SignalWeight::Stop;
    if (const auto allowed = m_session.allows(Duty::ManageUsers); stopped && !allowed)
        co_return allowed.error();
    for (SentSlip &slip : request.slips) {
        slip.overridden = answered;
        slip.reason = reason;
    }
    co_return Result<std::vector<SentSlip>>(std::move(request.slips));
}

QCoro::Task<Result<storage::SlipHistory>> SendService::slipHistory(TenantId tenant, SentSlip slip,
                                                                   QString file)
{
    const QByteArray sha256 = file.isEmpty() ? QByteArray() : fileSha256(file);
    return m_database.run([=](const auto &db) { return storage::readHistory(db, tenant, slip, sha256); });
}

} // namespace recado
