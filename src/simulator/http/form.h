// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace recado::simulator {

/// The pairs of a query or of an application/x-www-form-urlencoded body, in order, names as often as they
/// came.
class Form
{
public:
    Form() = default;
    /// Decodes percent-encoding and "+" (a space); nothing is guessed: a client that does not encode "+"
    /// loses it.
    [[nodiscard]] static Form parse(const QByteArray &encoded);

    /// The last value under the name; nothing when it did not come.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /// The same, empty when it did not come.
    [[nodiscard]] QString text(const QString &name) const { return value(name).value_or(QString()); }
    [[nodiscard]] QStringList values(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const { return value(name).has_value(); }
    [[nodiscard]] QStringList names() const;

private:
    std::vector<std::pair<QString, QString>> m_pairs;
};

} // namespace recado::simulator
