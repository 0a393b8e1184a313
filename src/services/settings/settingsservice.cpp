// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settingsservice.h"

#include "base/redaction.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/settings/recorded.h"
#include "storage/settings/settingsrepository.h"

#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

struct SecondsKey
{
    QLatin1StringView name;
    std::chrono::seconds Preferences::*field;
    std::chrono::seconds longest;
};

constexpr std::array secondsKeys{
    SecondsKey{"undoSeconds"_L1, &Preferences::undo, 120s},
    SecondsKey{"pauseMinSeconds"_L1, &Preferences::pauseMin, 600s},
    SecondsKey{"pauseMaxSeconds"_L1, &Preferences::pauseMax, 600s},
    SecondsKey{"reconcileAfterSeconds"_L1, &Preferences::reconcileAfter, 3600s},
    SecondsKey{"reconcileAgainSeconds"_L1, &Preferences::reconcileAgain, 3600s},
    SecondsKey{"searchPatienceSeconds"_L1, &Preferences::searchPatience, 86'400s},
    SecondsKey{"lateAfterSeconds"_L1, &Preferences::lateAfter, 604'800s},
    SecondsKey{"lockAfterSeconds"_L1, &Preferences::lockAfter, 28'800s}};

struct TextKey
{
    QLatin1StringView name;
    QString Preferences::*field = nullptr;
};

constexpr std::array textKeys{TextKey{"language"_L1, &Preferences::language},
                              TextKey{"theme"_L1, &Preferences::theme},
                              TextKey{"mediaBaseUrl"_L1, &Preferences::mediaBaseUrl},
                              TextKey{"proxy"_L1, &Preferences::proxy},
                              TextKey{"caFile"_L1, &Preferences::caFile},
                              TextKey{"latePolicy"_L1, &Preferences::latePolicy}};

constexpr auto portKey = "mediaPort"_L1;

Error outOfRange(QLatin1StringView name)
{
    return {.kind = ErrorKind::Invalid, .detail = name, .reason = u"setting-out-of-range"_s};
}

bool isProxy(const QString &text)
{
    static const QStringList schemes{u"http"_s, u"socks5"_s};
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty() || text == "none"_L1
        || (url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty() && url.port() > 0);
}

Outcome checkEach(const Preferences &preferences)
{
    for (const SecondsKey &key : secondsKeys) {
        if (preferences.*key.field < 0s || preferences.*key.field > key.longest)
            return outOfRange(key.name);
    }
    const QUrl base(preferences.mediaBaseUrl, QUrl::StrictMode);
    if (!preferences.mediaBaseUrl.isEmpty()
        && (!base.isValid() || base.host().isEmpty() || !base.scheme().startsWith("http"_L1)))
        return outOfRange("mediaBaseUrl"_L1);
    static const QStringList latePolicies{u"send"_s, u"ask"_s, u"drop"_s};
    if (!latePolicies.contains(preferences.latePolicy))
        return outOfRange("latePolicy"_L1);
    return isProxy(preferences.proxy) ? Outcome(Done{}) : Outcome(outOfRange("proxy"_L1));
}

Outcome check(const Preferences &preferences)
{
    if (const auto fine = checkEach(preferences); !fine)
        return fine;
    if (preferences.pauseMin > preferences.pauseMax)
        return outOfRange("pauseMinSeconds"_L1);
    return Done{};
}

/// Without a look at the other values. NotFound for an unknown name.
Outcome assign(Preferences &preferences, const QString &name, const QString &text)
{
    bool isNumber = false;
    for (const SecondsKey &key : secondsKeys) {
        if (name != key.name)
            continue;
        preferences.*key.field = std::chrono::seconds{text.toInt(&isNumber)};
        return isNumber ? Outcome(Done{}) : outOfRange(key.name);
    }
    for (const TextKey &key : textKeys) {
        if (name == key.name) {
            preferences.*key.field = text;
            return Done{};
        }
    }
    if (name != portKey)
        return Error{.kind = ErrorKind::NotFound, .detail = name, .reason = u"setting-unknown"_s};
    preferences.mediaPort = text.toUShort(&isNumber);
    return isNumber ? Outcome(Done{}) : outOfRange(portKey);
}

/// A value that this version refuses is left at its default, not a reason not to start. Two that contradict
/// each other only on the way from one to the other are fine.
Preferences preferencesOf(const QHash<QString, QString> &stored)
{
    Preferences loaded;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        Preferences next = loaded;
        Outcome fine = assign(next, it.key(), *it);
        if (fine)
            fine = checkEach(next);
        if (fine)
            loaded = next;
        else
            qCWarning(lcServices) << "setting" << it.key() << "ignored:" << fine.error();
    }
    if (loaded.pauseMin > loaded.pauseMax) {
        qCWarning(lcServices) << "the shortest pause is longer than the longest: both ignored";
        loaded.pauseMin = Preferences().pauseMin;
        loaded.pauseMax = Preferences().pauseMax;
    }
    return loaded;
}

/// "undoSeconds: 10 → 30", of what is not everybody's own; for the record.
QStringList officeChanges(const Preferences &before, const Preferences &after)
{
    static const QStringList personal{u"language"_s, u"theme"_s};
    QStringList changes;
    for (const QString &name : SettingsService::names()) {
        const QString old = SettingsService::value(before, name);
        const QString fresh = SettingsService::value(after, name);
        if (old != fresh && !personal.contains(name))
            changes.append(u"%1: %2 → %3"_s.arg(name, redact(old), redact(fresh)));
    }
    return changes;
}

} // namespace

SettingsService::SettingsService(storage::DatabaseThread &database, Session &session, Preferences preferences)
    : m_database(database)
    , m_session(session)
    , m_preferences(std::move(preferences))
{ }

Result<Preferences> SettingsService::read(storage::DatabaseThread &database)
{
    const auto stored
        = database.runBlocking([](const auto &db) { return storage::SettingsRepository(db).all(); });
    if (!stored)
        return stored.error();
    return preferencesOf(*stored);
}

QStringList SettingsService::names()
{
    QStringList all;
    for (const SecondsKey &key : secondsKeys)
        all.append(key.name);
    for (const TextKey &key : textKeys)
        all.append(key.name);
    all.append(portKey);
    return all;
}

QString SettingsService::value(const Preferences &preferences, const QString &name)
{
    for (const SecondsKey &key : secondsKeys) {
        if (name == key.name)
            return QString::number((preferences.*key.field).count());
    }
    for (const TextKey &key : textKeys) {
        if (name == key.name)
            return preferences.*key.field;
    }
    return name == portKey ? QString::number(preferences.mediaPort) : QString();
}

Outcome SettingsService::setValue(Preferences &preferences, const QString &name, const QString &text)
{
    Preferences changed = preferences;
    if (const auto assigned = assign(changed, name, text); !assigned)
        return assigned;
    if (const auto fine = check(changed); !fine)
        return fine;
    preferences = changed;
    return Done{};
}

QCoro::Task<Outcome> SettingsService::load()
{
    const auto stored
        = co_await m_database.run([](const auto &db) { return storage::SettingsRepository(db).all(); });
    if (!stored)
        co_return stored.error();
    m_preferences = preferencesOf(*stored);
    co_return Done{};
}

QCoro::Task<Outcome> SettingsService::save(Preferences preferences)
{
    if (const auto fine = check(preferences); !fine)
        co_return fine.error();
    const QStringList changes = officeChanges(m_preferences, preferences);
    if (const auto allowed = m_session.allows(Duty::ChangeSettings); !changes.isEmpty() && !allowed)
        co_return allowed.error();
    QHash<QString, QString> values;
    for (const QString &name : names())
        values.insert(name, value(preferences, name));
    const AuditEntry entry = m_session.entry(u"settings-changed"_s, {}, changes.join(u"; "_s));
    auto savedTask = m_database.run([values, entry](const auto &db) -> Outcome {
        storage::SettingsRepository settings(db);
        if (entry.detail.isEmpty())
            return settings.save(values);
        return storage::recorded(db, entry, [&] { return settings.save(values); });
    });
    auto saved = co_await savedTask;
    if (!saved)
        co_return saved;
    m_preferences = preferences;
    Q_EMIT changed();
    co_return Done{};
}

} // namespace recado
