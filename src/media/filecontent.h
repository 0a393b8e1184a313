// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/mediahost.h"

#include <QIODevice>

#include <memory>

namespace recado::media {

/// What is to be uploaded, open at its beginning.
struct FileContent
{
    std::unique_ptr<QIODevice> device;
    qint64 size = 0; ///< bytes, more than 0
    QByteArray sha256 = {}; ///< hex
};

/// Opens it and reads it once in pieces, however large it is. Invalid "media-unreadable": missing, empty, no
/// ordinary file.
[[nodiscard]] Result<FileContent> openContent(const PublishedFile &file);

/// Invalid "media-expired" or "media-wrong-type" for what no host takes.
[[nodiscard]] Outcome checkPublishable(const PublishedFile &file, Instant now);

} // namespace recado::media
