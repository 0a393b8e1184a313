// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

namespace recado {

/// The data folder that the options mean; made when it is not there. Errors as of DataFolder::open().
[[nodiscard]] Result<DataFolder> folderOf(const AppOptions &options);

} // namespace recado
