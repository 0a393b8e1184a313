// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errorcodes.h"
#include "services/words/fixes.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// Which button stands beside which failure.
class TestFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyButtonOfTheCatalogueDoesSomething();
    void aCodeHasItsButton();
    void anUnknownCodeHasTwiliosPage();
    void ourOwnReasonsHaveTheirs();
    void whatDidNotFailHasNone();

private:
    static OutgoingPart failed(std::optional<int> code, const QString &reason = {})
    {
        return {.id = PartId::create(),
                .itemId = ItemId::create(),
                .state = PartState::Failed,
                .errorCode = code,
                .reason = reason};
    }
};

void TestFixes::everyButtonOfTheCatalogueDoesSomething()
{
    static const QStringList without{u"none"_s, u"wait"_s, u"countdown"_s, u"split-days"_s};
    for (const QString &id : codeButtons()) {
        const FixButton button = fixButton(id, 12345);
        QCOMPARE(button.fix == Fix::None, without.contains(id));
        QCOMPARE(button.text.isEmpty(), without.contains(id));
        QVERIFY2(button.fix != Fix::OpenPage || button.page.scheme() == u"https"_s, qPrintable(id));
        // an id that is not in the table would lead to the page of the code
        const bool ofTheCode = id == "twilio-page"_L1 || id == "report-fault"_L1;
        QCOMPARE(button.page.path().endsWith(u"12345"_s), ofTheCode);
    }
}

void TestFixes::aCodeHasItsButton()
{
    QCOMPARE(fixFor(failed(20003)).fix, Fix::OpenNumber);
    QCOMPARE(fixFor(failed(21211)).fix, Fix::WriteAgain);
    QCOMPARE(fixFor(failed(30003)).fix, Fix::SendTomorrow);
    QCOMPARE(fixFor(failed(63003)).fix, Fix::SendSms);
    QCOMPARE(fixFor(failed(63015)).fix, Fix::CopyJoin);
    QCOMPARE(fixFor(failed(63019)).fix, Fix::ResendFile);
    QCOMPARE(fixFor(failed(21610)).fix, Fix::ShowHistory);
    QCOMPARE(fixFor(failed(63049)).fix, Fix::None); // trying again makes it worse
}

void TestFixes::anUnknownCodeHasTwiliosPage()
{
    const FixButton button = fixFor(failed(63999));
    QCOMPARE(button.fix, Fix::OpenPage);
    QCOMPARE(button.page, QUrl(u"https://www.twilio.com/docs/api/errors/63999"_s));
}

void TestFixes::ourOwnReasonsHaveTheirs()
{
    QCOMPARE(fixFor(failed({}, u"window-closed"_s)).fix, Fix::SendSms);
    QCOMPARE(fixFor(failed({}, u"secret-missing"_s)).fix, Fix::OpenNumber);
    QCOMPARE(fixFor(failed({}, u"earlier-part-failed"_s)).fix, Fix::None);
}

void TestFixes::whatDidNotFailHasNone()
{
    OutgoingPart part = failed(63003);
    part.state = PartState::Delivered;
    QCOMPARE(fixFor(part).fix, Fix::None);
}

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
