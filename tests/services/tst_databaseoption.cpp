// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databaseoption.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsRead();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
};

void TestDatabaseOption::everyWordIsRead()
{
    const auto settings = readPostgresOption(u" host=/run/pg  port=5433 dbname=recado user=ana schema=office "
                                             "sslmode=verify-full sslrootcert=/etc/ca.pem"_s);
    QVERIFY(settings);
    QCOMPARE(settings->engine, storage::Engine::PostgreSql);
    QCOMPARE(settings->host, u"/run/pg"_s);
    QCOMPARE(settings->port, 5433);
    QCOMPARE(settings->database, u"recado"_s);
    QCOMPARE(settings->user, u"ana"_s);
    QCOMPARE(settings->schema, u"office"_s);
    QCOMPARE(settings->options, u"sslmode=verify-full;sslrootcert=/etc/ca.pem"_s);
    QVERIFY(settings->password.isEmpty());
}

void TestDatabaseOption::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {QString(), u"host=x"_s, u"dbname"_s, u"dbname= "_s, u"dbname=a port=many"_s, u"dbname=a port=0"_s,
          u"dbname=a colour=red"_s, u"dbname=a password=secret"_s, u"dbname=a sslmode=a;options=b"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestDatabaseOption::whatMakesNoSenseIsRefused()
{
    QFETCH(const QString, text);
    const auto settings = readPostgresOption(text);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Invalid);
    QCOMPARE(settings.error().reason, u"wrong-use"_s);
    QVERIFY(!settings.error().detail.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestDatabaseOption)
#include "tst_databaseoption.moc"
