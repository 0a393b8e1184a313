// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace recado {

class AuditTrail;
class BackupService;
class BoletoService;
class ConnectionTest;
class CredentialImport;
class DiagnosisService;
class DirectoryService;
class DraftService;
class KeychainService;
class ManyMessages;
class MediaHostService;
class NumbersService;
class OutboxRunner;
class PeopleService;
class PayeeService;
class RecoveryService;
class RotationService;
class SendService;
class Session;
class SettingsService;
class SimulatorControl;
class SupportService;

/// What the window may ask of the program. All of it outlives the window.
struct GuiServices
{
    DirectoryService &directory;
    SendService &send;
    ManyMessages &many;
    OutboxRunner &outbox;
    RecoveryService &recovery;
    DiagnosisService &diagnosis;
    ConnectionTest &connectionTest;
    NumbersService &numbers;
    SettingsService &settings;
    BoletoService &boleto;
    PayeeService &payees;
    DraftService &drafts;
    KeychainService &keychain;
    MediaHostService &mediaHosts;
    RotationService &rotation;
    CredentialImport &credentialImport;
    Session &session;
    PeopleService &people;
    AuditTrail &audit;
    BackupService &backups;
    SupportService &support;
    Clock &clock;
    bool simulated = false; ///< nothing leaves this computer: a yellow frame says so
    const QString &sampleBoleto; ///< path of a PDF to try with; empty where there is none
    SimulatorControl *simulator = nullptr; ///< of a simulated folder; null for a real one
};

} // namespace recado
