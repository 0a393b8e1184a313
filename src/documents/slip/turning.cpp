// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/turning.h"

#include <algorithm>
#include <array>
#include <utility>

namespace recado::documents {

namespace {

constexpr int fullTurn = 4;

/// A quarter turn against the clock, on paper of this width.
QRectF turned(const QRectF &box, double width)
{
    return {box.top(), width - box.right(), box.height(), box.width()};
}

void turnOnce(PageText &page)
{
    for (auto &word : page.words) {
        word.box = turned(word.box, page.width);
        word.turns = (word.turns + fullTurn - 1) % fullTurn;
    }
    for (auto &code : page.codes)
        code.box = turned(code.box, page.width);
    std::swap(page.width, page.height);
}

/// By letters; a word of one letter has no direction.
int turnsOfMost(const PageText &page)
{
    std::array<qsizetype, fullTurn> letters{};
    for (const auto &word : page.words)
        letters.at(static_cast<std::size_t>(word.turns)) += word.text.size() - 1;
    return static_cast<int>(std::ranges::max_element(letters) - letters.begin());
}

} // namespace

PageText upright(PageText page)
{
    const auto turns = turnsOfMost(page);
    for (int turn = 0; turn < turns; ++turn)
        turnOnce(page);
    page.turns = (page.turns + turns) % fullTurn;
    return page;
}

Box asShown(const QRectF &points, const PageText &page)
{
    auto box = points;
    auto width = page.width;
    auto height = page.height;
    // Three more quarter turns bring a page back that was turned by one.
    for (auto turn = page.turns; turn % fullTurn != 0; ++turn) {
        box = turned(box, width);
        std::swap(width, height);
    }
    return {.page = page.number,
            .x = box.x() / width,
            .y = box.y() / height,
            .width = box.width() / width,
            .height = box.height() / height};
}

} // namespace recado::documents
