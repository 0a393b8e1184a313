// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boleto/boletoservice.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recado {

/// The file on the page, what was read from it, and what the person has said about it so far.
struct OpenBoleto
{
    QString file = {};
    QString password = {}; ///< that opened it; never kept anywhere else
    std::optional<BoletoCase> found = {};
    std::optional<Error> error = {};
    std::size_t slip = 0; ///< index of the chosen one
    QStringList confirmed = {}; ///< signals that he said yes to
    std::vector<TypedField> typed = {}; ///< what he corrected in the chosen slip, in this order
    QImage firstPage = {};

    /// The chosen slip; nothing while there is none.
    [[nodiscard]] std::optional<documents::ReadSlip> chosen() const
    {
        return found && slip < found->reading.slips.size() ? std::optional(found->reading.slips.at(slip))
                                                           : std::nullopt;
    }
    /// What the company knows about it.
    [[nodiscard]] std::optional<SlipCase> about() const
    {
        return found && slip < found->slips.size() ? std::optional(found->slips.at(slip)) : std::nullopt;
    }
};

} // namespace recado
