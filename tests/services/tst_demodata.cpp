// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documents/taxid.h"
#include "domain/phonenumber.h"
#include "services/demofolder.h"
#include "simulator/messages/magicnumbers.h"
#include "storage/sql.h"

#include <QDir>

#include <set>

using namespace recado;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

class TestDemoData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void peopleAreInventedButValid();
    void refusesARealFolder();
    void foundsTwoOffices();
    void seedingTwiceChangesNothing();
    void opensWindowsAgain();
    void windowsAreAsSaid();
    void boletosAreReadAsIntended_data();
    void boletosAreReadAsIntended();
    void everyBoletoIsExpected();

private:
    /// One with history, for all tests that only look.
    [[nodiscard]] Demo &seeded();

    QDate m_today; ///< when it was made
    std::unique_ptr<Demo> m_seeded;
};

void TestDemoData::initTestCase()
{
    qputenv("RECADO_READER", RECADO_BINARIES "/recado-reader");
    // the keys of the demo do not belong in the keychain of whoever runs the tests
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

Demo &TestDemoData::seeded()
{
    if (!m_seeded) {
        m_today = QDate::currentDate();
        m_seeded = std::make_unique<Demo>();
        if (const QString problem = m_seeded->seed(true); !problem.isEmpty())
            qFatal("the demo was not made: %s", qPrintable(problem));
    }
    return *m_seeded;
}

void TestDemoData::cleanupTestCase()
{
    m_seeded.reset();
}

void TestDemoData::peopleAreInventedButValid()
{
    std::set<QString> phones;
    std::set<QString> taxIds;
    for (const DemoCompany &company : {demoCondominium(), demoSchool()}) {
        QVERIFY(TaxId::parse(company.taxId, TaxId::Kind::Cnpj));
        for (const DemoPerson &person : company.people) {
            const auto phone = PhoneNumber::parse(person.phone);
            QVERIFY2(phone, qPrintable(person.name));
            QCOMPARE(phone->toString(), person.phone);
            QVERIFY(phone->isMobile());
            QVERIFY(person.phone.startsWith("+556799555"_L1));
            QVERIFY2(phones.insert(person.phone).second, qPrintable(person.name));
            for (const QString &form : phone->whatsAppForms())
                QVERIFY2(!simulator::magicRecipient(form), qPrintable(person.name));
            if (person.taxId.isEmpty())
                continue;
            QVERIFY2(TaxId::parse(person.taxId), qPrintable(person.name));
            QVERIFY2(taxIds.insert(person.taxId).second, qPrintable(person.name));
        }
    }
}

void TestDemoData::refusesARealFolder()
{
    m_seeded.reset();
    const QTemporaryDir folder;
    const auto app = AppContext::open({.dataPath = folder.path()});
    QVERIFY(app);
    const auto seeded = await(seedDemo(app->get(), {.history = true}));
    QVERIFY(!seeded);
    QCOMPARE(seeded.error().kind, ErrorKind::Invalid);
    QCOMPARE(seeded.error().reason, u"folder-is-real"_s);
    const auto refreshed = await(refreshDemo(app->get()));
    QVERIFY(!refreshed);
    QCOMPARE(refreshed.error().reason, u"folder-is-real"_s);
    const auto tenants = await((*app)->directory().tenants());
    QVERIFY(tenants);
    QVERIFY(tenants->empty());
    QVERIFY(!QDir(demoPaths((*app)->folder()).folder).exists());
}

void TestDemoData::foundsTwoOffices()
{
    m_seeded.reset(); // one program at a time
    Demo demo;
    QCOMPARE(demo.seed(false), QString());
    const DemoOffice condominium = demo.office(demoCondominium());
    const DemoOffice school = demo.office(demoSchool());
    QCOMPARE(condominium.tenant.state, u"MS"_s);
    QVERIFY(condominium.tenant.colour != school.tenant.colour);
    QVERIFY(condominium.account.sid != school.account.sid);
    QVERIFY(condominium.sender.whatsApp);
    QVERIFY(condominium.sender.sms);
    const auto residents = await(demo.app().directory().findContacts(condominium.tenant.id, {}, everything));
    QCOMPARE(residents->size(), std::size_t(14));
    const auto parents = await(demo.app().directory().findContacts(school.tenant.id, {}, everything));
    QCOMPARE(parents->size(), std::size_t(5));
    QVERIFY(demo.items(condominium.tenant.id).empty());
}

void TestDemoData::seedingTwiceChangesNothing()
{
    m_seeded.reset(); // one program at a time
    Demo demo;
    QCOMPARE(demo.seed(true), QString());
    const DemoOffice before = demo.office(demoCondominium());
    const std::size_t items = demo.items(before.tenant.id).size();
    QCOMPARE(demo.messagesAtSimulator(), writers());

    QCOMPARE(demo.seed(true), QString());
    QCOMPARE(demo.messagesAtSimulator(), writers());
    QCOMPARE(demo.office(demoCondominium()).tenant.id, before.tenant.id);
    QCOMPARE(demo.items(before.tenant.id).size(), items);
    QCOMPARE(await(demo.app().directory().tenants())->size(), std::size_t(2));
    QCOMPARE(await(demo.app().directory().findContacts(before.tenant.id, {}, everything))->size(),
             before.company.people.size());
}

void TestDemoData::windowsAreAsSaid()
{
    Demo &demo = seeded();
    for (const DemoCompany &company : {demoCondominium(), demoSchool()}) {
        const DemoOffice office = demo.office(company);
        for (const DemoPerson &person : company.people)
            QVERIFY2(demo.isOpen(office, person) != person.wrote.isEmpty(), qPrintable(person.name));
    }
    const DemoOffice condominium = demo.office(demoCondominium());
    QVERIFY(demo.isOpen(condominium, demoPerson(condominium.company, u"Maria Souza"_s)));
    QVERIFY(!demo.isOpen(condominium, demoPerson(condominium.company, u"João Pereira"_s)));
}

void TestDemoData::opensWindowsAgain()
{
    m_seeded.reset(); // one program at a time
    Demo demo;
    QCOMPARE(demo.seed(false), QString());
    QVERIFY(await(refreshDemo(&demo.app())));
    QCOMPARE(demo.messagesAtSimulator(), writers()); // all are open for hours

    // as if everybody had written yesterday
    const auto aged = demo.app().database().runBlocking([](const auto &db) {
        return storage::execute(db, u"UPDATE inbound_messages SET received_at = received_at - 86400000"_s)
            .and_then([](const QSqlQuery &) { return Outcome(Done{}); });
    });
    QVERIFY(aged);
    const DemoOffice condominium = demo.office(demoCondominium());
    const DemoPerson maria = demoPerson(condominium.company, u"Maria Souza"_s);
    QVERIFY(!demo.isOpen(condominium, maria));
    QVERIFY(await(refreshDemo(&demo.app())));
    QVERIFY(demo.isOpen(condominium, maria));
    QVERIFY(!demo.isOpen(condominium, demoPerson(condominium.company, u"João Pereira"_s)));
    QCOMPARE(demo.messagesAtSimulator(), 2 * writers());
}

void TestDemoData::boletosAreReadAsIntended_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("payer");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<int>("dueInDays");
    QTest::addColumn<QStringList>("signalCodes");
    const auto row
        = [](const char *file, const QString &payer, qint64 cents, int due, const QStringList &signalCodes) {
              QTest::newRow(file) << QString::fromLatin1(file) << payer << cents << due << signalCodes;
          };
    row("boleto_maria_souza.pdf", u"Maria Souza"_s, 35'000, 19, {});
    row("boleto_joao_pereira.pdf", u"João Pereira"_s, 35'000, 19, {});
    row("boleto_ana_lima_vencido.pdf", u"Ana Beatriz Lima"_s, 35'000, -12, {u"overdue"_s});
    row("boleto_carlos_rocha_alterado.pdf", u"Carlos Eduardo Rocha"_s, 953'000, 12,
        {u"printed-amount-differs"_s});
    row("boleto_luciana_prado.pdf", u"Luciana Prado"_s, 128'745, 5, {});
    row("boleto_padaria_pao_quente.pdf", u"Padaria Pão Quente"_s, 412'090, 9, {});
    row("boleto_helena_barros.pdf", u"Helena Barros"_s, 98'000, 8, {});
}

void TestDemoData::boletosAreReadAsIntended()
{
    Demo &demo = seeded();
    QFETCH(QString, file);
    QFETCH(QString, payer);
    QFETCH(qint64, cents);
    QFETCH(int, dueInDays);
    QFETCH(QStringList, signalCodes);
    const bool isSchools = payer == "Helena Barros"_L1;
    const DemoOffice office = demo.office(isSchools ? demoSchool() : demoCondominium());

    const QString path = demoPaths(demo.app().folder()).folder + u'/' + file;
    const auto read = await(demo.app().boleto().open(office.tenant.id, path));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().reason));
    QCOMPARE(read->reading.slips.size(), std::size_t(1));
    const auto &slip = read->reading.slips.front();
    QCOMPARE(slip.signalCodes, signalCodes);
    const bool mustLook = signalCodes.contains(u"printed-amount-differs"_s);
    QCOMPARE(slip.verdict, mustLook ? documents::Verdict::Look : documents::Verdict::Checked);
    QCOMPARE(slip.amountCents, std::optional(cents));
    QCOMPARE(slip.payee, office.company.name);
    QCOMPARE(slip.payer, payer);
    QVERIFY(slip.due);
    // the day may have changed between the two
    QVERIFY(*slip.due == m_today.addDays(dueInDays) || *slip.due == QDate::currentDate().addDays(dueInDays));
    QCOMPARE(read->slips.front().candidates.size(), std::size_t(1));
    QCOMPARE(read->slips.front().candidates.front().name, payer);
    QVERIFY(read->slips.front().history.sameLine.empty());
}

void TestDemoData::everyBoletoIsExpected()
{
    Demo &demo = seeded();
    const DemoPaths paths = demoPaths(demo.app().folder());
    QVERIFY(QFile::exists(paths.mariaBoleto));
    QVERIFY(QFile::exists(paths.joaoBoleto));
    QCOMPARE(QDir(paths.folder).entryList({u"*.pdf"_s}).size(), 7); // a row above for each
}

QTEST_MAIN(TestDemoData)
#include "tst_demodata.moc"
