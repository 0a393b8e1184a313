// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/datetimes.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

int monthFromEnglish(const QString &name)
{
    static const QString names = u"JanFebMarAprMayJunJulAugSepOctNovDec"_s;
    const auto position = names.indexOf(name);
    return position < 0 || position % 3 != 0 ? 0 : static_cast<int>(position / 3) + 1;
}

int offsetSeconds(const QString &zone)
{
    if (!zone.startsWith(u'+') && !zone.startsWith(u'-'))
        return 0; // GMT, UT
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

std::optional<Instant> readRfc2822(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:[A-Z][a-z]{2}, )?(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) "
        "(GMT|UT|UTC|[+-]\\d{4})\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date(number(3), monthFromEnglish(match.captured(2)), number(1));
    const QTime time(number(4), number(5), number(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return fromDateTime(QDateTime(date, time, Qt::UTC))
        - std::chrono::seconds(offsetSeconds(match.captured(7)));
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
