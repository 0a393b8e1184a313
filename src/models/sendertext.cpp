// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sendertext.h"

#include "models/itemtext.h"
#include "models/sendertablemodel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// Ninety days is what most offices agree to; two weeks before that there is time to do it calmly.
constexpr qint64 oldKeyDays = 75;
constexpr qint64 tooOldKeyDays = 90;

std::optional<qint64> daysOf(const Account &account, Instant now)
{
    if (!account.secretSetAt)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::days>(now - *account.secretSetAt).count();
}

} // namespace

QString channelsText(const Sender &sender)
{
    QStringList channels;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (serves(sender, channel))
            channels.append(channelText(channel));
    }
    return channels.join(u", "_s);
}

QString shortSid(const QString &sid)
{
    return sid.size() < 8 ? sid : u"%1… %2"_s.arg(sid.left(2), sid.right(4));
}

SenderState stateOf(const Sender &sender)
{
    if (sender.paused)
        return SenderState::Paused;
    const auto report = reportFromJson(sender.testResult);
    if (!report)
        return SenderState::Untested;
    if (!report->passed())
        return SenderState::Broken;
    return report->count(TestVerdict::Warning) > 0 ? SenderState::Look : SenderState::Works;
}

QString stateText(SenderState state)
{
    switch (state) {
    case SenderState::Paused:
        return SenderTableModel::tr("Paused");
    case SenderState::Broken:
        return SenderTableModel::tr("Does not work");
    case SenderState::Look:
        return SenderTableModel::tr("Works, look at it");
    case SenderState::Works:
        return SenderTableModel::tr("Works");
    case SenderState::Untested:
        return SenderTableModel::tr("Never tested");
    }
    Q_UNREACHABLE();
}

QString testText(const ConnectionReport &report, Instant now)
{
    const QString ago = spanText(now - report.at);
    if (const int failed = report.count(TestVerdict::Failed); failed > 0)
        return SenderTableModel::tr("Tested %1 ago: %n step(s) failed.", nullptr, failed).arg(ago);
    if (const int warnings = report.count(TestVerdict::Warning); warnings > 0)
        return SenderTableModel::tr("Tested %1 ago: works, %n thing(s) to look at.", nullptr, warnings)
            .arg(ago);
    return SenderTableModel::tr("Tested %1 ago: all is well.").arg(ago);
}

QString qualityText(const QString &quality)
{
    if (quality == "HIGH"_L1)
        return SenderTableModel::tr("High");
    if (quality == "MEDIUM"_L1)
        return SenderTableModel::tr("Medium");
    return quality == "LOW"_L1 ? SenderTableModel::tr("Low") : quality;
}

QString reachText(const QString &dailyReach)
{
    if (const auto people = peopleADay(dailyReach))
        return SenderTableModel::tr("%L1 a day").arg(*people);
    return dailyReach.contains("unlimited"_L1, Qt::CaseInsensitive) ? SenderTableModel::tr("Unlimited")
                                                                    : dailyReach;
}

QString balanceText(const QString &value)
{
    TestFacts facts;
    facts.currency = value.section(u' ', 0, 0);
    facts.balance = value.section(u' ', 1);
    return balanceText(facts);
}

QString balanceText(const TestFacts &facts)
{
    // a text all the way: Twilio writes as many decimals as it has, and nothing is added up here
    const QString whole = facts.balance.section(u'.', 0, 0);
    bool isNumber = false;
    const qlonglong units = whole.toLongLong(&isNumber);
    if (!isNumber)
        return facts.balance.isEmpty() ? QString() : facts.currency + u' ' + facts.balance;
    const QLocale locale;
    const QString cents = facts.balance.section(u'.', 1, 1).leftJustified(2, u'0', true);
    const QString minus = facts.balance.startsWith(u'-') ? u"-"_s : QString();
    const QString currency = facts.currency == "USD"_L1 ? u"US$"_s
        : facts.currency == "BRL"_L1                    ? u"R$"_s
                                                        : facts.currency;
    return u"%1 %2%3%4%5"_s.arg(currency, minus, locale.toString(qAbs(units)), locale.decimalPoint(), cents);
}

QString keyText(const Account &account, Instant now)
{
    const auto days = daysOf(account, now);
    if (account.secretWasOpen)
        return SenderTableModel::tr("It lay in an open file: replace it");
    if (!days)
        return {};
    const QString age = *days <= 0 ? SenderTableModel::tr("New today")
                                   : SenderTableModel::tr("%n day(s) old", nullptr, static_cast<int>(*days));
    if (*days >= tooOldKeyDays)
        return SenderTableModel::tr("%1: replace it now").arg(age);
    return *days >= oldKeyDays ? SenderTableModel::tr("%1: replace it soon").arg(age) : age;
}

bool isKeyOld(const Account &account, Instant now)
{
    return account.secretWasOpen || daysOf(account, now).value_or(0) >= oldKeyDays;
}

} // namespace recado
