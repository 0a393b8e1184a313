// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/media/filerecordrepository.h"
#include "storage/media/mediahostrepository.h"
#include "storage/messages/filerepository.h"
#include "support/fakehttpserver.h"
#include "support/simulatedoffice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <map>

using namespace recado;
using namespace recado::test;

namespace {

const QByteArray slip = "%PDF-1.4 boleto de teste\n";

} // namespace

/// The company's web space is a server of the test's, which plays every mistake; the data folder, the
/// database and the services are the real ones.
class TestFilePublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneUploadForManyMessages();
    void severalAtOnceAreOneUpload();
    void whoNeedsItLongerGetsItLonger();
    void whatIsGoneIsPutAgain();
    void aHostThatIsAwaySaysSo();
    void nothingIsLookedAtTwiceInTenMinutes();
    void aLostAnswerIsRemovedLater();
    void aRefusalLeavesNothingBehind();
    void whatFailsTheLookIsTakenDown();
    void tooLargeForWhatsApp_data();
    void tooLargeForWhatsApp();
    void whatNobodyNeedsIsRemoved();
    void removalsAreTriedAgain();
    void aPlaceThatWasLeftIsCleared();
    void survivesARestart();
    void tellsHowLongFilesStay();
    void aKeptPasswordGoesToNoOtherComputer();
    void anEmptyPlaceThatWasLeftIsForgotten();

private:
    struct Web
    {
        std::map<QByteArray, QByteArray> files;
        int puts = 0;
        int heads = 0;
        FakeAnswer::Manner putManner = FakeAnswer::Manner::Normal;
        int putStatus = 201;
        int deleteStatus = 204;
        QByteArray readAs = {}; ///< empty: what was put
    };

    [[nodiscard]] FakeAnswer answer(const FakeRequest &request);
    void usePlace(const QString &path = u"/dav"_s);
    [[nodiscard]] FileId kept(const QByteArray &bytes = slip, const QString &name = u"boleto.pdf"_s,
                              const QString &type = u"application/pdf"_s, qint64 size = 0);
    [[nodiscard]] Result<QUrl> publish(FileId file)
    {
        return await(m_office->app->publisher().publish(m_office->tenant.id, file));
    }
    [[nodiscard]] std::vector<FileRecord> online() { return got(m_office->app->mediaHosts().online()); }

    std::unique_ptr<SimulatedOffice> m_office;
    std::unique_ptr<FakeHttpServer> m_server;
    Web m_web;
};

void TestFilePublisher::init()
{
    m_web = {};
    m_server = std::make_unique<FakeHttpServer>();
    m_server->answerWith([this](const FakeRequest &request) { return answer(request); });
    m_office = std::make_unique<SimulatedOffice>();
    usePlace();
}

void TestFilePublisher::cleanup()
{
    m_office.reset();
    m_server.reset();
}

FakeAnswer TestFilePublisher::answer(const FakeRequest &request)
{
    if (request.method == "MKCOL")
        return {.status = 201, .body = ""};
    if (request.method == "PUT") {
        ++m_web.puts;
        if (m_web.putStatus == 201)
            m_web.files[request.path] = request.body;
        return {.status = m_web.putStatus, .body = "", .manner = m_web.putManner};
    }
    if (request.method == "DELETE") {
        if (m_web.deleteStatus != 204)
            return {.status = m_web.deleteStatus, .body = ""};
        return {.status = m_web.files.erase(request.path) > 0 ? 204 : 404, .body = ""};
    }
    if (request.method == "HEAD")
        ++m_web.heads;
    const auto file = m_web.files.find(request.path);
    if (file == m_web.files.end())
        return {.status = 404, .body = ""};
    return {.status = 200, .body = m_web.readAs.isEmpty() ? file->second : m_web.readAs};
}

void TestFilePublisher::usePlace(const QString &path)
{
    QUrl url = m_server->url();
    url.setPath(path);
    MediaPlace place{.tenantId = m_office->tenant.id,
                     .kind = HostKind::WebDav,
                     .fields = {{u"address"_s, url.toString()}, {u"public-address"_s, url.toString()}},
                     .days = 3};
    got(m_office->app->mediaHosts().choose(place, Secret()));
}

/// The test's server says application/json of everything, so that is what is put there.
FileId TestFilePublisher::kept(const QByteArray &bytes, const QString &name, const QString &type, qint64 size)
{
    const QString path = u"files/%1"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QDir(m_office->app->folder().path()).mkpath(u"files"_s);
    QFile file(m_office->app->folder().absolute(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file was not written");
    const StoredFile stored{.id = FileId::create(),
                            .path = path,
                            .name = name,
                            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                            .size = size > 0 ? size : bytes.size(),
                            .contentType = type == "application/pdf"_L1 ? u"application/json"_s : type,
                            .createdAt = m_office->app->clock().now()};
    auto task = m_office->app->database().run(
        [stored](const auto &db) { return storage::FileRepository(db).add(std::span(&stored, 1)); });
    got(std::move(task));
    return stored.id;
}

void TestFilePublisher::oneUploadForManyMessages()
{
    const FileId first = kept();
    const FileId again = kept(); // chosen a second time: another row, the same bytes
    const auto url = publish(first);
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail + url.error().reason));
    QCOMPARE(*publish(again), *url);
    QCOMPARE(m_web.puts, 1);
    QVERIFY(url->path().endsWith("/boleto"_L1));
    QCOMPARE(online().size(), 1U);
    QCOMPARE(online().front().state, OnlineState::Online);
    const auto days = online().front().until - online().front().publishedAt;
    QCOMPARE(std::chrono::duration_cast<std::chrono::hours>(days), 72h);
    QVERIFY(*publish(kept(slip, u"outro.pdf"_s)) != *url); // another name for the customer
    QCOMPARE(m_web.puts, 2);
}

