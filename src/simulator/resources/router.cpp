// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/router.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// What stands for the placeholders, or nothing when the path is another one. A placeholder may have a suffix
/// ("{Sid}.json") and never holds a "/" or a ".".
std::optional<QHash<QString, QString>> matchPath(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return {};
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &expected = pattern[i];
        if (!expected.startsWith(u'{')) {
            if (expected != path[i])
                return {};
            continue;
        }
        const auto end = expected.indexOf(u'}');
        const QStringView suffix = QStringView(expected).mid(end + 1);
        const QString value = path[i].chopped(path[i].endsWith(suffix) ? suffix.size() : 0);
        if (!path[i].endsWith(suffix) || value.isEmpty() || value.contains(u'.'))
            return {};
        values.insert(expected.mid(1, end - 1), value);
    }
    return values;
}

} // namespace

std::optional<Router::Match> Router::find(const QByteArray &method, const QByteArray &path) const
{
    QString full = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    if (full.startsWith("/2010-04-01/"_L1))
        full.prepend("/api"_L1);
    const QStringList segments = full.split(u'/');
    for (const Route &route : m_routes) {
        if (route.method != method)
            continue;
        if (const auto values = matchPath(route.pattern.split(u'/'), segments))
            return Match{.route = &route, .path = *values};
    }
    return {};
}

} // namespace recado::simulator
