// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recado::reader {

/// Has the system refuse ("not permitted") what reading a file never needs: network, other programs, other
/// processes, and opening, replacing or deleting files to write. A short list, and everything else passes, so
/// that a new libc does not break the reader. False, with errno, when the system has no such filter.
[[nodiscard]] bool refuseCalls();

/// The same for the file system as a whole (Landlock, Linux 5.13): nothing may be written, made or deleted,
/// and other processes may not be looked into. False when the system does not have it.
bool refuseWriting();

} // namespace recado::reader
