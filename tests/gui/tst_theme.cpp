// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/clearableedit.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/deliverylook.h"
#include "gui/theme/stylesheet.h"
#include "gui/theme/theme.h"
#include "support/patience.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void companyColoursBecomeReadable();
    void contrastIsThatOfTheStandard();
    void everyGlyphIsAPicture();
    void everyStateHasItsOwnLooks();
    void theStyleSheetHasNoOpenPlaces();
    void widgetsFollowTheMode();
    void theButtonThatEmptiesALineIsSeenInTheDark();
    void systemModeFollowsTheDesktop();
    void controlsAreHighEnough();
    void lettersScaleWithTheSystem();
};

void TestTheme::readable_data()
{
    QTest::addColumn<Shade>("shade");
    QTest::newRow("light") << Shade::Light;
    QTest::newRow("dark") << Shade::Dark;
}

void TestTheme::readable()
{
    QFETCH(Shade, shade);
    using enum ThemeRole;
    const auto check = [shade](ThemeRole ink, const QColor &ground, const char *where) {
        const double found = contrast(color(ink, shade), ground);
        QVERIFY2(found >= 4.5,
                 qPrintable(u"role %1 on %2: %3"_s.arg(int(ink)).arg(QLatin1StringView(where)).arg(found)));
    };
    for (const ThemeRole ink : {Text, Muted, Accent, Danger, Warning, Success, Info, Violet}) {
        check(ink, color(Window, shade), "window");
        check(ink, color(Surface, shade), "surface");
        check(ink, color(Raised, shade), "raised");
        check(ink, wash(ink, shade), "its own wash");
    }
    for (const ThemeRole ink : {Text, Accent})
        check(ink, color(AccentWash, shade), "accent wash");
    for (const ThemeRole ground : {BubbleOut, BubbleIn})
        for (const ThemeRole ink : {Text, Muted, Accent, Danger, Warning, Violet})
            check(ink, color(ground, shade), "bubble");
    check(OnAccent, color(Accent, shade), "accent");
}

void TestTheme::companyColoursBecomeReadable()
{
    const QColor ground = color(ThemeRole::Surface, Shade::Light);
    const QColor yellow(0xFF, 0xE0, 0x00);
    QVERIFY(contrast(yellow, ground) < 4.5);
    const QColor better = recado::readable(yellow, ground);
    QVERIFY(contrast(better, ground) >= 4.5);
    QVERIFY(better.blue() < better.red()); // still a yellow
    const QColor navy(0x10, 0x20, 0x60);
    QCOMPARE(recado::readable(navy, ground), navy);
}

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // WCAG's own near miss
}

void TestTheme::everyGlyphIsAPicture()
{
    for (int each = 0; each < glyphCount; ++each) {
        const auto glyph = static_cast<Glyph>(each);
        QVERIFY2(QFile::exists(glyphPath(glyph)), qPrintable(glyphPath(glyph)));
        const QImage image = glyphIcon(glyph, ThemeRole::Danger).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        QVERIFY2(inked > 10, qPrintable(glyphPath(glyph)));
    }
    QVERIFY(!appIcon().pixmap(64, 64).isNull());
}

void TestTheme::everyStateHasItsOwnLooks()
{
    QSet<QString> words;
    QSet<int> glyphs;
    for (int each = 0; each <= static_cast<int>(DeliveryState::Cancelled); ++each) {
        const DeliveryLook look = lookOf(static_cast<DeliveryState>(each));
        words << look.word;
        glyphs << static_cast<int>(look.glyph);
    }
    const auto states = static_cast<qsizetype>(DeliveryState::Cancelled) + 1;
    QCOMPARE(words.size(), states);
    QCOMPARE(glyphs.size(), states);
    QCOMPARE(lookOf(DeliveryState::MaybeSent).role, ThemeRole::Violet);
    QCOMPARE(lookOf(DeliveryState::NoReceipt).role, ThemeRole::Warning);
}

