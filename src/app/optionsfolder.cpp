// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optionsfolder.h"

namespace recado {

Result<DataFolder> folderOf(const AppOptions &options)
{
    const auto kind = options.simulated ? DataFolder::Kind::Simulated : DataFolder::Kind::Real;
    return DataFolder::open(options.dataPath.isEmpty() ? DataFolder::defaultPath(kind) : options.dataPath,
                            kind);
}

} // namespace recado
