// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/payeeservice.h"

#include "domain/documents/taxid.h"
#include "storage/boleto/overrides.h"
#include "storage/databasethread.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error refused(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

} // namespace

PayeeService::PayeeService(storage::DatabaseThread &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

QCoro::Task<Result<std::vector<storage::KnownPayee>>> PayeeService::list(TenantId tenant)
{
    return m_database.run([tenant](const auto &db) { return storage::PayeeRepository(db).list(tenant); });
}

QCoro::Task<Outcome> PayeeService::allow(TenantId tenant, QString document, QString name, QString reason)
{
    const auto id = TaxId::parse(document);
    if (!id)
        co_return refused(u"payee-document"_s);
    if (name.simplified().isEmpty())
        co_return refused(u"payee-name"_s);
    if (reason.simplified().isEmpty())
        co_return refused(u"payee-reason"_s);
    const storage::KnownPayee payee{.document = id->toString(),
                                    .name = name.simplified(),
                                    .since = m_clock.now(),
                                    .reason = reason.simplified()};
    auto allowTask
        = m_database.run([tenant, payee](const auto &db) { return storage::allowPayee(db, tenant, payee); });
    const auto allowed = co_await allowTask;
    if (!allowed)
        co_return allowed.error();
    Q_EMIT changed();
    co_return Done{};
}

QCoro::Task<Outcome> PayeeService::forget(TenantId tenant, QString document)
{
    auto forgetTask = m_database.run([tenant, document, now = m_clock.now()](const auto &db) {
        return storage::forgetPayee(db, tenant, document, now);
    });
    const auto forgotten = co_await forgetTask;
    if (!forgotten)
        co_return forgotten.error();
    Q_EMIT changed();
    co_return Done{};
}

} // namespace recado
