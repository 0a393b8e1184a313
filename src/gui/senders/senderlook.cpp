// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderlook.h"

namespace recado {

DeliveryLook lookOf(SenderState state)
{
    const QString word = stateText(state);
    switch (state) {
    case SenderState::Paused:
        return {.glyph = Glyph::Pause, .word = word, .role = ThemeRole::Warning};
    case SenderState::Broken:
        return {.glyph = Glyph::Danger, .word = word, .role = ThemeRole::Danger};
    case SenderState::Look:
        return {.glyph = Glyph::Warning, .word = word, .role = ThemeRole::Warning};
    case SenderState::Works:
        return {.glyph = Glyph::Success, .word = word, .role = ThemeRole::Success};
    case SenderState::Untested:
        return {.glyph = Glyph::Info, .word = word, .role = ThemeRole::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace recado
