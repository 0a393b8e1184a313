// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boleto/checked.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace recado::documents {

// What a PDF says, as plain values. Pages count from 1.

/// Where something stands, as fractions of the page from its top left corner.
struct Box
{
    int page = 1;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Box &other) const = default;
};

enum class Verdict {
    Checked, ///< line and bars agree, every check digit holds, printed amount and date equal the coded ones
    Look, ///< a person must look before it is sent; the signals say at what
    Unreadable, ///< nothing that could be used
};

/// How sure a value is.
enum class Certainty {
    Unsure, ///< two places of the same slip say different things, or a check digit fails
    Read, ///< stands in one place, and nothing contradicts it
    Sure, ///< two sources say the same: line and bars, print and code, receipt and slip
};

/// One slip of a file. Texts are empty when they were not found.
struct ReadSlip
{
    boleto::SlipKind kind = boleto::SlipKind::Bank;
    QString line; ///< 47 or 48 digits as printed, even when a check digit fails; of a scan: what its bars say
    QString barcode = {}; ///< 44 digits, of the line; of the bars when the line breaks a rule or is a picture
    QString printedBarcode = {}; ///< 44 digits of the bars themselves; empty when none could be read
    std::optional<qint64> amountCents = {}; ///< coded in `barcode`; without one, the printed one
    std::optional<QDate> due = {}; ///< as above; for arrecadação always the printed one
    std::vector<QDate> dueChoices = {}; ///< what the factor may mean when banks accept neither: ask
    QString bank = {}; ///< COMPE code; empty for arrecadação
    QString payee = {};
    QString payeeDocument = {}; ///< CPF or CNPJ without punctuation, check digits hold
    QString payer = {};
    QString payerDocument = {};
    QString documentNumber = {}; ///< "Nº do documento" as printed
    QString ourNumber = {}; ///< nosso número, from the free field where the bank's layout is known
    std::optional<QDate> documentDate = {}; ///< "Data do documento"
    std::optional<QDate> processed = {}; ///< "Data do processamento"
    int page = 1;
    std::optional<qint64> printedAmountCents = {};
    std::optional<QDate> printedDue = {};
    Verdict verdict = Verdict::Look;
    QStringList signalCodes = {}; ///< see slip/signals.h
    QStringList lineProblems = {}; ///< "field2-check-digit" …, see boleto::Checked
    /// By name: "line", "bars", "amount", "due", "bank", "payee", "payeeDocument", "payer", "payerDocument",
    /// "documentNumber", "ourNumber", "documentDate", "processed".
    std::map<QString, Box> boxes = {};
    std::map<QString, Certainty> certainty = {}; ///< by the same names, of what was found
};

/// A Pix code of a page, from a QR code or as text ("copia e cola").
struct ReadPix
{
    QString payload;
    bool valid = false;
    QString name = {};
    std::optional<qint64> amountCents = {};
    /// "pix-" and a problem of PixCode ("pix-crc"); "pix-other-receiver", "pix-other-amount".
    QStringList signalCodes = {};
    int page = 1;
    QString kind = {}; ///< "static", "dynamic", "cobv" (with a due date) or "recurrence"; empty when invalid
    QString key = {}; ///< of a static code
    QString url = {}; ///< of a dynamic code
    QString txid = {};
    bool inText = false;
    bool inQr = false;
    std::optional<int> slip = {}; ///< index in Reading::slips; nothing when it cannot be told which
    std::optional<Box> box = {};
};

/// Size in points (1/72 inch), as shown: a turned page is already turned.
struct PageSize
{
    double width = 0;
    double height = 0;
};

/// What a PDF says.
struct Reading
{
    int pageCount = 0; ///< of the file; only the first 100 are read
    std::vector<PageSize> pages = {}; ///< of the pages that were read
    std::vector<ReadSlip> slips = {};
    std::vector<ReadPix> pix = {};
    Verdict verdict = Verdict::Unreadable; ///< the worst of its slips
    QString fileHash = {}; ///< SHA-256 of its bytes, hexadecimal
    QString password = {}; ///< which of the request's passwords opened it; never to be kept or logged
};

/// Whether the file has pages that were not read: more than 100, or damaged ones.
[[nodiscard]] bool leavesPagesOut(const Reading &reading);

/// Why a reading without slips has none: "no-boleto", or "no-boleto-in-first-pages" when pages were left out.
[[nodiscard]] QString noSlipReason(const Reading &reading);

} // namespace recado::documents
