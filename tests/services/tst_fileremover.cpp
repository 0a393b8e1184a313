// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehttpserver.h"
#include "support/simulatedoffice.h"

#include <QFile>

#include <algorithm>

using namespace recado;
using namespace recado::test;

/// Taking files down while the program ends. The company's web space is a server of the test's.
class TestFileRemover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentHostDoesNotHoldTheEnd();
};

void TestFileRemover::aSilentHostDoesNotHoldTheEnd()
{
    auto server = std::make_unique<FakeHttpServer>();
    server->answerWith([](const FakeRequest &request) -> FakeAnswer {
        if (request.method == "DELETE")
            return {.manner = FakeAnswer::Manner::Silent};
        return {.status = 201, .body = ""};
    });
    const auto isAsked = [&server] {
        return std::ranges::any_of(server->requests(),
                                   [](const FakeRequest &request) { return request.method == "DELETE"; });
    };
    SimulatedOffice office;
    QUrl url = server->url();
    url.setPath(u"/dav"_s);
    const MediaPlace place{.tenantId = office.tenant.id,
                           .kind = HostKind::WebDav,
                           .fields = {{u"address"_s, url.toString()}, {u"public-address"_s, url.toString()}},
                           .days = 3};
    got(office.app->mediaHosts().choose(place, Secret()));
    office.start(*office.app);
    // nobody looks at it from outside: that the upload is kept is enough, its answer may be anything
    const OutgoingItem item = got(office.app->send().queue(office.boleto()));
    const FileId file = *item.parts.back().file;
    (void)await(office.app->publisher().publish(office.tenant.id, file));
    (void)await(office.app->publisher().withdraw(file));
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 20'000);

    bool closed = false;
    office.app->close().then([&closed] { closed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(closed, 13'000); // the host itself would be waited for longer
    const auto online = got(office.app->mediaHosts().online());
    QCOMPARE(online.size(), 1U); // and is asked again by the next start
    QCOMPARE(online.front().state, OnlineState::Removing);

    server.reset(); // what was abandoned ends now, and must not touch anything
    QTRY_VERIFY(office.app->database().isIdle());
    QCOMPARE(got(office.app->mediaHosts().online()).size(), 1U);
}

QTEST_GUILESS_MAIN(TestFileRemover)
#include "tst_fileremover.moc"
