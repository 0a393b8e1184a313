// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/pagetext.h"

#include <algorithm>

namespace recado::documents {

namespace {

constexpr double widestBlank = 0.75; ///< of the height of a word; columns of a slip stand further apart

using WordRow = std::vector<Word>;

/// Same row: the middle of the word lies inside the row's first word, and the other way round.
bool isInRow(const Word &word, const WordRow &row)
{
    const auto &first = row.front().box;
    const auto distance = std::abs(word.box.center().y() - first.center().y());
    return distance < 0.5 * std::min(word.box.height(), first.height());
}

std::vector<WordRow> wordRows(const PageText &page)
{
    auto words = page.words;
    std::erase_if(words,
                  [](const Word &word) { return word.text.trimmed().isEmpty() || word.box.height() <= 0; });
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.box.center().y(); });
    std::vector<WordRow> rows;
    for (auto &word : words) {
        if (rows.empty() || !isInRow(word, rows.back()))
            rows.emplace_back();
        rows.back().push_back(std::move(word));
    }
    for (auto &row : rows)
        std::ranges::stable_sort(row, {}, [](const Word &word) { return word.box.x(); });
    return rows;
}

Row toRow(const WordRow &words)
{
    Row row;
    for (const auto &word : words) {
        const bool apart = row.segments.empty()
            || word.box.left() - row.segments.back().box.right() > widestBlank * word.box.height();
        if (apart) {
            row.segments.push_back({.text = word.text, .box = word.box});
        } else {
            row.segments.back().text += u' ' + word.text;
            row.segments.back().box |= word.box;
        }
        row.box |= word.box;
    }
    return row;
}

} // namespace

std::vector<Row> rowsOf(const PageText &page)
{
    std::vector<Row> rows;
    for (const auto &words : wordRows(page))
        rows.push_back(toRow(words));
    return rows;
}

std::vector<Word> wordsByRow(const PageText &page)
{
    std::vector<Word> words;
    for (const auto &row : wordRows(page))
        words.insert(words.end(), row.begin(), row.end());
    return words;
}

} // namespace recado::documents
