// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagecodes.h"

#include "reader/codescanner.h"
#include "reader/embeddedimages.h"
#include "reader/pdffile.h"

#include <algorithm>

namespace recado::reader {

namespace {

using documents::PageCode;
using Codes = std::vector<PageCode>;

constexpr int quickDpi = 150; ///< finds nearly all bars that are drawn, in a third of the time of 300
constexpr int thoroughDpi = 300;
constexpr std::size_t fewWords = 25; ///< a page with less text is a picture with a footer
constexpr qsizetype barcodeLength = 44;

void add(Codes &codes, const PageCode &code)
{
    const bool known = std::ranges::any_of(codes, [&code](const PageCode &other) {
        return other.kind == code.kind && other.text == code.text && other.box.intersects(code.box);
    });
    if (!known)
        codes.push_back(code);
}

void scan(QImage grey, const QTransform &toPage, Codes &codes)
{
    for (const auto kind : {PageCode::Kind::Qr, PageCode::Kind::Bars}) {
        for (const auto &code : scanCodes(grey, kind)) {
            if (kind == PageCode::Kind::Qr || code.text.size() == barcodeLength)
                add(codes, {.kind = kind, .text = code.text, .box = toPage.mapRect(code.box)});
        }
    }
}

Codes scanAt(const PdfFile &file, const documents::PageText &page, int dpi)
{
    Codes codes;
    if (const auto image = file.render(page.number, dpi)) {
        // Not by the picture's own resolution: Poppler does not note it, and a big page is drawn with less.
        const auto toPage = QTransform::fromScale(page.width / image->width(), page.height / image->height());
        scan(image->convertToFormat(QImage::Format_Grayscale8), toPage, codes);
    }
    return codes;
}

bool has(const Codes &codes, const QString &text)
{
    return std::ranges::any_of(codes, [&text](const PageCode &code) { return code.text == text; });
}

bool isUnexpected(const PageCode &code, const QStringList &expected)
{
    return code.kind == PageCode::Kind::Bars && !expected.contains(code.text);
}

/// Everything as it should be: nothing missing and nothing that contradicts.
bool isSettled(const Codes &codes, const QStringList &expected)
{
    return std::ranges::all_of(expected, [&codes](const QString &text) { return has(codes, text); })
        && std::ranges::none_of(codes,
                                [&expected](const PageCode &code) { return isUnexpected(code, expected); });
}

bool hasBars(const Codes &codes)
{
    return std::ranges::any_of(codes, [](const PageCode &code) { return code.kind == PageCode::Kind::Bars; });
}

/// A page of text: drawn quickly, and again thoroughly when that leaves a question.
Codes codesOfText(const PdfFile &file, const documents::PageText &page, const QStringList &expected)
{
    auto codes = scanAt(file, page, quickDpi);
    if (isSettled(codes, expected))
        return codes;
    const auto again = scanAt(file, page, thoroughDpi);
    std::erase_if(
        codes, [&](const PageCode &code) { return isUnexpected(code, expected) && !has(again, code.text); });
    for (const auto &code : again)
        add(codes, code);
    return codes;
}

/// A scan: its pictures as they are, then drawn.
Codes codesOfPicture(const PdfFile &file, const documents::PageText &page)
{
    Codes codes;
    for (const auto &image : file.images(page.number))
        scan(image.grey, image.toPage, codes);
    for (const int dpi : {quickDpi, thoroughDpi}) {
        if (hasBars(codes))
            break;
        for (const auto &code : scanAt(file, page, dpi))
            add(codes, code);
    }
    return codes;
}

} // namespace

std::vector<PageCode> codesOf(const PdfFile &file, const documents::PageText &page,
                              const QStringList &expected)
{
    return page.words.size() < fewWords && expected.isEmpty() ? codesOfPicture(file, page)
                                                              : codesOfText(file, page, expected);
}

} // namespace recado::reader
