// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/media/filerecordrepository.h"
#include "storage/media/mediahostrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestMediaRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceComesBackAsItWas();
    void aCompanyHasOnePlace();
    void placesLeftBehindGoWithTheirLastFile();
    void aRecordComesBackAsItWas();
    void theSameFileIsFound();
    void whatIsDue();
    void ofTwoProgramsOneRemoves();
    void whatAMessageWaitsForStays();
    void aProgramThatEnded();

private:
    [[nodiscard]] static MediaPlace place(const Office &office)
    {
        return {.id = MediaHostId::create(),
                .tenantId = office.tenant.id,
                .kind = HostKind::WebDav,
                .fields = {{u"address"_s, u"https://dav.example"_s}, {u"user"_s, u"joão"_s}},
                .days = 5,
                .chosenAt = morning};
    }
    [[nodiscard]] static FileRecord record(const QString &host = u"h"_s, const QString &holder = {})
    {
        return {.id = FileRecordId::create(),
                .host = host,
                .holder = holder,
                .sha256 = QByteArray(32, '\x7f'),
                .name = u"Cobrança.pdf"_s,
                .contentType = u"application/pdf"_s,
                .size = 1234,
                .remoteId = u"recado/abc.pdf"_s,
                .publishedAt = morning,
                .until = morning + 48h};
    }
    static void goOnline(FileRecordRepository &records, const FileRecord &one)
    {
        QVERIFY(records.add(one));
        QVERIFY(records.wentOnline(one.id, one.remoteId, QUrl(u"https://files.example/abc.pdf"_s), one.size));
    }
};

void TestMediaRepositories::aPlaceComesBackAsItWas()
{
    const TestDatabase db;
    const Office office(db.handle());
    MediaHostRepository places(db.handle());
    QVERIFY(!*places.chosen(office.tenant.id));
    const MediaPlace kept = place(office);
    QVERIFY(places.choose(kept));
    auto found = places.chosen(office.tenant.id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, kept.id);
    QCOMPARE((*found)->kind, HostKind::WebDav);
    QCOMPARE((*found)->fields, kept.fields);
    QCOMPARE((*found)->days, 5);
    QVERIFY(!(*found)->testedAt && !(*found)->isProved());
    QVERIFY(places.noteTest(kept.id, morning + 1min, u"media-key-wrong"_s));
    found = places.find(kept.id);
    QCOMPARE((*found)->testReason, u"media-key-wrong"_s);
    QVERIFY(!(*found)->isProved());
    QVERIFY(places.noteTest(kept.id, morning + 2min, {}));
    found = places.find(kept.id);
    QCOMPARE((*found)->testedAt, std::optional(morning + 2min));
    QVERIFY((*found)->isProved());
    QCOMPARE(places.noteTest(MediaHostId::create(), morning, {}).error().kind, ErrorKind::NotFound);
}

void TestMediaRepositories::aCompanyHasOnePlace()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office other(db.handle(), u"Escola Exemplo"_s);
    MediaHostRepository places(db.handle());
    const MediaPlace first = place(office);
    const MediaPlace others = place(other);
    MediaPlace second = place(office);
    second.kind = HostKind::S3;
    QVERIFY(places.choose(first) && places.choose(others) && places.choose(second));
    QCOMPARE((*places.chosen(office.tenant.id))->id, second.id);
    QCOMPARE((*places.chosen(other.tenant.id))->id, others.id);
    QVERIFY(!(*places.find(first.id))->isChosen);
    QVERIFY(places.choose(first)); // back again
    QCOMPARE((*places.chosen(office.tenant.id))->id, first.id);
    QVERIFY(places.leave(office.tenant.id));
    QVERIFY(!*places.chosen(office.tenant.id));
}

void TestMediaRepositories::placesLeftBehindGoWithTheirLastFile()
{
    const TestDatabase db;
    const Office office(db.handle());
    MediaHostRepository places(db.handle());
    FileRecordRepository records(db.handle());
    const MediaPlace old = place(office);
    const MediaPlace now = place(office);
    QVERIFY(places.choose(old) && places.choose(now));
    const FileRecord file = record(old.id.toString());
    QVERIFY(records.add(file));
    QVERIFY(places.removeEmpty()->empty());
    QVERIFY(records.remove(file.id));
    QCOMPARE(*places.removeEmpty(), std::vector{old.id});
    QVERIFY(!*places.find(old.id));
    QVERIFY(*places.find(now.id));
}

void TestMediaRepositories::aRecordComesBackAsItWas()
{
    const TestDatabase db;
    FileRecordRepository records(db.handle());
    const FileRecord kept = record();
    QVERIFY(records.add(kept));
    auto all = records.list();
    QVERIFY(all);
    QCOMPARE(all->size(), 1U);
    QCOMPARE(all->front().sha256, kept.sha256);
    QCOMPARE(all->front().name, kept.name);
    QCOMPARE(all->front().remoteId, kept.remoteId);
    QCOMPARE(all->front().state, OnlineState::Publishing);
    QCOMPARE(all->front().until, kept.until);
    QVERIFY(!all->front().nextTryAt && all->front().url.isEmpty());
    const QUrl url = QUrl::fromEncoded("https://files.example/a.pdf?x=inline%3B%20name%3D%22a%22&y=%2F");
    QVERIFY(records.wentOnline(kept.id, kept.remoteId, url, 99));
    all = records.list();
    QCOMPARE(all->front().url.toEncoded(), url.toEncoded()); // a signature covers every letter
    QCOMPARE(all->front().size, 99);
    QCOMPARE(all->front().state, OnlineState::Online);
}

