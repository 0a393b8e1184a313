// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/smartencoding.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestSmartEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesPlain_data();
    void becomesPlain();
};

void TestSmartEncoding::becomesPlain_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("sent");
    QTest::newRow("quotes") << u"«a» “b” ‘c’"_s << u"\"a\" \"b\" 'c'"_s;
    QTest::newRow("dashes") << u"1–2—3•"_s << u"1-2-3-"_s;
    QTest::newRow("ellipsis") << u"e…"_s << u"e..."_s;
    QTest::newRow("hard blank") << u"R$\u00a05"_s << u"R$  5"_s;
    QTest::newRow("nothing wide") << u"a\u200bb\ufeff"_s << u"ab"_s;
    QTest::newRow("a NUL") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("fractions") << u"½ ¾"_s << u"1/2 3/4"_s;
    QTest::newRow("accents stay") << u"ação é õ Ç"_s << u"ação é õ Ç"_s;
    QTest::newRow("plain stays") << u"Bom dia, 10% (já)!"_s << u"Bom dia, 10% (já)!"_s;
}

void TestSmartEncoding::becomesPlain()
{
    QFETCH(QString, written);
    QFETCH(QString, sent);
    QCOMPARE(asSmartEncoded(written), sent);
    QCOMPARE(asSmartEncoded(sent), sent);
}

QTEST_APPLESS_MAIN(TestSmartEncoding)
#include "tst_smartencoding.moc"
