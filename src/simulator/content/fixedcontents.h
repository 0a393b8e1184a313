// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace recado::simulator {

/// A template that is there at the start.
struct FixedContent
{
    const char16_t *sid;
    const char16_t *accountSid;
    const char16_t *name;
    const char16_t *category;
    const char16_t *status;
    const char16_t *body;
    const char16_t *media; ///< empty for a text
    int variables;
};

/// Approved texts and one with a document, one that is paused, one rejected, one never submitted.
[[nodiscard]] std::span<const FixedContent> fixedContents();

} // namespace recado::simulator
