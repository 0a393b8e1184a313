// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "storage/messages/inboundrepository.h"
#include "storage/sql.h"
#include "storage/values.h"
#include "support/simulatedoffice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// A message's way from the outbox to the person, with everything real but Twilio.
class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadInTheEnd();
    void thePdfLeavesAfterItsTextAndThePause();
    void twilioFetchesExactlyTheFileAndThenItIsGone();
    void aClosedWindowIsRefused();
    void aWindowThatClosesMeanwhileStopsTheMessage();
    void aFailureOfTheTextKeepsThePdfHere();
    void everyObstacleHasWordsAndWritesNothing();
    void aPausedNumberSendsNothingUntilItGoesOn();
    void aNewNumberSendsWithoutARestart();
    void atTheEndNothingThatWaitsForItsTurnIsInDoubt();
    void aClaimWhoseAnswerWasLostIsLookedFor();
};

void TestSending::aTextIsReadInTheEnd()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text(u"Olá & até já + 1"_s)));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(office.created(), 1);
    QCOMPARE(office.atTwilio().front().body, u"Olá & até já + 1"_s);
    QCOMPARE(office.atTwilio().front().sid, office.part(item.id).sid);
}

void TestSending::thePdfLeavesAfterItsTextAndThePause()
{
    SimulatedOffice office(SimulatedOffice::Mode::Real);
    auto preferences = office.app->settings().preferences();
    preferences.pauseMax = 1s;
    preferences.pauseMin = 1s;
    QVERIFY(await(office.app->settings().save(preferences)));
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QCOMPARE(item.parts.size(), 2U);
    QVERIFY(office.becomes(item.id, 1, PartState::Sent));

    QCOMPARE(office.created(), 2);
    const auto messages = office.atTwilio();
    QCOMPARE(messages[0].body, u"Segue o boleto."_s);
    QVERIFY(messages[0].mediaUrls.isEmpty());
    QVERIFY(messages[1].body.isEmpty());
    QVERIFY2(messages[0].sent && messages[1].created >= *messages[0].sent + 1s, "the pause was kept");
    QCOMPARE(office.item(item.id).parts[1].sid, messages[1].sid);

    const auto timeline = got(office.app->send().timeline(item.id));
    QVERIFY(std::ranges::is_sorted(timeline, {}, &PartEvent::at));
    const auto textLeft = std::ranges::find_if(timeline, [&](const PartEvent &event) {
        return event.partId == item.parts[0].id && hasLeft(event.state);
    });
    const auto pdfSending = std::ranges::find_if(timeline, [&](const PartEvent &event) {
        return event.partId == item.parts[1].id && event.state == PartState::Sending;
    });
    QVERIFY(textLeft != timeline.end() && pdfSending != timeline.end());
    QVERIFY(pdfSending->at >= textLeft->at + 1s);
}

