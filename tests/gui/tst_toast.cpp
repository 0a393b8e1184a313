// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/toast.h"
#include "support/patience.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestToast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoTakesItBack();
    void controlZTakesItBack();
    void timeRunsOut();
    void aNewOfferStartsAgain();
    void plainNoticeOffersNothing();
    void dismissIsSilent();
    void reducedMotionStillEnds();
    void staysAtTheBottom();

private:
    std::unique_ptr<QWidget> m_window;
    Toast *m_toast = nullptr;
    QPushButton *m_undo = nullptr;
};

void TestToast::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_toast = new Toast(m_window.get());
    m_undo = m_toast->findChild<QPushButton *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestToast::undoTakesItBack()
{
    QSignalSpy undone(m_toast, &Toast::undone);
    QSignalSpy expired(m_toast, &Toast::expired);
    m_toast->offerUndo(u"Message to Maria"_s, 10s);
    QVERIFY(m_toast->isVisible());
    QVERIFY2(m_toast->remaining().contains(u"10"_s), qPrintable(m_toast->remaining()));
    QVERIFY(m_toast->accessibleName().contains(u"Maria"_s));
    QTest::mouseClick(m_undo, Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(expired.count(), 0);
    QVERIFY(m_toast->isHidden());
}

void TestToast::controlZTakesItBack()
{
    QSignalSpy undone(m_toast, &Toast::undone);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 0); // nothing is offered yet
    m_toast->offerUndo(u"Message"_s, 10s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
}

void TestToast::timeRunsOut()
{
    QSignalSpy undone(m_toast, &Toast::undone);
    QSignalSpy expired(m_toast, &Toast::expired);
    m_toast->offerUndo(u"Message"_s, 60ms);
    QVERIFY(expired.wait());
    QVERIFY(m_toast->isHidden());
    m_undo->click(); // too late
    QCOMPARE(undone.count(), 0);
    QCOMPARE(expired.count(), 1);
}

void TestToast::aNewOfferStartsAgain()
{
    QSignalSpy expired(m_toast, &Toast::expired);
    m_toast->offerUndo(u"First"_s, 50ms);
    m_toast->offerUndo(u"Second"_s, 30s);
    QVERIFY(!expired.wait(150));
    QCOMPARE(m_toast->sentence(), u"Second"_s);
    QVERIFY(m_toast->isVisible());
}

void TestToast::plainNoticeOffersNothing()
{
    QSignalSpy undone(m_toast, &Toast::undone);
    QSignalSpy expired(m_toast, &Toast::expired);
    m_toast->tell(u"Copied"_s, Glyph::Success, ThemeRole::Success, 50ms);
    QVERIFY(m_undo->isHidden());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 0);
    QVERIFY(expired.wait());
}

void TestToast::dismissIsSilent()
{
    QSignalSpy undone(m_toast, &Toast::undone);
    QSignalSpy expired(m_toast, &Toast::expired);
    m_toast->offerUndo(u"Message"_s, 40ms);
    m_toast->dismiss();
    QVERIFY(!expired.wait(120));
    QCOMPARE(undone.count(), 0);
}

void TestToast::reducedMotionStillEnds()
{
    m_toast->setReducedMotion(true);
    QSignalSpy expired(m_toast, &Toast::expired);
    m_toast->offerUndo(u"Message"_s, 60ms);
    QVERIFY(expired.wait());
}

void TestToast::staysAtTheBottom()
{
    m_toast->offerUndo(u"Message"_s, 30s);
    m_window->resize(700, 400);
    QTRY_VERIFY(m_toast->geometry().bottom() < 400);
    QVERIFY(m_toast->geometry().top() > 250);
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
}

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
