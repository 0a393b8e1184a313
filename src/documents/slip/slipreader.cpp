// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/slipreader.h"

#include "documents/slip/barsmatcher.h"
#include "documents/slip/brokenlabels.h"
#include "documents/slip/certainty.h"
#include "documents/slip/judge.h"
#include "documents/slip/panels.h"
#include "documents/slip/pixfinder.h"
#include "documents/slip/pixmatcher.h"
#include "documents/slip/regions.h"
#include "documents/slip/sheet.h"
#include "documents/slip/signals.h"
#include "documents/slip/turning.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

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

template<typename T>
void addBox(ReadSlip &slip, const QString &name, const std::optional<Placed<T>> &placed,
            const std::vector<Sheet> &sheets)
{
    if (!placed)
        return;
    const auto sheet
        = std::ranges::find_if(sheets, [&placed](const Sheet &s) { return s.text->number == placed->page; });
    if (sheet != sheets.end())
        slip.boxes.emplace(name, asShown(placed->box, *sheet->text));
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
    slip.boxes.emplace(u"bars"_s, asShown(bars.code.box, page));
    rate(slip, {}, {});
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
    slip.boxes.emplace(u"bars"_s, asShown(bars->code.box, *sheets[bars->sheet].text));
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
    std::vector<PrintedFields> copies;
    for (const auto &place : candidate.places) {
        auto fields = fieldsAround(sheets, place, bars);
        if (fields.count() >= best.count()) {
            best = fields;
            bestPlace = place;
        }
        copies.push_back(std::move(fields));
    }
    copies.push_back(fieldsOfOnlySlip(sheets[bestPlace.first]));
    for (const auto &fields : copies)
        best.fillFrom(fields);

    const auto &sheet = sheets[bestPlace.first];
    const auto &line = sheet.lines[bestPlace.second];
    auto slip = judgeWithBars(line, best, bars, today);
    compareWithBars(slip, bars, sheets);
    slip.boxes.emplace(u"line"_s, asShown(line.box, *sheet.text));
    addBox(slip, u"amount"_s, best.amountCents, sheets);
    addBox(slip, u"due"_s, best.due, sheets);
    addBox(slip, u"bank"_s, best.bank, sheets);
    addBox(slip, u"bank"_s, best.bankName, sheets); // unless the code has a box already
    addBox(slip, u"payee"_s, best.payee, sheets);
    addBox(slip, u"payeeDocument"_s, best.payeeDocument, sheets);
    addBox(slip, u"payer"_s, best.payer, sheets);
    addBox(slip, u"payerDocument"_s, best.payerDocument, sheets);
    addBox(slip, u"documentNumber"_s, best.documentNumber, sheets);
    addBox(slip, u"ourNumber"_s, best.ourNumber, sheets);
    addBox(slip, u"documentDate"_s, best.documentDate, sheets);
    addBox(slip, u"processed"_s, best.processed, sheets);
    rate(slip, best, copies);
    return slip;
}

std::vector<Panel> allPanels(const std::vector<PageText> &pages)
{
    std::vector<Panel> all;
    for (const auto &page : pages)
        std::ranges::move(panelsOf(upright(page)), std::back_inserter(all));
    return all;
}

std::vector<Sheet> sheetsOf(const std::vector<Panel> &panels)
{
    std::vector<Sheet> sheets;
    for (const auto &panel : panels) {
        const auto ofPage = std::ranges::count_if(
            panels, [&panel](const Panel &other) { return other.text.number == panel.text.number; });
        auto rows = rowsOf(panel.text);
        joinBrokenLabels(rows);
        sheets.push_back({.text = &panel.text,
                          .rows = std::move(rows),
                          .lines = findLines(panel.text),
                          .tangled = panel.tangled,
                          .wholePage = ofPage == 1});
    }
    return sheets;
}

void addPix(Reading &reading, const std::vector<Panel> &panels)
{
    for (const auto &panel : panels) {
        for (auto &pix : findPix(panel.text)) {
            const auto known = std::ranges::find(reading.pix, pix.payload, &ReadPix::payload);
            if (known == reading.pix.end()) {
                reading.pix.push_back(std::move(pix));
                continue;
            }
            known->inText = known->inText || pix.inText;
            known->inQr = known->inQr || pix.inQr;
        }
    }
}

} // namespace

Reading readSlips(const std::vector<PageText> &pages, const QDate &today)
{
    Reading reading{.pageCount = static_cast<int>(pages.size())};
    for (const auto &page : pages)
        reading.pages.push_back({.width = page.width, .height = page.height});
    const auto panels = allPanels(pages);
    const auto sheets = sheetsOf(panels);
    addPix(reading, panels);
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

void setPageCount(Reading &reading, int pagesOfFile)
{
    reading.pageCount = pagesOfFile;
    if (!leavesPagesOut(reading))
        return;
    for (auto &slip : reading.slips) {
        slip.signalCodes.append(signal::pagesLeftOut);
        slip.verdict = Verdict::Look;
    }
    if (!reading.slips.empty())
        reading.verdict = Verdict::Look;
}

} // namespace recado::documents
