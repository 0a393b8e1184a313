// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "app/optionsfolder.h"
#include "app/simulatedsecretstore.h"
#include "base/logging.h"
#include "base/sharedclock.h"
#include "base/spawn.h"
#include "secrets/keychainsecretstore.h"
#include "storage/backup/startdatabase.h"
#include "storage/media/filerecordrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto patienceAtClose = 5s;
constexpr auto patienceForFetches = 20s;
constexpr auto patienceForRotation = 60s;

/// The token of the simulator's first account, printed by its --help; no secret of anybody.
Secret simulatorToken()
{
    return Secret("simulatortoken000000000000000001"_ba);
}

std::unique_ptr<SecretStore> secretStore(bool simulated)
{
    if (!simulated)
        return std::make_unique<KeychainSecretStore>(u"recado"_s);
    return std::make_unique<SimulatedSecretStore>(
        std::make_unique<KeychainSecretStore>(u"recado-simulated"_s, 3s), simulatorToken());
}

twilio::Endpoints endpoints(const std::optional<SimulatorLink> &simulator)
{
    return simulator ? twilio::Endpoints::prefixed(simulator->url()) : twilio::Endpoints::twilio();
}

Result<std::optional<SimulatorLink>> findSimulator(const AppOptions &options, const DataFolder &folder)
{
    if (!options.simulated)
        return std::optional<SimulatorLink>();
    auto link = options.simulatorUrl.isEmpty() ? SimulatorLink::findOrStart(folder)
                                               : SimulatorLink::at(options.simulatorUrl);
    if (!link)
        return link.error();
    return std::optional(*std::move(link));
}

std::unique_ptr<LocalHost> mediaHost(const DataFolder &folder, const QString &holder,
                                     const Preferences &preferences, Clock &clock,
                                     QNetworkAccessManager &network)
{
    // A simulated folder never needs the world: its simulator fetches from this computer.
    return std::make_unique<LocalHost>(
        LocalHostSettings{.publicBase = folder.isSimulated() ? QUrl() : QUrl(preferences.mediaBaseUrl),
                          .port = folder.isSimulated() ? quint16{0} : preferences.mediaPort,
                          .folder = folder.absolute(u"public/"_s + holder)},
        clock, network);
}

Result<std::unique_ptr<LogFile>> openLog(const AppOptions &options, const DataFolder &folder,
                                         const Redactor &redactor, const Clock &clock)
{
    if (!options.log)
        return std::unique_ptr<LogFile>();
    return LogFile::open({.path = folder.logPath(), .alsoStderr = options.logToStderr}, redactor, clock);
}

void followTime(SharedClock &clock, const SimulatorLink &simulator)
{
    const auto status = simulator.ask(u"status"_s);
    const QString file = status ? (*status)["clock"_L1]["file"_L1].toString() : QString();
    if (file.isEmpty())
        return; // one that keeps its time to itself, as a test's own
    if (const auto followed = clock.follow(file); !followed)
        qCWarning(lcApp) << "the simulator's clock cannot be followed:" << followed.error();
}

} // namespace

struct AppContext::Foundation
{
    std::unique_ptr<Redactor> redactor;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<LogFile> log;
    DataFolder folder;
    std::unique_ptr<storage::DatabaseThread> database;
    storage::ConnectionSettings place;
    RestoreNews restoreNews;
    std::vector<User> users;
    std::vector<MediaPlace> mediaPlaces;
    std::optional<SimulatorLink> simulator;
    Preferences preferences;
    twilio::LimiterSettings pace;
};

