// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretkey.h"
#include "services/people/session.h"
#include "services/secrets/rotationservice.h"
#include "services/tokentwilio.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/opendatabase.h"
#include "storage/settings/auditrepository.h"
#include "storage/settings/settingsrepository.h"
#include "storage/tenants/accountrepository.h"
#include "storage/tenants/tenantrepository.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"
#include "twilio/qnamtransport.h"

namespace recado::test {

/// A company with one account, over that Twilio. restart() is a new program on what is left.
class RotationBench
{
public:
    /// @param elsewhere another Twilio than the own one
    explicit RotationBench(const QUrl &elsewhere = {})
        : m_url(elsewhere.isEmpty() ? twilio.server.url() : elsewhere)
    {
        clock.setAutoAdvance(true);
        auto opened = storage::openDatabase(m_place.settings());
        if (!opened)
            qFatal("no database");
        database = *std::move(opened);
        restart();
        account = add(u"Escola Exemplo"_s, firstToken);
    }
    /// One more company with that Twilio account, and the secret that it has.
    Account add(const QString &name, const QByteArray &token)
    {
        const Tenant tenant{
            .id = TenantId::create(), .name = name, .colour = u"#3366aa"_s, .createdAt = clock.now()};
        const Account added{.id = AccountId::create(),
                            .tenantId = tenant.id,
                            .sid = ac,
                            .createdAt = clock.now(),
                            .secretSetAt = clock.now()};
        const auto done = database->runBlocking([tenant, added](const auto &db) -> Outcome {
            if (const auto there = storage::TenantRepository(db).add(std::span(&tenant, 1)); !there)
                return there;
            return storage::AccountRepository(db).add(std::span(&added, 1));
        });
        if (!done || !await(secrets.kept.write(accountSecretKey(added.id), Secret(token))))
            qFatal("the company was not added");
        return added;
    }
    void restart()
    {
        m_holder += u'x';
        power.left = 1'000'000;
        rotation.reset();
        access.reset();
        access
            = std::make_unique<TwilioAccess>(transport, clock, twilio::Endpoints::prefixed(m_url), secrets);
        rotation = std::make_unique<RotationService>(CredentialParts{.database = *database,
                                                                     .secrets = secrets,
                                                                     .clock = clock,
                                                                     .holder = m_holder,
                                                                     .session = session},
                                                     *access);
        QObject::connect(rotation.get(), &RotationService::credentialChanged, rotation.get(),
                         [this](const AccountId &id) { access->forget(id); });
    }
    void startAgain()
    {
        restart();
        clock.advance(std::chrono::minutes{6}); // the lock of the program that died runs out
        bool over = false;
        rotation->recoverAll().then([&over] { over = true; });
        if (!QTest::qWaitFor([&over] { return over; }, 10'000))
            qFatal("the recovery did not end");
    }
    [[nodiscard]] QByteArray kept(const QString &key)
    {
        const auto secret = await(secrets.kept.read(key));
        return secret ? secret->bytes() : QByteArray();
    }
    [[nodiscard]] QByteArray current() { return kept(accountSecretKey(account.id)); }
    [[nodiscard]] QByteArray pending() { return kept(accountPendingKey(account.id)); }
    [[nodiscard]] Account row()
    {
        const AccountId id = account.id;
        return database->runBlocking([id](const auto &db) { return storage::AccountRepository(db).find(id); })
            ->value();
    }
    [[nodiscard]] int notes()
    {
        const auto settings
            = database->runBlocking([](const auto &db) { return storage::SettingsRepository(db).all(); });
        int count = 0;
        for (auto entry = settings->cbegin(); entry != settings->cend(); ++entry)
            count += isMarkerKey(entry.key()) ? 1 : 0;
        return count;
    }
    [[nodiscard]] std::vector<AuditEntry> record()
    {
        return *database->runBlocking([](const auto &db) { return storage::AuditRepository(db).list(20); });
    }
    /// Does what is kept open the account?
    [[nodiscard]] bool works()
    {
        const auto opened = await(access->session(row()));
        return opened && await((*opened)->numbers().checkCredentials());
    }
    /// Nothing of a change is left anywhere.
    [[nodiscard]] bool isTidy() { return pending().isEmpty() && notes() == 0 && twilio.secondary.isEmpty(); }

    Power power;
    FakeClock clock;
    Session session{clock};
    PoweredStore secrets{power};
    TokenTwilio twilio{power};
    twilio::QnamTransport transport;
    std::unique_ptr<storage::DatabaseThread> database;
    std::unique_ptr<TwilioAccess> access;
    std::unique_ptr<RotationService> rotation;
    Account account;

private:
    EmptyTestDatabase m_place;
    QUrl m_url;
    QString m_holder;
};

} // namespace recado::test
