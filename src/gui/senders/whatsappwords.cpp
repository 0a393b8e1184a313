// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/whatsappwords.h"

#include "gui/common/explaining.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString whatsAppStatusText(const QString &status)
{
    static const QHash<QString, const char *> words{
        {u"CREATING"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Being created")},
        {u"ONLINE"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Online")},
        {u"OFFLINE"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Offline")},
        {u"PENDING_VERIFICATION"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Waiting for verification")},
        {u"VERIFYING"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Being verified")},
        {u"ONLINE:UPDATING"_s,
         QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Online, a change is being taken over")},
        {u"TWILIO_REVIEW"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Under review at Twilio")},
        {u"DRAFT"_s, QT_TRANSLATE_NOOP("recado::WhatsAppStatus", "Begun, not handed in yet")},
    };
    const auto known = words.constFind(status);
    return known == words.cend() ? status : QCoreApplication::translate("recado::WhatsAppStatus", *known);
}

QString reasonsText(const std::vector<StatusReason> &reasons)
{
    QStringList sentences;
    for (const StatusReason &reason : reasons) {
        const Explanation ours = reason.code ? explainCode(*reason.code) : Explanation();
        const bool known = !ours.what.isEmpty() && ours.button != "twilio-page"_L1;
        if (known)
            sentences.append(ours.what);
        else if (!reason.text.isEmpty())
            sentences.append(
                QCoreApplication::translate("recado::WhatsAppStatus", "Twilio says: “%1”").arg(reason.text));
        else if (!ours.what.isEmpty())
            sentences.append(oneLine(ours));
    }
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace recado
