// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/regions.h"

#include "documents/slip/bankname.h"
#include "documents/slip/labels.h"

#include <algorithm>

namespace recado::documents {

namespace {

constexpr double aboveLine = 16; ///< points: logo and bank code stand beside the line, a little higher
constexpr double belowBars = 4; ///< points: what stands lower is the next slip's
constexpr double headOfSlip = 40; ///< points in which "Recibo do Pagador" is this copy's own title

bool isCollection(const FoundLine &line)
{
    return line.checked.kind == boleto::SlipKind::Collection;
}

/// One line, and no bars of a second slip whose line could not be read.
bool hasOneSlip(const Sheet &sheet)
{
    QString bars;
    for (const auto &code : sheet.text->codes) {
        if (code.kind != PageCode::Kind::Bars)
            continue;
        if (!bars.isEmpty() && bars != code.text)
            return false;
        bars = code.text;
    }
    return !sheet.tangled && std::ranges::all_of(sheet.lines, [&sheet](const FoundLine &line) {
        return line.digits == sheet.lines.front().digits;
    });
}

Region cut(const Sheet &sheet, double top, double bottom)
{
    Region region{.rows = {}, .page = sheet.text->number, .pageWidth = sheet.text->width};
    std::ranges::copy_if(sheet.rows, std::back_inserter(region.rows), [top, bottom](const Row &row) {
        return row.middle() >= top && row.middle() < bottom;
    });
    return region;
}

bool has(const Row &row, Label label)
{
    return std::ranges::any_of(row.segments,
                               [label](const Segment &segment) { return labelOf(segment.text) == label; });
}

bool endsSlip(const Row &row)
{
    return has(row, Label::EndOfSlip);
}

/// The next line of another slip.
const FoundLine *nextLine(const Sheet &sheet, std::size_t index)
{
    return index + 1 < sheet.lines.size() ? &sheet.lines[index + 1] : nullptr;
}

/// Where the slip ends at the latest: at the next line, and before that at its own bars.
double lowestEnd(const std::vector<Sheet> &sheets, const std::pair<std::size_t, std::size_t> &place,
                 const std::optional<FoundBars> &bars)
{
    const auto &sheet = sheets[place.first];
    const auto *const next = nextLine(sheet, place.second);
    if (next == nullptr)
        return sheet.text->height;
    const auto end = next->box.top() - aboveLine;
    const bool ownFoot
        = bars && bars->sheet == place.first && bars->code.box.top() > sheet.lines[place.second].box.bottom();
    return ownFoot ? std::min(end, bars->code.box.bottom() + belowBars) : end;
}

/// From the line to the foot of its slip.
Region below(const std::vector<Sheet> &sheets, const std::pair<std::size_t, std::size_t> &place,
             const std::optional<FoundBars> &bars)
{
    const auto &sheet = sheets[place.first];
    const auto &line = sheet.lines[place.second].box;
    auto region = cut(sheet, line.top() - aboveLine, lowestEnd(sheets, place, bars));
    // Below the foot begins the receipt of the next slip, which may come before its line; the foot of the
    // slip before may stand just over this line.
    const auto foot = std::ranges::find_if(
        region.rows, [&line](const Row &row) { return row.middle() > line.bottom() && endsSlip(row); });
    if (foot != region.rows.end())
        region.rows.erase(foot + 1, region.rows.end());
    if (nextLine(sheet, place.second) != nullptr) {
        const auto receipt = std::ranges::find_if(region.rows, [&line](const Row &row) {
            return row.middle() > line.bottom() + headOfSlip && has(row, Label::Receipt);
        });
        region.rows.erase(receipt, region.rows.end());
    }
    return region;
}

/// From the line above, or the page's top, down to the line.
Region above(const Sheet &sheet, std::size_t index)
{
    const auto top = index == 0 ? 0 : sheet.lines[index - 1].box.bottom();
    return cut(sheet, top, sheet.lines[index].box.bottom() + 1);
}

/// A slip that the page break cut: what stands on the next page before its first line or slip foot.
std::optional<Region> continuation(const std::vector<Sheet> &sheets,
                                   const std::pair<std::size_t, std::size_t> &place)
{
    const auto &sheet = sheets[place.first];
    if (nextLine(sheet, place.second) != nullptr || place.first + 1 >= sheets.size())
        return std::nullopt;
    const auto &next = sheets[place.first + 1];
    if (!sheet.wholePage || !next.wholePage || next.tangled || next.text->number != sheet.text->number + 1)
        return std::nullopt;
    if (std::ranges::any_of(below(sheets, place, std::nullopt).rows, endsSlip))
        return std::nullopt;
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

} // namespace

PrintedFields fieldsAround(const std::vector<Sheet> &sheets, const std::pair<std::size_t, std::size_t> &place,
                           const std::optional<FoundBars> &bars)
{
    const auto &sheet = sheets[place.first];
    if (sheet.tangled)
        return {};
    if (isCollection(sheet.lines[place.second]))
        return fieldsOfCollection(sheet, place.second);
    auto fields = findFields(below(sheets, place, bars));
    fields.bankName = findBankName(*sheet.text, sheet.lines[place.second]);
    if (const auto rest = continuation(sheets, place))
        fields.fillFrom(findFields(*rest));
    return fields;
}

PrintedFields fieldsOfOnlySlip(const Sheet &sheet)
{
    return hasOneSlip(sheet) ? findFields(cut(sheet, 0, sheet.text->height)) : PrintedFields{};
}

} // namespace recado::documents
