// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/slipreader.h"

#include "documents/slip/barsmatcher.h"
#include "documents/slip/fieldfinder.h"
#include "documents/slip/judge.h"
#include "documents/slip/labels.h"
#include "documents/slip/pixfinder.h"
#include "documents/slip/pixmatcher.h"
#include "documents/slip/sheet.h"
#include "documents/slip/signals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr double aboveLine = 16; ///< points: logo and bank code stand beside the line, a little higher

bool isCollection(const FoundLine &line)
{
    return line.checked.kind == boleto::SlipKind::Collection;
}

bool hasOneSlip(const Sheet &sheet)
{
    return std::ranges::all_of(
        sheet.lines, [&sheet](const FoundLine &line) { return line.digits == sheet.lines.front().digits; });
}

Region cut(const Sheet &sheet, double top, double bottom)
{
    Region region{.rows = {}, .page = sheet.text->number, .pageWidth = sheet.text->width};
    std::ranges::copy_if(sheet.rows, std::back_inserter(region.rows), [top, bottom](const Row &row) {
        return row.middle() >= top && row.middle() < bottom;
    });
    return region;
}

bool endsSlip(const Row &row)
{
    return std::ranges::any_of(
        row.segments, [](const Segment &segment) { return labelOf(segment.text) == Label::EndOfSlip; });
}

/// From the line to the foot of its slip: a bank slip prints its line on top of itself.
Region below(const Sheet &sheet, std::size_t index)
{
    const auto top = sheet.lines[index].box.top() - aboveLine;
    const bool last = index + 1 == sheet.lines.size();
    const auto bottom = last ? sheet.text->height : sheet.lines[index + 1].box.top() - aboveLine;
    auto region = cut(sheet, top, bottom);
    // Below the foot begins the receipt of the next slip, which may come before its line.
    const auto line
        = sheet.lines[index].box.bottom(); // the foot of the slip before may stand just over this line
    const auto foot = std::ranges::find_if(
        region.rows, [line](const Row &row) { return row.middle() > line && endsSlip(row); });
    if (foot != region.rows.end())
        region.rows.erase(foot + 1, region.rows.end());
    return region;
}

/// From the line above, or the page's top, down to the line: a bill prints its line at its foot.
Region above(const Sheet &sheet, std::size_t index)
{
    const auto top = index == 0 ? 0 : sheet.lines[index - 1].box.bottom();
    return cut(sheet, top, sheet.lines[index].box.bottom() + 1);
}

/// A slip that the page break cut: what stands on the next page before its first line or slip foot.
std::optional<Region> continuation(const std::vector<Sheet> &sheets, std::size_t sheet, std::size_t line)
{
    const bool last = line + 1 == sheets[sheet].lines.size();
    if (!last || sheet + 1 >= sheets.size())
        return std::nullopt;
    const auto &own = below(sheets[sheet], line);
    if (std::ranges::any_of(own.rows, endsSlip))
        return std::nullopt;
    const auto &next = sheets[sheet + 1];
    auto region
        = cut(next, 0, next.lines.empty() ? next.text->height : next.lines.front().box.top() - aboveLine);
    const auto foot = std::ranges::find_if(region.rows, endsSlip);
    if (foot == region.rows.end()) // it may be a page of its own: nothing says that it belongs to this slip
        return std::nullopt;
    region.rows.erase(foot + 1, region.rows.end());
    return region;
}

PrintedFields fieldsOfCollection(const Sheet &sheet, std::size_t index)
{
    const auto region = hasOneSlip(sheet) ? cut(sheet, 0, sheet.text->height) : above(sheet, index);
    auto fields = findFields(region);
    if (!fields.payee)
        findIssuerByCnpj(region, fields);
    return fields;
}

PrintedFields fieldsOfBank(const std::vector<Sheet> &sheets, std::size_t sheet, std::size_t index)
{
    auto fields = findFields(below(sheets[sheet], index));
    if (const auto rest = continuation(sheets, sheet, index))
        fields.fillFrom(findFields(*rest));
    return fields;
}

std::vector<Candidate> candidatesOf(const std::vector<Sheet> &sheets)
{
    std::vector<Candidate> candidates;
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        for (std::size_t line = 0; line < sheets[sheet].lines.size(); ++line) {
            const auto &digits = sheets[sheet].lines[line].digits;
            auto known = std::ranges::find(candidates, digits, &Candidate::digits);
            if (known == candidates.end())
                known = candidates.insert(known, {.digits = digits, .places = {}});
            known->places.emplace_back(sheet, line);
        }
    }
    return candidates;
}

Box boxOf(const QRectF &points, const PageText &page)
{
    return {.page = page.number,
            .x = points.x() / page.width,
            .y = points.y() / page.height,
            .width = points.width() / page.width,
            .height = points.height() / page.height};
}

template<typename T>
void addBox(ReadSlip &slip, const QString &name, const std::optional<Placed<T>> &placed,
            const std::vector<Sheet> &sheets)
{
    if (!placed)
        return;
    const auto sheet
        = std::ranges::find_if(sheets, [&placed](const Sheet &s) { return s.text->number == placed->page; });
    if (sheet != sheets.end())
        slip.boxes.emplace(name, boxOf(placed->box, *sheet->text));
}

