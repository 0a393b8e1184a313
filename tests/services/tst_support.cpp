// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/support/logreader.h"
#include "services/support/zipwriter.h"
#include "support/simulatedoffice.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace recado;
using namespace recado::test;

class TestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveIsReadByOthers();
    void theLogIsFollowedOverARotation();
    void onlyLinesOfTheLogAreRead();
    void theSupportFileNamesNobody();
};

void TestSupport::anArchiveIsReadByOthers()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("no python3 to look with");
    const std::vector<ZipEntry> entries{{.name = u"um.txt"_s, .bytes = "Olá\n"_ba.repeated(1000)},
                                        {.name = u"vazio.txt"_s},
                                        {.name = u"ação.txt"_s, .bytes = "x"_ba}};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf(entries));
    file.close();
    QProcess reader;
    reader.start(
        python,
        {u"-c"_s,
         u"import sys, zipfile\n"
         "z = zipfile.ZipFile(sys.argv[1])\n"
         "assert z.testzip() is None\n"
         "for i in z.infolist(): print(ascii(i.filename), i.file_size, (z.read(i) or b'\\0')[0 if i.file_size == 1 else -5 if i.file_size else 0])\n"_s,
         file.fileName()});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitCode(), 0);
    QCOMPARE(reader.readAllStandardOutput(),
             "'um.txt' 5000 79\n'vazio.txt' 0 0\n'a\\xe7\\xe3o.txt' 1 120\n"_ba);
}

void TestSupport::theLogIsFollowedOverARotation()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recado.log"_s);
    const auto write = [&path](const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | mode))
            qFatal("the log could not be written");
        file.write(bytes);
    };
    LogReader reader(path);
    QVERIFY(reader.read().empty()); // there is none yet
    write("2026-11-21T09:04:01.123Z INFO recado.app one\n2026-11-21T09:04:02.000Z WARNING recado.tw"_ba);
    auto lines = reader.read();
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines.front().text, u"one"_s);
    write("ilio two\n"_ba);
    lines = reader.read();
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines.front().category, u"recado.twilio"_s);
    QCOMPARE(lines.front().level, QtWarningMsg);
    QVERIFY(reader.read().empty());
    write("2026-11-21T09:04:03.000Z INFO recado.app three\n"_ba, QIODevice::Truncate);
    lines = reader.read();
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines.front().text, u"three"_s);
}

void TestSupport::onlyLinesOfTheLogAreRead()
{
    QVERIFY(!parseLogLine(u"something else"_s));
    QVERIFY(!parseLogLine(u"2026-11-21T09:04:01.123Z NOISE recado.app one"_s));
    const auto line = parseLogLine(u"2026-11-21T09:04:01.123Z CRITICAL default a b c"_s);
    QVERIFY(line);
    QCOMPARE(line->text, u"a b c"_s);
    QVERIFY(severityOf(QtCriticalMsg) > severityOf(QtWarningMsg));
    QVERIFY(severityOf(QtInfoMsg) > severityOf(QtDebugMsg));
}

void TestSupport::theSupportFileNamesNobody()
{
    SimulatedOffice office;
    QVERIFY(await(office.app->directory().addContacts({{.id = ContactId::create(),
                                                        .tenantId = office.tenant.id,
                                                        .name = u"Maria Souza"_s,
                                                        .phone = maria,
                                                        .taxId = u"52998224725"_s,
                                                        .createdAt = office.app->clock().now()}})));
    got(office.app->send().queue(office.text(u"segredo de Maria"_s)));
    {
        QFile log(office.app->folder().logPath());
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("2026-11-21T09:04:01.123Z INFO recado.app to +5567999550101 from 529.982.247-25\n");
    }
    const auto entries = got(office.app->support().collect());
    QStringList names;
    for (const ZipEntry &entry : entries) {
        names.append(entry.name);
        for (const QByteArray &secret : {"Maria"_ba, "segredo"_ba, "999550101"_ba, "52998224725"_ba,
                                         "529.982"_ba, "simulatortoken"_ba, "Exemplo"_ba})
            QVERIFY2(!entry.bytes.contains(secret), (entry.name.toUtf8() + ": " + secret).constData());
    }
    QCOMPARE(names.mid(0, 4),
             (QStringList{u"versions.txt"_s, u"settings.txt"_s, u"database.txt"_s, u"backups.txt"_s}));
    QVERIFY(names.contains(u"recado.log"_s));
    QVERIFY(entries.at(2).bytes.contains("contacts: 1\n"));

    const QString path = office.folder.filePath(u"support.zip"_s);
    QVERIFY(await(office.app->support().save(entries, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == zipOf(entries));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(got(office.app->audit().page({}, {}, 1)).front().what, u"support-file-saved"_s);
}

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
