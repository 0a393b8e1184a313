// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/boleto/payeerepository.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <vector>

namespace recado {

class Session;
namespace storage {
class DatabaseThread;
}

/// Whose boletos a company sends: learned from what was sent, or let in by a person who says why.
class PayeeService : public QObject
{
    Q_OBJECT

public:
    PayeeService(storage::DatabaseThread &database, Clock &clock, Session &session);

    /// By name.
    [[nodiscard]] QCoro::Task<Result<std::vector<storage::KnownPayee>>> list(TenantId tenant);
    /// Lets somebody in; kept in the audit. Invalid: "payee-document" (no CPF or CNPJ whose check digits
    /// hold), "payee-name", "payee-reason"; "not-allowed": whom a beneficiary is unknown to is stopped for a
    /// reason, so only who may send in spite of that stop may lift it.
    [[nodiscard]] QCoro::Task<Outcome> allow(TenantId tenant, QString document, QString name, QString reason);
    /// Takes back what a person let in; kept in the audit. NotFound, "not-allowed"; whom boletos were sent
    /// for stays known.
    [[nodiscard]] QCoro::Task<Outcome> forget(TenantId tenant, QString document);

Q_SIGNALS:
    void changed();

private:
    storage::DatabaseThread &m_database;
    Clock &m_clock;
    Session &m_session;
};

} // namespace recado
