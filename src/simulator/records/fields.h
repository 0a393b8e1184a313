// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/http/form.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace recado::simulator {

/// One parameter of a form that becomes one value of a record.
struct Field
{
    enum class Kind { Text, Boolean, Integer, Url, Method };
    const char16_t *parameter; ///< "FriendlyName"
    const char16_t *key; ///< "friendly_name"
    Kind kind = Kind::Text;
    int minimum = 0; ///< of Integer
    int maximum = 1'000'000;
    int longest = 0; ///< characters of Text; 0 is without end
};

[[nodiscard]] QStringList parametersOf(std::span<const Field> fields);

/// Puts what the form says into the record; what it does not say stays. Error: Rejected with 20001 when a
/// value is none of its kind, 21609 for an address that is no http one; the record is then as it was.
[[nodiscard]] Outcome applyFields(std::span<const Field> fields, const Form &form, QJsonObject &record);

/// "true" or "false"; nothing when it is neither.
[[nodiscard]] std::optional<bool> readBoolean(const QString &text);

} // namespace recado::simulator
