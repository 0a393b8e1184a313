// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recado::reader {

/// Gives up what reading a file never needs, before the first byte of one is seen: memory beyond 512 MB,
/// files to write or delete, child processes, other processes, new privileges, the network, core dumps with
/// customers' data. Returns false when the system refused one that matters; a reader without its limits must
/// not run.
[[nodiscard]] bool giveUpPrivileges();

/// Allows ten more seconds of CPU from now: the limit of the system counts a process's whole life, and a warm
/// reader answers many questions.
void allowCpuForOneAnswer();

} // namespace recado::reader
