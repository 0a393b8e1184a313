// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace recado {

using TenantId = Id<struct TenantTag>;
using AccountId = Id<struct AccountTag>;
using SenderId = Id<struct SenderTag>;
using ContactId = Id<struct ContactTag>;
using ItemId = Id<struct ItemTag>;
using PartId = Id<struct PartTag>;
using FileId = Id<struct FileTag>;

} // namespace recado
