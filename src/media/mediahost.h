// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QString>
#include <QUrl>

#include <variant>

namespace recado {

/// A file that the other side is to fetch.
struct PublishedFile
{
    std::variant<QString, QByteArray> content; ///< the path of a file, or the bytes themselves
    QString contentType; ///< "application/pdf"
    QString displayName; ///< what the recipient sees: "boleto-novembro.pdf"
    Instant expiresAt = {};
    /// Keeps strangers from the address: 160 random bits as hex, see media::unguessable(). Given by the
    /// caller, so that the file can be named, and removed, when the answer to its upload is lost; empty: made
    /// here.
    QString key = {};
};

/// Where it can be fetched. Whoever knows the address can: it belongs in no log.
struct PublicFile
{
    QUrl url;
    QString id; ///< for withdraw()
    QString contentType;
    qint64 size = 0; ///< bytes
    bool answersHead = true; ///< false: the address is signed for GET only
    QString name = {}; ///< looked for by MediaCheck; empty: any will do
};

/// Puts a file where Twilio, which takes no upload, can fetch it.
class MediaHost
{
public:
    MediaHost() = default;
    virtual ~MediaHost() = default;
    Q_DISABLE_COPY_MOVE(MediaHost)

    /// What was published stays as it was at this moment, whatever becomes of the file on this computer.
    /// Errors: Invalid ("media-unreadable": missing, empty, no ordinary file; "media-expired": expiresAt is
    /// over), Unavailable ("media-host-down"), Storage ("media-not-stored"); of hosts elsewhere those of
    /// media/hostdoor.h.
    /// With mayHaveHappened something may lie there: withdraw(idFor(file)) removes it.
    [[nodiscard]] virtual QCoro::Task<Result<PublicFile>> publish(PublishedFile file) = 0;
    /// The id that publish() will give to a file with a key; asks nobody.
    [[nodiscard]] virtual QString idFor(const PublishedFile &file) const = 0;
    /// The address stops working at once. NotFound when it already did.
    [[nodiscard]] virtual QCoro::Task<Outcome> withdraw(QString id) = 0;
    /// Fetches it as an outsider does. Errors: those of MediaCheck.
    [[nodiscard]] virtual QCoro::Task<Outcome> check(PublicFile file) = 0;
};

} // namespace recado
