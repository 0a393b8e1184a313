// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace recado::boleto {

/// What a due factor means on a given day.
struct ResolvedDue
{
    std::optional<QDate> date = {}; ///< nothing in the safety range: a person must say
    QDate firstCycle; ///< counted from 1997-10-07
    QDate secondCycle; ///< 9000 days later: the count began again on 2025-02-22
};

/// The four digits of a bank slip that stand for the due date: 1000 to 9999, used twice.
class DueDateFactor
{
public:
    /// Nothing below 1000: a first digit 0 means that the slip carries no date. (ABBC, Manual do Fator de
    /// Vencimento)
    [[nodiscard]] static std::optional<DueDateFactor> fromValue(int value);
    /// Nothing before 2000-07-03 or after the second cycle (2049-10-13).
    [[nodiscard]] static std::optional<DueDateFactor> forDate(const QDate &due);

    [[nodiscard]] int value() const { return m_value; }

    /// The market accepts 3000 days back and 5500 ahead of today; what lies in neither is the safety range of
    /// 500 factors, refused by the banks. The window never holds both dates. (Itaú, Cobrança CNAB 400, annex
    /// 6)
    [[nodiscard]] ResolvedDue resolve(const QDate &today) const;

    bool operator==(const DueDateFactor &other) const = default;

private:
    explicit DueDateFactor(int value)
        : m_value(value)
    { }

    int m_value;
};

} // namespace recado::boleto
