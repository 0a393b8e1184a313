// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/duty.h"
#include "domain/people/pin.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfRights();
    void somebodyMustBeAbleToAdminister();
    void wrongPinsCostMoreAndMoreTime();
    void aPinIsNeitherShortNorEndless();
};

/// Every duty, a row each; a column for each role, from See to Administer.
void TestPeople::theTableOfRights()
{
    static constexpr std::array expected{
        std::pair{Duty::SeeMessages, "1111"},     std::pair{Duty::SaveSupportFile, "1111"},
        std::pair{Duty::PrepareMessages, "0111"}, std::pair{Duty::ChangeContacts, "0111"},
        std::pair{Duty::SendMessages, "0011"},    std::pair{Duty::ChangeNumbers, "0001"},
        std::pair{Duty::ChangeSettings, "0001"},  std::pair{Duty::ManageUsers, "0001"},
        std::pair{Duty::SeeRecord, "0001"},       std::pair{Duty::KeepBackups, "0001"}};
    for (const auto &[duty, wanted] : expected) {
        QByteArray found;
        for (const UserRole role : {UserRole::See, UserRole::Prepare, UserRole::Send, UserRole::Administer})
            found += may(role, duty) ? '1' : '0';
        QCOMPARE(found, QByteArray(wanted));
    }
}

void TestPeople::somebodyMustBeAbleToAdminister()
{
    User ana{.id = UserId::create(), .name = u"Ana"_s, .role = UserRole::Administer};
    User rui{.id = UserId::create(), .name = u"Rui"_s, .role = UserRole::Send};
    const auto ok = [](std::vector<User> users) { return leavesAnAdministrator(users); };
    QVERIFY(!ok({})); // the last one stays
    QVERIFY(ok({ana}));
    QVERIFY(ok({ana, rui}));
    QVERIFY(!ok({rui}));
    ana.disabled = true;
    QVERIFY(!ok({ana, rui}));
    rui.role = UserRole::Administer;
    QVERIFY(ok({ana, rui}));
}

void TestPeople::wrongPinsCostMoreAndMoreTime()
{
    QList<qint64> pauses;
    for (int wrong = 0; wrong < 12; ++wrong)
        pauses.append(pauseAfterWrongPins(wrong).count());
    QCOMPARE(pauses, (QList<qint64>{0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300}));
    QCOMPARE(pauseAfterWrongPins(1'000'000), 300s);
}

void TestPeople::aPinIsNeitherShortNorEndless()
{
    QVERIFY(!isPossiblePin(u""));
    QVERIFY(!isPossiblePin(u"123"));
    QVERIFY(isPossiblePin(u"1234"));
    QVERIFY(isPossiblePin(QString(64, u'1')));
    QVERIFY(!isPossiblePin(QString(65, u'1')));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
