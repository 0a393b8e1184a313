// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/filerepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestFileRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesBackAsItWas();
    void aFileThatWasSentStays();
};

void TestFileRepository::aFileComesBackAsItWas()
{
    const TestDatabase db;
    FileRepository files(db.handle());
    QByteArray sum;
    for (int i = 0; i < 32; ++i)
        sum.append(static_cast<char>(i * 8));
    const StoredFile file{.id = FileId::create(),
                          .path = u"files/ab/boleto.pdf"_s,
                          .name = u"Boleto março — João.pdf"_s,
                          .sha256 = sum,
                          .size = 5'000'000'000,
                          .contentType = u"application/pdf"_s,
                          .createdAt = morning};
    QVERIFY(files.add(std::span(&file, 1)));

    const auto found = files.bySha256(sum);

    QVERIFY(found);
    QCOMPARE(found->size(), 1U);
    const StoredFile &now = found->front();
    QCOMPARE(now.id, file.id);
    QCOMPARE(now.path, file.path);
    QCOMPARE(now.name, file.name);
    QCOMPARE(now.sha256, sum);
    QCOMPARE(now.size, file.size);
    QCOMPARE(now.contentType, file.contentType);
    QCOMPARE(now.createdAt, morning);
    QVERIFY(files.bySha256(QByteArray(32, 'x'))->empty());
    QVERIFY(files.remove(file.id));
    QVERIFY(!*files.find(file.id));
}

void TestFileRepository::aFileThatWasSentStays()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.boleto());
    FileRepository files(db.handle());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"DELETE FROM files"_s));
    QCOMPARE(files.remove(office.file.id).error().reason, u"still-used"_s);
    QVERIFY(*files.find(office.file.id));
}

QTEST_GUILESS_MAIN(TestFileRepository)
#include "tst_filerepository.moc"
