// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/router.h"

namespace recado::simulator {

/// IncomingPhoneNumbers of the 2010 API: the list of the account's fixed numbers.
void addPhoneNumbers(Router &router);

} // namespace recado::simulator
