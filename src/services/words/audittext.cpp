// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/audittext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct AuditWords
{
    QLatin1StringView code;
    const char *words = nullptr;
};

constexpr std::array all{
    AuditWords{"tenant-added"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Company added")},
    AuditWords{"tenant-changed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Company changed")},
    AuditWords{"account-added"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Twilio account added")},
    AuditWords{"account-secret-replaced"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Key of an account replaced")},
    AuditWords{"account-token-rotated"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Auth token of an account rotated")},
    AuditWords{"account-key-made"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "API key of Recado's own made")},
    AuditWords{"account-key-removed"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Old API key removed at Twilio")},
    AuditWords{"sender-added"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Number added")},
    AuditWords{"sender-changed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Number changed")},
    AuditWords{"sender-paused"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Number paused")},
    AuditWords{"sender-paused-itself"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Number paused itself after many failures")},
    AuditWords{"sender-resumed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Number resumed")},
    AuditWords{"sandbox-join-marked"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Join of the test number noted by hand")},
    AuditWords{"media-host-chosen"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "File hosting changed")},
    AuditWords{"checklist-ticked"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Step to production ticked")},
    AuditWords{"checklist-unticked"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Tick of a step to production taken away")},
    AuditWords{"contacts-added"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "People added")},
    AuditWords{"settings-changed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Settings changed")},
    AuditWords{"user-added"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "User added")},
    AuditWords{"user-changed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "User changed")},
    AuditWords{"user-pin-set"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "PIN set")},
    AuditWords{"user-pin-removed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "PIN taken away")},
    AuditWords{"user-removed"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "User removed")},
    AuditWords{"backup-made"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Backup made")},
    AuditWords{"backup-restore-ordered"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Restore of a backup chosen")},
    AuditWords{"backup-restore-cancelled"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Restore of a backup called off")},
    AuditWords{"backup-restored"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Backup restored")},
    AuditWords{"record-exported"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Record of changes exported")},
    AuditWords{"boleto-overridden"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Boleto sent in spite of a warning")},
    AuditWords{"message-decided"_L1,
               QT_TRANSLATE_NOOP("recado::AuditText", "Decided about a message that was perhaps sent")},
    AuditWords{"late-sent"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Late messages sent")},
    AuditWords{"late-cancelled"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Late messages cancelled")},
    AuditWords{"support-file-saved"_L1, QT_TRANSLATE_NOOP("recado::AuditText", "Support file saved")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("recado::AuditText", words);
}

} // namespace

QString textOfAudit(const QString &code)
{
    const auto *const found
        = std::ranges::find(all, code, [](const AuditWords &row) { return QString(row.code); });
    return found == all.end() ? code : translated(found->words);
}

QStringList auditCodes()
{
    QStringList codes;
    for (const AuditWords &row : all)
        codes.append(row.code);
    return codes;
}

QStringList auditHeadings()
{
    return {translated(QT_TRANSLATE_NOOP("recado::AuditText", "When")),
            translated(QT_TRANSLATE_NOOP("recado::AuditText", "Who")),
            translated(QT_TRANSLATE_NOOP("recado::AuditText", "What")),
            translated(QT_TRANSLATE_NOOP("recado::AuditText", "Details")),
            translated(QT_TRANSLATE_NOOP("recado::AuditText", "Subject"))};
}

} // namespace recado