void TestSending::twilioFetchesExactlyTheFileAndThenItIsGone()
{
    SimulatedOffice office;
    const QString original = office.folder.filePath(u"Boleto de março.pdf"_s);
    QVERIFY(QFile::copy(SimulatedOffice::slipFile(), original));
    QFile file(original);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    office.start(*office.app);
    SendRequest request = office.boleto();
    request.filePath = original;
    const auto item = got(office.app->send().queue(request));
    QVERIFY(QFile::remove(original)); // what was queued is ours
    QVERIFY(office.becomes(item.id, 1, PartState::Read));

    const auto pdf = office.atTwilio().back();
    QCOMPARE(pdf.media.size(), 1U);
    QVERIFY(!pdf.media[0].errorCode);
    QCOMPARE(pdf.media[0].contentType, u"application/pdf"_s);
    QCOMPARE(pdf.media[0].sha256,
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(pdf.media[0].fileName, u"Boleto de março.pdf"_s);

    QNetworkAccessManager network;
    const auto status = [&network, url = QUrl(pdf.mediaUrls[0])] {
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(5000);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(), 410, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(office.folder.path() + u"/public"_s).entryList(QDir::Files).isEmpty(),
                             20'000);
}

void TestSending::aClosedWindowIsRefused()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto refused = await(office.app->send().queue(office.text(u"Olá"_s, u"+5567999550102"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"window-closed"_s);
    QCOMPARE(got(office.app->send().page(office.tenant.id, {}, {}, {}, 10)).rows.size(), 0U);
    QCOMPARE(office.created(), 0);
}

void TestSending::aWindowThatClosesMeanwhileStopsTheMessage()
{
    SimulatedOffice office;
    // somebody who wrote almost a day ago: the window closes one second after the message is queued
    const QString joao = u"+5567999550102"_s;
    const Instant wrote = office.app->clock().now() - conversationWindowLength + 1s;
    const InboundMessage inbound{.sid = u"SM000000000000000000000000000000aa"_s,
                                 .senderId = office.sender.id,
                                 .from = joao,
                                 .body = u"Oi"_s,
                                 .receivedAt = wrote};
    QVERIFY(await(office.app->database().run(
        [inbound](const auto &db) { return storage::InboundRepository(db).add(std::span(&inbound, 1)); })));
    const auto item = got(office.app->send().queue(office.text(u"Olá"_s, joao)));
    QTRY_VERIFY_WITH_TIMEOUT(office.app->clock().now() > wrote + conversationWindowLength, 20'000);
    office.start(*office.app);
    QVERIFY(office.becomes(item.id, 0, PartState::Failed));
    QCOMPARE(office.part(item.id).reason, u"window-closed"_s);
    QVERIFY(!explain(office.part(item.id)).what.isEmpty());
    QCOMPARE(office.created(), 0);
}

void TestSending::aFailureOfTheTextKeepsThePdfHere()
{
    SimulatedOffice office;
    const QString noWhatsApp = u"+5567955563003"_s; // agreed to fail with 63003
    office.wroteToUs(noWhatsApp);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto(noWhatsApp)));
    QVERIFY(office.becomes(item.id, 0, PartState::Failed));
    QCOMPARE(office.part(item.id).errorCode, std::optional(63003));
    QTRY_COMPARE_WITH_TIMEOUT(office.part(item.id, 1).state, PartState::Cancelled, 20'000);
    QCOMPARE(office.part(item.id, 1).reason, u"earlier-part-failed"_s);
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Failed);
    QCOMPARE(office.created(), 1);
}

void TestSending::everyObstacleHasWordsAndWritesNothing()
{
    SimulatedOffice office;
    const QString page = office.folder.filePath(u"login.pdf"_s);
    QFile html(page);
    QVERIFY(html.open(QIODevice::WriteOnly));
    html.write("<html>login</html>");
    html.close();

    const auto with = [&](auto change) {
        SendRequest request = office.boleto();
        change(request);
        return request;
    };
    const std::vector<std::pair<QString, SendRequest>> cases{
        {u"no-sender"_s, with([](auto &r) { r.sender = {}; })},
        {u"sender-paused"_s, with([](auto &r) { r.sender.paused = true; })},
        {u"channel-not-served"_s, with([](auto &r) { r.sender.whatsApp = false; })},
        {u"no-recipient"_s, with([](auto &r) { r.to = u"  "_s; })},
        {u"not-a-phone"_s, with([](auto &r) { r.to = u"12"_s; })},
        {u"landline"_s, with([](auto &r) {
             r.kind = ItemKind::Text;
             r.channel = Channel::Sms;
             r.to = u"+556730000099"_s;
         })},
        {u"no-text"_s, with([](auto &r) { r.text = u" \n"_s; })},
        {u"text-too-long"_s, with([](auto &r) { r.text = QString(1601, u'a'); })},
        {u"no-file"_s, with([](auto &r) { r.filePath = u"/nowhere.pdf"_s; })},
        {u"file-not-pdf"_s, with([&](auto &r) { r.filePath = page; })},
        {u"file-not-by-sms"_s, with([](auto &r) { r.channel = Channel::Sms; })},
    };
    for (const auto &[reason, request] : cases) {
        const auto refused = await(office.app->send().queue(request));
        QVERIFY2(!refused, qPrintable(reason));
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY2(!explainReason(reason).what.isEmpty(), qPrintable(reason));
    }
    QCOMPARE(got(office.app->send().page(office.tenant.id, {}, {}, {}, 10)).rows.size(), 0U);
}

void TestSending::aPausedNumberSendsNothingUntilItGoesOn()
{
    SimulatedOffice office;
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, true)));
    office.start(*office.app);
    finish(office.app->outbox().syncOnce());
    QCOMPARE(office.part(item.id).state, PartState::Queued);
    QCOMPARE(office.created(), 0);
    QVERIFY2(!office.app->outbox().status().anotherProgramSends, "it is paused here, not sent elsewhere");

    QVERIFY(await(office.app->directory().setPaused(office.sender.id, false)));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
}

