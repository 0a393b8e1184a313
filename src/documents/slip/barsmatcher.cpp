// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/barsmatcher.h"

#include <algorithm>
#include <limits>

namespace recado::documents {

namespace {

constexpr double upwards = 10; ///< a line under its bars must be this much nearer than one over them

std::vector<FoundBars> allBars(const std::vector<Sheet> &sheets)
{
    std::vector<FoundBars> bars;
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        for (const auto &code : sheets[sheet].text->codes) {
            if (code.kind == PageCode::Kind::Bars)
                bars.push_back({.code = code, .sheet = sheet});
        }
    }
    return bars;
}

const FoundLine &lineAt(const std::vector<Sheet> &sheets, const std::pair<std::size_t, std::size_t> &place)
{
    return sheets[place.first].lines[place.second];
}

bool isOwn(const FoundLine &line, const PageCode &bars)
{
    return line.checked.value && line.checked.value->barcode().digits() == bars.text;
}

/// Nothing when line and bars stand side by side: then they are of two slips.
std::optional<double> distance(const FoundLine &line, const QRectF &bars)
{
    if (line.box.right() < bars.left() || line.box.left() > bars.right())
        return std::nullopt;
    const double down = bars.top() - line.box.bottom();
    return down >= 0 ? down : (line.box.top() - bars.bottom()) * upwards + 1;
}

/// The slip whose line is nearest.
std::optional<std::size_t> nearest(const FoundBars &bars, const std::vector<Sheet> &sheets,
                                   const std::vector<Candidate> &candidates)
{
    std::optional<std::size_t> best;
    double shortest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        for (const auto &place : candidates[i].places) {
            if (place.first != bars.sheet)
                continue;
            const auto way = distance(lineAt(sheets, place), bars.code.box);
            if (way && *way < shortest) {
                shortest = *way;
                best = i;
            }
        }
    }
    return best;
}

} // namespace

MatchedBars matchBars(const std::vector<Sheet> &sheets, const std::vector<Candidate> &candidates)
{
    MatchedBars matched;
    matched.ofCandidates.resize(candidates.size());
    std::vector<FoundBars> left;
    for (auto &bars : allBars(sheets)) {
        const auto own = std::ranges::find_if(candidates, [&](const Candidate &candidate) {
            return isOwn(lineAt(sheets, candidate.places.front()), bars.code);
        });
        if (own == candidates.end())
            left.push_back(std::move(bars));
        else
            matched.ofCandidates[static_cast<std::size_t>(own - candidates.begin())] = std::move(bars);
    }
    for (auto &bars : left) {
        const auto slip = nearest(bars, sheets, candidates);
        if (slip && !matched.ofCandidates[*slip])
            matched.ofCandidates[*slip] = std::move(bars);
        else
            matched.others.push_back(std::move(bars));
    }
    return matched;
}

} // namespace recado::documents
