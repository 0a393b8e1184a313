// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"
#include "storage/statement.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace Qt::Literals::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOneAgain();
    void twoOfOneKindDoNotDisturbEachOther();
    void aFailedOneIsNotUsedAgain();
    void isPlainWhereNothingIsKept();

private:
    static Result<int> count(const QSqlDatabase &db, const QString &sql)
    {
        auto statement = Statement::of(db, sql);
        if (!statement)
            return statement.error();
        const auto rows = readAll(statement->query(), {{u":id"_s, u"x"_s}},
                                  [](const QSqlQuery &row) { return row.value(0).toInt(); });
        if (!rows)
            return rows.error();
        return rows->front();
    }
};

void TestStatement::isTheSameOneAgain()
{
    test::TestDatabase database;
    keepStatements(database.handle().connectionName());
    const QString sql = u"SELECT COUNT(*) FROM tenants WHERE id = :id"_s;
    const QSqlResult *first = nullptr;
    {
        auto statement = Statement::of(database.handle(), sql);
        QVERIFY(statement);
        first = statement->query().result();
    }
    {
        auto statement = Statement::of(database.handle(), sql);
        QVERIFY(statement);
        QCOMPARE(statement->query().result(), first);
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(*count(database.handle(), sql), 0);
    forgetStatements(database.handle().connectionName(), true);
    QCOMPARE(*count(database.handle(), sql), 0);
    forgetStatements(database.handle().connectionName(), false);
}

void TestStatement::twoOfOneKindDoNotDisturbEachOther()
{
    test::TestDatabase database;
    keepStatements(database.handle().connectionName());
    const QString sql = u"SELECT COUNT(*) FROM tenants WHERE id = :id"_s;
    for (int i = 0; i < 2; ++i) {
        auto outer = Statement::of(database.handle(), sql);
        auto inner = Statement::of(database.handle(), sql);
        QVERIFY(outer && inner);
        QVERIFY(outer->query().result() != inner->query().result());
        QVERIFY(run(outer->query(), {{u":id"_s, u"x"_s}}));
        QVERIFY(run(inner->query(), {{u":id"_s, u"y"_s}}));
        QVERIFY(outer->query().next());
        QVERIFY(inner->query().next());
    }
    forgetStatements(database.handle().connectionName(), false);
}

void TestStatement::aFailedOneIsNotUsedAgain()
{
    test::TestDatabase database;
    keepStatements(database.handle().connectionName());
    const QString sql = u"INSERT INTO settings (key, value) VALUES (:key, :value)"_s;
    const QSqlResult *failed = nullptr;
    {
        auto statement = Statement::of(database.handle(), sql);
        QVERIFY(statement);
        QVERIFY(run(statement->query(), {{u":key"_s, u"one"_s}, {u":value"_s, u"1"_s}}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in INSERT INTO settings"_s));
        QVERIFY(!run(statement->query(), {{u":key"_s, u"one"_s}, {u":value"_s, u"1"_s}}));
        failed = statement->query().result();
        QVERIFY(failed);
        auto other = Statement::of(database.handle(), sql);
        QVERIFY(other);
        QVERIFY(run(other->query(), {{u":key"_s, u"two"_s}, {u":value"_s, u"2"_s}}));
    }
    {
        auto again = Statement::of(database.handle(), sql);
        QVERIFY(again);
        QVERIFY(again->query().result() != failed);
        QVERIFY(run(again->query(), {{u":key"_s, u"three"_s}, {u":value"_s, u"3"_s}}));
        QCOMPARE(again->changedRows(), 1);
    }
    forgetStatements(database.handle().connectionName(), false);
}

void TestStatement::isPlainWhereNothingIsKept()
{
    test::TestDatabase database;
    QCOMPARE(*count(database.handle(), u"SELECT COUNT(*) FROM tenants WHERE id = :id"_s), 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in SELECT nothing"_s));
    QVERIFY(!Statement::of(database.handle(), u"SELECT nothing FROM nowhere"_s));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
