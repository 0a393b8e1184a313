// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/slip/pagetext.h"
#include "reader/embeddedimages.h"

#include <QImage>
#include <QStringList>

#include <memory>
#include <optional>

namespace Poppler {
class Document;
}

namespace recado::reader {

/// An opened PDF: the only place that knows Poppler.
class PdfFile
{
public:
    /// Error reasons: those of loadPdfBytes(), "file-password" (nobody typed one), "file-wrong-password",
    /// "file-damaged". Tries the password that somebody typed, if any, then the guesses.
    [[nodiscard]] static Result<PdfFile> open(const QString &path, const QString &password,
                                              const QStringList &guesses = {});

    PdfFile(PdfFile &&other) noexcept;
    PdfFile &operator=(PdfFile &&other) noexcept;
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;
    ~PdfFile();

    [[nodiscard]] int pageCount() const;
    /// The words of a page counted from 1, in reading order; nothing when the page is damaged.
    [[nodiscard]] std::optional<documents::PageText> text(int page) const;
    /// At most 40 million pixels: a page may claim to be a football field. Error reasons: "no-such-page",
    /// "file-damaged".
    [[nodiscard]] Result<QImage> render(int page, int dpi) const;
    /// The pictures inside a page, see embeddedImages(); none when the page is damaged.
    [[nodiscard]] std::vector<EmbeddedImage> images(int page) const;

    /// SHA-256 of the bytes, hexadecimal.
    [[nodiscard]] const QString &hash() const { return m_hash; }
    /// The password that opened it; empty when it needed none.
    [[nodiscard]] const QString &password() const { return m_password; }

private:
    explicit PdfFile(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
    QString m_hash;
    QString m_password;
};

} // namespace recado::reader