void TestFilePublisher::severalAtOnceAreOneUpload()
{
    const FileId file = kept();
    auto &publisher = m_office->app->publisher();
    constexpr std::size_t many = 20;
    std::vector<QCoro::Task<Result<QUrl>>> tasks;
    tasks.reserve(many);
    for (std::size_t i = 0; i < many; ++i)
        tasks.push_back(publisher.publish(m_office->tenant.id, file));
    const QUrl first = *await(std::move(tasks.front()));
    for (std::size_t i = 1; i < tasks.size(); ++i)
        QCOMPARE(*await(std::move(tasks[i])), first);
    QCOMPARE(m_web.puts, 1);
    QVERIFY(publisher.isIdle());
}

/// One that Twilio is to send in four days comes while an ordinary upload is under way.
void TestFilePublisher::whoNeedsItLongerGetsItLonger()
{
    const FileId file = kept();
    auto &publisher = m_office->app->publisher();
    const TenantId tenant = m_office->tenant.id;
    const Instant needed = m_office->app->clock().now() + 100h;
    auto usualTask = publisher.publish(tenant, file);
    auto longTask = publisher.publish(tenant, file, needed);
    auto sameTask = publisher.publish(tenant, file, needed);
    const QUrl usual = *await(std::move(usualTask));
    const QUrl lasting = *await(std::move(longTask));
    QVERIFY(lasting != usual);
    QCOMPARE(*await(std::move(sameTask)), lasting);
    QCOMPARE(m_web.puts, 2);
    const auto records = online();
    const auto record = std::ranges::find(records, lasting, &FileRecord::url);
    QVERIFY(record != records.end() && record->until >= needed);
}

void TestFilePublisher::whatIsGoneIsPutAgain()
{
    const FileId file = kept();
    const QUrl first = *publish(file);
    m_web.files.clear(); // somebody tidied up the web space
    finish(m_office->app->close()); // and ten minutes are over for the next program
    m_office->app = m_office->open();
    const auto again = publish(file);
    QVERIFY(again);
    QVERIFY(*again != first);
    QCOMPARE(m_web.puts, 2);
}

void TestFilePublisher::aHostThatIsAwaySaysSo()
{
    m_server->close();
    const auto url = publish(kept());
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::Unavailable); // not the way to Twilio
    QCOMPARE(url.error().reason, u"media-host-down"_s);
    QVERIFY(online().empty());
}

void TestFilePublisher::nothingIsLookedAtTwiceInTenMinutes()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(publish(kept(slip + QByteArray::number(i))));
    QCOMPARE(m_web.puts, 5);
    QCOMPARE(m_web.heads, 1);
}

void TestFilePublisher::aLostAnswerIsRemovedLater()
{
    m_web.putManner = FakeAnswer::Manner::Closed;
    const auto url = publish(kept());
    QVERIFY(!url);
    QVERIFY(!url.error().mayHaveHappened); // of the message nothing left
    QVERIFY(!m_web.files.empty());
    QCOMPARE(online().size(), 1U);
    QCOMPARE(online().front().state, OnlineState::Removing);
    auto due = m_office->app->database().run([](const auto &db) {
        const auto changed = storage::execute(db, u"UPDATE published_files SET next_try_at = 0"_s);
        return changed ? Outcome(Done{}) : Outcome(changed.error());
    });
    got(std::move(due));
    got(m_office->app->mediaHosts().removeNow());
    QVERIFY(m_web.files.empty());
    QVERIFY(online().empty());
}

void TestFilePublisher::aRefusalLeavesNothingBehind()
{
    m_web.putStatus = 401;
    const auto url = publish(kept());
    QVERIFY(!url);
    QCOMPARE(url.error().reason, u"media-key-wrong"_s);
    QVERIFY(online().empty());
}

void TestFilePublisher::whatFailsTheLookIsTakenDown()
{
    m_web.readAs = "<html>sign in</html>";
    const auto url = publish(kept());
    QVERIFY(!url);
    QCOMPARE(url.error().reason, u"media-wrong-length"_s);
    got(m_office->app->mediaHosts().removeNow());
    QTRY_VERIFY_WITH_TIMEOUT(m_web.files.empty(), 20'000);
}

void TestFilePublisher::tooLargeForWhatsApp_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("size");
    QTest::newRow("PDF") << u"application/pdf"_s << qint64{16} * 1024 * 1024 + 1;
    QTest::newRow("picture") << u"image/jpeg"_s << qint64{5} * 1024 * 1024 + 1;
}

