// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filecontent.h"

#include "media/httptext.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado::media {
namespace {

constexpr qint64 Piece = 262'144;

Error unreadable(const QString &detail)
{
    return Error{.kind = ErrorKind::Invalid, .detail = detail, .reason = u"media-unreadable"_s};
}

std::unique_ptr<QIODevice> opened(const PublishedFile &file)
{
    if (const auto *bytes = std::get_if<QByteArray>(&file.content)) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*bytes);
        return buffer->open(QIODevice::ReadOnly) ? std::move(buffer) : nullptr;
    }
    // an ordinary file: not a link that may point elsewhere by now, not a device without end
    const QFileInfo info(std::get<QString>(file.content));
    auto source = std::make_unique<QFile>(info.filePath());
    const bool ordinary = !info.isSymLink() && info.isFile();
    return ordinary && source->open(QIODevice::ReadOnly) ? std::move(source) : nullptr;
}

} // namespace

Result<FileContent> openContent(const PublishedFile &file)
{
    FileContent content{.device = opened(file)};
    if (!content.device)
        return unreadable(u"The file is missing, is a link, or may not be read"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!content.device->atEnd()) {
        const QByteArray piece = content.device->read(Piece);
        if (piece.isEmpty())
            return unreadable(content.device->errorString());
        hash.addData(piece);
        content.size += piece.size();
    }
    if (content.size == 0)
        return unreadable(u"The file is empty"_s);
    content.sha256 = hash.result().toHex();
    if (!content.device->seek(0))
        return unreadable(content.device->errorString());
    return content;
}

Outcome checkPublishable(const PublishedFile &file, Instant now)
{
    if (file.expiresAt <= now)
        return Error{.kind = ErrorKind::Invalid,
                     .detail = u"The file would expire before it could be fetched"_s,
                     .reason = u"media-expired"_s};
    if (!isContentType(file.contentType))
        return Error{
            .kind = ErrorKind::Invalid, .detail = u"Not a content type"_s, .reason = u"media-wrong-type"_s};
    return Done{};
}

} // namespace recado::media
