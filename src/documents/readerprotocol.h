// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/boleto/checked.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace recado::documents {

// What the window asks recado-reader and what it answers: one JSON object a line, each way. Pages count
// from 1.

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
    Checked, ///< every check digit holds, and the printed amount and date equal the coded ones
    Look, ///< a person must look before it is sent; the signals say at what
    Unreadable, ///< nothing that could be used
};

/// One slip of a file. Texts are empty when they were not found.
struct ReadSlip
{
    boleto::SlipKind kind = boleto::SlipKind::Bank;
    QString line; ///< 47 or 48 digits as printed, even when a check digit fails
    QString barcode = {}; ///< 44 digits, derived from the line; empty when the line breaks a rule
    std::optional<qint64> amountCents
        = {}; ///< coded in the line; the printed one when the line breaks a rule
    std::optional<QDate> due = {}; ///< as above; for arrecadação always the printed one
    QString bank = {}; ///< COMPE code; empty for arrecadação
    QString payee = {};
    QString payeeDocument = {}; ///< CPF or CNPJ without punctuation, check digits hold
    QString payer = {};
    QString payerDocument = {};
    int page = 1;
    std::optional<qint64> printedAmountCents = {};
    std::optional<QDate> printedDue = {};
    Verdict verdict = Verdict::Look;
    QStringList signalCodes = {}; ///< see slip/signals.h
    QStringList lineProblems = {}; ///< "field2-check-digit" …, see boleto::Checked
    /// By name: "line", "amount", "due", "bank", "payee", "payeeDocument", "payer", "payerDocument".
    std::map<QString, Box> boxes = {};
};

/// A Pix "copia e cola" found on a page.
struct ReadPix
{
    QString payload;
    bool valid = false;
    QString name = {};
    std::optional<qint64> amountCents = {};
    QStringList signalCodes = {}; ///< "pix-" and a problem of PixCode: "pix-crc"
    int page = 1;
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
};

struct ReadRequest
{
    QString file;
    QString password = {};
    std::optional<QDate> today
        = {}; ///< decides between the two eras of the due factor; the computer's day if absent
};

struct RenderRequest
{
    QString file;
    int page = 1;
    int dpi = 110; ///< 36 to 300
    QString password = {};
};

/// "checked", "look", "unreadable": fixed words of our JSON.
[[nodiscard]] QString verdictName(Verdict verdict);

[[nodiscard]] QJsonObject toJson(const ReadRequest &request);
[[nodiscard]] QJsonObject toJson(const RenderRequest &request);
[[nodiscard]] QJsonObject toJson(const Reading &reading);
/// Error: kind BadReply, reason "reader-bad-answer".
[[nodiscard]] Result<Reading> readingFromJson(const QJsonObject &json);
/// An amount as our JSON writes it: "742.10".
[[nodiscard]] QString amountText(qint64 cents);

} // namespace recado::documents
