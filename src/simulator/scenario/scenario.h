// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/scenario/directive.h"

#include <chrono>
#include <vector>

namespace recado::simulator {

/// A line of a scenario and how long after its beginning it is played.
struct ScenarioLine
{
    int number = 0; ///< in the file, from 1
    std::chrono::milliseconds after{0};
    Directive directive;
};

/// The lines of a text: one directive each, "#" begins a comment, "at 10min …" plays the rest of the line
/// later. Error: Invalid; the detail is "FILE:LINE: what is wrong".
[[nodiscard]] Result<std::vector<ScenarioLine>> parseScenario(const QString &text, const QString &fileName);

/// One directive, without "at" and comment. Error: Invalid with what is wrong.
[[nodiscard]] Result<Directive> parseDirective(const QString &line);
/// The line again, so that parseDirective() gives the same directive.
[[nodiscard]] QString directiveText(const Directive &directive);

/// "250ms", "10s", "5min", "2h", "3d"; nothing when it is none of these.
[[nodiscard]] std::optional<std::chrono::milliseconds> readDuration(const QString &text);

/// The text of a scenario: of the file, or of the shipped one with that name. Error: Storage, Invalid with
/// the names that there are.
[[nodiscard]] Result<QString> readScenario(const QString &nameOrFile);
/// What the comment at its beginning says, in one line; empty when there is none.
[[nodiscard]] QString scenarioAbout(const QString &text);
/// Names of the shipped scenarios.
[[nodiscard]] QStringList shippedScenarios();

} // namespace recado::simulator
