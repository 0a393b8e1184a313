// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "storage/connectionsettings.h"

#include <QString>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <type_traits>

namespace recado::storage {

/// Values of one list after the other; use JsonList or JsonRows.
class JsonValues
{
public:
    void put(const QString &text); ///< an empty one is an empty text
    void put(std::same_as<qint64> auto number) { putNumber(number); }
    void put(std::same_as<int> auto number) { putNumber(number); }
    void put(Instant at) { putNumber(toMsecs(at)); }
    void putNull();
    template<typename T>
    requires std::is_enum_v<T>
    void put(T value) { putNumber(static_cast<int>(value)); }
    template<typename Tag>
    void put(const Id<Tag> &id)
    {
        put(id.toString());
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        if (value)
            put(*value);
        else
            putNull();
    }

protected:
    JsonValues() = default;

    QString m_json = QStringLiteral("[");
    bool m_isFirst = true; ///< of its list

private:
    void separate();
    void putNumber(qint64 number);
};

/// Rows for one statement, as a JSON list of lists that is bound to a placeholder: what concerns many rows is
/// one statement, which stays the same for any number of them. Read in SQL as the table of rowsSql(), whose
/// columns are in the order in which they were put.
class JsonRows : public JsonValues
{
public:
    void beginRow();
    [[nodiscard]] QString json() const; ///< to be bound

private:
    bool m_hasRows = false;
};

/// The same for rows of one value, which both engines read in half the time. Read in SQL as the table of
/// listSql().
class JsonList : public JsonValues
{
public:
    [[nodiscard]] QString json() const { return m_json + u']'; } ///< to be bound
};

enum class RowType { Id, Text, Integer, BigInteger };

struct RowColumn
{
    const char *name = nullptr;
    RowType type = RowType::Text;
};

/// A SELECT of the rows that are bound to the placeholder, to stand in brackets.
[[nodiscard]] QString rowsSql(Engine engine, const QString &placeholder,
                              std::initializer_list<RowColumn> columns);
/// A SELECT of the values that are bound to the placeholder, to stand in brackets.
[[nodiscard]] QString listSql(Engine engine, const QString &placeholder, const RowColumn &column);

} // namespace recado::storage
