// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contacts/contactrepository.h"
#include "storage/messages/itemrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <array>
#include <memory>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestContactRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_searched.reset(); }
    void peopleAreFoundAsTheyAreTyped_data();
    void peopleAreFoundAsTheyAreTyped();
    void theLimitIsKept();
    void aPhoneIsFoundInBothItsForms();
    void aDocumentIsFoundPunctuatedOrNot();
    void changesAreFoundToo();
    void aRemovedPersonLeavesTheirMessages();

private:
    static std::array<Contact, 4> people(TenantId tenant)
    {
        const auto person = [tenant](const QString &name, const QString &phone, const QString &taxId) {
            return Contact{.id = ContactId::create(),
                           .tenantId = tenant,
                           .name = name,
                           .phone = phone,
                           .taxId = taxId,
                           .createdAt = morning};
        };
        return {person(u"Maria da Conceição"_s, u"+5567955501111"_s, u"00000000191"_s),
                person(u"João Maria Exemplo"_s, u"+5567955502222"_s, {}),
                person(u"Ana 100%_certa"_s, u"+5511955503333"_s, u"12ABC34501DE35"_s),
                person(u"Zélia"_s, u"+556755502222"_s, {})};
    }
    static QString names(const Result<std::vector<Contact>> &found)
    {
        if (!found)
            return found.error().detail;
        QStringList names;
        for (const Contact &contact : *found)
            names << contact.name.section(u' ', 0, 0);
        return names.join(u' ');
    }

    std::unique_ptr<TestDatabase> m_searched; ///< one for all rows of the search test
    TenantId m_tenant;
};

void TestContactRepository::initTestCase()
{
    m_searched = std::make_unique<TestDatabase>();
    const Office office(m_searched->handle());
    const Office neighbour(m_searched->handle(), u"Escola Exemplo"_s);
    m_tenant = office.tenant.id;
    ContactRepository contacts(m_searched->handle());
    QVERIFY(contacts.add(people(office.tenant.id)));
    QVERIFY(contacts.add(people(neighbour.tenant.id))); // the same people, not ours
}

void TestContactRepository::peopleAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << QString() << u"Ana João Maria Zélia"_s;
    QTest::newRow("no accents, other case") << u"CONCEICAO"_s << u"Maria"_s;
    QTest::newRow("accents typed, other form") << u"ze\u0301lia"_s << u"Zélia"_s;
    QTest::newRow("those that begin so come first") << u"maria"_s << u"Maria João"_s;
    QTest::newRow("words in any order") << u"exemplo joao"_s << u"João"_s;
    QTest::newRow("digits") << u"5502222"_s << u"João Zélia"_s;
    QTest::newRow("a phone as people write it") << u"(67) 95550-1111"_s << u"Maria"_s;
    QTest::newRow("international") << u"+55 11 95550-3333"_s << u"Ana"_s;
    QTest::newRow("a CPF") << u"000.000.001-91"_s << u"Maria"_s;
    QTest::newRow("a CNPJ with letters") << u"12.abc.345/01de-35"_s << u"Ana"_s;
    QTest::newRow("signs are no wildcards") << u"100%"_s << u"Ana"_s;
    QTest::newRow("an underscore too") << u"a_z"_s << QString();
    QTest::newRow("an exclamation mark too") << u"!"_s << QString();
    QTest::newRow("a quote does no harm") << u"'; DROP TABLE contacts"_s << QString();
    QTest::newRow("nobody") << u"xyz"_s << QString();
}

void TestContactRepository::peopleAreFoundAsTheyAreTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    QCOMPARE(names(ContactRepository(m_searched->handle()).search(m_tenant, typed, 20)), found);
}

void TestContactRepository::theLimitIsKept()
{
    const TestDatabase db;
    const Office office(db.handle());
    ContactRepository contacts(db.handle());
    QVERIFY(contacts.add(people(office.tenant.id)));
    QCOMPARE(names(contacts.search(office.tenant.id, u"maria"_s, 1)), u"Maria"_s);
}

void TestContactRepository::aPhoneIsFoundInBothItsForms()
{
    const TestDatabase db;
    const Office office(db.handle());
    ContactRepository contacts(db.handle());
    QVERIFY(contacts.add(people(office.tenant.id)));
    const std::array forms{u"+5567955502222"_s, u"+556755502222"_s};
    QCOMPARE(names(contacts.byPhones(office.tenant.id, forms)), u"João Zélia"_s);
    QCOMPARE(names(contacts.byPhones(office.tenant.id, std::span(forms).first(1))), u"João"_s);
    QCOMPARE(names(contacts.byPhones(office.tenant.id, {})), QString());
}

void TestContactRepository::aDocumentIsFoundPunctuatedOrNot()
{
    const TestDatabase db;
    const Office office(db.handle());
    ContactRepository contacts(db.handle());
    QVERIFY(contacts.add(people(office.tenant.id)));
    QCOMPARE(names(contacts.byTaxId(office.tenant.id, u"000.000.001-91"_s)), u"Maria"_s);
    QCOMPARE(names(contacts.byTaxId(office.tenant.id, u"00000000191"_s)), u"Maria"_s);
    QCOMPARE(names(contacts.byTaxId(office.tenant.id, u"12.ABC.345/01DE-35"_s)), u"Ana"_s);
    QCOMPARE(names(contacts.byTaxId(office.tenant.id, {})), QString()); // not those without one
}

void TestContactRepository::changesAreFoundToo()
{
    const TestDatabase db;
    const Office office(db.handle());
    ContactRepository contacts(db.handle());
    auto all = people(office.tenant.id);
    QVERIFY(contacts.add(all));
    all[3].name = u"Zuleica"_s;
    all[3].phone = u"+5567955509999"_s;
    QVERIFY(contacts.update(all[3]));
    QCOMPARE(names(contacts.search(office.tenant.id, u"zulei 9999"_s, 20)), u"Zuleica"_s);
    QCOMPARE(names(contacts.search(office.tenant.id, u"zelia"_s, 20)), QString());
    const auto found = contacts.find(all[3].id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->phone, all[3].phone);
    QCOMPARE((*found)->createdAt, morning);
}

void TestContactRepository::aRemovedPersonLeavesTheirMessages()
{
    const TestDatabase db;
    const Office office(db.handle());
    ContactRepository contacts(db.handle());
    const auto all = people(office.tenant.id);
    QVERIFY(contacts.add(all));
    OutgoingItem item = office.text();
    item.contactId = all[0].id;
    office.added(item);
    QCOMPARE((*ItemRepository(db.handle()).item(item.id))->contactId, std::optional(all[0].id));

    QVERIFY(contacts.remove(all[0].id));

    QVERIFY(!*contacts.find(all[0].id));
    const auto kept = ItemRepository(db.handle()).item(item.id);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->contactId, std::optional<ContactId>());
    QCOMPARE((*kept)->contactName, item.contactName);
}

QTEST_GUILESS_MAIN(TestContactRepository)
#include "tst_contactrepository.moc"
