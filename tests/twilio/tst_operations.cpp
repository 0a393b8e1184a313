// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/operations.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasAnIdOfItsOwn();
};

void TestOperations::eachHasAnIdOfItsOwn()
{
    static const QRegularExpression form(u"\\A[a-z]+_v\\d+__(Create|Fetch|List|Update|Delete)[A-Za-z]+\\z"_s);
    QSet<QString> seen;
    for (const Operation &operation : operations::all) {
        const auto id = QString::fromLatin1(operation.id.data(), static_cast<qsizetype>(operation.id.size()));
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.insert(id);
    }
    QVERIFY(!seen.isEmpty());
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
