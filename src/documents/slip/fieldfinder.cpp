// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/fieldfinder.h"

#include "documents/slip/labels.h"
#include "documents/slip/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr double overhang = 4; ///< points by which a value may stick out of its cell
constexpr double lowestValue = 30; ///< points from the middle of a label to the middle of its value

/// Where a label stands, and the cell below it.
struct LabelPlace
{
    std::size_t row;
    std::size_t segment;
    QString value; ///< behind the colon
    double left;
    double right;
    QRectF label;
};

/// Where the cell of a label ends on its right: at its neighbour, and at labels beside the lower rows of a
/// broken one.
double rightEdge(const Region &region, std::size_t row, std::size_t segment)
{
    const auto &segments = region.rows[row].segments;
    const auto &box = segments[segment].box;
    auto right = segment + 1 < segments.size() ? segments[segment + 1].box.left() : region.pageWidth;
    for (auto below = row + 1; below < region.rows.size() && region.rows[below].middle() < box.bottom();
         ++below) {
        for (const auto &other : region.rows[below].segments) {
            if (other.box.left() > box.right() && labelOf(other.text) != Label::None)
                right = std::min(right, other.box.left());
        }
    }
    return right;
}

std::vector<LabelPlace> places(const Region &region, Label wanted)
{
    std::vector<LabelPlace> found;
    for (std::size_t row = 0; row < region.rows.size(); ++row) {
        const auto &segments = region.rows[row].segments;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const auto text = labelledText(segments[i].text);
            if (text.label != wanted)
                continue;
            found.push_back({.row = row,
                             .segment = i,
                             .value = text.value,
                             .left = segments[i].box.left() - overhang,
                             .right = rightEdge(region, row, i) - 1,
                             .label = segments[i].box});
        }
    }
    return found;
}

/// It begins in the cell, or stands in it as its label does: under its middle, or at its right edge.
bool isInCell(const Segment &segment, const LabelPlace &place)
{
    if (segment.box.left() >= place.left && segment.box.left() < place.right)
        return true;
    return std::abs(segment.box.center().x() - place.label.center().x()) <= overhang
        || std::abs(segment.box.right() - place.label.right()) <= overhang;
}

/// "CPF: 123…" is content of a party's cell, not the next label.
bool endsCell(const QString &text)
{
    const auto labelled = labelledText(text);
    return labelled.label != Label::None
        && (labelled.label != Label::PayeeDocument || labelled.value.isEmpty());
}

/// The rows of the cell, nearest first, cut to what stands inside it; the next label in the cell ends it.
std::vector<Row> cellRows(const Region &region, const LabelPlace &place, double deepest)
{
    std::vector<Row> rows;
    for (auto i = place.row + 1;
         i < region.rows.size() && region.rows[i].middle() - place.label.center().y() <= deepest; ++i) {
        Row inside;
        for (const auto &segment : region.rows[i].segments) {
            if (!isInCell(segment, place))
                continue;
            if (endsCell(segment.text))
                return rows;
            inside.segments.push_back(segment);
        }
        if (!inside.segments.empty())
            rows.push_back(std::move(inside));
    }
    return rows;
}

/// The first value of its kind that belongs to a label: below it, then right of it, then behind its colon.
template<typename T, typename Read>
std::optional<Placed<T>> valueOf(const Region &region, const LabelPlace &place, Read read)
{
    for (const auto &row : cellRows(region, place, lowestValue)) {
        for (const auto &segment : row.segments) {
            if (const auto value = read(segment.text))
                return Placed<T>{.value = *value, .box = segment.box, .page = region.page};
        }
    }
    const auto &segments = region.rows[place.row].segments;
    if (place.segment + 1 < segments.size()) {
        const auto &next = segments[place.segment + 1];
        if (const auto value = read(next.text); value && labelledText(next.text).label == Label::None)
            return Placed<T>{.value = *value, .box = next.box, .page = region.page};
    }
    if (const auto value = read(place.value))
        return Placed<T>{.value = *value, .box = segments[place.segment].box, .page = region.page};
    return std::nullopt;
}

template<typename T, typename Read>
std::optional<Placed<T>> firstValue(const Region &region, Label label, Read read)
{
    for (const auto &place : places(region, label)) {
        if (auto value = valueOf<T>(region, place, read))
            return value;
    }
    return std::nullopt;
}

/// A name and, within the same cell, the document of its owner.
struct Party
{
    std::optional<Placed<QString>> name;
    std::optional<Placed<QString>> document;
};

std::optional<Placed<QString>> documentIn(const std::vector<Segment> &segments, int page)
{
    for (const auto &segment : segments) {
        if (const auto id = printedTaxId(segment.text))
            return Placed<QString>{.value = *id, .box = segment.box, .page = page};
    }
    return std::nullopt;
}

