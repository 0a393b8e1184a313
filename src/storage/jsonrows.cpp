// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonrows.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// PostgreSQL must know the types: it has no index for an id that is compared with any other text.
QString cast(const QString &value, RowType type)
{
    switch (type) {
    case RowType::Id:
        return u"CAST(%1 AS CHAR(36))"_s.arg(value);
    case RowType::Text:
        return value;
    case RowType::Integer:
        return u"CAST(%1 AS INTEGER)"_s.arg(value);
    case RowType::BigInteger:
        return u"CAST(%1 AS BIGINT)"_s.arg(value);
    }
    return value;
}

} // namespace

void JsonRows::beginRow()
{
    m_json += m_hasRows ? "],["_L1 : "["_L1;
    m_hasRows = true;
    m_isFirst = true;
}

void JsonValues::separate()
{
    if (!m_isFirst)
        m_json += u',';
    m_isFirst = false;
}

void JsonValues::putNumber(qint64 number)
{
    separate();
    m_json += QString::number(number);
}

void JsonValues::putNull()
{
    separate();
    m_json += "null"_L1;
}

void JsonValues::put(const QString &text)
{
    separate();
    m_json += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            m_json += u'\\';
            m_json += c;
        } else if (c.unicode() >= 0x20) {
            m_json += c;
        } else if (!c.isNull()) { // which no database would take
            m_json += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'));
        }
    }
    m_json += u'"';
}

QString JsonRows::json() const
{
    return m_json + (m_hasRows ? "]]"_L1 : "]"_L1);
}

QString rowsSql(Engine engine, const QString &placeholder, std::initializer_list<RowColumn> columns)
{
    QStringList wanted;
    for (const RowColumn &column : columns) {
        const QString place = QString::number(wanted.size());
        const QString value = engine == Engine::Sqlite ? u"json_extract(value, '$[%1]')"_s.arg(place)
                                                       : cast(u"(value ->> %1)"_s.arg(place), column.type);
        wanted += u"%1 AS %2"_s.arg(value, QString::fromLatin1(column.name));
    }
    const QString from = engine == Engine::Sqlite
        ? u"json_each(%1)"_s.arg(placeholder)
        : u"jsonb_array_elements(CAST(%1 AS jsonb)) AS given(value)"_s.arg(placeholder);
    return u"SELECT %1 FROM %2"_s.arg(wanted.join(", "_L1), from);
}

QString listSql(Engine engine, const QString &placeholder, const RowColumn &column)
{
    const QString name = QString::fromLatin1(column.name);
    if (engine == Engine::Sqlite)
        return u"SELECT value AS %1 FROM json_each(%2)"_s.arg(name, placeholder);
    return u"SELECT %1 AS %2 FROM jsonb_array_elements_text(CAST(%3 AS jsonb)) AS given(value)"_s.arg(
        cast(u"value"_s, column.type), name, placeholder);
}

} // namespace recado::storage
