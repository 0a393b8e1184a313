// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/fixes.h"

#include "services/words/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// One row for each id of codeButtons(). The words are in English for lupdate; context "recado::Fixes".
struct FixRow
{
    QLatin1StringView id;
    Fix fix = Fix::None;
    const char *text = "";
    QLatin1StringView page = {};
};

constexpr auto billing = "https://console.twilio.com/us1/billing/manage-billing/billing-overview"_L1;
constexpr auto geo = "https://console.twilio.com/us1/develop/sms/settings/geo-permissions"_L1;
constexpr auto verified = "https://console.twilio.com/us1/develop/phone-numbers/manage/verified"_L1;
constexpr auto numbers = "https://console.twilio.com/us1/develop/phone-numbers/manage/incoming"_L1;
constexpr auto templates = "https://console.twilio.com/us1/develop/sms/content-template-builder"_L1;
constexpr auto meta = "https://business.facebook.com/"_L1;
constexpr auto help = "https://help.twilio.com/"_L1;

constexpr std::array rows{
    FixRow{"none"_L1},
    FixRow{"wait"_L1},
    FixRow{"countdown"_L1},
    FixRow{"split-days"_L1}, // the rest goes in the next window by itself
    FixRow{"billing"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "Open Twilio's billing"), billing},
    FixRow{"business-manager"_L1, Fix::OpenPage,
           QT_TRANSLATE_NOOP("recado::Fixes", "Open Meta's business page"), meta},
    FixRow{"marketing-terms"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "Open Meta's terms"),
           meta},
    FixRow{"show-limit"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "See the limit at Meta"), meta},
    FixRow{"geo-permissions"_L1, Fix::OpenPage,
           QT_TRANSLATE_NOOP("recado::Fixes", "Open the countries of the account"), geo},
    FixRow{"verified-numbers"_L1, Fix::OpenPage,
           QT_TRANSLATE_NOOP("recado::Fixes", "Verify the phone at Twilio"), verified},
    FixRow{"webhooks"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "Open the number at Twilio"),
           numbers},
    FixRow{"choose-template"_L1, Fix::OpenPage,
           QT_TRANSLATE_NOOP("recado::Fixes", "See the templates at Twilio"), templates},
    FixRow{"choose-language"_L1, Fix::OpenPage,
           QT_TRANSLATE_NOOP("recado::Fixes", "See the templates at Twilio"), templates},
    FixRow{"fill-fields"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "See the templates at Twilio"),
           templates},
    FixRow{"support"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "Ask Twilio's support"), help},
    FixRow{"report-fault"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "What Twilio says about it")},
    FixRow{"twilio-page"_L1, Fix::OpenPage, QT_TRANSLATE_NOOP("recado::Fixes", "What Twilio says about it")},
    FixRow{"check-credentials"_L1, Fix::OpenNumber, QT_TRANSLATE_NOOP("recado::Fixes", "Check the key")},
    FixRow{"choose-sender"_L1, Fix::OpenNumber, QT_TRANSLATE_NOOP("recado::Fixes", "Open the number")},
    FixRow{"open-number"_L1, Fix::OpenNumber, QT_TRANSLATE_NOOP("recado::Fixes", "Open the number")},
    FixRow{"set-up-service"_L1, Fix::OpenNumber,
           QT_TRANSLATE_NOOP("recado::Fixes", "Set it up at the number")},
    FixRow{"slow-down"_L1, Fix::OpenNumber, QT_TRANSLATE_NOOP("recado::Fixes", "Make the number slower")},
    FixRow{"check-now"_L1, Fix::CheckNow, QT_TRANSLATE_NOOP("recado::Fixes", "Check now")},
    FixRow{"update-list"_L1, Fix::CheckNow, QT_TRANSLATE_NOOP("recado::Fixes", "Ask Twilio again")},
    FixRow{"copy-join"_L1, Fix::CopyJoin, QT_TRANSLATE_NOOP("recado::Fixes", "Copy the invitation to join")},
    FixRow{"call-customer"_L1, Fix::CopyPhone, QT_TRANSLATE_NOOP("recado::Fixes", "Copy the phone to call")},
    FixRow{"fix-number"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Correct the phone …")},
    FixRow{"mark-number"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Correct the phone …")},
    FixRow{"edit-text"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Change the words …")},
    FixRow{"shorten-text"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Shorten the text …")},
    FixRow{"clean-spaces"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Change the words …")},
    FixRow{"shrink-file"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Choose a smaller file …")},
    FixRow{"choose-time"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Choose another time …")},
    FixRow{"publish-file"_L1, Fix::ResendFile,
           QT_TRANSLATE_NOOP("recado::Fixes", "Put the file online again")},
    FixRow{"send-again"_L1, Fix::SendAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Send again")},
    FixRow{"send-tomorrow"_L1, Fix::SendTomorrow, QT_TRANSLATE_NOOP("recado::Fixes", "Try tomorrow at 9:00")},
    FixRow{"send-sms"_L1, Fix::SendSms, QT_TRANSLATE_NOOP("recado::Fixes", "Send an SMS")},
    FixRow{"try-other-channel"_L1, Fix::SendSms, QT_TRANSLATE_NOOP("recado::Fixes", "Send an SMS")},
    FixRow{"use-template"_L1, Fix::SendSms, QT_TRANSLATE_NOOP("recado::Fixes", "Send an SMS")},
    FixRow{"try-whatsapp"_L1, Fix::WriteAgain, QT_TRANSLATE_NOOP("recado::Fixes", "Try WhatsApp …")},
    FixRow{"history"_L1, Fix::ShowHistory, QT_TRANSLATE_NOOP("recado::Fixes", "See what else went there")},
    FixRow{"open-conversation"_L1, Fix::ShowHistory,
           QT_TRANSLATE_NOOP("recado::Fixes", "See what else went there")},
};

/// Where Twilio gave no code. What is not here has only its words.
struct ReasonRow
{
    QLatin1StringView reason;
    QLatin1StringView button;
};

constexpr std::array ofReasons{
    ReasonRow{"window-closed"_L1, "use-template"_L1}, ReasonRow{"secret-missing"_L1, "check-credentials"_L1},
    ReasonRow{"account-suspended"_L1, "billing"_L1},  ReasonRow{"file-not-there"_L1, "publish-file"_L1},
    ReasonRow{"undone"_L1, "edit-text"_L1},           ReasonRow{"closed-before-sending"_L1, "send-again"_L1},
    ReasonRow{"too-late"_L1, "send-again"_L1},
};

QUrl pageOf(const FixRow &row, int twilioCode)
{
    if (row.fix != Fix::OpenPage || !row.page.isEmpty())
        return QUrl(row.page);
    return QUrl(u"https://www.twilio.com/docs/api/errors/%1"_s.arg(twilioCode));
}

} // namespace

FixButton fixButton(const QString &id, int twilioCode)
{
    const auto *const row = std::ranges::find_if(rows, [&id](const FixRow &each) { return each.id == id; });
    if (row == rows.end())
        return fixButton(u"twilio-page"_s, twilioCode);
    if (row->fix == Fix::None)
        return {};
    return {.fix = row->fix,
            .text = QCoreApplication::translate("recado::Fixes", row->text),
            .page = pageOf(*row, twilioCode)};
}

FixButton fixFor(const OutgoingPart &part)
{
    if (part.state != PartState::Failed && part.state != PartState::Cancelled)
        return {};
    if (part.errorCode) {
        const auto entry = entryForCode(*part.errorCode, u"en"_s);
        return fixButton(entry ? entry->button : u"twilio-page"_s, *part.errorCode);
    }
    const auto *const row = std::ranges::find_if(
        ofReasons, [&part](const ReasonRow &each) { return part.reason == each.reason; });
    return row == ofReasons.end() ? FixButton{} : fixButton(row->button);
}

} // namespace recado
