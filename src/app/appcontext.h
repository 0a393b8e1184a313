// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runningmark.h"
#include "app/simulatorline.h"
#include "app/simulatorlink.h"
#include "base/clock.h"
#include "base/logfile.h"
#include "documents/documentreader.h"
#include "media/localhost.h"
#include "secrets/switchingsecretstore.h"
#include "services/audit/audittrail.h"
#include "services/backup/backupservice.h"
#include "services/boleto/boletoservice.h"
#include "services/boleto/payeeservice.h"
#include "services/directory/connectiontest.h"
#include "services/directory/directoryservice.h"
#include "services/directory/numbersservice.h"
#include "services/files/datafolder.h"
#include "services/media/fileremover.h"
#include "services/media/hostshelf.h"
#include "services/media/mediahostservice.h"
#include "services/messages/draftservice.h"
#include "services/messages/manymessages.h"
#include "services/messages/sendservice.h"
#include "services/outbox/filepublisher.h"
#include "services/outbox/inboundreader.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/peopleservice.h"
#include "services/people/session.h"
#include "services/recovery/diagnosisservice.h"
#include "services/recovery/recoveryservice.h"
#include "services/secrets/credentialimport.h"
#include "services/secrets/keychainservice.h"
#include "services/secrets/rotationservice.h"
#include "services/settings/settingsservice.h"
#include "services/simulator/simulatorcontrol.h"
#include "services/support/supportservice.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "twilio/twowaytransport.h"

#include <memory>
#include <optional>

namespace recado {

struct AppOptions
{
    QString dataPath = {}; ///< empty = this user's
    bool simulated = false;
    QUrl simulatorUrl
        = {}; ///< of a simulator that runs already; empty = the folder's own, started when needed
    std::optional<storage::ConnectionSettings> database = {}; ///< empty = SQLite in the data folder
    bool logToStderr = false;
    bool log = true; ///< a process has one log: off for every other context in it
    twilio::LimiterSettings pace = {}; ///< requests of one account at the same time
};

/// Every part of the program, made once, in the order in which they need each other, for the window, the
/// command line and the tests alike.
class AppContext
{
public:
    /// Opens the folder and the database (puts back a backup that was chosen, migrates it), finds the
    /// simulator of a simulated folder.
    [[nodiscard]] static Result<std::unique_ptr<AppContext>> open(const AppOptions &options);
    ~AppContext();
    Q_DISABLE_COPY_MOVE(AppContext)

    /// Opens the file server and lets the outbox move.
    [[nodiscard]] QCoro::Task<Outcome> startSending();
    /// Cancels what may still be undone, lets requests under way end and Twilio fetch the files that they
    /// named. To be awaited before the destructor.
    [[nodiscard]] QCoro::Task<> close();

    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    [[nodiscard]] const std::optional<SimulatorLink> &simulator() const { return m_simulator; }
    /// What a person may play in the simulator; null for a real folder.
    [[nodiscard]] SimulatorControl *simulatorControl() { return m_simulatorControl.get(); }
    [[nodiscard]] storage::DatabaseThread &database() { return *m_database; }
    [[nodiscard]] Clock &clock() { return *m_clock; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] PeopleService &people() { return m_people; }
    [[nodiscard]] AuditTrail &audit() { return m_audit; }
    [[nodiscard]] BackupService &backups() { return m_backups; }
    [[nodiscard]] SupportService &support() { return m_support; }
    [[nodiscard]] SettingsService &settings() { return m_settings; }
    [[nodiscard]] KeychainService &keychain() { return m_keychain; }
    [[nodiscard]] DirectoryService &directory() { return m_directory; }
    [[nodiscard]] ConnectionTest &connectionTest() { return m_connectionTest; }
    [[nodiscard]] RotationService &rotation() { return m_rotation; }
    [[nodiscard]] CredentialImport &credentialImport() { return m_credentialImport; }
    [[nodiscard]] NumbersService &numbers() { return m_numbers; }
    [[nodiscard]] SendService &send() { return m_send; }
    [[nodiscard]] ManyMessages &many() { return m_many; }
    [[nodiscard]] BoletoService &boleto() { return m_boleto; }
    [[nodiscard]] PayeeService &payees() { return m_payees; }
    [[nodiscard]] DraftService &drafts() { return m_drafts; }
    [[nodiscard]] InboundReader &inbound() { return m_inbound; }
    [[nodiscard]] HostShelf &shelf() { return m_shelf; }
    [[nodiscard]] FilePublisher &publisher() { return m_publisher; }
    [[nodiscard]] MediaHostService &mediaHosts() { return m_mediaHosts; }
    [[nodiscard]] OutboxRunner &outbox() { return m_outbox; }
    [[nodiscard]] RecoveryService &recovery() { return m_recovery; }
    [[nodiscard]] DiagnosisService &diagnosis() { return m_diagnosis; }

private:
    struct Foundation; ///< what can fail, made first

    explicit AppContext(Foundation foundation);
    void connectServices();
    void followNetworkPath();
    [[nodiscard]] QCoro::Task<> letRotationEnd();
    [[nodiscard]] bool somethingIsOut() const; ///< a question whose answer comes back into a part of this
    [[nodiscard]] QCoro::Task<> letTwilioFetch();
    [[nodiscard]] QCoro::Task<Outcome> takeOverFromDead();
    [[nodiscard]] QCoro::Task<Outcome> takeCredential(AccountId account);

    std::unique_ptr<Redactor> m_redactor; ///< the log's; these two come first and go last
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<LogFile> m_log; ///< empty when not wanted
    DataFolder m_folder;
    std::unique_ptr<storage::DatabaseThread> m_database;
    std::optional<SimulatorLink> m_simulator;
    std::unique_ptr<SimulatorLine> m_simulatorLine; ///< these two only in a simulated folder
    std::unique_ptr<SimulatorControl> m_simulatorControl;
    QString m_holder; ///< names this running program
    SwitchingSecretStore m_secrets;
    twilio::TwoWayTransport m_transport;
    std::optional<twilio::NetworkPath> m_path; ///< that both networks take
    TwilioAccess m_access;
    Session m_session;
    PeopleService m_people;
    AuditTrail m_audit;
    BackupService m_backups;
    SettingsService m_settings;
    SupportService m_support;
    twilio::PathNetwork m_mediaNetwork; ///< without credentials: it looks as an outsider does
    std::unique_ptr<LocalHost> m_mediaHost;
    documents::DocumentReader m_reader;
    KeychainService m_keychain;
    DirectoryService m_directory;
    ConnectionTest m_connectionTest;
    RotationService m_rotation;
    CredentialImport m_credentialImport;
    SendService m_send;
    ManyMessages m_many;
    BoletoService m_boleto;
    PayeeService m_payees;
    DraftService m_drafts;
    HostShelf m_shelf;
    FilePublisher m_publisher;
    FileRemover m_remover;
    MediaHostService m_mediaHosts;
    InboundReader m_inbound;
    NumbersService m_numbers;
    OutboxRunner m_outbox;
    RecoveryService m_recovery;
    DiagnosisService m_diagnosis;
    std::unique_ptr<RunningMark> m_mark; ///< from startSending() on
    bool m_sending = false; ///< between startSending() and close()
};

} // namespace recado
