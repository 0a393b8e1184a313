// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace recado {

/// A UUID that knows what it names: a SenderId cannot be passed where a TenantId is asked for.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    { }

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    /// Null when the text is not a UUID.
    [[nodiscard]] static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    bool operator==(const Id &other) const = default;
    auto operator<=>(const Id &other) const
    {
        return m_uuid < other.m_uuid ? std::strong_ordering::less
            : m_uuid == other.m_uuid ? std::strong_ordering::equal
                                     : std::strong_ordering::greater;
    }

    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace recado
