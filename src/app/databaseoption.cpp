// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databaseoption.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error wrong(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail, .reason = u"wrong-use"_s};
}

Outcome assign(storage::ConnectionSettings &settings, const QString &name, const QString &value)
{
    if (name == "host"_L1) {
        settings.host = value;
    } else if (name == "dbname"_L1) {
        settings.database = value;
    } else if (name == "user"_L1) {
        settings.user = value;
    } else if (name == "schema"_L1) {
        settings.schema = value;
    } else if (name == "port"_L1) {
        settings.port = value.toUShort();
        if (settings.port == 0)
            return wrong(u"port takes a number"_s);
    } else if ((name == "sslmode"_L1 || name == "sslrootcert"_L1) && !value.contains(u';')) {
        settings.options += (settings.options.isEmpty() ? QString() : u";"_s) + name + u'=' + value;
    } else if (name == "password"_L1) {
        return wrong(
            u"a password on the command line can be read by others; use a file named by PGPASSFILE"_s);
    } else {
        return wrong(u"unknown word \"%1\" in --postgres"_s.arg(name));
    }
    return Done{};
}

} // namespace

Result<storage::ConnectionSettings> readPostgresOption(const QString &text)
{
    storage::ConnectionSettings settings{.engine = storage::Engine::PostgreSql, .database = {}};
    static const QRegularExpression spaces(u"\\s+"_s);
    const QStringList words = text.split(spaces, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return wrong(u"\"%1\" in --postgres is not name=value"_s.arg(word));
        if (const auto assigned = assign(settings, word.left(equals), word.mid(equals + 1)); !assigned)
            return assigned.error();
    }
    if (settings.database.isEmpty())
        return wrong(u"--postgres needs dbname="_s);
    return settings;
}

} // namespace recado
