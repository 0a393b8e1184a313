// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace recado {

using MediaHostId = Id<struct MediaHostTag>;

/// Where a company's files are put so that WhatsApp can fetch them. Databases hold the numbers.
enum class HostKind {
    ThisComputer = 0, ///< the program's own server, behind a tunnel
    S3 = 1, ///< a bucket at Amazon, Cloudflare, Backblaze, MinIO, …
    WebDav = 2, ///< the office's web space
    Assets = 3, ///< Twilio's own, in the company's account
};

inline constexpr std::array allHostKinds{HostKind::S3, HostKind::WebDav, HostKind::Assets,
                                         HostKind::ThisComputer};

/// "this-computer", "s3", "webdav", "assets": fixed words of the command line and the record.
[[nodiscard]] QString toWord(HostKind kind);
[[nodiscard]] std::optional<HostKind> hostKindFrom(const QString &word);

enum class PlaceFieldKind { Text, Address, YesNo, Account };

/// One thing that a kind of place needs to know.
struct PlaceField
{
    QLatin1StringView name; ///< in the fields of a place, and as an option of the command line
    PlaceFieldKind kind = PlaceFieldKind::Text;
    bool isNeeded = false;
};

[[nodiscard]] std::span<const PlaceField> fieldsOf(HostKind kind);

enum class SecretNeed {
    None,
    Optional, ///< web space without a password
    Needed
};
[[nodiscard]] SecretNeed secretOf(HostKind kind);

struct MediaPlace
{
    MediaHostId id = {};
    TenantId tenantId = {};
    HostKind kind = HostKind::ThisComputer;
    QMap<QString, QString> fields = {}; ///< by PlaceField::name; empty ones are left out; yes is "1"
    int days = 7; ///< how long a file stays that nobody reads
    bool isChosen = true; ///< false: left behind, with files that are still to be removed
    Instant chosenAt = {};
    std::optional<Instant> testedAt = {}; ///< the last upload of a probe
    QString testReason = {}; ///< why that failed; empty: all was well

    [[nodiscard]] QString field(QLatin1StringView name) const { return fields.value(name); }
    [[nodiscard]] bool isProved() const { return testedAt && testReason.isEmpty(); }
};

/// What is wrong with one field; the reason has words.
struct PlaceFinding
{
    QString field; ///< "secret" and "days" too
    QString reason;

    bool operator==(const PlaceFinding &other) const = default;
};

/// In the order of the fields; empty when it can be tried.
/// @param hasSecret one was typed, or is kept already
[[nodiscard]] std::vector<PlaceFinding> findingsOf(const MediaPlace &place, bool hasSecret);

/// Whether a file put at one can be removed at the other: the same bucket, folder or account.
[[nodiscard]] bool isSamePlace(const MediaPlace &one, const MediaPlace &other);

/// Whether the secret that is kept for `known` may be used for `wished` without being typed again: web space
/// gets to see it, so it goes to no other computer than before.
[[nodiscard]] bool keepsSecret(const MediaPlace &known, const MediaPlace &wished);
/// Addresses that carry their own permission, which lasts for seven days at most.
[[nodiscard]] bool signsAddresses(const MediaPlace &place);

} // namespace recado
