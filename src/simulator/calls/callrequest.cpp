// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calls/callrequest.h"

#include "simulator/accounts/accounts.h"
#include "simulator/messages/addresses.h"
#include "simulator/records/fields.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using enum Field::Kind;

constexpr std::array callFields{
    Field{.parameter = u"Url", .key = u"url", .kind = Url},
    Field{.parameter = u"Method", .key = u"method", .kind = Method},
    Field{.parameter = u"Twiml", .key = u"twiml", .longest = 4000},
    Field{.parameter = u"ApplicationSid", .key = u"applicationSid"},
    Field{.parameter = u"FallbackUrl", .key = u"fallbackUrl", .kind = Url},
    Field{.parameter = u"FallbackMethod", .key = u"fallbackMethod", .kind = Method},
    Field{.parameter = u"StatusCallback", .key = u"statusCallback", .kind = Url},
    Field{.parameter = u"StatusCallbackMethod", .key = u"statusCallbackMethod", .kind = Method},
    Field{.parameter = u"SendDigits", .key = u"sendDigits", .longest = 32},
    Field{.parameter = u"Timeout", .key = u"timeout", .kind = Integer, .minimum = 0, .maximum = 600},
    Field{.parameter = u"TimeLimit", .key = u"timeLimit", .kind = Integer, .minimum = 1, .maximum = 86'400},
    Field{.parameter = u"Record", .key = u"record", .kind = Boolean},
    Field{.parameter = u"RecordingChannels", .key = u"recordingChannels"},
    Field{.parameter = u"RecordingTrack", .key = u"recordingTrack"},
    Field{.parameter = u"RecordingStatusCallback", .key = u"recordingStatusCallback", .kind = Url},
    Field{.parameter = u"MachineDetection", .key = u"machineDetection"},
    Field{.parameter = u"MachineDetectionTimeout",
          .key = u"machineDetectionTimeout",
          .kind = Integer,
          .minimum = 3,
          .maximum = 59},
    Field{.parameter = u"AsyncAmd", .key = u"asyncAmd", .kind = Boolean},
    Field{.parameter = u"AsyncAmdStatusCallback", .key = u"asyncAmdStatusCallback", .kind = Url},
    Field{.parameter = u"CallerId", .key = u"callerId"},
    Field{.parameter = u"CallReason", .key = u"callReason", .longest = 50},
    Field{.parameter = u"Trim", .key = u"trim"},
};

Error refused(int code)
{
    return {.kind = ErrorKind::Rejected, .detail = u"call"_s, .providerCode = code};
}

/// Codes of the agreed numbers of Twilio's test credentials for calls.
std::optional<int> agreedRefusal(const QString &to)
{
    static const QHash<QString, int> official{{u"+15005550001"_s, 21211},
                                              {u"+15005550002"_s, 21214},
                                              {u"+15005550003"_s, 21215},
                                              {u"+15005550004"_s, 21216}};
    const auto found = official.constFind(to);
    return found == official.constEnd() ? std::optional<int>() : *found;
}

std::optional<int> refuseCaller(const QString &from, const QString &accountSid, const World &world)
{
    if (from.isEmpty())
        return 21213;
    if (!readAddress(from))
        return 21212;
    const FixedNumber *number = findNumber(from);
    const bool isOurs = number ? number->accountSid == accountSid : !findAccount(accountSid);
    const bool isVerified = world.links.isVerifiedCaller && world.links.isVerifiedCaller(accountSid, from);
    return isOurs || isVerified || from == "+15005550006"_L1 ? std::optional<int>() : 21210;
}

std::optional<int> refuseSides(const Form &form, const QString &accountSid, const World &world)
{
    const QString to = form.text(u"To"_s);
    if (to.isEmpty())
        return 21201;
    if (!readAddress(to) || to.startsWith("whatsapp:"_L1))
        return 21211;
    if (const std::optional<int> code = agreedRefusal(to))
        return code;
    if (const std::optional<int> code = refuseCaller(form.text(u"From"_s), accountSid, world))
        return code;
    return world.rules.mayReach(accountSid, to) ? std::optional<int>() : 21219;
}

} // namespace

QStringList callParameters()
{
    return parametersOf(callFields)
        + QStringList{u"To"_s, u"From"_s, u"StatusCallbackEvent"_s, u"RecordingStatusCallbackEvent"_s};
}

Result<QJsonObject> readCall(const Form &form, const QString &accountSid, const World &world)
{
    if (const std::optional<int> code = refuseSides(form, accountSid, world))
        return refused(*code);
    QJsonObject kept;
    if (const Outcome applied = applyFields(callFields, form, kept); !applied)
        return applied.error();
    if (kept["url"_L1].toString().isEmpty() && kept["twiml"_L1].toString().isEmpty()
        && kept["applicationSid"_L1].toString().isEmpty())
        return refused(21205);
    if (!kept["url"_L1].toString().isEmpty())
        kept.remove(u"twiml"_s); // Twilio ignores it then
    kept.insert(u"events"_s, QJsonArray::fromStringList(form.values(u"StatusCallbackEvent"_s)));
    return kept;
}

} // namespace recado::simulator