/// Bars without a line are a scan, or a slip whose line is a picture: a person compares.
std::optional<ReadSlip> readBars(const FoundBars &bars, const std::vector<Sheet> &sheets, const QDate &today)
{
    const auto checked = boleto::checkLineOrBarcode(bars.code.text);
    if (!checked.value)
        return std::nullopt;
    const auto &page = *sheets[bars.sheet].text;
    auto slip = judge(
        {.digits = checked.value->digits(), .checked = checked, .box = bars.code.box, .page = page.number},
        {}, today);
    for (const auto missing : {signal::printedAmountMissing, signal::printedDueMissing, signal::payeeMissing,
                               signal::payeeDocumentMissing})
        slip.signalCodes.removeAll(missing);
    slip.signalCodes.prepend(signal::onlyBarcode);
    slip.verdict = Verdict::Look;
    slip.printedBarcode = bars.code.text;
    slip.boxes.emplace(u"bars"_s, boxOf(bars.code.box, page));
    return slip;
}

/// A line that breaks a rule is shown as it is printed; what the bars beside it code is judged instead.
ReadSlip judgeWithBars(const FoundLine &line, const PrintedFields &printed,
                       const std::optional<FoundBars> &bars, const QDate &today)
{
    const auto coded = bars && !line.checked.value ? boleto::checkLineOrBarcode(bars->code.text)
                                                   : boleto::Checked<boleto::TypeableLine>{};
    if (!coded.value)
        return judge(line, printed, today);
    const auto broken = judge(line, printed, today);
    auto slip = judge({.digits = line.digits, .checked = coded, .box = line.box, .page = line.page}, printed,
                      today);
    slip.lineProblems = broken.lineProblems;
    slip.signalCodes.prepend(broken.signalCodes.front()); // what is wrong with the line
    slip.verdict = Verdict::Look;
    return slip;
}

/// Only a line that its bars confirm is called checked.
void compareWithBars(ReadSlip &slip, const std::optional<FoundBars> &bars, const std::vector<Sheet> &sheets)
{
    if (!bars) {
        slip.signalCodes.append(signal::barcodeMissing);
        slip.verdict = Verdict::Look;
        return;
    }
    slip.printedBarcode = bars->code.text;
    slip.boxes.emplace(u"bars"_s, boxOf(bars->code.box, *sheets[bars->sheet].text));
    if (slip.printedBarcode != slip.barcode) {
        slip.signalCodes.prepend(signal::lineBarcodeDiffer);
        slip.verdict = Verdict::Look;
    }
}

ReadSlip readSlip(const Candidate &candidate, const std::optional<FoundBars> &bars,
                  const std::vector<Sheet> &sheets, const QDate &today)
{
    PrintedFields best;
    auto bestPlace = candidate.places.front();
    std::vector<PrintedFields> all;
    for (const auto &[sheet, line] : candidate.places) {
        auto fields = isCollection(sheets[sheet].lines[line]) ? fieldsOfCollection(sheets[sheet], line)
                                                              : fieldsOfBank(sheets, sheet, line);
        if (fields.count() >= best.count()) {
            best = fields;
            bestPlace = {sheet, line};
        }
        all.push_back(std::move(fields));
    }
    for (const auto &fields : all)
        best.fillFrom(fields);
    const auto &sheet = sheets[bestPlace.first];
    if (hasOneSlip(sheet)) // then the receipt above the line can only be this slip's
        best.fillFrom(findFields(cut(sheet, 0, sheet.text->height)));

    const auto &line = sheet.lines[bestPlace.second];
    auto slip = judgeWithBars(line, best, bars, today);
    compareWithBars(slip, bars, sheets);
    slip.boxes.emplace(u"line"_s, boxOf(line.box, *sheet.text));
    addBox(slip, u"amount"_s, best.amountCents, sheets);
    addBox(slip, u"due"_s, best.due, sheets);
    addBox(slip, u"bank"_s, best.bank, sheets);
    addBox(slip, u"payee"_s, best.payee, sheets);
    addBox(slip, u"payeeDocument"_s, best.payeeDocument, sheets);
    addBox(slip, u"payer"_s, best.payer, sheets);
    addBox(slip, u"payerDocument"_s, best.payerDocument, sheets);
    return slip;
}

} // namespace

Reading readSlips(const std::vector<PageText> &pages, const QDate &today)
{
    Reading reading{.pageCount = static_cast<int>(pages.size())};
    std::vector<Sheet> sheets;
    for (const auto &page : pages) {
        reading.pages.push_back({.width = page.width, .height = page.height});
        sheets.push_back({.text = &page, .rows = rowsOf(page), .lines = findLines(page)});
        for (auto &pix : findPix(page)) {
            const auto same = [&pix](const ReadPix &known) { return known.payload == pix.payload; };
            if (const auto known = std::ranges::find_if(reading.pix, same); known != reading.pix.end()) {
                known->inText = known->inText || pix.inText;
                known->inQr = known->inQr || pix.inQr;
            } else {
                reading.pix.push_back(std::move(pix));
            }
        }
    }
    const auto candidates = candidatesOf(sheets);
    const auto bars = matchBars(sheets, candidates);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        reading.slips.push_back(readSlip(candidates[i], bars.ofCandidates[i], sheets, today));
    for (const auto &other : bars.others) {
        const auto known = std::ranges::find(reading.slips, other.code.text, &ReadSlip::printedBarcode);
        if (known != reading.slips.end())
            continue;
        if (auto slip = readBars(other, sheets, today))
            reading.slips.push_back(*std::move(slip));
    }
    tiePix(reading);
    if (!reading.slips.empty())
        reading.verdict = std::ranges::max(reading.slips, {}, &ReadSlip::verdict).verdict;
    return reading;
}

} // namespace recado::documents
