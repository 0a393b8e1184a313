// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentialmarker.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr auto keyBegin = "credentialChange/"_L1;
using Way = CredentialMarker::Way;
constexpr std::array wayWords{std::pair{Way::Token, "token"_L1}, std::pair{Way::Key, "key"_L1},
                              std::pair{Way::Replacement, "replacement"_L1}};

QString wordOf(Way way)
{
    for (const auto &[value, word] : wayWords) {
        if (value == way)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<Way> wayOf(const QString &text)
{
    for (const auto &[value, word] : wayWords) {
        if (text == word)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString markerKey(const AccountId &account)
{
    return keyBegin + account.toString();
}

bool isMarkerKey(const QString &key)
{
    return key.startsWith(keyBegin);
}

QString toJson(const CredentialMarker &marker)
{
    const QJsonObject json{{u"account"_s, marker.account.toString()},
                           {u"way"_s, wordOf(marker.way)},
                           {u"apiKey"_s, marker.credential == CredentialKind::ApiKey},
                           {u"apiKeySid"_s, marker.apiKeySid},
                           {u"keyName"_s, marker.keyName},
                           {u"wasOpen"_s, marker.wasOpen},
                           {u"at"_s, toMsecs(marker.at)},
                           {u"computer"_s, marker.computer},
                           {u"by"_s, marker.by}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<CredentialMarker> markerFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto way = wayOf(json["way"_L1].toString());
    const auto account = AccountId::fromString(json["account"_L1].toString());
    if (!way || account.isNull())
        return std::nullopt;
    return CredentialMarker{.account = account,
                            .way = *way,
                            .credential
                            = json["apiKey"_L1].toBool() ? CredentialKind::ApiKey : CredentialKind::AuthToken,
                            .apiKeySid = json["apiKeySid"_L1].toString(),
                            .keyName = json["keyName"_L1].toString(),
                            .wasOpen = json["wasOpen"_L1].toBool(),
                            .at = fromMsecs(json["at"_L1].toInteger()),
                            .computer = json["computer"_L1].toString(),
                            .by = json["by"_L1].toString()};
}

QString computerMark()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash("recado" + id, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace recado
