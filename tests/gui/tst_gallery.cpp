// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery/gallery.h"
#include "gui/pieces/toast.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QScopeGuard>
#include <QTest>
#include <QVBoxLayout>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// Draws every piece in both modes. With RECADO_PICTURES=<folder> the pictures are kept for a person to look
/// at.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsInBothModes_data();
    void drawsInBothModes();

private:
    static void keep(QWidget &widget, const QString &name);
};

void TestGallery::drawsInBothModes_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<QSize>("window");
    QTest::newRow("light-wide") << ThemeMode::Light << QSize(1366, 1900);
    QTest::newRow("dark-wide") << ThemeMode::Dark << QSize(1366, 1900);
    QTest::newRow("light-narrow") << ThemeMode::Light << QSize(1000, 768);
    QTest::newRow("dark-big-letters") << ThemeMode::Dark << QSize(1366, 1900);
}

void TestGallery::drawsInBothModes()
{
    QFETCH(ThemeMode, mode);
    QFETCH(QSize, window);
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
    if (QLatin1StringView(QTest::currentDataTag()).contains("big"_L1)) {
        QFont big = usual;
        big.setPointSizeF(usual.pointSizeF() * 1.8);
        QApplication::setFont(big);
    }
    Theme theme;
    theme.apply(*qApp, mode);
    QWidget frame;
    auto *column = new QVBoxLayout(&frame);
    column->setContentsMargins(0, 0, 0, 0);
    auto *gallery = new Gallery;
    column->addWidget(galleryFrame(gallery));
    frame.resize(window);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    Toast toast(&frame);
    toast.offerUndo(u"Mensagem para Maria Souza"_s, std::chrono::seconds(10));
    QCoreApplication::processEvents();

    const QImage picture = frame.grab().toImage();
    const int ratio = qRound(picture.devicePixelRatio());
    const auto lightness = picture.pixelColor(picture.width() - 20 * ratio, 80 * ratio).lightness();
    QCOMPARE(lightness < 128, mode == ThemeMode::Dark);
    // Nothing is cut at the right: the page never needs more than the window gives.
    QVERIFY2(gallery->minimumSizeHint().width() <= window.width() - 60,
             qPrintable(QString::number(gallery->minimumSizeHint().width())));
    keep(frame, QLatin1StringView(QTest::currentDataTag()));
}

void TestGallery::keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECADO_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath("gallery-"_L1 + name + ".png"_L1)));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
