// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/account.h"

#include "simulator/accounts/accounts.h"
#include "simulator/resources/apianswer.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// When the simulated accounts were opened; any fixed day will do.
Instant openedAt()
{
    return fromDateTime(QDateTime(QDate(2024, 3, 4), QTime(12, 0), Qt::UTC));
}

/// The one that was promoted last, or else the one of the start.
QString tokenOf(const World &world, const QString &sid)
{
    const QString promoted = world.links.primaryToken ? world.links.primaryToken(sid) : QString();
    if (!promoted.isEmpty())
        return promoted;
    const FixedAccount *account = findAccount(sid);
    return account ? QString::fromUtf16(account->authToken) : u"simulatortoken000000000000000000"_s;
}

HttpAnswer fetchAccount(const World &world, const Call &call)
{
    const QString sid = call.accountSid();
    const FixedAccount *account = findAccount(sid);
    const QString path = u"/2010-04-01/Accounts/"_s + sid;
    const QJsonObject parts{{u"messages"_s, path + "/Messages.json"_L1},
                            {u"calls"_s, path + "/Calls.json"_L1},
                            {u"recordings"_s, path + "/Recordings.json"_L1},
                            {u"incoming_phone_numbers"_s, path + "/IncomingPhoneNumbers.json"_L1}};
    return jsonAnswer(
        200,
        {{u"sid"_s, sid},
         {u"owner_account_sid"_s, sid},
         {u"auth_token"_s, tokenOf(world, sid)},
         {u"friendly_name"_s, account ? QString::fromUtf16(account->friendlyName) : u"Simulated account"_s},
         {u"status"_s, u"active"_s},
         {u"type"_s, account && account->trial ? u"Trial"_s : u"Full"_s},
         {u"date_created"_s, rfc2822(openedAt())},
         {u"date_updated"_s, rfc2822(openedAt())},
         {u"uri"_s, path + ".json"_L1},
         {u"subresource_uris"_s, parts}});
}

HttpAnswer fetchBalance(const World &world, const Call &call)
{
    const FixedAccount *account = findAccount(call.accountSid());
    qint64 hundredThousandths = (account ? account->startBalanceCents : 100'000) * qint64{1000};
    for (const Message &message : world.messages.all()) {
        if (message.accountSid == call.accountSid())
            hundredThousandths += message.price.value_or(0);
    }
    if (world.links.charged)
        hundredThousandths -= world.links.charged(call.accountSid());
    const qint64 cents = hundredThousandths / 1000;
    const qint64 size = cents < 0 ? -cents : cents;
    return jsonAnswer(200,
                      {{u"account_sid"_s, call.accountSid()},
                       {u"balance"_s,
                        u"%1%2.%3"_s.arg(cents < 0 ? u"-"_s : QString())
                            .arg(size / 100)
                            .arg(size % 100, 2, 10, QChar(u'0'))},
                       {u"currency"_s, u"USD"_s}});
}

} // namespace

void addAccount(Router &router, World &world)
{
    router.add({.method = "GET",
                .pattern = u"/api/2010-04-01/Accounts/{AccountSid}.json"_s,
                .name = u"account.fetch"_s,
                .parameters = {},
                .handler = [&](const Call &call) { return fetchAccount(world, call); },
                .apiKeysMayUse = false});
    router.add({.method = "GET",
                .pattern = u"/api/2010-04-01/Accounts/{AccountSid}/Balance.json"_s,
                .name = u"balance.fetch"_s,
                .parameters = {},
                .handler = [&](const Call &call) { return fetchBalance(world, call); }});
}

} // namespace recado::simulator