void TestFilePublisher::tooLargeForWhatsApp()
{
    QFETCH(QString, type);
    QFETCH(qint64, size);
    const auto url = publish(kept(slip, u"boleto.pdf"_s, type, size));
    QVERIFY(!url);
    QCOMPARE(url.error().reason, u"media-too-big"_s);
    QCOMPARE(m_web.puts, 0);
}

void TestFilePublisher::whatNobodyNeedsIsRemoved()
{
    const FileId file = kept();
    QVERIFY(publish(file));
    got(m_office->app->publisher().withdraw(file));
    got(m_office->app->mediaHosts().removeNow());
    QVERIFY(m_web.files.empty());
    QVERIFY(online().empty());
}

void TestFilePublisher::removalsAreTriedAgain()
{
    const FileId file = kept();
    QVERIFY(publish(file));
    m_web.deleteStatus = 503;
    got(m_office->app->publisher().withdraw(file));
    got(m_office->app->mediaHosts().removeNow());
    QCOMPARE(online().size(), 1U);
    QCOMPARE(online().front().tries, 1);
    QCOMPARE(online().front().reason, u"media-host-down"_s);
    QVERIFY(online().front().nextTryAt > m_office->app->clock().now() + 50s);
    m_web.deleteStatus = 204;
    got(m_office->app->mediaHosts().removeNow());
    QVERIFY(online().empty());
    QVERIFY(m_web.files.empty());
}

void TestFilePublisher::aPlaceThatWasLeftIsCleared()
{
    const FileId file = kept();
    QVERIFY(publish(file));
    usePlace(u"/elsewhere"_s);
    const auto url = publish(file);
    QVERIFY(url && url->path().startsWith("/elsewhere/"_L1));
    QCOMPARE(m_web.files.size(), std::size_t{2});
    got(m_office->app->publisher().withdraw(file));
    got(m_office->app->mediaHosts().removeNow());
    QVERIFY(m_web.files.empty()); // at both places
    auto places = m_office->app->database().run([](const auto &db) {
        return storage::readAll(storage::execute(db, u"SELECT id FROM media_hosts"_s),
                                [](const QSqlQuery &row) { return row.value(0).toString(); });
    });
    QCOMPARE(got(std::move(places)).size(), 1U);
}

void TestFilePublisher::survivesARestart()
{
    const FileId file = kept();
    const QUrl url = *publish(file);
    finish(m_office->app->close());
    m_office->app = m_office->open();
    QCOMPARE(*publish(file), url);
    QCOMPARE(m_web.puts, 1);
    got(m_office->app->publisher().withdraw(file));
    got(m_office->app->mediaHosts().removeNow());
    QVERIFY(m_web.files.empty());
}

void TestFilePublisher::tellsHowLongFilesStay()
{
    const TenantId tenant = m_office->tenant.id;
    QCOMPARE(m_office->app->mediaHosts().fileStays(tenant), std::chrono::seconds(3 * 24h));
    finish(m_office->app->close());
    m_office->app = m_office->open();
    QCOMPARE(m_office->app->mediaHosts().fileStays(tenant), std::chrono::seconds(3 * 24h));
    got(m_office->app->mediaHosts().leave(tenant));
    QCOMPARE(m_office->app->mediaHosts().fileStays(tenant), 0s); // only while this computer is on
}

void TestFilePublisher::aKeptPasswordGoesToNoOtherComputer()
{
    MediaPlace place{.tenantId = m_office->tenant.id,
                     .kind = HostKind::WebDav,
                     .fields = {{u"address"_s, m_server->url().toString()},
                                {u"public-address"_s, m_server->url().toString()},
                                {u"user"_s, u"recado"_s}}};
    auto &hosts = m_office->app->mediaHosts();
    got(hosts.choose(place, Secret("segredo-de-teste")));
    FakeHttpServer stranger;
    place.fields[u"address"_s] = stranger.url().toString();
    const auto tried = await(hosts.tryOut(place, Secret()));
    QVERIFY(!tried);
    QCOMPARE(tried.error().reason, u"media-place-draft"_s);
    QCOMPARE(tried.error().detail, u"secret"_s);
    QVERIFY(!await(hosts.choose(place, Secret())));
    QVERIFY(stranger.requests().empty());
}

void TestFilePublisher::anEmptyPlaceThatWasLeftIsForgotten()
{
    const auto count = [this] {
        auto places = m_office->app->database().run([](const auto &db) {
            return storage::readAll(storage::execute(db, u"SELECT id FROM media_hosts"_s),
                                    [](const QSqlQuery &row) { return row.value(0).toString(); });
        });
        return got(std::move(places)).size();
    };
    QCOMPARE(count(), 1U);
    got(m_office->app->mediaHosts().leave(m_office->tenant.id));
    got(m_office->app->mediaHosts().removeNow()); // the round that comes every minute
    QCOMPARE(count(), 0U);
}

QTEST_GUILESS_MAIN(TestFilePublisher)
#include "tst_filepublisher.moc"