void TestTheme::theStyleSheetHasNoOpenPlaces()
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const QString sheet = styleSheet(shade);
        QVERIFY2(!sheet.contains(u'$'), qPrintable(sheet.mid(sheet.indexOf(u'$'), 20)));
        static const QRegularExpression picture(u"url\\(([^)]*)\\)"_s);
        int pictures = 0;
        for (auto found = picture.globalMatch(sheet); found.hasNext(); ++pictures) {
            const QString file = found.next().captured(1);
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
        QVERIFY(pictures > 5);
    }
}

void TestTheme::widgetsFollowTheMode()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(*qApp, ThemeMode::Light);
    RoleLabel label(FontRole::Body, ThemeRole::Danger, u"words"_s);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), color(ThemeRole::Danger, Shade::Light));
    const QImage before = glyphIcon(Glyph::Home).pixmap(24, 24).toImage();
    theme.apply(*qApp, ThemeMode::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), color(ThemeRole::Danger, Shade::Dark));
    QCOMPARE(shadeOf(label.palette()), Shade::Dark);
    QVERIFY(glyphIcon(Glyph::Home).pixmap(24, 24).toImage() != before);
    QCOMPARE(changed.count(), 2);
    label.setThemeRole(ThemeRole::Success);
    QCOMPARE(label.palette().color(QPalette::WindowText), color(ThemeRole::Success, Shade::Dark));
}

void TestTheme::theButtonThatEmptiesALineIsSeenInTheDark()
{
    Theme theme;
    theme.apply(*qApp, ThemeMode::Light);
    ClearableEdit edit;
    edit.setText(u"Maria"_s);
    edit.show();
    const auto picture = [&edit] {
        const auto *button = edit.findChild<QToolButton *>();
        return button != nullptr ? button->icon().pixmap(16, 16).toImage() : QImage();
    };
    const QImage light = picture();
    QVERIFY(!light.isNull());
    theme.apply(*qApp, ThemeMode::Dark);
    QTRY_VERIFY(!picture().isNull() && picture() != light);
    QCOMPARE(edit.text(), u"Maria"_s);

    // many on one page, while Qt goes through all widgets: none may take its button away at that moment
    QWidget page;
    for (int i = 0; i < 20; ++i)
        (new ClearableEdit(&page))->setText(u"Maria"_s);
    page.show();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::Light}) {
        QList<QPointer<QToolButton>> buttons;
        const auto found = page.findChildren<QToolButton *>();
        for (auto *button : found)
            buttons.append(button);
        QVERIFY(buttons.size() >= 20);
        theme.apply(*qApp, mode);
        QVERIFY(!buttons.contains(QPointer<QToolButton>()));
        QCoreApplication::processEvents();
    }
}

void TestTheme::systemModeFollowsTheDesktop()
{
    Theme theme;
    theme.setDesktopShade(Shade::Dark);
    theme.apply(*qApp, ThemeMode::System);
    QCOMPARE(shadeOf(QApplication::palette()), Shade::Dark);
    theme.setDesktopShade(Shade::Light);
    QCOMPARE(shadeOf(QApplication::palette()), Shade::Light);
    theme.apply(*qApp, ThemeMode::Dark); // chosen by hand: the desktop no longer counts
    theme.setDesktopShade(Shade::Dark);
    theme.setDesktopShade(Shade::Light);
    QCOMPARE(theme.shade(), Shade::Dark);
    QCOMPARE(shadeOf(QApplication::palette()), Shade::Dark);
}

void TestTheme::controlsAreHighEnough()
{
    Theme theme;
    theme.apply(*qApp, ThemeMode::Light);
    const std::array<QWidget *, 5> controls{new QPushButton(u"Send"_s), new QLineEdit, new QComboBox,
                                            new QSpinBox, new QToolButton};
    for (QWidget *control : controls) {
        control->ensurePolished();
        QVERIFY2(control->sizeHint().height() >= size::ControlHeight, control->metaObject()->className());
        delete control;
    }
}

void TestTheme::lettersScaleWithTheSystem()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(fontFor(FontRole::KeyFigure, base).pointSizeF(), 20.0);
    QCOMPARE(fontFor(FontRole::Caption, base).pointSizeF(), 8.8);
    base.setPixelSize(20);
    QCOMPARE(fontFor(FontRole::PageTitle, base).pixelSize(), 30);
    QCOMPARE(fontFor(FontRole::Section, base).weight(), QFont::DemiBold);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