Result<std::unique_ptr<AppContext>> AppContext::open(const AppOptions &options)
{
    auto folder = folderOf(options);
    if (!folder)
        return folder.error();
    auto redactor = std::make_unique<Redactor>();
    // a simulated folder lives in its simulator's time, a real one never in anybody's but the computer's
    auto *shared = options.simulated ? new SharedClock : nullptr;
    std::unique_ptr<Clock> clock(shared);
    if (!clock)
        clock = std::make_unique<SystemClock>();
    auto log = openLog(options, *folder, *redactor, *clock);
    if (!log)
        return log.error();
    const auto place = options.database.value_or(
        storage::ConnectionSettings{.engine = storage::Engine::Sqlite, .database = folder->databasePath()});
    auto started = storage::startDatabase(place, loginName(), clock->now());
    if (!started)
        return started.error();
    auto preferences = SettingsService::read(*started->thread);
    if (!preferences)
        return preferences.error();
    auto users = PeopleService::read(*started->thread);
    if (!users)
        return users.error();
    auto mediaPlaces = MediaHostService::read(*started->thread);
    if (!mediaPlaces)
        return mediaPlaces.error();
    auto simulator = findSimulator(options, *folder);
    if (!simulator)
        return simulator.error();
    if (shared && *simulator)
        followTime(*shared, **simulator);
    std::unique_ptr<AppContext> made(new AppContext({.redactor = std::move(redactor),
                                                     .clock = std::move(clock),
                                                     .log = *std::move(log),
                                                     .folder = *std::move(folder),
                                                     .database = std::move(started->thread),
                                                     .place = place,
                                                     .restoreNews = {.restored = started->restored,
                                                                     .leftBehind = started->leftBehind,
                                                                     .setAside = started->setAside,
                                                                     .failed = started->restoreFailed},
                                                     .users = *std::move(users),
                                                     .mediaPlaces = *std::move(mediaPlaces),
                                                     .simulator = *std::move(simulator),
                                                     .preferences = *std::move(preferences),
                                                     .pace = options.pace}));
    return made;
}

AppContext::AppContext(Foundation foundation)
    : m_redactor(std::move(foundation.redactor))
    , m_clock(std::move(foundation.clock))
    , m_log(std::move(foundation.log))
    , m_folder(std::move(foundation.folder))
    , m_database(std::move(foundation.database))
    , m_simulator(std::move(foundation.simulator))
    , m_simulatorLine(m_simulator ? std::make_unique<SimulatorLine>(m_simulator->url()) : nullptr)
    , m_simulatorControl(m_simulatorLine ? std::make_unique<SimulatorControl>(*m_simulatorLine) : nullptr)
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_secrets(secretStore(m_folder.isSimulated()), m_redactor.get())
    , m_access(m_transport, *m_clock, endpoints(m_simulator), m_secrets, foundation.pace)
    , m_session(*m_clock, !foundation.users.empty())
    , m_people(*m_database, m_session, *m_clock)
    , m_audit(*m_database, m_session)
    , m_backups({.database = *m_database, .session = m_session, .clock = *m_clock},
                std::move(foundation.place), std::move(foundation.restoreNews))
    , m_settings(*m_database, m_session, std::move(foundation.preferences))
    , m_support({.database = *m_database,
                 .folder = m_folder,
                 .settings = m_settings,
                 .backups = m_backups,
                 .session = m_session})
    , m_mediaHost(mediaHost(m_folder, m_holder, m_settings.preferences(), *m_clock, m_mediaNetwork))
    , m_keychain(m_secrets)
    , m_directory(*m_database, m_secrets, *m_clock, m_session)
    , m_connectionTest(*m_database, m_directory, m_access, *m_clock)
    , m_rotation({.database = *m_database,
                  .secrets = m_secrets,
                  .clock = *m_clock,
                  .holder = m_holder,
                  .session = m_session},
                 m_access)
    , m_credentialImport({.directory = m_directory,
                          .rotation = m_rotation,
                          .access = m_access,
                          .redactor = *m_redactor,
                          .session = m_session})
    , m_send(*m_database, m_folder, *m_clock, m_session, m_holder)
    , m_many(*m_database, *m_clock, m_session, m_send)
    , m_boleto(m_reader, m_directory, m_send, *m_clock)
    , m_payees(*m_database, *m_clock, m_session)
    , m_drafts(*m_database, *m_clock)
    , m_shelf({.database = *m_database,
               .secrets = m_secrets,
               .directory = m_directory,
               .access = m_access,
               .clock = *m_clock,
               .network = m_mediaNetwork,
               .own = *m_mediaHost,
               .holder = m_holder,
               .simulator = m_simulator ? std::optional(m_simulator->url()) : std::nullopt})
    , m_publisher({.shelf = m_shelf, .database = *m_database, .folder = m_folder, .clock = *m_clock})
    , m_remover({.shelf = m_shelf,
                 .database = *m_database,
                 .secrets = m_secrets,
                 .clock = *m_clock,
                 .holder = m_holder})
    , m_mediaHosts({.shelf = m_shelf,
                    .remover = m_remover,
                    .database = *m_database,
                    .secrets = m_secrets,
                    .session = m_session,
                    .clock = *m_clock},
                   foundation.mediaPlaces)
    , m_inbound(*m_database, m_access, *m_clock)
    , m_numbers({.database = *m_database,
                 .directory = m_directory,
                 .access = m_access,
                 .inbound = m_inbound,
                 .settings = m_settings,
                 .session = m_session,
                 .clock = *m_clock,
                 .simulated = m_folder.isSimulated()})
    , m_outbox({.database = *m_database,
                .directory = m_directory,
                .access = m_access,
                .publisher = m_publisher,
                .inbound = m_inbound,
                .settings = m_settings,
                .clock = *m_clock,
                .holder = m_holder})
    , m_recovery(*m_database, m_folder, *m_clock, m_session)
    , m_diagnosis({.directory = m_directory,
                   .send = m_send,
                   .connectionTest = m_connectionTest,
                   .access = m_access,
                   .publisher = m_publisher,
                   .clock = *m_clock})
{
    m_people.beginAlone(foundation.users);
    connectServices();
}

