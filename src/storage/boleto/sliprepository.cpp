// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/boleto/sliprepository.h"

#include "storage/boleto/slipcolumns.h"
#include "storage/fold.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column {
    ColLine,
    ColBarcode,
    ColPayee,
    ColPayeeDocument,
    ColPayerDocument,
    ColDocumentNumber,
    ColAmount,
    ColDue,
    ColProcessed,
    ColSource,
    ColCorrected,
    ColOverridden,
    ColReason
};

QVariant dateColumn(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

std::optional<QDate> dateFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(QDate::fromString(column.toString(), Qt::ISODate));
}

QStringList wordsFrom(const QVariant &column)
{
    return column.toString().split(u' ', Qt::SkipEmptyParts);
}

SentSlip readSlip(const QSqlQuery &row)
{
    const QVariant amount = row.value(ColAmount);
    return SentSlip{.line = row.value(ColLine).toString(),
                    .barcode = row.value(ColBarcode).toString(),
                    .payee = row.value(ColPayee).toString(),
                    .payeeDocument = row.value(ColPayeeDocument).toString(),
                    .payerDocument = row.value(ColPayerDocument).toString(),
                    .documentNumber = row.value(ColDocumentNumber).toString(),
                    .amountCents = amount.isNull() ? std::nullopt : std::optional(amount.toLongLong()),
                    .due = dateFrom(row.value(ColDue)),
                    .processed = dateFrom(row.value(ColProcessed)),
                    .sourceSha256 = QByteArray::fromHex(row.value(ColSource).toString().toLatin1()),
                    .corrected = wordsFrom(row.value(ColCorrected)),
                    .overridden = wordsFrom(row.value(ColOverridden)),
                    .reason = row.value(ColReason).toString()};
}

ItemId readItemId(const QSqlQuery &row)
{
    return idFrom<ItemId>(row.value(0));
}

} // namespace

SlipRepository::SlipRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome SlipRepository::write(TenantId tenant, ItemId item, std::span<const SentSlip> slips)
{
    auto insert = prepare(m_db, uR"(
    INSERT INTO slips (item_id, position, tenant_id, line, barcode, payee, folded_payee, payee_document,
                       payer_document, document_number, amount_cents, due, processed, source_sha256,
                       corrected, overridden, reason)
    VALUES (:item, :position, :tenant, :line, :barcode, :payee, :foldedPayee, :payeeDocument,
            :payerDocument, :documentNumber, :amount, :due, :processed, :source,
            :corrected, :overridden, :reason))"_s);
    if (!insert)
        return insert.error();
    int position = 0;
    for (const SentSlip &slip : slips) {
        const QVariant amount
            = slip.amountCents ? QVariant::fromValue<qlonglong>(*slip.amountCents) : QVariant();
        const auto inserted = run(*insert,
                                  {{u":item"_s, toColumn(item)},
                                   {u":position"_s, position++},
                                   {u":tenant"_s, toColumn(tenant)},
                                   {u":line"_s, slip.line},
                                   {u":barcode"_s, slip.barcode},
                                   {u":payee"_s, slip.payee},
                                   {u":foldedPayee"_s, fold(slip.payee.simplified())},
                                   {u":payeeDocument"_s, slip.payeeDocument},
                                   {u":payerDocument"_s, slip.payerDocument},
                                   {u":documentNumber"_s, slip.documentNumber},
                                   {u":amount"_s, amount},
                                   {u":due"_s, dateColumn(slip.due)},
                                   {u":processed"_s, dateColumn(slip.processed)},
                                   {u":source"_s, QString::fromLatin1(slip.sourceSha256.toHex())},
                                   {u":corrected"_s, slip.corrected.join(u' ')},
                                   {u":overridden"_s, slip.overridden.join(u' ')},
                                   {u":reason"_s, slip.reason}});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Result<std::vector<SentSlip>> SlipRepository::of(ItemId item) const
{
    return readAll(execute(m_db, uR"(
    SELECT line, barcode, payee, payee_document, payer_document, document_number, amount_cents, due, processed,
           source_sha256, corrected, overridden, reason
      FROM slips
     WHERE item_id = :item
     ORDER BY position)"_s,
                           {{u":item"_s, toColumn(item)}}),
                   readSlip);
}

Result<std::vector<ItemId>> SlipRepository::itemsWithLine(TenantId tenant, const QString &line) const
{
    if (line.isEmpty())
        return std::vector<ItemId>{};
    // items sent before slips were kept have their line in items only
    return readAll(executeList(m_db,
                               uR"(
    SELECT i.id
      FROM items i
     WHERE i.tenant_id = ? AND i.boleto_line = ? AND i.boleto_line <> '' AND )"_s
                                   + aliveSql() + uR"(
    UNION
    SELECT i.id
      FROM slips s
      JOIN items i ON i.id = s.item_id
     WHERE s.tenant_id = ? AND s.line = ? AND s.line <> '' AND )"_s
                                   + aliveSql(),
                               {toColumn(tenant), line, toColumn(tenant), line}),
                   readItemId);
}

Result<std::vector<ItemId>> SlipRepository::itemsWithFile(TenantId tenant, const QByteArray &sha256) const
{
    return readAll(executeList(m_db,
                               uR"(
    SELECT DISTINCT i.id
      FROM files f
      JOIN parts p ON p.file_id = f.id
      JOIN items i ON i.id = p.item_id
     WHERE f.sha256 = ? AND i.tenant_id = ? AND )"_s
                                   + aliveSql() + uR"(
     LIMIT 100)"_s,
                               {QString::fromLatin1(sha256.toHex()), toColumn(tenant)}),
                   readItemId);
}

Result<std::vector<ItemId>> SlipRepository::itemsWithNewer(TenantId tenant, const SentSlip &slip) const
{
    if (slip.payeeDocument.isEmpty() || slip.documentNumber.isEmpty() || slip.payerDocument.isEmpty()
        || !slip.processed)
        return std::vector<ItemId>{};
    return readAll(executeList(m_db,
                               uR"(
    SELECT i.id
      FROM slips s
      JOIN items i ON i.id = s.item_id
     WHERE s.tenant_id = ? AND s.payee_document = ? AND s.document_number = ? AND s.payer_document = ?
       AND s.line <> ? AND s.processed > ? AND )"_s
                                   + aliveSql() + uR"(
     ORDER BY s.processed DESC, i.id
     LIMIT 100)"_s,
                               {toColumn(tenant), slip.payeeDocument, slip.documentNumber, slip.payerDocument,
                                slip.line, dateColumn(slip.processed)}),
                   readItemId);
}

} // namespace recado::storage
