// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/form.h"
#include "simulator/world.h"

namespace recado::simulator {

/// Why a message with this template and these values is refused at once: 21654 values without a template,
/// 21655 no such template, 21656 the values are no JSON of texts. Nothing when all is well.
[[nodiscard]] std::optional<int> refuseTemplate(const Form &form, const QString &accountSid,
                                                const World &world);

/// Puts the template's text and files, with the values in, into the message. One that nobody knows (accounts
/// that are none of the fixed ones may name any) becomes its name and its values.
void fillFromTemplate(Message &message, const World &world);

/// Why the template fails on WhatsApp when the message leaves: rejected (63040), paused (63041), disabled
/// (63042), too few or too many values (63028), five spaces in a value (63013), a line break in one or more
/// than 1024 characters (63021); not approved and outside the window (63016). Nothing when it may leave.
[[nodiscard]] std::optional<int> templateFailure(const Message &message, bool windowIsOpen,
                                                 const World &world);

} // namespace recado::simulator
