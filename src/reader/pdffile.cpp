// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdffile.h"

#include "reader/filecheck.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

using namespace Qt::Literals::StringLiterals;

namespace recado::reader {

namespace {

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 40e6;

Error refusal(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

/// From the first letter to the last: the library does not say which way a text runs.
int turnsOf(const Poppler::TextBox &box)
{
    const auto last = static_cast<int>(box.text().size()) - 1;
    const auto way = box.charBoundingBox(last).center() - box.charBoundingBox(0).center();
    if (std::abs(way.x()) >= std::abs(way.y()))
        return way.x() >= 0 ? 0 : 2;
    return way.y() > 0 ? 1 : 3;
}

documents::Word toWord(const Poppler::TextBox &box)
{
    return {.text = box.text(), .box = box.boundingBox(), .turns = turnsOf(box)};
}

/// The first of the passwords that opens it.
std::optional<QString> unlock(Poppler::Document &document, const QStringList &passwords)
{
    for (const auto &password : passwords) {
        const auto key = password.toLatin1();
        if (!password.isEmpty() && !document.unlock(key, key)) // it answers whether it is still locked
            return password;
    }
    return std::nullopt;
}

} // namespace

PdfFile::PdfFile(std::unique_ptr<Poppler::Document> document)
    : m_document(std::move(document))
{ }

PdfFile::PdfFile(PdfFile &&other) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&other) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QString &path, const QString &password, const QStringList &guesses)
{
    const auto bytes = loadPdfBytes(path);
    if (!bytes)
        return bytes.error();
    // The bytes that were judged are the bytes that are read: the file is not opened a second time.
    auto document = Poppler::Document::loadFromData(*bytes);
    if (!document)
        return refusal(u"file-damaged"_s);
    const auto opening = document->isLocked() ? unlock(*document, QStringList(password) + guesses)
                                              : std::optional(QString());
    if (!opening)
        return refusal(password.isEmpty() ? u"file-password"_s : u"file-wrong-password"_s);
    if (document->numPages() <= 0)
        return refusal(u"file-damaged"_s);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    PdfFile file(std::move(document));
    file.m_hash = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    file.m_password = *opening;
    return file;
}

int PdfFile::pageCount() const
{
    return m_document->numPages();
}

std::optional<documents::PageText> PdfFile::text(int page) const
{
    const auto found = m_document->page(page - 1); // null on damaged files although numPages() counts it
    if (!found || found->pageSizeF().isEmpty())
        return std::nullopt;
    const auto size = found->pageSizeF();
    documents::PageText text{.number = page, .width = size.width(), .height = size.height()};
    // Not text(RawOrderLayout): in Poppler 22.12 it loses blanks and whole pages, differently from run to
    // run.
    for (const auto &box : found->textList())
        text.words.push_back(toWord(*box));
    return text;
}

Result<QImage> PdfFile::render(int page, int dpi) const
{
    if (page < 1 || page > pageCount())
        return refusal(u"no-such-page"_s);
    const auto found = m_document->page(page - 1);
    if (!found || found->pageSizeF().isEmpty())
        return refusal(u"file-damaged"_s);
    const auto inches = found->pageSizeF() / pointsPerInch;
    const auto sharpest = std::sqrt(mostPixels / (inches.width() * inches.height()));
    const auto resolution = std::min(static_cast<double>(std::clamp(dpi, 36, 300)), sharpest);
    auto image = found->renderToImage(resolution, resolution);
    if (image.isNull())
        return refusal(u"file-damaged"_s);
    return image;
}

std::vector<EmbeddedImage> PdfFile::images(int page) const
{
    const auto found = m_document->page(page - 1);
    if (!found || found->pageSizeF().isEmpty())
        return {};
    m_document->setRenderBackend(Poppler::Document::QPainterBackend);
    auto images = embeddedImages(*found);
    m_document->setRenderBackend(Poppler::Document::SplashBackend);
    return images;
}

} // namespace recado::reader
