// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/orderedid.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace recado;

namespace {

std::vector<QString> texts(std::size_t count)
{
    std::vector<QString> made(count);
    std::ranges::generate(made, [] { return orderedUuid().toString(QUuid::WithoutBraces); });
    return made;
}

} // namespace

class TestOrderedId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAUuidOfItsKind();
    void growsAsText();
    void isDifferentInEveryThread();
};

void TestOrderedId::isAUuidOfItsKind()
{
    const QUuid made = orderedUuid();
    QCOMPARE(made.variant(), QUuid::DCE);
    const QString text = made.toString(QUuid::WithoutBraces);
    QCOMPARE(text.size(), 36);
    QCOMPARE(text[14], QChar(u'7'));
    const qint64 told = (text.first(8) + text.sliced(9, 4)).toLongLong(nullptr, 16);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(std::abs(now - told) < 3'600'000, qPrintable(text)); // milliseconds of this hour
}

void TestOrderedId::growsAsText()
{
    const std::vector<QString> made = texts(20'000); // more than a millisecond counts
    QVERIFY(std::ranges::is_sorted(made));
    QVERIFY(std::ranges::adjacent_find(made) == made.end());
}

void TestOrderedId::isDifferentInEveryThread()
{
    std::vector<std::vector<QString>> made(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(made.size());
        for (auto &mine : made)
            threads.emplace_back([&mine] { mine = texts(5'000); });
    }
    QSet<QString> all;
    for (const auto &mine : made) {
        QVERIFY(std::ranges::is_sorted(mine));
        for (const QString &text : mine)
            all.insert(text.first(18)); // what is not random
    }
    QCOMPARE(all.size(), 20'000);
}

QTEST_GUILESS_MAIN(TestOrderedId)
#include "tst_orderedid.moc"