void TestSending::aNewNumberSendsWithoutARestart()
{
    SimulatedOffice office;
    office.start(*office.app);
    SendRequest request = office.text(u"SMS"_s);
    request.channel = Channel::Sms;
    request.sender = got(office.app->directory().addSender({.tenantId = office.tenant.id,
                                                            .accountId = office.account.id,
                                                            .number = u"+556730000001"_s,
                                                            .whatsApp = false,
                                                            .sms = true}));
    const auto item = got(office.app->send().queue(request));
    QVERIFY(office.becomes(item.id, 0, PartState::Delivered));
    QCOMPARE(office.atTwilio().back().from, u"+556730000001"_s);
}

/// Many are claimed at once, more than leave on a slow line while the program closes.
void TestSending::atTheEndNothingThatWaitsForItsTurnIsInDoubt()
{
    SimulatedOffice office(SimulatedOffice::Mode::Real);
    std::vector<ItemId> items;
    items.reserve(60);
    for (int i = 0; i < 60; ++i)
        items.push_back(got(office.app->send().queue(office.text(u"Aviso %1"_s.arg(i)))).id);
    office.fault({{u"on"_s, u"messages.create"_s}, {u"delayMs"_s, 1500}});
    office.start(*office.app);
    const auto isIn = [&office](PartState state) {
        return [&office, state](const ItemId &id) { return office.part(id).state == state; };
    };
    QTRY_VERIFY_WITH_TIMEOUT(office.created() > 0, 20'000);
    QVERIFY(std::ranges::any_of(items, isIn(PartState::Sending)));

    finish(office.app->outbox().stop(5s));

    QVERIFY(std::ranges::none_of(items, isIn(PartState::Sending)));
    const auto waiting = std::ranges::count_if(items, isIn(PartState::Queued));
    QVERIFY(waiting > 0);
    QCOMPARE(office.created(), std::ssize(items) - waiting);
}

/// The connection to the database breaks in the COMMIT: the intents are written, and the program is told that
/// nothing was done.
void TestSending::aClaimWhoseAnswerWasLostIsLookedFor()
{
    SimulatedOffice office;
    office.start(*office.app);
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, true)));
    const auto item = got(office.app->send().queue(office.text()));
    const auto written
        = office.app->database().runBlocking([part = item.parts[0].id](const auto &db) -> Result<bool> {
              auto update = storage::execute(db, uR"(
                  UPDATE parts SET state = :sending, sending_at = changed_at,
                         claim_fence = (SELECT MAX(fence) FROM leases WHERE name LIKE 'send:%')
                   WHERE id = :part)"_s,
                                             {{u":sending"_s, storage::toColumn(PartState::Sending)},
                                              {u":part"_s, storage::toColumn(part)}});
              return update ? Result<bool>(update->numRowsAffected() == 1) : Result<bool>(update.error());
          });
    QVERIFY(written && *written);
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, false)));

    const auto isInDoubt = [&] {
        const auto timeline = got(office.app->send().timeline(item.id));
        return std::ranges::any_of(timeline, [](const PartEvent &event) {
            return event.state == PartState::Unsure && event.detail == u"program-ended"_s;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInDoubt(), 30'000); // the lease is renewed every few seconds
    QCOMPARE(office.created(), 0); // and nothing is sent before it is known to be absent
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
