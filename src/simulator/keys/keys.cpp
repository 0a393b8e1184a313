// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/keys/keys.h"

#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr auto primaryKey = "primary"_L1; ///< of an account's tokens: only once one was promoted
constexpr auto secondaryKey = "secondary"_L1;
constexpr auto formerKey = "former"_L1; ///< tokens that were taken back
constexpr qsizetype longestName = 64;

/// Twilio says nothing of this code for tokens; that there cannot be two seconds is in its guide.
constexpr int conflict = 409;

QJsonObject tokenJson(const QString &accountSid, const QString &url, Instant at)
{
    return {{u"account_sid"_s, accountSid},
            {u"date_created"_s, isoDate(at)},
            {u"date_updated"_s, isoDate(at)},
            {u"url"_s, "https://accounts.twilio.com/v1/AuthTokens/"_L1 + url}};
}

} // namespace

Keys::Keys(World &world)
    : TableResource(world)
{
    world.links.accountOfKey = [this](const QString &sid) { return accountOfKey(sid); };
    world.links.refusesSecret
        = [this](const QString &user, const QString &secret) { return refusesSecret(user, secret); };
    world.links.primaryToken = [this](const QString &accountSid) {
        const Record *tokens = table(u"tokens"_s).find(accountSid, accountSid);
        return tokens ? tokens->hidden[primaryKey].toString() : QString();
    };
}

std::optional<QString> Keys::accountOfKey(const QString &sid) const
{
    for (const Record &key : table(u"keys"_s).all()) {
        if (key.sid == sid)
            return key.accountSid;
    }
    return {};
}

bool Keys::refusesSecret(const QString &user, const QString &secret) const
{
    if (user.startsWith("SK"_L1)) {
        const std::optional<QString> account = accountOfKey(user);
        const Record *key = account ? table(u"keys"_s).find(*account, user) : nullptr;
        return key && (key->hidden["deleted"_L1].toBool() || key->hidden["secret"_L1].toString() != secret);
    }
    const Record *tokens = table(u"tokens"_s).find(user, user);
    if (!tokens)
        return false;
    const QString primary = tokens->hidden[primaryKey].toString();
    if (primary.isEmpty())
        return tokens->hidden[formerKey].toArray().contains(secret);
    return secret != primary && secret != tokens->hidden[secondaryKey].toString();
}

QJsonObject &Keys::tokensOf(const QString &accountSid)
{
    RecordTable &all = table(u"tokens"_s);
    if (Record *tokens = all.find(accountSid, accountSid))
        return tokens->hidden;
    return all.add({.sid = accountSid, .accountSid = accountSid}).hidden;
}

HttpAnswer Keys::createKey(const Call &call)
{
    const QString name = call.form.text(u"FriendlyName"_s);
    if (name.size() > longestName)
        return errorAnswer(20001);
    Record key{.sid = newSid(u"SK"_s), .accountSid = call.accountSid()};
    key.shown = {{u"sid"_s, key.sid},
                 {u"friendly_name"_s, name},
                 {u"date_created"_s, rfc2822(now())},
                 {u"date_updated"_s, rfc2822(now())}};
    key.hidden = {{u"secret"_s, world().sids.next(u"secret"_s)}};
    QJsonObject json = key.shown;
    json.insert(u"secret"_s, key.hidden["secret"_L1]); // this once, and never again
    table(u"keys"_s).add(std::move(key));
    return jsonAnswer(201, json);
}

HttpAnswer Keys::updateKey(const Call &call)
{
    Record *key = findRecord(routes(), call);
    const QString name = call.form.text(u"FriendlyName"_s);
    if (!key)
        return errorAnswer(20404);
    if (name.isEmpty() || name.size() > longestName)
        return errorAnswer(20001);
    key->shown.insert(u"friendly_name"_s, name);
    key->shown.insert(u"date_updated"_s, rfc2822(now()));
    return jsonAnswer(200, key->shown);
}

/// It is remembered, for otherwise its secret would be as good as that of any key that was not made here.
HttpAnswer Keys::removeKey(const Call &call)
{
    Record *key = findRecord(routes(), call);
    if (!key)
        return errorAnswer(20404);
    key->hidden = {{u"deleted"_s, true}};
    return {.status = 204};
}

HttpAnswer Keys::createSecondary(const Call &call)
{
    QJsonObject &tokens = tokensOf(call.accountSid());
    if (tokens.contains(secondaryKey))
        return errorAnswer(20001, conflict);
    const QString token = world().sids.next(u"token"_s);
    tokens.insert(secondaryKey, token);
    QJsonObject json = tokenJson(call.accountSid(), u"Secondary"_s, now());
    json.insert(u"secondary_auth_token"_s, token);
    return jsonAnswer(201, json);
}

HttpAnswer Keys::removeSecondary(const Call &call)
{
    QJsonObject &tokens = tokensOf(call.accountSid());
    const QJsonValue token = tokens.take(secondaryKey);
    if (token.isUndefined())
        return errorAnswer(20404);
    QJsonArray former = tokens.value(formerKey).toArray();
    former.append(token);
    tokens.insert(formerKey, former);
    return {.status = 204};
}

/// What was the token dies with it.
HttpAnswer Keys::promote(const Call &call)
{
    QJsonObject &tokens = tokensOf(call.accountSid());
    const QJsonValue token = tokens.take(secondaryKey);
    if (token.isUndefined())
        return errorAnswer(20404);
    tokens.insert(primaryKey, token);
    QJsonObject json = tokenJson(call.accountSid(), u"Promote"_s, now());
    json.insert(u"auth_token"_s, token);
    return jsonAnswer(200, json);
}

RecordRoutes Keys::routes()
{
    return {.collection = u"/api/2010-04-01/Accounts/{AccountSid}/Keys.json"_s,
            .name = u"keys"_s,
            .listKey = u"keys"_s,
            .table = [this]() -> RecordTable & { return table(u"keys"_s); },
            .belongs = [](const Record &key, const Call &) { return !key.hidden["deleted"_L1].toBool(); },
            .apiKeysMayUse = false};
}

void Keys::addRoutes(Router &router)
{
    const RecordRoutes all = routes();
    addList(router, all);
    addFetch(router, all);
    router.add({.method = "POST",
                .pattern = all.collection,
                .name = u"keys.create"_s,
                .parameters = {u"FriendlyName"_s},
                .handler = [this](const Call &call) { return createKey(call); },
                .apiKeysMayUse = false});
    router.add({.method = "POST",
                .pattern = onePattern(all),
                .name = u"keys.update"_s,
                .parameters = {u"FriendlyName"_s},
                .handler = [this](const Call &call) { return updateKey(call); },
                .apiKeysMayUse = false});
    router.add({.method = "DELETE",
                .pattern = onePattern(all),
                .name = u"keys.delete"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return removeKey(call); },
                .apiKeysMayUse = false});
    addTokenRoutes(router);
}

void Keys::addTokenRoutes(Router &router)
{
    const QString secondary = u"/accounts/v1/AuthTokens/Secondary"_s;
    router.add({.method = "POST",
                .pattern = secondary,
                .name = u"tokens.create"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return createSecondary(call); },
                .apiKeysMayUse = false});
    router.add({.method = "DELETE",
                .pattern = secondary,
                .name = u"tokens.delete"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return removeSecondary(call); },
                .apiKeysMayUse = false});
    router.add({.method = "POST",
                .pattern = u"/accounts/v1/AuthTokens/Promote"_s,
                .name = u"tokens.promote"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return promote(call); },
                .apiKeysMayUse = false});
}

} // namespace recado::simulator
