// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/channel.h"
#include "domain/messages/outgoing.h"
#include "domain/tenants/account.h"

#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

namespace recado::storage {

// How values become columns and come back: ids as text, instants as UTC milliseconds, enumerations as their
// number, an absent value as NULL.

// Databases hold these numbers: a new enumerator goes to the end.
static_assert(int(Channel::WhatsApp) == 0 && int(Channel::Sms) == 1);
static_assert(int(CredentialKind::AuthToken) == 0 && int(CredentialKind::ApiKey) == 1);
static_assert(int(ItemKind::Boleto) == 2 && int(PartKind::Pdf) == 1);
static_assert(int(PartState::Scheduled) == 12 && int(PartState::Late) == 13);
static_assert(int(Scheduling::None) == 0 && int(Scheduling::Twilio) == 2);
static_assert(int(DeliveryState::Scheduled) == 0 && int(DeliveryState::Queued) == 1
              && int(DeliveryState::MaybeSent) == 6 && int(DeliveryState::Failed) == 7
              && int(DeliveryState::Cancelled) == 8);

template<typename Tag>
[[nodiscard]] QVariant toColumn(const Id<Tag> &id)
{
    return id.toString();
}

[[nodiscard]] inline QVariant toColumn(Instant at)
{
    return QVariant::fromValue<qlonglong>(toMsecs(at));
}

template<typename T>
requires std::is_enum_v<T>
[[nodiscard]] QVariant toColumn(T value)
{
    return static_cast<int>(value);
}

[[nodiscard]] inline QVariant toColumn(std::same_as<bool> auto value)
{
    return value ? 1 : 0;
}

[[nodiscard]] inline QVariant toColumn(std::same_as<int> auto value)
{
    return value;
}

[[nodiscard]] inline QVariant toColumn(std::same_as<qint64> auto value)
{
    return QVariant::fromValue<qlonglong>(value);
}

template<typename T>
[[nodiscard]] QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

template<typename IdType>
[[nodiscard]] IdType idFrom(const QVariant &column)
{
    return IdType::fromString(column.toString());
}

template<typename IdType>
[[nodiscard]] std::optional<IdType> optionalIdFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(idFrom<IdType>(column));
}

[[nodiscard]] inline Instant instantFrom(const QVariant &column)
{
    return fromMsecs(column.toLongLong());
}

[[nodiscard]] inline std::optional<Instant> optionalInstantFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(instantFrom(column));
}

template<typename Enum>
[[nodiscard]] Enum enumFrom(const QVariant &column)
{
    return static_cast<Enum>(column.toInt());
}

} // namespace recado::storage
