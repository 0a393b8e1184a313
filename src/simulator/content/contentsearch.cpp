// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/contentsearch.h"

#include "simulator/content/approvals.h"
#include "simulator/content/contentjson.h"
#include "simulator/records/moments.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

bool isOneOf(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool matches(const QString &expression, const QString &text)
{
    const QRegularExpression wanted(expression, QRegularExpression::CaseInsensitiveOption);
    return expression.isEmpty() || (wanted.isValid() ? text.contains(wanted) : text.contains(expression));
}

bool passes(const Record &content, const Form &query)
{
    const ContentParts parts = partsOf(content.shown);
    const std::optional<Instant> after = readMoment(query.text(u"DateCreatedAfter"_s));
    const std::optional<Instant> before = readMoment(query.text(u"DateCreatedBefore"_s));
    const std::optional<Instant> made = readMoment(content.shown["date_created"_L1].toString());
    return isOneOf(query.values(u"Language"_s), content.shown["language"_L1].toString())
        && isOneOf(query.values(u"ContentType"_s), parts.type)
        && isOneOf(query.values(u"ChannelEligibility"_s), "whatsapp:"_L1 + Approvals::statusOf(content))
        && matches(query.text(u"ContentName"_s), content.shown["friendly_name"_L1].toString())
        && matches(query.text(u"Content"_s), parts.body) && (!after || made >= after)
        && (!before || made <= before);
}

void sortBy(std::vector<const Record *> &found, const QString &key, const QString &order)
{
    const auto isLess = [&](const Record *one, const Record *other) {
        return one->shown[key].toString() < other->shown[key].toString();
    };
    if (!order.isEmpty())
        std::ranges::stable_sort(found, isLess);
    if (order.compare("desc"_L1, Qt::CaseInsensitive) == 0)
        std::ranges::reverse(found);
}

} // namespace

QStringList contentFilters()
{
    return {u"SortByDate"_s,        u"SortByContentName"_s, u"DateCreatedAfter"_s,
            u"DateCreatedBefore"_s, u"ContentName"_s,       u"Content"_s,
            u"Language"_s,          u"ContentType"_s,       u"ChannelEligibility"_s};
}

std::vector<const Record *> searchContents(const RecordTable &contents, const Call &call)
{
    std::vector<const Record *> found;
    for (const Record &content : contents.all()) {
        if (content.accountSid == call.accountSid() && passes(content, call.query))
            found.push_back(&content);
    }
    sortBy(found, u"date_created"_s, call.query.text(u"SortByDate"_s));
    sortBy(found, u"friendly_name"_s, call.query.text(u"SortByContentName"_s));
    return found;
}

} // namespace recado::simulator
