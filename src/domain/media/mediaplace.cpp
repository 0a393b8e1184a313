// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/media/mediaplace.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int mostDays = 30;
constexpr int mostDaysSigned = 7; ///< Amazon's limit for a signed address

constexpr std::array fieldsOfOwn{PlaceField{"public-address"_L1, PlaceFieldKind::Address, true}};
constexpr std::array fieldsOfS3{PlaceField{"address"_L1, PlaceFieldKind::Address},
                                PlaceField{"region"_L1, PlaceFieldKind::Text, true},
                                PlaceField{"bucket"_L1, PlaceFieldKind::Text, true},
                                PlaceField{"folder"_L1},
                                PlaceField{"path-style"_L1, PlaceFieldKind::YesNo},
                                PlaceField{"key-id"_L1, PlaceFieldKind::Text, true},
                                PlaceField{"public-address"_L1, PlaceFieldKind::Address}};
constexpr std::array fieldsOfWebDav{PlaceField{"address"_L1, PlaceFieldKind::Address, true},
                                    PlaceField{"public-address"_L1, PlaceFieldKind::Address, true},
                                    PlaceField{"user"_L1}};
constexpr std::array fieldsOfAssets{PlaceField{"account"_L1, PlaceFieldKind::Account, true}};

bool isOfThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

/// Empty when it is well. Everything that goes there is somebody's, so only https, but on this computer.
QString addressTrouble(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool hasMore = url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty();
    if (!url.isValid() || !isWeb || url.host().isEmpty() || hasMore)
        return u"media-address-wrong"_s;
    return url.scheme() == "https"_L1 || isOfThisComputer(url) ? QString() : u"media-address-open"_s;
}

QString troubleOf(const PlaceField &field, const QString &value)
{
    if (value.isEmpty()) {
        const QString missing
            = field.kind == PlaceFieldKind::Account ? u"media-account-missing"_s : u"media-field-missing"_s;
        return field.isNeeded ? missing : QString();
    }
    if (field.kind == PlaceFieldKind::Address)
        return addressTrouble(value);
    static const QRegularExpression bucket(u"\\A[a-z0-9][a-z0-9.\\-]{1,61}[a-z0-9]\\z"_s);
    if (field.name == "bucket"_L1 && !bucket.match(value).hasMatch())
        return u"media-bucket-name"_s;
    static const QRegularExpression folder(u"\\A[A-Za-z0-9._\\-]+(?:/[A-Za-z0-9._\\-]+)*\\z"_s);
    const bool climbs = value.split(u'/').contains(u".."_s);
    if (field.name == "folder"_L1 && (climbs || !folder.match(value).hasMatch()))
        return u"media-path-wrong"_s;
    static const QRegularExpression plain(u"\\A[\\x21-\\x7e]+\\z"_s); // they stand in headers
    if (field.kind == PlaceFieldKind::Text && field.name != "user"_L1 && !plain.match(value).hasMatch())
        return u"media-path-wrong"_s;
    return {};
}

} // namespace

QString toWord(HostKind kind)
{
    switch (kind) {
    case HostKind::ThisComputer:
        return u"this-computer"_s;
    case HostKind::S3:
        return u"s3"_s;
    case HostKind::WebDav:
        return u"webdav"_s;
    case HostKind::Assets:
        return u"assets"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HostKind> hostKindFrom(const QString &word)
{
    const auto *const found
        = std::ranges::find_if(allHostKinds, [&](HostKind kind) { return toWord(kind) == word; });
    return found == allHostKinds.end() ? std::nullopt : std::optional(*found);
}

std::span<const PlaceField> fieldsOf(HostKind kind)
{
    switch (kind) {
    case HostKind::ThisComputer:
        return fieldsOfOwn;
    case HostKind::S3:
        return fieldsOfS3;
    case HostKind::WebDav:
        return fieldsOfWebDav;
    case HostKind::Assets:
        return fieldsOfAssets;
    }
    Q_UNREACHABLE();
}

SecretNeed secretOf(HostKind kind)
{
    switch (kind) {
    case HostKind::S3:
        return SecretNeed::Needed;
    case HostKind::WebDav:
        return SecretNeed::Optional;
    case HostKind::ThisComputer:
    case HostKind::Assets: // the account's own key does it
        return SecretNeed::None;
    }
    Q_UNREACHABLE();
}

std::vector<PlaceFinding> findingsOf(const MediaPlace &place, bool hasSecret)
{
    std::vector<PlaceFinding> findings;
    for (const PlaceField &field : fieldsOf(place.kind)) {
        if (const QString reason = troubleOf(field, place.field(field.name)); !reason.isEmpty())
            findings.push_back({.field = field.name, .reason = reason});
    }
    const bool wantsPassword = secretOf(place.kind) == SecretNeed::Needed
        || (place.kind == HostKind::WebDav && !place.field("user"_L1).isEmpty());
    if (wantsPassword && !hasSecret)
        findings.push_back({.field = u"secret"_s, .reason = u"media-field-missing"_s});
    if (place.days < 1 || place.days > (signsAddresses(place) ? mostDaysSigned : mostDays))
        findings.push_back({.field = u"days"_s, .reason = u"media-days-wrong"_s});
    return findings;
}

bool isSamePlace(const MediaPlace &one, const MediaPlace &other)
{
    if (one.kind != other.kind || one.tenantId != other.tenantId)
        return false;
    const auto same = [&](QLatin1StringView name) { return one.field(name) == other.field(name); };
    switch (one.kind) {
    case HostKind::S3:
        return same("address"_L1) && same("region"_L1) && same("bucket"_L1) && same("path-style"_L1);
    case HostKind::WebDav:
        return same("address"_L1);
    case HostKind::Assets:
        return same("account"_L1);
    case HostKind::ThisComputer:
        return true;
    }
    Q_UNREACHABLE();
}

bool keepsSecret(const MediaPlace &known, const MediaPlace &wished)
{
    if (known.kind != wished.kind)
        return false;
    if (known.kind != HostKind::WebDav)
        return true; // a store gets signatures, never the key itself
    const QUrl before(known.field("address"_L1));
    const QUrl after(wished.field("address"_L1));
    return before.scheme() == after.scheme() && before.host() == after.host()
        && before.port() == after.port();
}

bool signsAddresses(const MediaPlace &place)
{
    return place.kind == HostKind::S3 && place.field("public-address"_L1).isEmpty();
}

} // namespace recado
