// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/readerprotocol.h"
#include "domain/contacts/contact.h"
#include "domain/messages/sentslip.h"
#include "services/boleto/typedslip.h"
#include "storage/boleto/sliphistory.h"

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

/// What this company knows about one slip of a file.
struct SlipCase
{
    SentSlip sent = {}; ///< what will be kept of it
    std::vector<Contact> candidates = {}; ///< by the payer's document first, then by name; one = a match
    storage::SlipHistory history = {};
    QStringList signalCodes = {}; ///< the reading's, then the history's
};

/// What a dropped boleto tells the page.
struct BoletoCase
{
    documents::Reading reading;
    std::vector<SlipCase> slips = {}; ///< of the reading's, in its order
};

/// Reads a boleto in the helper process and looks up what this company knows about it.
class BoletoService : public QObject
{
    Q_OBJECT

public:
    BoletoService(documents::DocumentReader &reader, DirectoryService &directory, SendService &send,
                  Clock &clock);

    /// Error.reason says why a file could not be read: "file-empty", "file-html", "file-password", … A PDF
    /// without any slip is an answer too. payerTaxId: of the person it is for, when that is known; its digits
    /// are tried as the password.
    [[nodiscard]] QCoro::Task<Result<BoletoCase>> open(TenantId tenant, QString file, QString password = {},
                                                       QString payerTaxId = {});
    /// The same for a slip that a person typed or corrected. file: what would be sent with it, may be empty.
    [[nodiscard]] QCoro::Task<Result<SlipCase>> look(TenantId tenant, documents::ReadSlip slip, QString file);
    /// The case with a field of one of its slips as a person typed it: what is kept says so, and the history
    /// is asked anew. index = the number of slips: the file has none that could be read, and a typed line
    /// makes one. Invalid "field-not-understood" when the text is no such value.
    [[nodiscard]] QCoro::Task<Result<BoletoCase>> correct(TenantId tenant, BoletoCase found,
                                                          std::size_t index, TypedField typed, QString file);
    [[nodiscard]] QCoro::Task<Result<QImage>> renderPage(QString file, int page, int dpi,
                                                         QString password = {});
    /// These pages as a file of their own in that folder, named after the first one: "boletos-2.pdf"; its
    /// path. Errors as of splitPages().
    [[nodiscard]] QCoro::Task<Result<QString>> split(QString file, std::vector<int> pages, QString folder);

private:
    [[nodiscard]] QCoro::Task<Result<std::vector<Contact>>> payersOf(TenantId tenant,
                                                                     documents::ReadSlip slip);

    documents::DocumentReader &m_reader;
    DirectoryService &m_directory;
    SendService &m_send;
    Clock &m_clock;
};

} // namespace recado
