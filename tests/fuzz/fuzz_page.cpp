// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of words in odd places: nothing may be called checked unless print, line and bars say the same.
// Each line of the input is one word: two bytes for where it stands, then its text; "#" begins bars, "@" a QR
// code, and an empty line the next page.

#include "demand.h"
#include "documents/slip/signals.h"
#include "documents/slip/slipreader.h"

using namespace recado;
using namespace recado::documents;

namespace {

constexpr std::size_t mostPages = 3;
constexpr std::size_t mostWords = 200;

PageText emptyPage(std::size_t number)
{
    return {.number = static_cast<int>(number), .width = 600, .height = 840};
}

void addWord(PageText &page, const QByteArray &line)
{
    const auto x = static_cast<unsigned char>(line.at(0)) * 2.4;
    const auto y = static_cast<unsigned char>(line.at(1)) * 3.3;
    const auto text = QString::fromUtf8(line.mid(2));
    const auto width = static_cast<double>(text.size()) * 5;
    if (text.startsWith(u'#') || text.startsWith(u'@')) {
        const auto kind = text.startsWith(u'#') ? PageCode::Kind::Bars : PageCode::Kind::Qr;
        page.codes.push_back({.kind = kind, .text = text.mid(1), .box = {x, y, 200, 30}});
    } else if (text.startsWith(u'>')) { // runs downwards
        page.words.push_back({.text = text.mid(1), .box = {x, y, 8, width}, .turns = 1});
    } else {
        page.words.push_back({.text = text, .box = {x, y, width, 8}});
    }
}

std::vector<PageText> pagesOf(const QByteArray &bytes)
{
    std::vector<PageText> pages{emptyPage(1)};
    std::size_t words = 0;
    for (const auto &line : bytes.split('\n')) {
        if (line.isEmpty() && pages.size() < mostPages)
            pages.push_back(emptyPage(pages.size() + 1));
        else if (line.size() > 2 && ++words <= mostWords)
            addWord(pages.back(), line);
    }
    return pages;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto pages = pagesOf(fuzz::bytesOf(data, size));
    const auto reading = readSlips(pages, QDate(2026, 11, 21));
    for (const auto &slip : reading.slips) {
        if (slip.verdict != Verdict::Checked)
            continue;
        fuzz::demand(slip.lineProblems.isEmpty() && slip.printedBarcode == slip.barcode);
        fuzz::demand(slip.amountCents && slip.amountCents == slip.printedAmountCents);
        fuzz::demand(slip.due && slip.due == slip.printedDue);
        fuzz::demand(!slip.signalCodes.contains(signal::bankDiffers));
    }
    for (const auto &pix : reading.pix)
        fuzz::demand(pix.slip.value_or(0) >= 0
                     && static_cast<std::size_t>(pix.slip.value_or(0)) <= reading.slips.size());
    return 0;
}
