// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/answers.h"

#include "documents/readerprotocol.h"
#include "documents/slip/linefinder.h"
#include "documents/slip/slipreader.h"
#include "documents/slip/turning.h"
#include "reader/pagecodes.h"
#include "reader/pdffile.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace recado::reader {

namespace {

constexpr int mostPages = 100; ///< a carnê has a dozen; a book is no boleto
constexpr int alwaysDrawn = 5; ///< pages: a Pix code may stand on a page of its own
constexpr std::size_t textOfAPicture = 25; ///< words
/// Seconds of this process's own work, of the ten for an answer: a busy computer must not change what a file
/// says. What is left out afterwards is not called checked: its bars are missing.
constexpr int secondsForCodes = 6;
constexpr int quickPng
    = 80; ///< Qt's "quality" of a PNG is only how little it compresses: the picture crosses a pipe

QJsonObject errorObject(const QString &reason)
{
    return {{u"error"_s, reason}};
}

/// The barcodes that the lines of a page stand for.
QStringList barcodesOf(const documents::PageText &page)
{
    QStringList barcodes;
    for (const auto &line : documents::findLines(documents::upright(page))) {
        if (line.checked.value)
            barcodes.append(line.checked.value->barcode().digits());
    }
    barcodes.removeDuplicates();
    return barcodes;
}

/// Pages of a book are not all drawn: those with a line, those without text, and the first few.
void addCodes(const PdfFile &file, std::vector<documents::PageText> &pages)
{
    const auto end = std::clock() + std::clock_t{secondsForCodes} * CLOCKS_PER_SEC;
    for (auto &page : pages) {
        const auto expected = barcodesOf(page);
        const bool isCandidate
            = !expected.isEmpty() || page.words.size() < textOfAPicture || page.number <= alwaysDrawn;
        if (isCandidate && std::clock() < end)
            page.codes = codesOf(file, page, expected);
    }
}

QJsonObject readAnswer(const PdfFile &file, const QDate &today)
{
    std::vector<documents::PageText> pages;
    for (int page = 1; page <= std::min(file.pageCount(), mostPages); ++page) {
        if (auto text = file.text(page))
            pages.push_back(*std::move(text));
    }
    if (pages.empty())
        return errorObject(u"file-damaged"_s);
    addCodes(file, pages);
    auto reading = documents::readSlips(pages, today);
    setPageCount(reading, file.pageCount());
    reading.fileHash = file.hash();
    reading.password = file.password();
    return toJson(reading);
}

QJsonObject renderAnswer(const PdfFile &file, int page, int dpi)
{
    const auto image = file.render(page, dpi);
    if (!image)
        return errorObject(image.error().reason);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG", quickPng))
        return errorObject(u"file-damaged"_s);
    return {{u"png"_s, QString::fromLatin1(png.toBase64())},
            {u"width"_s, image->width()},
            {u"height"_s, image->height()}};
}

QJsonObject answerObject(const QJsonObject &question)
{
    const auto file = PdfFile::open(question["file"_L1].toString(), question["password"_L1].toString(),
                                    question["passwords"_L1].toVariant().toStringList());
    if (!file)
        return errorObject(file.error().reason);
    if (question.contains("render"_L1))
        return renderAnswer(*file, question["render"_L1].toInt(), question["dpi"_L1].toInt(110));
    const auto today = QDate::fromString(question["today"_L1].toString(), Qt::ISODate);
    return readAnswer(*file, today.isValid() ? today : QDate::currentDate());
}

} // namespace

QByteArray answer(const QByteArray &question)
{
    const auto json = QJsonDocument::fromJson(question);
    const auto object = json.isObject() ? answerObject(json.object()) : errorObject(u"bad-question"_s);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace recado::reader
