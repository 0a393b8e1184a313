// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/searchevidence.h"

#include <QStringList>

namespace recado {

/// What the search at Twilio saw, in sentences for the person who decides; empty when nobody has looked.
[[nodiscard]] QStringList evidenceText(const SearchEvidence &evidence);

/// The one message at Twilio that it must be; empty when there is none or there are several.
[[nodiscard]] QString onlyCandidate(const SearchEvidence &evidence);

} // namespace recado
