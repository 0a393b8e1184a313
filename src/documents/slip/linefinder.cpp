// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/linefinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

/// Words in a row that hold nothing but digits and separators.
struct Run
{
    struct Piece
    {
        QString text;
        QRectF box;
        qsizetype from = 0; ///< where its digits begin in the run
    };
    QString digits;
    std::vector<Piece> pieces;

    void add(const QString &text, const QRectF &box)
    {
        pieces.push_back({.text = text, .box = box, .from = digits.size()});
        digits += boleto::withoutSeparators(text);
    }
};

/// "033-7": the printed bank code may fall between the two halves of a wrapped line.
bool isBankCode(const QString &word)
{
    static const QRegularExpression shape(u"^[0-9]{3}-[0-9Xx]\\z"_s);
    return shape.match(word).hasMatch();
}

/// A word with the separators that a keyboard has: some generators print dashes, hard blanks and rules around
/// the line.
QString plainSeparators(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c == u'|')
            c = u'.';
        else if (c.category() == QChar::Punctuation_Dash)
            c = u'-';
    }
    while (text.startsWith(u'.'))
        text.remove(0, 1);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::vector<Run> runsOf(const std::vector<Word> &words)
{
    static const QRegularExpression only(u"^[0-9./-]+\\z"_s);
    static const QRegularExpression atEnd(u"[:=]([0-9./-]+)\\z"_s);
    std::vector<Run> runs(1);
    for (const auto &word : words) {
        const auto text = plainSeparators(word.text);
        if (text.isEmpty() || isBankCode(text))
            continue;
        if (only.match(text).hasMatch()) {
            runs.back().add(text, word.box);
            continue;
        }
        if (!runs.back().pieces.empty())
            runs.emplace_back();
        if (const auto match = atEnd.match(text); match.hasMatch()) // "Linha:34191.12127"
            runs.back().add(match.captured(1), word.box);
    }
    return runs;
}

/// The pieces that hold exactly `length` digits from piece `first` on; 0 when no piece ends there.
std::size_t piecesOf(const Run &run, std::size_t first, qsizetype length)
{
    const auto end = run.pieces[first].from + length;
    for (auto last = first; last < run.pieces.size(); ++last) {
        const auto stops = last + 1 < run.pieces.size() ? run.pieces[last + 1].from : run.digits.size();
        if (stops == end)
            return last - first + 1;
        if (stops > end)
            break;
    }
    return 0;
}

/// The one blank between groups stands for any separator.
QString printedText(const Run &run, std::size_t first, std::size_t count)
{
    QStringList texts;
    for (auto piece = first; piece < first + count; ++piece)
        texts.append(run.pieces[piece].text);
    return texts.join(u' ');
}

/// Whether digits that break a rule were still meant to be a line: only by the way they are printed.
bool looksLikeLine(const QString &text)
{
    static const QRegularExpression bank(
        u"^[0-9]{5}\\.[0-9]{5} ?[0-9]{5}\\.[0-9]{6} ?[0-9]{5}\\.[0-9]{6} [0-9] ?[0-9]{14,15}\\z"_s);
    static const QRegularExpression collection(u"^8[0-9]{10}[ -][0-9](?: [0-9]{11}[ -][0-9]){3}\\z"_s);
    static const QRegularExpression collectionTwelve(u"^8[0-9][6-9][0-9]{9}(?: [0-9]{12}){3}\\z"_s);
    return bank.match(text).hasMatch() || collection.match(text).hasMatch()
        || collectionTwelve.match(text).hasMatch();
}

/// Currency digits other than 9 hold too often by chance in a table of numbers.
bool isTrustworthy(const boleto::Checked<boleto::TypeableLine> &checked, const QString &digits)
{
    return checked.isValid() && (checked.kind == boleto::SlipKind::Collection || digits.at(3) == u'9');
}

std::size_t takeLine(const Run &run, std::size_t first, int page, std::vector<FoundLine> &found)
{
    for (const qsizetype length : {48, 47}) {
        const auto count = piecesOf(run, first, length);
        if (count == 0)
            continue;
        const auto digits = run.digits.mid(run.pieces[first].from, length);
        auto checked = boleto::TypeableLine::check(digits);
        if (!isTrustworthy(checked, digits) && !looksLikeLine(printedText(run, first, count)))
            continue;
        QRectF box;
        for (auto piece = first; piece < first + count; ++piece)
            box |= run.pieces[piece].box;
        found.push_back({.digits = digits, .checked = std::move(checked), .box = box, .page = page});
        return count;
    }
    return 0;
}

std::vector<FoundLine> linesIn(const std::vector<Word> &words, int page)
{
    std::vector<FoundLine> found;
    for (const auto &run : runsOf(words)) {
        for (std::size_t first = 0; first < run.pieces.size();)
            first += std::max<std::size_t>(1, takeLine(run, first, page, found));
    }
    return found;
}

bool isSamePlace(const FoundLine &a, const FoundLine &b)
{
    return a.digits == b.digits && a.box.intersects(b.box);
}

} // namespace

std::vector<FoundLine> findLines(const PageText &page)
{
    auto found = linesIn(page.words, page.number);
    for (auto &line : linesIn(wordsByRow(page), page.number)) {
        if (std::ranges::none_of(found, [&line](const FoundLine &known) { return isSamePlace(known, line); }))
            found.push_back(std::move(line));
    }
    std::ranges::stable_sort(found, {}, [](const FoundLine &line) { return line.box.top(); });
    return found;
}

} // namespace recado::documents