/// The cell of a party is deeper: name, document, address.
constexpr double deepestParty = 60;

std::optional<Placed<QString>> documentOf(const Region &region, const LabelPlace &place)
{
    const auto &segments = region.rows[place.row].segments;
    std::vector<Segment> beside{segments[place.segment]};
    if (place.segment + 1 < segments.size())
        beside.push_back(segments[place.segment + 1]);
    if (auto document = documentIn(beside, region.page))
        return document;
    for (const auto &row : cellRows(region, place, deepestParty)) {
        if (auto below = documentIn(row.segments, region.page))
            return below;
    }
    return std::nullopt;
}

Party findParty(const Region &region, Label label)
{
    for (const auto &place : places(region, label)) {
        if (auto name = valueOf<QString>(region, place, printedName))
            return {.name = name, .document = documentOf(region, place)};
    }
    return {};
}

/// A column "CPF/CNPJ" in the payee's row. "CPF: 123…" with its value behind a colon is the payer's.
std::optional<Placed<QString>> payeeDocumentByLabel(const Region &region)
{
    for (const auto &place : places(region, Label::PayeeDocument)) {
        if (!place.value.isEmpty())
            continue;
        if (auto value = valueOf<QString>(region, place, printedTaxId))
            return value;
    }
    return std::nullopt;
}

std::optional<Placed<QString>> findBankCode(const Region &region)
{
    static const QRegularExpression shape(u"^([0-9]{3})-[0-9Xx]\\z"_s);
    for (const auto &row : region.rows) {
        for (const auto &segment : row.segments) {
            if (const auto match = shape.match(segment.text); match.hasMatch())
                return Placed<QString>{.value = match.captured(1), .box = segment.box, .page = region.page};
        }
    }
    return std::nullopt;
}

} // namespace

int PrintedFields::count() const
{
    return int(amountCents.has_value()) + int(due.has_value()) + int(bank.has_value())
        + int(payee.has_value()) + int(payeeDocument.has_value()) + int(payer.has_value())
        + int(payerDocument.has_value()) + int(documentNumber.has_value()) + int(ourNumber.has_value())
        + int(documentDate.has_value()) + int(processed.has_value());
}

void PrintedFields::fillFrom(const PrintedFields &other)
{
    const auto fill = [](auto &mine, const auto &theirs) {
        if (!mine)
            mine = theirs;
    };
    fill(amountCents, other.amountCents);
    fill(due, other.due);
    fill(bank, other.bank);
    fill(bankName, other.bankName);
    fill(payee, other.payee);
    fill(payeeDocument, other.payeeDocument);
    fill(payer, other.payer);
    fill(payerDocument, other.payerDocument);
    fill(documentNumber, other.documentNumber);
    fill(ourNumber, other.ourNumber);
    fill(documentDate, other.documentDate);
    fill(processed, other.processed);
}

PrintedFields findFields(const Region &region)
{
    auto payee = findParty(region, Label::Payee);
    auto payer = findParty(region, Label::Payer);
    if (!payee.document)
        payee.document = payeeDocumentByLabel(region);
    return {.amountCents = firstValue<qint64>(region, Label::Amount, printedAmount),
            .due = firstValue<QDate>(region, Label::Due, printedDate),
            .bank = findBankCode(region),
            .payee = payee.name,
            .payeeDocument = payee.document,
            .payer = payer.name,
            .payerDocument = payer.document,
            .documentNumber = firstValue<QString>(region, Label::DocumentNumber, printedNumber),
            .ourNumber = firstValue<QString>(region, Label::OurNumber, printedNumber),
            .documentDate = firstValue<QDate>(region, Label::DocumentDate, printedDate),
            .processed = firstValue<QDate>(region, Label::Processed, printedDate)};
}

void findIssuerByCnpj(const Region &region, PrintedFields &fields)
{
    for (std::size_t row = 0; row < region.rows.size(); ++row) {
        for (const auto &segment : region.rows[row].segments) {
            const auto id = printedTaxId(segment.text);
            if (!id || !segment.text.contains("CNPJ"_L1, Qt::CaseInsensitive) || id->size() != 14)
                continue;
            fields.payeeDocument = Placed<QString>{.value = *id, .box = segment.box, .page = region.page};
            if (const auto name = printedName(segment.text))
                fields.payee = Placed<QString>{.value = *name, .box = segment.box, .page = region.page};
            else if (row > 0) {
                const auto &above = region.rows[row - 1].segments.front();
                if (const auto nameAbove = printedName(above.text))
                    fields.payee
                        = Placed<QString>{.value = *nameAbove, .box = above.box, .page = region.page};
            }
            return;
        }
    }
}

} // namespace recado::documents