AppContext::~AppContext()
{
    QDir(m_folder.absolute(u"public/"_s + m_holder)).removeRecursively();
}

/// The way out of the company's network; the media check looks from outside and takes the same one.
void AppContext::followNetworkPath()
{
    const Preferences &chosen = m_settings.preferences();
    const twilio::NetworkPath path{.proxy = chosen.proxy, .caFile = chosen.caFile};
    if (m_path == path)
        return; // it was another setting
    m_path = path;
    m_transport.usePath(path);
    m_mediaNetwork.usePath(path);
}

void AppContext::connectServices()
{
    followNetworkPath();
    m_send.setTwilio(m_directory, m_access);
    m_send.setFileStays([this](const TenantId &tenant) { return m_mediaHosts.fileStays(tenant); });
    const auto takeBack
        = [this](const FileId &file) { spawn(m_publisher.withdraw(file), "taking a file back"); };
    QObject::connect(&m_send, &SendService::fileUnneeded, &m_outbox, takeBack);
    m_inbound.setListeners({.stopped = [this](const auto &items) { Q_EMIT m_send.itemsChanged(items); },
                            .fileUnneeded = takeBack});
    QObject::connect(&m_settings, &SettingsService::changed, &m_outbox, [this] { followNetworkPath(); });
    QObject::connect(&m_directory, &DirectoryService::secretChanged, &m_outbox,
                     [this](const AccountId &account) { m_access.forget(account); });
    QObject::connect(
        &m_rotation, &RotationService::credentialChanged, &m_outbox,
        [this](const AccountId &account) { spawn(takeCredential(account), "taking a new key"); });
    QObject::connect(&m_publisher, &FilePublisher::fileLeft, &m_remover, &FileRemover::wake);
    QObject::connect(&m_remover, &FileRemover::removed, &m_publisher, &FilePublisher::forgetServed);
    QObject::connect(&m_send, &SendService::itemsChanged, &m_outbox, [this] { m_outbox.wake(); });
    QObject::connect(&m_outbox, &OutboxRunner::sendersChanged, &m_directory, &DirectoryService::changed);
    QObject::connect(&m_recovery, &RecoveryService::itemsChanged, &m_outbox,
                     [this](const QList<ItemId> &items) {
                         Q_EMIT m_outbox.itemsChanged(items);
                         m_outbox.wake();
                     });
    // a new number gets its worker, a paused one is paused
    QObject::connect(&m_directory, &DirectoryService::changed, &m_outbox, [this] {
        if (m_sending)
            spawn(m_outbox.start(), "following the numbers");
    });
}

