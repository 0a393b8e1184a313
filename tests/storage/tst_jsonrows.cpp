// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"
#include "domain/messages/partstate.h"
#include "storage/dialect.h"
#include "storage/jsonrows.h"
#include "storage/sql.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace Qt::Literals::StringLiterals;

class TestJsonRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackAsItWas();
    void numbersAndAbsentValuesComeBack();
    void aListComesBackInItsOrder();
    void noRowsAreNoRows();

private:
    static Result<std::vector<QVariantList>> read(const QSqlDatabase &db, const JsonRows &rows,
                                                  std::initializer_list<RowColumn> columns)
    {
        const QString sql
            = u"SELECT * FROM (%1) AS given_rows"_s.arg(rowsSql(engineOf(db), u":rows"_s, columns));
        const int count = static_cast<int>(columns.size());
        return readAll(execute(db, sql, {{u":rows"_s, rows.json()}}), [count](const QSqlQuery &row) {
            QVariantList values;
            for (int i = 0; i < count; ++i)
                values.append(row.value(i));
            return values;
        });
    }
};

void TestJsonRows::everyTextComesBackAsItWas()
{
    const test::TestDatabase db;
    const QStringList texts{u""_s,
                            u"plain"_s,
                            u"\"quoted\" and \\ and / and {}[],:"_s,
                            u"lines\r\nand\ttabs and \u0001 and \u001f"_s,
                            u"Conceição €€ 😀"_s,
                            u"null"_s,
                            u"12"_s,
                            u"'; DROP TABLE parts; --"_s};
    JsonRows rows;
    for (const QString &text : texts) {
        rows.beginRow();
        rows.put(text);
    }
    const auto back = read(db.handle(), rows, {{"told", RowType::Text}});
    QVERIFY(back);
    QCOMPARE(back->size(), static_cast<std::size_t>(texts.size()));
    for (std::size_t i = 0; i < back->size(); ++i)
        QCOMPARE((*back)[i].front().toString(), texts[static_cast<qsizetype>(i)]);
}

void TestJsonRows::numbersAndAbsentValuesComeBack()
{
    const test::TestDatabase db;
    const PartId id = PartId::create();
    const Instant late = fromMsecs(253'402'300'799'999);
    JsonRows rows;
    rows.beginRow();
    rows.put(id);
    rows.put(-63'016);
    rows.put(late);
    rows.put(PartState::Late);
    rows.beginRow();
    rows.put(std::optional<PartId>());
    rows.put(std::optional<int>());
    rows.put(std::optional<Instant>());
    rows.putNull();
    const auto back = read(db.handle(), rows,
                           {{"part", RowType::Id},
                            {"code", RowType::Integer},
                            {"happened", RowType::BigInteger},
                            {"state", RowType::Integer}});
    QVERIFY(back);
    QCOMPARE(back->size(), 2U);
    QCOMPARE(back->front()[0].toString(), id.toString());
    QCOMPARE(back->front()[1].toInt(), -63'016);
    QCOMPARE(back->front()[2].toLongLong(), toMsecs(late));
    QCOMPARE(back->front()[3].toInt(), static_cast<int>(PartState::Late));
    for (const QVariant &value : back->back())
        QVERIFY(value.isNull());
}

void TestJsonRows::aListComesBackInItsOrder()
{
    const test::TestDatabase db;
    const QStringList texts{u"second"_s, u""_s, u"a \"first\" [1,2]"_s, u"12"_s};
    JsonList list;
    for (const QString &text : texts)
        list.put(text);
    const QString sql = u"SELECT told FROM (%1) AS given_rows"_s.arg(
        listSql(engineOf(db.handle()), u":list"_s, {"told", RowType::Text}));
    const auto back = readAll(execute(db.handle(), sql, {{u":list"_s, list.json()}}),
                              [](const QSqlQuery &row) { return row.value(0).toString(); });
    QVERIFY(back);
    QCOMPARE(QStringList(back->begin(), back->end()), texts);
    const auto none = readAll(execute(db.handle(), sql, {{u":list"_s, JsonList().json()}}),
                              [](const QSqlQuery &row) { return row.value(0).toString(); });
    QVERIFY(none && none->empty());
}

void TestJsonRows::noRowsAreNoRows()
{
    const test::TestDatabase db;
    const auto back = read(db.handle(), JsonRows(), {{"part", RowType::Id}});
    QVERIFY(back);
    QVERIFY(back->empty());
}

QTEST_GUILESS_MAIN(TestJsonRows)
#include "tst_jsonrows.moc"
