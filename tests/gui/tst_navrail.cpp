// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/navitem.h"
#include "gui/pieces/navrail.h"
#include "support/patience.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestNavRail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickChooses();
    void numbersChooseFromAnywhere();
    void arrowsMoveAndEnterChooses();
    void tabStopsOnce();
    void collapsesInANarrowWindow();
    void badgeIsSpoken();

private:
    [[nodiscard]] NavItem *item(int index) const { return m_rail->findChildren<NavItem *>().at(index); }

    std::unique_ptr<QWidget> m_window;
    NavRail *m_rail = nullptr;
};

void TestNavRail::init()
{
    m_window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_window.get());
    m_rail = new NavRail;
    for (const QString &word : {u"Home"_s, u"Send"_s, u"Campaigns"_s})
        m_rail->addItem(Glyph::Home, word);
    row->addWidget(m_rail);
    row->addStretch(1);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNavRail::clickChooses()
{
    QSignalSpy changed(m_rail, &NavRail::currentChanged);
    QCOMPARE(m_rail->currentIndex(), 0);
    QTest::mouseClick(item(2), Qt::LeftButton);
    QCOMPARE(m_rail->currentIndex(), 2);
    QTest::mouseClick(item(2), Qt::LeftButton); // does not take the choice away
    QVERIFY(item(2)->isChecked());
    QVERIFY(!item(0)->isChecked());
    QCOMPARE(changed.count(), 1);
}

void TestNavRail::numbersChooseFromAnywhere()
{
    QSignalSpy changed(m_rail, &NavRail::currentChanged);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_rail->currentIndex(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier); // there is no ninth
    QCOMPARE(m_rail->currentIndex(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestNavRail::arrowsMoveAndEnterChooses()
{
    item(0)->setFocus();
    QTest::keyClick(item(0), Qt::Key_Down);
    QVERIFY(item(1)->hasFocus());
    QCOMPARE(m_rail->currentIndex(), 0); // looking is not going
    QTest::keyClick(item(1), Qt::Key_Return);
    QCOMPARE(m_rail->currentIndex(), 1);
    QTest::keyClick(item(1), Qt::Key_End);
    QVERIFY(item(2)->hasFocus());
    QTest::keyClick(item(2), Qt::Key_Down);
    QVERIFY(item(2)->hasFocus());
    QTest::keyClick(item(2), Qt::Key_Space);
    QCOMPARE(m_rail->currentIndex(), 2);
    QTest::keyClick(item(2), Qt::Key_Home);
    QVERIFY(item(0)->hasFocus());
}

void TestNavRail::tabStopsOnce()
{
    m_rail->setCurrentIndex(1);
    int stops = 0;
    for (const NavItem *each : m_rail->findChildren<NavItem *>())
        stops += (each->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(stops, 1);
    QVERIFY((item(1)->focusPolicy() & Qt::TabFocus) != 0);
}

void TestNavRail::collapsesInANarrowWindow()
{
    QVERIFY(!m_rail->isCompact());
    const int wide = m_rail->width();
    m_window->resize(1199, 768);
    QTRY_VERIFY(m_rail->isCompact());
    QTRY_VERIFY(m_rail->width() < wide / 2);
    QVERIFY(item(1)->toolTip().contains(u"Send"_s));
    QCOMPARE(item(1)->accessibleName(), u"Send"_s);
    m_window->resize(1200, 768);
    QTRY_VERIFY(!m_rail->isCompact());
}

void TestNavRail::badgeIsSpoken()
{
    m_rail->setBadge(1, 3);
    QCOMPARE(item(1)->badge(), 3);
    QVERIFY2(item(1)->accessibleName().contains(u"3"_s), qPrintable(item(1)->accessibleName()));
    m_rail->setBadge(1, 0);
    QCOMPARE(item(1)->accessibleName(), u"Send"_s);
}

QTEST_MAIN(TestNavRail)
#include "tst_navrail.moc"
