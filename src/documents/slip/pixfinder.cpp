// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/pixfinder.h"

#include "documents/slip/turning.h"
#include "domain/documents/pix.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr auto start = "000201"_L1;
constexpr qsizetype mostRows = 10; ///< a code has at most 512 characters

constexpr int mostCodes = 24; ///< of one page: each is tried in many ways

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

QString kindName(const PixCode &code)
{
    switch (code.kind) {
    case PixCode::Kind::Static:
        return u"static"_s;
    case PixCode::Kind::Dynamic:
        return code.url.contains("/cobv/"_L1) ? u"cobv"_s : u"dynamic"_s;
    case PixCode::Kind::Recurrence:
        break;
    }
    return u"recurrence"_s;
}

ReadPix toReadPix(const PixCode &code, const QRectF &points, const PageText &page)
{
    ReadPix pix{.payload = code.payload,
                .valid = code.isValid(),
                .name = code.name,
                .amountCents = code.amountCents,
                .page = page.number,
                .kind = code.isValid() ? kindName(code) : QString(),
                .key = code.key,
                .url = code.url,
                .txid = code.txid};
    pix.box = asShown(points, page);
    for (const auto &problem : code.problems)
        pix.signalCodes.append("pix-"_L1 + problem);
    return pix;
}

bool isPix(const QString &text)
{
    return text.contains(start) && text.contains("br.gov.bcb.pix"_L1, Qt::CaseInsensitive);
}

/// The shortest run of segments from the first on that is a valid code; else the first with what is wrong.
PixCode codeFrom(const std::vector<Segment> &segments, std::size_t first, QRectF &box)
{
    QStringList taken{segments[first].text.mid(segments[first].text.indexOf(start))};
    auto best = bestOf(taken);
    auto all = segments[first].box;
    for (auto next = first + 1; next < segments.size() && taken.size() < mostRows && !best.isValid();
         ++next) {
        const auto &segment = segments[next];
        // What stands in another column is no part of it.
        if (segment.box.right() < all.left() || segment.box.left() > all.right())
            continue;
        taken.append(segment.text);
        all |= segment.box;
        if (auto longer = bestOf(taken); longer.isValid() || !longer.problems.contains(u"form"_s)) {
            best = std::move(longer);
            box = all;
        }
    }
    return best;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

void addText(std::vector<ReadPix> &found, ReadPix text)
{
    const auto same = std::ranges::find_if(found, [&text](const ReadPix &known) {
        return known.payload == text.payload
            || (!text.valid && withoutBlanks(known.payload).startsWith(withoutBlanks(text.payload)));
    });
    if (same != found.end()) {
        same->inText = true;
        return;
    }
    text.inText = true;
    found.push_back(std::move(text));
}

} // namespace

std::vector<ReadPix> findPix(const PageText &page)
{
    std::vector<ReadPix> found;
    for (const auto &code : page.codes) {
        const bool known = std::ranges::find(found, code.text, &ReadPix::payload) != found.end();
        if (code.kind != PageCode::Kind::Qr || !isPix(code.text) || known)
            continue;
        found.push_back(toReadPix(parsePix(code.text), code.box, page));
        found.back().inQr = true;
    }
    std::vector<Segment> segments;
    for (const auto &row : rowsOf(page))
        segments.insert(segments.end(), row.segments.begin(), row.segments.end());
    int starts = 0;
    for (std::size_t i = 0; i < segments.size() && starts < mostCodes; ++i) {
        if (!isPix(segments[i].text))
            continue;
        ++starts;
        auto box = segments[i].box;
        const auto code = codeFrom(segments, i, box);
        addText(found, toReadPix(code, box, page));
    }
    return found;
}

} // namespace recado::documents