void TestMediaRepositories::theSameFileIsFound()
{
    const TestDatabase db;
    FileRecordRepository records(db.handle());
    const FileRecord wanted = record();
    QVERIFY(records.add(wanted));
    QVERIFY(!*records.online(wanted, morning)); // not there yet
    QVERIFY(records.wentOnline(wanted.id, wanted.remoteId, QUrl(u"https://files.example/a"_s), 9));
    QCOMPARE((*records.online(wanted, morning + 48h))->id, wanted.id);
    QVERIFY(!*records.online(wanted, morning + 48h + 1ms));
    FileRecord other = wanted;
    other.name = u"outro.pdf"_s; // people would see the wrong name
    QVERIFY(!*records.online(other, morning));
    other = wanted;
    other.host = u"elsewhere"_s;
    QVERIFY(!*records.online(other, morning));
    other = wanted;
    other.sha256[0] = '\x01';
    QVERIFY(!*records.online(other, morning));
    QVERIFY(records.leave(wanted.id, morning));
    QVERIFY(!*records.online(wanted, morning));
}

void TestMediaRepositories::whatIsDue()
{
    const TestDatabase db;
    FileRecordRepository records(db.handle());
    const FileRecord over = record();
    const FileRecord lost = record();
    const FileRecord left = record();
    const FileRecord others = record(u"h"_s, u"another-program"_s);
    goOnline(records, over);
    QVERIFY(records.add(lost)); // its upload got no answer, and then the program ended
    goOnline(records, left);
    goOnline(records, others);
    QVERIFY(records.leave(left.id, morning + 1min));
    const auto ids = [&](Instant now, const QString &holder = u"me"_s) {
        std::set<FileRecordId> found;
        for (const FileRecord &one : *records.due(now, holder, 100))
            found.insert(one.id);
        return found;
    };
    QVERIFY(ids(morning).empty());
    QCOMPARE(ids(morning + 1min), std::set{left.id});
    QCOMPARE(ids(morning + 30min), (std::set{left.id, lost.id}));
    QVERIFY(records.failed(left.id, 1, morning + 50min, u"media-host-down"_s));
    QCOMPARE(ids(morning + 30min), std::set{lost.id});
    QCOMPARE(ids(morning + 48h), (std::set{left.id, lost.id, over.id}));
    QCOMPARE(ids(morning + 48h, u"another-program"_s), (std::set{left.id, lost.id, over.id, others.id}));
    QVERIFY(records.hurry(morning));
    QCOMPARE(ids(morning), std::set{left.id});
    const auto all = records.list();
    const auto row = std::ranges::find(*all, left.id, &FileRecord::id);
    QCOMPARE(row->tries, 1);
    QCOMPARE(row->reason, u"media-host-down"_s);
}

void TestMediaRepositories::ofTwoProgramsOneRemoves()
{
    const TestDatabase db;
    FileRecordRepository records(db.handle());
    const FileRecord one = record();
    goOnline(records, one);
    QVERIFY(records.leave(one.id, morning));
    const FileRecord seen = records.due(morning, u"a"_s, 10)->front();
    QVERIFY(*records.claim(seen, morning + 2min));
    QVERIFY(!*records.claim(seen, morning + 2min)); // the other had read it just before
    QVERIFY(records.due(morning, u"b"_s, 10)->empty());
    QCOMPARE(records.due(morning + 2min, u"b"_s, 10)->size(), 1U); // the first one ended meanwhile
}

void TestMediaRepositories::whatAMessageWaitsForStays()
{
    const TestDatabase db;
    const Office office(db.handle());
    FileRecordRepository records(db.handle());
    FileRecord shared = record();
    shared.sha256 = office.file.sha256;
    goOnline(records, shared);
    const OutgoingItem item = office.added(office.boleto());
    QVERIFY(records.leaveUnlessWanted(shared.sha256, morning));
    QVERIFY(records.due(morning, {}, 10)->empty());
    const auto cancelled = execute(db.handle(), u"UPDATE parts SET state = 11 WHERE item_id = :item"_s,
                                   {{u":item"_s, item.id.toString()}});
    QVERIFY(cancelled);
    QVERIFY(records.leaveUnlessWanted(shared.sha256, morning));
    QCOMPARE(records.due(morning, {}, 10)->size(), 1U);
}

void TestMediaRepositories::aProgramThatEnded()
{
    const TestDatabase db;
    FileRecordRepository records(db.handle());
    goOnline(records, record(u"this-computer"_s, u"dead"_s));
    goOnline(records, record(u"this-computer"_s, u"alive"_s));
    goOnline(records, record());
    QVERIFY(records.forgetHolder(u"dead"_s));
    QCOMPARE(records.list()->size(), 2U);
    QVERIFY(records.forgetHolder({})); // hosts elsewhere are not forgotten
    QCOMPARE(records.list()->size(), 2U);
    QVERIFY(records.forgetServedBefore(morning + 48h - 1ms));
    QCOMPARE(records.list()->size(), 2U);
    QVERIFY(records.forgetServedBefore(morning + 48h)); // its own server has taken it down
    QCOMPARE(records.list()->size(), 1U);
    QVERIFY(records.list()->front().holder.isEmpty());
}

QTEST_GUILESS_MAIN(TestMediaRepositories)
#include "tst_mediarepositories.moc"
