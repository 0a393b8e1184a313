// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/pdfpreview.h"
#include "support/patience.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPdfPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatItShows();
    void aLatePictureIsDropped();
    void fitsTheWidthUntilZoomed();
    void controlWheelZooms();
    void zoomingAsksForASharperPicture();
    void keysTurnPages();
    void clickOnABox();
    void boxesByKeyboard();
    void highlightTurnsToItsPage();

private:
    static QImage page()
    {
        QImage image(600, 850, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }

    std::unique_ptr<PdfPreview> m_preview;
};

void TestPdfPreview::init()
{
    m_preview = std::make_unique<PdfPreview>();
    m_preview->resize(500, 700);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
    m_preview->setPageCount(2);
    m_preview->setImage(0, page());
    m_preview->setBoxes({{u"line"_s, u"Line"_s, {0.1, 0.1, 0.8, 0.05}},
                         {u"amount"_s, u"Amount"_s, {0.6, 0.3, 0.2, 0.05}},
                         {u"second"_s, u"Second slip"_s, {0.1, 0.1, 0.8, 0.05}, ThemeRole::Info, 1}});
}

void TestPdfPreview::asksForWhatItShows()
{
    PdfPreview fresh;
    fresh.resize(500, 700);
    QSignalSpy wanted(&fresh, &PdfPreview::pageWanted);
    fresh.setPageCount(3);
    QCOMPARE(wanted.count(), 0); // nobody looks yet
    fresh.show();
    QTRY_VERIFY(wanted.count() > 0);
    QCOMPARE(wanted.last().at(0).toInt(), 0);
    QVERIFY(wanted.last().at(1).toInt() > 300);
}

void TestPdfPreview::aLatePictureIsDropped()
{
    m_preview->setPage(1);
    m_preview->setImage(0, page());
    QVERIFY(m_preview->canvas()->image().isNull());
    m_preview->setImage(1, page());
    QVERIFY(!m_preview->canvas()->image().isNull());
}

void TestPdfPreview::fitsTheWidthUntilZoomed()
{
    QVERIFY(m_preview->canvas()->width() <= m_preview->width());
    QVERIFY(m_preview->canvas()->width() > m_preview->width() - 60);
    m_preview->resize(800, 700);
    QTRY_VERIFY(m_preview->canvas()->width() > 740);
    m_preview->setZoom(1.0);
    const int wide = m_preview->canvas()->width();
    m_preview->resize(500, 700);
    QCoreApplication::processEvents();
    QCOMPARE(m_preview->canvas()->width(), wide);
    m_preview->fit();
    QVERIFY(m_preview->canvas()->width() <= 500);
}

void TestPdfPreview::controlWheelZooms()
{
    QWidget *viewport = m_preview->findChild<QScrollArea *>()->viewport();
    const double before = m_preview->zoom();
    const QPointF at(100, 100);
    QWheelEvent in(at, viewport->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                   Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &in);
    QVERIFY(m_preview->zoom() > before);
    QWheelEvent plain(at, viewport->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    const double now = m_preview->zoom();
    QCoreApplication::sendEvent(viewport, &plain);
    QCOMPARE(m_preview->zoom(), now);
}

void TestPdfPreview::zoomingAsksForASharperPicture()
{
    QSignalSpy wanted(m_preview.get(), &PdfPreview::pageWanted);
    m_preview->setZoom(0.5);
    QCOMPARE(wanted.count(), 0); // the picture at hand is sharp enough
    m_preview->setZoom(2.0);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().at(1).toInt() >= 1500);
}

void TestPdfPreview::keysTurnPages()
{
    m_preview->resize(500, 900); // all of it is seen
    QTRY_COMPARE(m_preview->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    m_preview->canvas()->setFocus();
    QTest::keyClick(m_preview->canvas(), Qt::Key_PageDown);
    QCOMPARE(m_preview->page(), 1);
    QTest::keyClick(m_preview->canvas(), Qt::Key_PageDown);
    QCOMPARE(m_preview->page(), 1);
    QTest::keyClick(m_preview->canvas(), Qt::Key_PageUp);
    QCOMPARE(m_preview->page(), 0);
    m_preview->resize(500, 400);
    QTRY_VERIFY(m_preview->findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(m_preview->canvas(), Qt::Key_PageDown); // there is more of this page to see
    QCOMPARE(m_preview->page(), 0);
    const double before = m_preview->zoom();
    QTest::keyClick(m_preview->canvas(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_preview->zoom() > before);
}

void TestPdfPreview::clickOnABox()
{
    QSignalSpy activated(m_preview.get(), &PdfPreview::boxActivated);
    PageCanvas *canvas = m_preview->canvas();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->rectOf(u"amount"_s).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), u"amount"_s);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(5, canvas->height() - 5));
    QCOMPARE(activated.count(), 1);
}

void TestPdfPreview::boxesByKeyboard()
{
    QSignalSpy activated(m_preview.get(), &PdfPreview::boxActivated);
    PageCanvas *canvas = m_preview->canvas();
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(canvas->highlighted(), u"line"_s);
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(activated.first().first().toString(), u"amount"_s);
    QCOMPARE(canvas->accessibleDescription(), u"Amount"_s);
    QTest::keyClick(canvas, Qt::Key_Right); // round again
    QCOMPARE(canvas->highlighted(), u"line"_s);
}

void TestPdfPreview::highlightTurnsToItsPage()
{
    m_preview->highlight(u"second"_s);
    QCOMPARE(m_preview->page(), 1);
    QCOMPARE(m_preview->canvas()->highlighted(), u"second"_s);
    QVERIFY(!m_preview->canvas()->rectOf(u"second"_s).isEmpty());
    QVERIFY(m_preview->canvas()->rectOf(u"line"_s).isNull());
}

QTEST_MAIN(TestPdfPreview)
#include "tst_pdfpreview.moc"
