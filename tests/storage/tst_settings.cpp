// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings/auditrepository.h"
#include "storage/settings/settingsrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreAddedReplacedAndRemoved();
    void auditPagesCoverEveryEntryOnceNewestFirst();
};

void TestSettings::settingsAreAddedReplacedAndRemoved()
{
    const TestDatabase db;
    SettingsRepository settings(db.handle());
    QVERIFY(settings.all()->isEmpty());
    QVERIFY(settings.save({{u"language"_s, u"pt_BR"_s}, {u"theme"_s, QString()}}));
    QVERIFY(settings.save({{u"language"_s, u"es"_s}, {u"undo"_s, u"10"_s}}));
    QCOMPARE(*settings.all(),
             (QHash<QString, QString>{{u"language"_s, u"es"_s}, {u"theme"_s, u""_s}, {u"undo"_s, u"10"_s}}));
    QCOMPARE(*settings.find(u"undo"_s), std::optional(u"10"_s));
    QVERIFY(settings.remove(u"undo"_s));
    QCOMPARE(*settings.find(u"undo"_s), std::optional<QString>());
    QCOMPARE(settings.remove(u"undo"_s).error().kind, ErrorKind::NotFound);
}

void TestSettings::auditPagesCoverEveryEntryOnceNewestFirst()
{
    const TestDatabase db;
    AuditRepository audit(db.handle());
    std::vector<AuditEntry> entries;
    entries.reserve(20);
    for (int i = 0; i < 20; ++i)
        entries.push_back({.at = morning + std::chrono::seconds(i / 3),
                           .who = u"ana"_s,
                           .what = u"sender-paused"_s,
                           .subject = QString::number(i)});
    QVERIFY(audit.add(entries));

    QStringList seen;
    std::optional<AuditEntry> last;
    while (true) {
        const auto page = audit.list(6, last);
        QVERIFY(page);
        if (page->empty())
            break;
        for (const AuditEntry &entry : *page) {
            QVERIFY(!last || entry.at <= last->at);
            seen << entry.subject;
            last = entry;
        }
    }
    QCOMPARE(seen.size(), 20);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 20);
    QCOMPARE(last->who, u"ana"_s);
    QCOMPARE(last->what, u"sender-paused"_s);
    QCOMPARE(last->at, morning);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
