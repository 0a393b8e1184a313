// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/verdictlook.h"

namespace recado {

std::pair<Glyph, ThemeRole> lookOf(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Passed:
        return {Glyph::Success, ThemeRole::Success};
    case TestVerdict::Failed:
        return {Glyph::Danger, ThemeRole::Danger};
    case TestVerdict::Warning:
        return {Glyph::Warning, ThemeRole::Warning};
    case TestVerdict::Unknown:
        return {Glyph::Info, ThemeRole::Muted};
    case TestVerdict::NotNeeded:
        return {Glyph::Minus, ThemeRole::Muted};
    case TestVerdict::Skipped:
        return {Glyph::StateQueued, ThemeRole::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace recado
