// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/scenario/directive.h"

#include <optional>

namespace recado::simulator {

/// Reads the options of a directive; the first mistake is kept, so that a reader need not ask after each.
class DirectiveOptions
{
public:
    /// names: those that it may have; another one is a mistake.
    DirectiveOptions(const Directive &directive, const QStringList &names);

    /// A number within bounds; nothing when it is not said.
    [[nodiscard]] std::optional<int> number(const QString &name, int minimum, int maximum);
    /// Milliseconds of a duration such as "10s"; nothing when it is not said.
    [[nodiscard]] std::optional<qint64> msecs(const QString &name);
    [[nodiscard]] std::optional<QString> text(const QString &name) const;
    /// The word at the place; without it that is a mistake, in the words given.
    [[nodiscard]] QString word(qsizetype index, const QString &missing);

    void fail(const QString &mistake);
    /// Error: Invalid with the first mistake.
    [[nodiscard]] Outcome outcome() const;

private:
    const Directive &m_directive;
    QString m_mistake = {};
};

} // namespace recado::simulator
