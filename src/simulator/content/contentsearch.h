// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordtable.h"
#include "simulator/resources/router.h"

#include <vector>

namespace recado::simulator {

/// The filters that lists of the second version take.
[[nodiscard]] QStringList contentFilters();

/// The account's templates that the query means, in the order that it wants.
[[nodiscard]] std::vector<const Record *> searchContents(const RecordTable &contents, const Call &call);

} // namespace recado::simulator
