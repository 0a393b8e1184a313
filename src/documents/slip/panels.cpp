// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/panels.h"

#include "documents/slip/linefinder.h"

#include <algorithm>
#include <utility>

namespace recado::documents {

namespace {

constexpr double slimmestSlip
    = 150; ///< points: lines nearer than that cannot be of slips one below the other
constexpr double slimmestGap = 4; ///< points; blanks between words of a cell are hardly wider than that
constexpr double aboveLine = 16; ///< points: logo and bank code stand beside the line, a little higher

/// A line with its own bars: both are inside its slip.
struct Reach
{
    QString digits;
    QRectF line;
    QRectF all;
};

struct Gap
{
    double left;
    double right;
    [[nodiscard]] double width() const { return right - left; }
};

std::vector<Reach> reachesOf(const PageText &page)
{
    std::vector<Reach> reaches;
    for (const auto &line : findLines(page)) {
        auto all = line.box;
        for (const auto &code : page.codes) {
            if (line.checked.value && line.checked.value->barcode().digits() == code.text)
                all |= code.box;
        }
        reaches.push_back({.digits = line.digits, .line = line.box, .all = all});
    }
    return reaches;
}

bool areBeside(const Reach &a, const Reach &b)
{
    const auto height = std::abs(a.line.center().y() - b.line.center().y());
    const bool apart = a.line.right() < b.line.left() || b.line.right() < a.line.left();
    return a.digits != b.digits && apart && height < slimmestSlip;
}

bool hasNeighbours(const std::vector<Reach> &reaches)
{
    return std::ranges::any_of(reaches, [&reaches](const Reach &a) {
        return std::ranges::any_of(reaches, [&a](const Reach &b) { return areBeside(a, b); });
    });
}

/// Where no word and no code of the page stands, from top to bottom.
std::vector<Gap> gapsOf(const PageText &page)
{
    std::vector<std::pair<double, double>> taken;
    for (const auto &word : page.words)
        taken.emplace_back(word.box.left(), word.box.right());
    for (const auto &code : page.codes)
        taken.emplace_back(code.box.left(), code.box.right());
    std::ranges::sort(taken);
    std::vector<Gap> gaps;
    double end = 0;
    for (const auto &[left, right] : taken) {
        if (left - end >= slimmestGap)
            gaps.push_back({.left = end, .right = left});
        end = std::max(end, right);
    }
    return gaps;
}

/// Every slip on one side, and neighbours on both.
bool separates(const Gap &gap, const std::vector<Reach> &reaches)
{
    const auto isLeft = [&gap](const Reach &reach) { return reach.all.right() <= gap.left; };
    const auto isRight = [&gap](const Reach &reach) { return reach.all.left() >= gap.right; };
    const bool clean
        = std::ranges::all_of(reaches, [&](const Reach &reach) { return isLeft(reach) || isRight(reach); });
    return clean && std::ranges::any_of(reaches, isLeft) && std::ranges::any_of(reaches, isRight);
}

template<typename Belongs>
PageText part(const PageText &page, Belongs belongs)
{
    PageText half{.number = page.number, .width = page.width, .height = page.height, .turns = page.turns};
    const auto belongsHere = [&belongs](const auto &thing) { return belongs(thing.box.center()); };
    std::ranges::copy_if(page.words, std::back_inserter(half.words), belongsHere);
    std::ranges::copy_if(page.codes, std::back_inserter(half.codes), belongsHere);
    return half;
}

std::vector<Panel> joined(std::vector<Panel> first, std::vector<Panel> second)
{
    std::ranges::move(second, std::back_inserter(first));
    return first;
}

/// Below the slips that stand beside each other at the top; nothing when there is nothing else.
std::optional<double> endOfFirstRow(const std::vector<Reach> &reaches)
{
    const auto bottom = reaches.front().line.bottom() + slimmestSlip;
    const auto next
        = std::ranges::find_if(reaches, [bottom](const Reach &reach) { return reach.line.top() > bottom; });
    return next == reaches.end() ? std::nullopt : std::optional(next->line.top() - aboveLine);
}

} // namespace

std::vector<Panel> panelsOf(const PageText &page)
{
    const auto reaches = reachesOf(page);
    if (!hasNeighbours(reaches))
        return {{.text = page}};
    auto gaps = gapsOf(page);
    std::erase_if(gaps, [&reaches](const Gap &gap) { return !separates(gap, reaches); });
    if (!gaps.empty()) {
        const auto gap = std::ranges::max(gaps, {}, &Gap::width);
        const auto middle = (gap.left + gap.right) / 2;
        return joined(panelsOf(part(page, [middle](const QPointF &at) { return at.x() < middle; })),
                      panelsOf(part(page, [middle](const QPointF &at) { return at.x() >= middle; })));
    }
    if (const auto end = endOfFirstRow(reaches)) {
        return joined(panelsOf(part(page, [end](const QPointF &at) { return at.y() < *end; })),
                      panelsOf(part(page, [end](const QPointF &at) { return at.y() >= *end; })));
    }
    return {{.text = page, .tangled = true}};
}

} // namespace recado::documents
