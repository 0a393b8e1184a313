// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/bankname.h"

#include "domain/boleto/bankname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

// Points. Logo and bank code stand beside the line, a little higher; a line may be wrapped, the head is not.
constexpr double aboveLine = 16;
constexpr double headHeight = 24;

/// "Itaú | 341-7 |" is name and code in one.
QString withoutCode(QString text)
{
    static const QRegularExpression code(u"\\b[0-9]{3}-[0-9Xx]\\b|\\|"_s);
    return text.remove(code);
}

} // namespace

std::optional<Placed<QStringList>> findBankName(const PageText &page, const FoundLine &line)
{
    PageText head{.number = page.number, .width = page.width, .height = page.height};
    const auto bottom = std::min(line.box.bottom() + aboveLine / 4, line.box.top() + headHeight);
    std::ranges::copy_if(page.words, std::back_inserter(head.words), [&line, bottom](const Word &word) {
        const auto middle = word.box.center().y();
        return word.box.right() <= line.box.left() && middle >= line.box.top() - aboveLine
            && middle <= bottom;
    });
    for (const auto &row : rowsOf(head)) {
        for (const auto &segment : row.segments) {
            const auto codes = boleto::codesOfBankName(withoutCode(segment.text));
            if (!codes.isEmpty())
                return Placed<QStringList>{.value = codes, .box = segment.box, .page = page.number};
        }
    }
    return std::nullopt;
}

} // namespace recado::documents
