// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/resource.h"
#include "simulator/world.h"

#include <memory>
#include <vector>

namespace recado::simulator {

/// Every resource beside the messages, in the order in which they are asked. Adding one is one line in
/// registry.cpp. The world must outlive them.
[[nodiscard]] std::vector<std::unique_ptr<Resource>> makeResources(World &world);

} // namespace recado::simulator
