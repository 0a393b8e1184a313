// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/pixfinder.h"

#include "domain/documents/pix.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr auto start = "000201"_L1;
constexpr std::size_t mostRows = 10; ///< a code has at most 512 characters

/// Every way to join the rows, with and without a blank at each break. The first that is valid is the code.
QString joined(const QStringList &rows, unsigned int blanks)
{
    auto text = rows.first();
    for (qsizetype i = 1; i < rows.size(); ++i)
        text += ((blanks >> static_cast<unsigned int>(i - 1)) & 1U) != 0U ? u' ' + rows[i] : rows[i];
    return text;
}

PixCode bestOf(const QStringList &rows)
{
    const auto ways = 1U << static_cast<unsigned int>(rows.size() - 1);
    for (unsigned int blanks = 0; blanks < ways; ++blanks) {
        auto code = parsePix(joined(rows, blanks));
        if (code.isValid())
            return code;
    }
    return parsePix(joined(rows, 0));
}

ReadPix toReadPix(const PixCode &code, int page)
{
    ReadPix pix{.payload = code.payload,
                .valid = code.isValid(),
                .name = code.name,
                .amountCents = code.amountCents,
                .page = page};
    for (const auto &problem : code.problems)
        pix.signalCodes.append("pix-"_L1 + problem);
    return pix;
}

/// The shortest run of rows from `first` on that is a valid code; else the row alone with what is wrong.
PixCode codeFrom(const std::vector<QString> &rows, std::size_t first)
{
    QStringList taken{rows[first].mid(rows[first].indexOf(start))};
    auto best = bestOf(taken);
    for (auto next = first + 1; next < rows.size() && next - first < mostRows && !best.isValid(); ++next) {
        taken.append(rows[next]);
        if (auto longer = bestOf(taken); longer.isValid() || !longer.problems.contains(u"form"_s))
            best = std::move(longer);
    }
    return best;
}

} // namespace

std::vector<ReadPix> findPix(const PageText &page)
{
    std::vector<QString> rows;
    for (const auto &row : rowsOf(page)) {
        for (const auto &segment : row.segments)
            rows.push_back(segment.text);
    }
    std::vector<ReadPix> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].contains(start) && rows[i].contains("br.gov.bcb.pix"_L1, Qt::CaseInsensitive))
            found.push_back(toReadPix(codeFrom(rows, i), page.number));
    }
    return found;
}

} // namespace recado::documents
