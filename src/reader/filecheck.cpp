// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/filecheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::reader {

namespace {

constexpr qint64 biggest = 16LL * 1024 * 1024; ///< what Twilio takes; Meta takes no more either
constexpr qsizetype headerWithin = 1024; ///< readers accept junk before "%PDF"

Error refusal(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

bool isImage(QByteArrayView bytes)
{
    static constexpr QByteArrayView starts[] = {"\xFF\xD8\xFF", "\x89PNG", "GIF8"};
    static constexpr QByteArrayView tiffLittle("II*\0", 4);
    static constexpr QByteArrayView tiffBig("MM\0*", 4);
    if (bytes.startsWith(tiffLittle) || bytes.startsWith(tiffBig))
        return true;
    // A bitmap has four zero bytes behind its size; "BM" alone begins many a text.
    if (bytes.size() > 14 && bytes.startsWith("BM") && bytes.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        return true;
    // WEBP is "RIFF", four bytes of size, "WEBP"; a phone's HEIC has "ftyphei" behind its first four bytes.
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return true;
    if (bytes.size() > 12 && bytes.sliced(4).startsWith("ftyphei"))
        return true;
    return std::ranges::any_of(starts, [bytes](QByteArrayView start) { return bytes.startsWith(start); });
}

bool isHtml(QByteArrayView bytes)
{
    const auto head = bytes.first(std::min(bytes.size(), headerWithin)).toByteArray().toLower();
    return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head")
        || head.contains("<body");
}

} // namespace

QString kindProblem(QByteArrayView bytes)
{
    if (bytes.first(std::min(bytes.size(), headerWithin)).contains("%PDF-"))
        return {};
    if (isImage(bytes))
        return u"file-image"_s;
    return isHtml(bytes) ? u"file-html"_s : u"file-not-pdf"_s;
}

Result<QByteArray> loadPdfBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refusal(u"file-missing"_s);
    if (file.size() > biggest)
        return refusal(u"file-too-big"_s);
    auto bytes = file.read(biggest);
    if (bytes.isEmpty())
        return refusal(u"file-empty"_s);
    if (const auto problem = kindProblem(bytes); !problem.isEmpty())
        return refusal(problem);
    return bytes;
}

} // namespace recado::reader
