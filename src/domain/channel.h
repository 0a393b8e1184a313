// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recado {

/// How a message reaches a person. One number of the office may serve both.
enum class Channel { WhatsApp, Sms };

} // namespace recado
