// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/router.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using Values = QHash<QString, QString>;

/// One segment; false when it is another one. A placeholder may have a suffix ("{Sid}.json"); with one it
/// holds no ".".
bool matchSegment(const QString &expected, const QString &got, Values &values)
{
    if (!expected.startsWith(u'{'))
        return expected == got;
    const auto end = expected.indexOf(u'}');
    const QStringView suffix = QStringView(expected).mid(end + 1);
    if (!got.endsWith(suffix))
        return false;
    const QString value = got.chopped(suffix.size());
    if (value.isEmpty() || (value.contains(u'.') && value.endsWith(".json"_L1)))
        return false;
    values.insert(expected.mid(1, end - 1), value);
    return true;
}

/// What stands for the placeholders, or nothing when the path, from the segment on, is another one.
std::optional<Values> matchPath(const QStringList &pattern, const QStringList &path, qsizetype skip)
{
    const qsizetype size = pattern.size() - skip;
    const bool takesRest = pattern.last().endsWith("*}"_L1);
    if (takesRest ? path.size() < size : path.size() != size)
        return {};
    Values values;
    for (qsizetype i = takesRest ? size - 2 : size - 1; i >= 0; --i) {
        if (!matchSegment(pattern[i + skip], path[i], values))
            return {};
    }
    if (takesRest)
        values.insert(pattern.last().mid(1, pattern.last().size() - 3), path.mid(size - 1).join(u'/'));
    return values;
}

/// "verify" of verify.twilio.com or verify.dublin.ie1.twilio.com:443; nothing for any other host.
std::optional<QString> productOf(const QString &host)
{
    return host.endsWith(".twilio.com"_L1) ? std::optional(host.section(u'.', 0, 0)) : std::nullopt;
}

std::optional<Router::Match> firstOf(const std::vector<Router::Match> &matches)
{
    return matches.empty() ? std::optional<Router::Match>() : matches.front();
}

} // namespace

void Router::add(Route route)
{
    m_byMethod[route.method].push_back(
        {.segments = route.pattern.mid(1).split(u'/'), .index = static_cast<qsizetype>(m_routes.size())});
    m_routes.push_back(std::move(route));
}

/// The routes for a path whose first segments, as many as skip says, are left out.
std::vector<Router::Match> Router::matches(const QByteArray &method, const QStringList &path,
                                           qsizetype skip) const
{
    std::vector<Match> found;
    const auto entries = m_byMethod.constFind(method);
    if (entries == m_byMethod.constEnd())
        return found;
    for (const Entry &entry : *entries) {
        if (const auto values = matchPath(entry.segments, path, skip))
            found.push_back({.route = &m_routes[static_cast<std::size_t>(entry.index)], .path = *values});
    }
    return found;
}

std::optional<Router::Match> Router::find(const QByteArray &method, const QByteArray &path,
                                          const QByteArray &host) const
{
    const QString hostName = QString::fromLatin1(host).section(u':', 0, 0).toLower();
    QStringList segments = QString::fromUtf8(QByteArray::fromPercentEncoding(path)).mid(1).split(u'/');
    if (hostName.endsWith(".twil.io"_L1)) {
        segments.prepend(hostName);
        segments.prepend(u"twil.io"_s);
    } else if (const std::optional<QString> product = productOf(hostName)) {
        segments.prepend(*product);
    }
    const std::vector<Match> full = matches(method, segments, 0);
    if (!full.empty())
        return full.front();
    const std::vector<Match> bare = matches(method, segments, 1);
    return bare.size() == 1 || segments.first() == "2010-04-01"_L1 ? firstOf(bare) : std::nullopt;
}

} // namespace recado::simulator
