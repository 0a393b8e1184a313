// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/media/filerecord.h"
#include "domain/media/mediaplace.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace recado {

class FileRemover;
class HostShelf;
class MediaHost;
struct PublishedFile;
class SecretStore;
class Session;
namespace storage {
class DatabaseThread;
}

/// What a probe shows, in this order.
enum class ProbeStep {
    Upload, ///< the host takes a file
    Reached, ///< somebody outside gets an answer
    Open, ///< without a login
    Type, ///< application/pdf
    Length, ///< every byte
    Name, ///< the file name that customers will see
    Removed, ///< it can be taken down again
};

inline constexpr std::array allProbeSteps{ProbeStep::Upload, ProbeStep::Reached, ProbeStep::Open,
                                          ProbeStep::Type,   ProbeStep::Length,  ProbeStep::Name,
                                          ProbeStep::Removed};

struct ProbeFinding
{
    ProbeStep step = ProbeStep::Upload;
    std::optional<Error> error = {}; ///< empty: all is well
};

/// Steps after one that failed were not tried, but for the removal.
struct ProbeReport
{
    std::vector<ProbeFinding> findings = {};

    /// WhatsApp can fetch from there. The file name is no condition: the PDF arrives all the same.
    [[nodiscard]] bool passed() const;
    /// Of the first failure that counts; empty when it passed.
    [[nodiscard]] QString reason() const;
};

/// What the service needs of the program; all of it outlives the service.
struct MediaHostParts
{
    HostShelf &shelf;
    FileRemover &remover;
    storage::DatabaseThread &database;
    SecretStore &secrets;
    const Session &session;
    Clock &clock;
};

/// Where each company's files are put, and what of them lies in the world. Changes and probes need
/// Duty::ChangeNumbers (Invalid "signed-out", "not-allowed"); changes are in the record.
class MediaHostService : public QObject
{
    Q_OBJECT

public:
    /// @param chosen what read() gave
    MediaHostService(MediaHostParts parts, const std::vector<MediaPlace> &chosen);

    /// The places of all companies, for the start of the program. Waits without an event loop.
    [[nodiscard]] static Result<std::vector<MediaPlace>> read(storage::DatabaseThread &database);
    /// How long a file of that company that is put up now can be fetched without this computer. What another
    /// computer changes is known after the next start: the publisher has the last word.
    [[nodiscard]] std::chrono::seconds fileStays(const TenantId &tenant) const;

    /// Nothing: the program's own server does it.
    [[nodiscard]] QCoro::Task<Result<std::optional<MediaPlace>>> chosen(TenantId tenant);
    /// Saves the place as the company's, its secret in the keychain. What lies at an earlier place is still
    /// removed from there in its time. Invalid "media-place-draft" while findingsOf() has any.
    /// @param secret empty: the one that is kept stays, unless it would go to another computer
    /// (keepsSecret())
    [[nodiscard]] QCoro::Task<Result<MediaPlace>> choose(MediaPlace place, Secret secret);
    /// The program's own server again.
    [[nodiscard]] QCoro::Task<Outcome> leave(TenantId tenant);

    /// Puts a probe there, fetches it as an outsider, removes it; each step is told by stepFinished().
    /// Nothing is saved, unless the probe could not be removed: then the place is kept as one left behind
    /// until that has been done. Errors: the host could not even be made; what went wrong with it is in the
    /// report.
    [[nodiscard]] QCoro::Task<Result<ProbeReport>> tryOut(MediaPlace place, Secret secret);
    /// The same with the company's place; the result is kept. NotFound "media-no-place".
    [[nodiscard]] QCoro::Task<Result<ProbeReport>> test(TenantId tenant);

    /// Everything of ours that lies in the world, the oldest first.
    [[nodiscard]] QCoro::Task<Result<std::vector<FileRecord>>> online();
    /// Does not wait for the time of the next try.
    [[nodiscard]] QCoro::Task<Outcome> removeNow();

    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

Q_SIGNALS:
    void stepFinished(const recado::ProbeFinding &finding);
    /// Another place, a test, or files that went.
    void changed();

private:
    /// A place and its secret while a probe lies there.
    struct Trial
    {
        MediaPlace place;
        Secret secret = {};
        bool isKept = false; ///< the company's own: it is known under its id
    };

    [[nodiscard]] QCoro::Task<Result<Secret>> keptSecret(MediaPlace place);
    /// The one that was typed, else the kept one; Invalid "media-place-draft" while a field is wrong.
    [[nodiscard]] QCoro::Task<Result<Secret>> secretFor(MediaPlace place, Secret typed);
    [[nodiscard]] QCoro::Task<ProbeReport> probe(std::shared_ptr<MediaHost> host, Trial trial);
    [[nodiscard]] FileRecord probeRecord(const MediaPlace &place, const PublishedFile &file,
                                         MediaHost &host) const;
    [[nodiscard]] QCoro::Task<Outcome> noteRemoval(Trial trial, FileRecord record, Outcome removal);
    void note(ProbeReport &report, ProbeStep step, const std::optional<Error> &error);
    void noteLook(ProbeReport &report, const Outcome &look);

    void remember(const MediaPlace &place);

    MediaHostParts m_parts;
    QHash<TenantId, std::chrono::seconds> m_stays; ///< fileStays()
    int m_underWay = 0;
};

} // namespace recado
