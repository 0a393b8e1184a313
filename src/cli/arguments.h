// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace recado::cli {

/// What options a command takes: those with a value and those without.
struct OptionNames
{
    QStringList withValue = {};
    QStringList flags = {};
};

/// The words of a command line, sorted out. "--option VALUE" and "--option=VALUE" are the same; "--" ends the
/// options.
class Arguments
{
public:
    /// Invalid with the offending word as detail: an unknown option, a value that is missing or not wanted.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const OptionNames &names);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const
    {
        return m_values.contains(option) || m_flags.contains(option);
    }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;

private:
    /// Takes a value from the rest where the option has one.
    [[nodiscard]] Outcome addOption(const QString &word, QStringList &rest, const OptionNames &names);

    QStringList m_positional;
    QHash<QString, QString> m_values;
    QSet<QString> m_flags;
};

} // namespace recado::cli
