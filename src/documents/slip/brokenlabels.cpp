// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/brokenlabels.h"

#include "documents/slip/labels.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace recado::documents {

namespace {

constexpr double widestStep
    = 1.45; ///< of the height of a row, from middle to middle: cells stand further apart
constexpr double sameEdge = 4; ///< points
constexpr std::size_t mostParts = 3; ///< "Valor", "do", "documento"
constexpr qsizetype longestPart = 40; ///< characters; a line of a letter is no label

struct Place
{
    std::size_t row;
    std::size_t segment;
};

const Segment &at(const std::vector<Row> &rows, const Place &place)
{
    return rows[place.row].segments[place.segment];
}

bool isUnder(const Segment &lower, const Segment &upper)
{
    const auto step = lower.box.center().y() - upper.box.center().y();
    const auto height = std::max(lower.box.height(), upper.box.height());
    if (step <= 0 || step > widestStep * height)
        return false;
    const auto near = [](double a, double b) { return std::abs(a - b) <= sameEdge; };
    return near(lower.box.left(), upper.box.left()) || near(lower.box.right(), upper.box.right())
        || near(lower.box.center().x(), upper.box.center().x());
}

/// The nearest segment under another. A cell beside it may have a row of its own in between.
std::optional<Place> under(const std::vector<Row> &rows, const Place &upper)
{
    const auto &segment = at(rows, upper);
    const auto deepest = segment.box.center().y() + widestStep * 2 * segment.box.height();
    for (auto row = upper.row + 1; row < rows.size() && rows[row].middle() <= deepest; ++row) {
        for (std::size_t i = 0; i < rows[row].segments.size(); ++i) {
            if (isUnder(rows[row].segments[i], segment))
                return Place{.row = row, .segment = i};
        }
    }
    return std::nullopt;
}

bool holdsDigits(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// "Data" is a label of no interest, "Data" over "documento" is one of interest.
bool mayBeBroken(const QString &text)
{
    if (text.isEmpty() || text.size() > longestPart || holdsDigits(text))
        return false;
    const auto label = labelOf(text);
    return label == Label::None || label == Label::Other;
}

/// Whether all parts are one label that neither the first nor the last is alone.
bool areOneLabel(const QString &first, const QString &last, const QString &all)
{
    const auto together = labelledText(all).label;
    return together != Label::None && together != labelOf(first) && together != labelledText(last).label;
}

/// The parts of the label that begins here; empty when none does.
std::vector<Place> partsFrom(const std::vector<Row> &rows, const Place &first)
{
    const auto text = at(rows, first).text;
    if (!mayBeBroken(text))
        return {};
    std::vector<Place> parts{first};
    auto all = text;
    while (parts.size() < mostParts) {
        const auto next = under(rows, parts.back());
        if (!next || holdsDigits(at(rows, *next).text.section(u':', 0, 0)))
            return {};
        parts.push_back(*next);
        const auto &last = at(rows, *next).text;
        all += u' ' + last;
        if (areOneLabel(text, last, all))
            return parts;
    }
    return {};
}

void join(std::vector<Row> &rows, const std::vector<Place> &parts)
{
    auto &whole = rows[parts.front().row].segments[parts.front().segment];
    for (std::size_t i = 1; i < parts.size(); ++i) {
        auto &segments = rows[parts[i].row].segments;
        const auto part = segments.begin() + static_cast<std::ptrdiff_t>(parts[i].segment);
        whole.text += u' ' + part->text;
        whole.box |= part->box;
        segments.erase(part);
    }
}

} // namespace

void joinBrokenLabels(std::vector<Row> &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < rows[row].segments.size(); ++i) {
            if (const auto parts = partsFrom(rows, {.row = row, .segment = i}); !parts.empty())
                join(rows, parts);
        }
    }
    std::erase_if(rows, [](const Row &row) { return row.segments.empty(); });
}

} // namespace recado::documents
