// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recado::simulator {

/// One code of Twilio's error dictionary, and how it comes to the caller.
struct CatalogueEntry
{
    enum class When {
        Create, ///< the request is refused
        Status, ///< the request is accepted (201) and the message fails later
    };
    int code;
    When when;
    int httpStatus; ///< of the refusal; without meaning for When::Status
    const char *text;
};

/// Null when the simulator does not know the code.
[[nodiscard]] const CatalogueEntry *findError(int code);

/// The codes of one kind, in order, for --help and for those who want to see each of them once.
[[nodiscard]] QStringList errorCodes(CatalogueEntry::When when);

/// Our wording of what the code says; empty when it is unknown.
[[nodiscard]] QString errorText(int code);

} // namespace recado::simulator
