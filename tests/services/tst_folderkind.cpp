// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "simulator/server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// A data folder is real or simulated for good: money and trust hang on it.
class TestFolderKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSimulatedFolderNeverBecomesReal();
    void aRealFolderIsNeverSimulated();
    void onlyThisComputerCanBeTheSimulator_data();
    void onlyThisComputerCanBeTheSimulator();

private:
    [[nodiscard]] AppOptions options(bool simulated) const
    {
        return {.dataPath = m_folder->filePath(u"data"_s),
                .simulated = simulated,
                .simulatorUrl = simulated ? m_server->url() : QUrl(),
                .log = false};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<simulator::Server> m_server;
};

void TestFolderKind::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<simulator::Server>();
    QVERIFY(m_server->start());
}

void TestFolderKind::aSimulatedFolderNeverBecomesReal()
{
    {
        const auto first = AppContext::open(options(true));
        QVERIFY(first);
        QVERIFY((*first)->folder().isSimulated());
        QVERIFY((*first)->simulator());
        QVERIFY((*first)->simulatorControl() != nullptr);
    }
    const auto real = AppContext::open(options(false));
    QVERIFY(!real);
    QCOMPARE(real.error().reason, u"folder-is-simulated"_s);
    QVERIFY(AppContext::open(options(true))); // and is none the worse for it
}

void TestFolderKind::aRealFolderIsNeverSimulated()
{
    {
        const auto first = AppContext::open(options(false));
        QVERIFY(first);
        QVERIFY(!(*first)->folder().isSimulated());
        QVERIFY(!(*first)->simulator());
        QVERIFY((*first)->simulatorControl() == nullptr); // nothing to play with
    }
    const auto simulated = AppContext::open(options(true));
    QVERIFY(!simulated);
    QCOMPARE(simulated.error().reason, u"folder-is-real"_s);
}

void TestFolderKind::onlyThisComputerCanBeTheSimulator_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("Twilio") << u"https://api.twilio.com"_s;
    QTest::newRow("elsewhere") << u"http://192.0.2.7:4010"_s;
    QTest::newRow("dressed up") << u"http://127.0.0.1.example.com:4010"_s;
}

void TestFolderKind::onlyThisComputerCanBeTheSimulator()
{
    QFETCH(QString, url);
    AppOptions wanted = options(true);
    wanted.simulatorUrl = QUrl(url);
    const auto opened = AppContext::open(wanted);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"simulator-not-there"_s);
    QCOMPARE(opened.error().detail, u"not on this computer"_s); // nobody was asked
}

QTEST_GUILESS_MAIN(TestFolderKind)
#include "tst_folderkind.moc"
