// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/pixmatcher.h"

#include "documents/slip/labels.h"
#include "documents/slip/signals.h"
#include "domain/documents/taxid.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr qsizetype companyDigits = 8; ///< of a CNPJ: the company; the rest is its branch
constexpr qsizetype longestName = 25; ///< of a receiver in a Pix code

/// The words of a name that tell one from another.
QStringList namingWords(const QString &name)
{
    static const QStringList common{u"ltda"_s, u"me"_s, u"epp"_s, u"eireli"_s, u"sa"_s,  u"s"_s, u"a"_s,
                                    u"de"_s,   u"da"_s, u"do"_s,  u"dos"_s,    u"das"_s, u"e"_s, u"mei"_s};
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    auto words = plainWords(name).split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return common.contains(word); });
    return words;
}

/// A CPF or CNPJ as key must be the payee's own, or another branch's.
std::optional<bool> keyFits(const ReadPix &pix, const ReadSlip &slip)
{
    const auto key = TaxId::parse(pix.key);
    if (!key || slip.payeeDocument.isEmpty())
        return std::nullopt;
    const bool company
        = key->kind() == TaxId::Kind::Cnpj && slip.payeeDocument.size() == key->toString().size();
    return company ? key->toString().first(companyDigits) == slip.payeeDocument.first(companyDigits)
                   : key->toString() == slip.payeeDocument;
}

bool paysThePayee(const ReadPix &pix, const ReadSlip &slip)
{
    if (const auto fits = keyFits(pix, slip))
        return *fits;
    return slip.payee.isEmpty() || isSameReceiver(pix.name, slip.payee);
}

std::optional<double> endOf(const ReadSlip &slip, int page)
{
    const auto bars = slip.boxes.find(u"bars"_s);
    if (bars == slip.boxes.end() || bars->second.page != page)
        return std::nullopt;
    return bars->second.y + bars->second.height;
}

bool standsOn(const ReadSlip &slip, int page)
{
    return std::ranges::any_of(slip.boxes, [page](const auto &entry) { return entry.second.page == page; });
}

/// From the leftmost to the rightmost thing of a slip on a page.
std::pair<double, double> widthOf(const ReadSlip &slip, int page)
{
    std::pair<double, double> width{1, 0};
    for (const auto &[name, box] : slip.boxes) {
        if (box.page == page)
            width = {std::min(width.first, box.x), std::max(width.second, box.x + box.width)};
    }
    return width;
}

/// Where slips stand in columns: those of the column in which the middle of the code is.
std::vector<int> inColumnOf(const Box &code, const std::vector<int> &onPage, const Reading &reading)
{
    const auto width
        = [&](int slip) { return widthOf(reading.slips[static_cast<std::size_t>(slip)], code.page); };
    const auto isBeside = [&](int a, int b) { return width(a).second < width(b).first; };
    const bool columns = std::ranges::any_of(
        onPage, [&](int a) { return std::ranges::any_of(onPage, [&](int b) { return isBeside(a, b); }); });
    if (!columns)
        return onPage;
    const auto middle = code.x + code.width / 2;
    const auto isAround
        = [&](int slip) { return width(slip).first <= middle && middle <= width(slip).second; };
    // A slip of which little was found may be narrower than its column.
    const auto isInColumn = [&](int slip) {
        return std::ranges::any_of(onPage, [&](int other) {
            return isAround(other) && !isBeside(slip, other) && !isBeside(other, slip);
        });
    };
    std::vector<int> here;
    std::ranges::copy_if(onPage, std::back_inserter(here), isInColumn);
    return here;
}

bool sideBySide(const std::vector<double> &ends)
{
    constexpr double sameHeight = 0.02; // of the page
    return std::ranges::adjacent_find(ends, [](double a, double b) { return b - a < sameHeight; })
        != ends.end();
}

/// Among the slips of a page: the first that ends below the code.
std::optional<int> slipAround(const Box &box, const std::vector<int> &onPage, const Reading &reading)
{
    std::vector<double> ends;
    std::optional<int> best;
    double nearest = 2;
    for (const int index : onPage) {
        const auto end = endOf(reading.slips[static_cast<std::size_t>(index)], box.page);
        if (!end)
            return std::nullopt;
        ends.push_back(*end);
        if (*end >= box.y + box.height / 2 && *end < nearest) {
            nearest = *end;
            best = index;
        }
    }
    std::ranges::sort(ends);
    return sideBySide(ends) ? std::nullopt : best;
}

std::optional<int> slipOf(const ReadPix &pix, const Reading &reading)
{
    if (reading.slips.size() == 1)
        return 0;
    std::vector<int> onPage;
    for (std::size_t i = 0; i < reading.slips.size(); ++i) {
        if (standsOn(reading.slips[i], pix.page))
            onPage.push_back(static_cast<int>(i));
    }
    if (onPage.size() == 1)
        return onPage.front();
    if (onPage.empty() || !pix.box)
        return std::nullopt;
    const auto candidates = inColumnOf(*pix.box, onPage, reading);
    return candidates.size() == 1 ? std::optional(candidates.front())
                                  : slipAround(*pix.box, candidates, reading);
}

void note(QStringList &codes, const QString &code)
{
    if (!codes.contains(code))
        codes.append(code);
}

void warn(ReadPix &pix, ReadSlip &slip, const QString &code)
{
    note(pix.signalCodes, code);
    note(slip.signalCodes, code);
    slip.verdict = Verdict::Look;
}

void compare(ReadPix &pix, ReadSlip &slip)
{
    if (!pix.valid) { // what it says means nothing
        const auto problems = pix.signalCodes;
        for (const auto &problem : problems)
            warn(pix, slip, problem);
        return;
    }
    if (!paysThePayee(pix, slip))
        warn(pix, slip, signal::pixOtherReceiver);
    if (pix.amountCents && slip.amountCents.value_or(0) != 0 && pix.amountCents != slip.amountCents)
        warn(pix, slip, signal::pixOtherAmount);
}

/// A slip whose QR code and text lead to different places.
void compareAmongThemselves(Reading &reading)
{
    for (auto &text : reading.pix) {
        for (auto &qr : reading.pix) {
            const bool pair = text.slip && text.slip == qr.slip && text.inText && !text.inQr && !qr.inText
                && text.payload != qr.payload;
            if (!pair)
                continue;
            auto &slip = reading.slips[static_cast<std::size_t>(*text.slip)];
            warn(text, slip, signal::pixCodesDiffer);
            warn(qr, slip, signal::pixCodesDiffer);
        }
    }
}

} // namespace

bool isSameReceiver(const QString &receiver, const QString &payee)
{
    const auto named = namingWords(receiver);
    const auto wanted = namingWords(payee);
    if (named.isEmpty() || wanted.isEmpty())
        return false;
    const bool isCut = receiver.size() >= longestName;
    return std::ranges::all_of(named, [&](const QString &word) {
        const bool last = word == named.back();
        return std::ranges::any_of(wanted, [&](const QString &other) {
            return other == word || (last && isCut && other.startsWith(word));
        });
    });
}

void tiePix(Reading &reading)
{
    for (auto &pix : reading.pix) {
        pix.slip = slipOf(pix, reading);
        if (pix.slip)
            compare(pix, reading.slips[static_cast<std::size_t>(*pix.slip)]);
    }
    compareAmongThemselves(reading);
}

} // namespace recado::documents
