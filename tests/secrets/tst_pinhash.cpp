// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/pinhash.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPinHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightPinMatches();
    void theHashSaysNothingAboutThePin();
    void whatIsNoHashMatchesNothing();
};

void TestPinHash::onlyTheRightPinMatches()
{
    const auto hash = hashPin(Secret("4711"_ba));
    QVERIFY(hash);
    QVERIFY(pinMatches(*hash, Secret("4711"_ba)));
    for (const QByteArray &wrong : {"4712"_ba, "471"_ba, "47110"_ba, ""_ba})
        QVERIFY2(!pinMatches(*hash, Secret(wrong)), wrong.constData());
}

void TestPinHash::theHashSaysNothingAboutThePin()
{
    const auto hash = hashPin(Secret("4711"_ba));
    const auto again = hashPin(Secret("4711"_ba));
    QVERIFY(hash->startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s));
    QVERIFY(*hash != *again); // a salt each
    QVERIFY(!hash->contains(u"4711"_s));
}

void TestPinHash::whatIsNoHashMatchesNothing()
{
    QVERIFY(!pinMatches({}, Secret()));
    QVERIFY(!pinMatches(u"4711"_s, Secret("4711"_ba)));
    QVERIFY(!pinMatches(u"$argon2id$v=19$m=65536,t=2,p=1$x$y"_s, Secret("4711"_ba)));
}

QTEST_GUILESS_MAIN(TestPinHash)
#include "tst_pinhash.moc"
