// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/payeeservice.h"

#include "domain/documents/taxid.h"
#include "services/people/session.h"
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

PayeeService::PayeeService(storage::DatabaseThread &database, Clock &clock, Session &session)
    : m_database(database)
    , m_clock(clock)
    , m_session(session)
{ }

QCoro::Task<Result<std::vector<storage::KnownPayee>>> PayeeService::list(TenantId tenant)
{
    return m_database.run([tenant](const auto &db) { return storage::PayeeRepository(db).list(tenant); });
}

QCoro::Task<Outcome> PayeeService::allow(TenantId tenant, QString document, QString name, QString reason)
{
    if (const auto allowed = m_session.allows(Duty::ManageUsers); !allowed)
        co_return allowed.error();
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
                                    .addedBy = m_session.name(),
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
    if (const auto allowed = m_session.allows(Duty::ManageUsers); !allowed)
        co_return allowed.error();
    auto forgetTask
        = m_database.run([tenant, document, who = m_session.name(), now = m_clock.now()](const auto &db) {
              return storage::forgetPayee(db, tenant, document, who, now);
          });
    const auto forgotten = co_await forgetTask;
    if (!forgotten)
        co_return forgotten.error();
    Q_EMIT changed();
    co_return Done{};
}

} // namespace recado
