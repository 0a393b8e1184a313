// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/readerprotocol.h"
#include "domain/contacts/contact.h"
#include "domain/messages/messagetext.h"
#include "domain/messages/outgoing.h"

#include <QCoro/QCoroTask>
#include <QImage>
#include <QObject>

#include <optional>
#include <vector>

namespace recado {

class DirectoryService;
class SendService;
namespace documents {
class DocumentReader;
}

/// What a dropped boleto tells the page: the reading, whom it is probably for, whether it was sent before.
struct BoletoCase
{
    documents::Reading reading;
    std::vector<Contact> candidates = {}; ///< by the payer's document first, then by name; one = a match
    std::vector<OutgoingItem> sentBefore = {}; ///< the same line, newest first
};

/// Reads a boleto in the helper process and looks up what this company knows about it.
class BoletoService : public QObject
{
    Q_OBJECT

public:
    BoletoService(documents::DocumentReader &reader, DirectoryService &directory, SendService &send,
                  Clock &clock);

    /// Error.reason says why a file could not be read: "file-empty", "file-html", "file-password",
    /// "no-boleto", …
    [[nodiscard]] QCoro::Task<Result<BoletoCase>> open(TenantId tenant, QString file, QString password = {});
    [[nodiscard]] QCoro::Task<Result<QImage>> renderPage(QString file, int page, int dpi,
                                                         QString password = {});

private:
    documents::DocumentReader &m_reader;
    DirectoryService &m_directory;
    SendService &m_send;
    Clock &m_clock;
};

} // namespace recado
