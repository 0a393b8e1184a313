// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "support/fileplace.h"
#include "support/flowingoffice.h"

using namespace recado;
using namespace recado::test;

/// A text that announces a PDF does not leave while the place where files are put cannot take one.
class TestFilesFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextGoesAloneWhileThePlaceIsAway();
    void aRefusedKeyIsToldBeforeTheTextHasLeft();
};

void TestFilesFirst::noTextGoesAloneWhileThePlaceIsAway()
{
    FlowingOffice office;
    usePlaceThatIsAway(office);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).reason == "media-host-down"_L1; }, 10'000));
    QCOMPARE(office.part(item.id).state, PartState::Queued);
    QCOMPARE(office.part(item.id, 1).state, PartState::Waiting);
    QCOMPARE(office.created(), 0);

    // a text alone waits for no place
    const auto text = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(text.id, 0, PartState::Sent));
    QCOMPARE(office.part(item.id).state, PartState::Queued);
    QCOMPARE(office.created(), 1);
}

void TestFilesFirst::aRefusedKeyIsToldBeforeTheTextHasLeft()
{
    FlowingOffice office;
    FakeHttpServer server;
    server.answerWith([](const FakeRequest &request) {
        return FakeAnswer{.status = request.method == "PUT" ? 401 : 404, .body = ""};
    });
    usePlace(office, server);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Failed; }, 10'000));
    QCOMPARE(office.part(item.id).reason, u"media-key-wrong"_s);
    QCOMPARE(office.part(item.id, 1).reason, u"earlier-part-failed"_s);
    QCOMPARE(office.created(), 0);
}

QTEST_GUILESS_MAIN(TestFilesFirst)
#include "tst_filesfirst.moc"