QCoro::Task<Outcome> AppContext::startSending()
{
    // Without the file server texts still go out; a PDF then waits and says why.
    if (m_mediaHost->publicBase().isEmpty()) {
        if (const auto started = m_mediaHost->start(); !started)
            qCWarning(lcApp) << "the file server did not start:" << started.error();
    }
    if (const auto taken = co_await takeOverFromDead(); !taken)
        co_return taken.error();
    co_await m_rotation.recoverAll(); // before anything leaves with a token that may be dead
    if (const auto forgotten = co_await m_recovery.forgetCopies(); !forgotten)
        qCWarning(lcApp) << "copies of files that were sent again stay:" << forgotten.error();
    m_sending = true;
    m_backups.keepWeekly();
    m_remover.start();
    co_return co_await m_outbox.start();
}

/// What a crashed program left behind on this computer need not wait until its time runs out.
QCoro::Task<Outcome> AppContext::takeOverFromDead()
{
    if (!m_mark) {
        auto mark = RunningMark::set(m_folder, m_holder);
        if (!mark)
            co_return mark.error();
        m_mark = *std::move(mark);
    }
    const QList<DeadProgram> dead = RunningMark::takeDead(m_folder);
    for (const auto &[holder, began] : dead) {
        QDir(m_folder.absolute(u"public/"_s + holder)).removeRecursively();
        const Instant now = m_clock->now();
        auto freedTask = m_database->run([holder = holder, now](const auto &db) -> Outcome {
            if (const auto held = storage::OutboxRepository(db).abandonHeldBy(holder, now); !held)
                return held.error();
            if (const auto gone = storage::FileRecordRepository(db).forgetHolder(holder); !gone)
                return gone.error();
            return storage::LeaseRepository(db).releaseAllOf(holder);
        });
        if (const auto freed = co_await freedTask; !freed)
            co_return freed.error();
        m_recovery.noteUnclean(began);
        qCInfo(lcApp) << "took over from a program that ended without a word";
    }
    co_return Done{};
}

QCoro::Task<> AppContext::close()
{
    m_sending = false;
    if (const auto cancelled = co_await m_send.cancelHeld(); !cancelled)
        qCWarning(lcApp) << "what could be undone was not cancelled now; the next start does it:"
                         << cancelled.error();
    co_await m_outbox.stop(patienceAtClose);
    co_await letRotationEnd();
    m_shelf.stop();
    co_await m_remover.stop(patienceAtClose);
    co_await letTwilioFetch();
    auto forgottenTask = m_database->run([holder = m_holder](const auto &db) {
        return storage::FileRecordRepository(db).forgetHolder(holder);
    });
    if (const auto forgotten = co_await forgottenTask; !forgotten)
        qCWarning(lcApp) << "what our own server served stays in the list until its time:"
                         << forgotten.error();
    // a page may have asked just before it went: its question continues in a service, which must still be
    // there
    SystemClock wall; // not a simulator's, which may stand still
    const Instant latest = wall.now() + patienceAtClose;
    while (somethingIsOut() && wall.now() < latest)
        co_await wall.sleepFor(2ms);
}

bool AppContext::somethingIsOut() const
{
    return !m_publisher.isIdle() || !m_mediaHosts.isIdle() || !m_database->isIdle() || !m_secrets.isIdle()
        || !m_transport.isIdle() || m_backups.isBusy() || (m_simulatorLine && !m_simulatorLine->isIdle());
}

/// A change of a token that is under way may have killed the old one: what comes then is to be written down.
QCoro::Task<> AppContext::letRotationEnd()
{
    SystemClock wall;
    const Instant latest = wall.now() + patienceForRotation;
    while (m_rotation.isBusy() && wall.now() < latest)
        co_await wall.sleepFor(20ms);
}

/// The file server is ours: when it goes before Twilio came, the message fails.
QCoro::Task<> AppContext::letTwilioFetch()
{
    const auto isAwaited = [this](const QString &id) { return m_mediaHost->fetchCount(id) == 0; };
    SystemClock wall;
    const Instant latest = wall.now() + patienceForFetches;
    while (std::ranges::any_of(m_publisher.publishedIds(), isAwaited) && wall.now() < latest)
        co_await wall.sleepFor(50ms);
}

} // namespace recado
