// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/rivals.h"
#include "storage/sql.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// A PDF is lost; which others to the same person may be what Twilio's list shows?
class TestRivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherPdfWithoutAnAnswerIsARival_data();
    void anotherPdfWithoutAnAnswerIsARival();
    void equalOnesAreNot();
    void whatWentElsewhereOrAtAnotherTimeIsNot();

private:
    [[nodiscard]] ClaimedPart pdf(PartState state, FileId file, const QString &to, Instant sent,
                                  const QString &sid = {}) const
    {
        OutgoingItem item = m_office->boleto();
        item.to = to;
        item.parts.erase(item.parts.begin());
        item.parts.front().position = 0;
        item.parts.front().state = PartState::Queued;
        item.parts.front().dueAt = morning;
        item.parts.front().file = file;
        m_office->added(item);
        const OutgoingPart &part = item.parts.front();
        if (const auto forced = execute(m_db->handle(),
                                        u"UPDATE parts SET state = :state, sending_at = :sent, sid = :sid "
                                        "WHERE id = :id"_s,
                                        {{u":state"_s, toColumn(state)},
                                         {u":sent"_s, toColumn(sent)},
                                         {u":sid"_s, sid.isEmpty() ? QVariant() : QVariant(sid)},
                                         {u":id"_s, toColumn(part.id)}});
            !forced)
            qFatal("%s", qPrintable(forced.error().detail));
        ClaimedPart claimed{.part = part, .to = to, .channel = item.channel, .itemKind = item.kind};
        claimed.part.state = state;
        claimed.part.sendingAt = sent;
        return claimed;
    }
    [[nodiscard]] std::vector<PartId> rivals(const ClaimedPart &lost) const
    {
        const auto found = rivalsOf(m_db->handle(), m_office->sender.id, lost, 1min);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        std::vector<PartId> ids;
        std::ranges::transform(*found, std::back_inserter(ids),
                               [](const ClaimedPart &rival) { return rival.part.id; });
        return ids;
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Office> m_office;
    StoredFile m_other;
    const QString m_maria = u"+5567995550101"_s;
};

void TestRivals::init()
{
    m_office.reset();
    m_db = std::make_unique<TestDatabase>();
    m_office = std::make_unique<Office>(m_db->handle());
    m_other = m_office->file;
    m_other.id = FileId::create();
    m_other.sha256 = QByteArray(32, '\x2b');
    QVERIFY(FileRepository(m_db->handle()).add(std::span(&m_other, 1)));
}

void TestRivals::anotherPdfWithoutAnAnswerIsARival_data()
{
    QTest::addColumn<PartState>("state");
    QTest::addColumn<QString>("sid");
    QTest::addColumn<bool>("isRival");
    QTest::newRow("unsure") << PartState::Unsure << QString() << true;
    QTest::newRow("being sent") << PartState::Sending << QString() << true;
    QTest::newRow("maybe sent") << PartState::MaybeSent << QString() << true;
    QTest::newRow("a person said that it arrived") << PartState::Sent << QString() << true;
    QTest::newRow("answered") << PartState::Sent << u"MM1"_s << false;
    QTest::newRow("proved absent") << PartState::Queued << QString() << false;
    QTest::newRow("refused") << PartState::Failed << QString() << false;
}

void TestRivals::anotherPdfWithoutAnAnswerIsARival()
{
    QFETCH(const PartState, state);
    QFETCH(const QString, sid);
    QFETCH(const bool, isRival);
    const ClaimedPart lost = pdf(PartState::Unsure, m_office->file.id, m_maria, morning);
    const ClaimedPart other = pdf(state, m_other.id, m_maria, morning + 30s, sid);
    QCOMPARE(rivals(lost), isRival ? std::vector{other.part.id} : std::vector<PartId>{});
}

void TestRivals::equalOnesAreNot()
{
    const ClaimedPart lost = pdf(PartState::Unsure, m_office->file.id, m_maria, morning);
    StoredFile copy = m_office->file; // sent once more: another row, the same content
    copy.id = FileId::create();
    QVERIFY(FileRepository(m_db->handle()).add(std::span(&copy, 1)));
    const ClaimedPart twin = pdf(PartState::Unsure, copy.id, m_maria, morning);
    QVERIFY(rivals(lost).empty());
    // but of one that a person has settled, nobody looks for its message any more
    const ClaimedPart settled = pdf(PartState::Sent, copy.id, m_maria, morning);
    QCOMPARE(rivals(lost), std::vector{settled.part.id});
    QCOMPARE(rivals(twin), std::vector{settled.part.id});
}

void TestRivals::whatWentElsewhereOrAtAnotherTimeIsNot()
{
    const ClaimedPart lost = pdf(PartState::Unsure, m_office->file.id, m_maria, morning);
    const ClaimedPart elsewhere = pdf(PartState::Unsure, m_other.id, u"+5567995550102"_s, morning);
    const ClaimedPart later = pdf(PartState::Unsure, m_other.id, m_maria, morning + 1min + 1ms);
    QVERIFY(rivals(lost).empty());
    QVERIFY(rivals(elsewhere).empty());
    QVERIFY(rivals(later).empty());
    const ClaimedPart asSms = pdf(PartState::Unsure, m_other.id, m_maria, morning);
    QVERIFY(execute(m_db->handle(), u"UPDATE parts SET channel = :sms WHERE id = :id"_s,
                    {{u":sms"_s, toColumn(Channel::Sms)}, {u":id"_s, toColumn(asSms.part.id)}}));
    QVERIFY(rivals(lost).empty());
}

QTEST_GUILESS_MAIN(TestRivals)
#include "tst_rivals.moc"
