// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/datetimes.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::twilio {
namespace {

// Read by hand: there are several in every message of a list, and a regular expression costs as much as the
// rest of the message.

/// A number of as many digits as the text is long.
std::optional<int> number(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(value);
}

std::optional<int> monthFromEnglish(QStringView name)
{
    constexpr std::array months{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                                "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    const auto *const found = std::ranges::find_if(months, [name](auto month) { return name == month; });
    if (found == months.end())
        return std::nullopt;
    return static_cast<int>(found - months.begin()) + 1;
}

std::optional<std::chrono::seconds> offset(QStringView zone)
{
    if (zone == "GMT"_L1 || zone == "UT"_L1 || zone == "UTC"_L1)
        return 0s;
    if (zone.size() != 5 || (zone.front() != u'+' && zone.front() != u'-'))
        return std::nullopt;
    const auto hours = number(zone.sliced(1, 2));
    const auto minutes = number(zone.sliced(3));
    if (!hours || !minutes)
        return std::nullopt;
    const std::chrono::seconds ahead = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return zone.front() == u'-' ? -ahead : ahead;
}

/// "Thu, 24 Aug 2023 …": the day of the week may be missing and says nothing.
QStringView withoutWeekday(QStringView text)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const bool hasWeekday = text.size() > 5 && text[3] == u',' && text[4] == u' '
        && std::ranges::all_of(text.first(3), isLetter);
    return hasWeekday ? text.sliced(5) : text;
}

} // namespace

std::optional<Instant> readRfc2822(const QString &text)
{
    // "24 Aug 2023 05:01:45 +0000", the day with one or two digits
    const QStringView given = withoutWeekday(text);
    const QStringView rest = given.sliced(std::min<qsizetype>(given.size(), given.indexOf(u' ') + 1));
    constexpr qsizetype untilZone = 18; // "Aug 2023 05:01:45 "
    const bool hasForm = rest.size() > untilZone && given.size() - rest.size() <= 3 && rest[3] == u' '
        && rest[8] == u' ' && rest[11] == u':' && rest[14] == u':' && rest[17] == u' ';
    if (!hasForm)
        return std::nullopt;
    const auto day = number(given.chopped(rest.size() + 1));
    const auto month = monthFromEnglish(rest.first(3));
    const auto year = number(rest.sliced(4, 4));
    const auto hour = number(rest.sliced(9, 2));
    const auto minute = number(rest.sliced(12, 2));
    const auto second = number(rest.sliced(15, 2));
    const auto ahead = offset(rest.sliced(untilZone));
    if (!day || !month || !year || !hour || !minute || !second || !ahead)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return fromDateTime(QDateTime(date, time, Qt::UTC)) - *ahead;
}

std::optional<Instant> readIso8601(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    // without a zone it would be read in the computer's own
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromDateTime(read);
}

QString toIso8601(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace recado::twilio
