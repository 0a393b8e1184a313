// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/answers.h"

#include "documents/readerprotocol.h"
#include "documents/slip/slipreader.h"
#include "reader/pdffile.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::reader {

namespace {

constexpr int mostPages = 100; ///< a carnê has a dozen; a book is no boleto
constexpr int quickPng
    = 80; ///< Qt's "quality" of a PNG is only how little it compresses: the picture crosses a pipe

QJsonObject errorObject(const QString &reason)
{
    return {{u"error"_s, reason}};
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
    auto reading = documents::readSlips(pages, today);
    reading.pageCount = file.pageCount();
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
    const auto file = PdfFile::open(question["file"_L1].toString(), question["password"_L1].toString());
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
