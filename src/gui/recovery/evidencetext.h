// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/searchevidence.h"

#include <QStringList>

namespace recado {

/// What the search at Twilio saw, in sentences for the person who decides; empty when nobody has looked.
[[nodiscard]] QStringList evidenceText(const SearchEvidence &evidence);

/// Twilio's status word in the words of the timeline; one that we do not know stays as it is.
[[nodiscard]] QString statusText(const QString &twiliosWord);

/// The one message at Twilio that it must be; empty when there is none, several, or one with other words.
[[nodiscard]] QString onlyCandidate(const SearchEvidence &evidence);

} // namespace recado
