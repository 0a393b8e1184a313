// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/banner.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/emptystate.h"
#include "gui/pieces/fieldrow.h"
#include "gui/pieces/keyfigure.h"
#include "gui/pieces/pageheader.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/pieces/rolelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// The small pieces that a form or a page is put together from.
class TestFormPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldShowsItsErrorUnderItself();
    void labelLeadsToItsField();
    void buttonSaysWhyItIsOff();
    void followingTheReasonGoesToTheField();
    void bannerActsAndCloses();
    void bannerThatStays();
    void emptyStateOffersOneThing();
    void headerHasItsAction();
    void longNamesAreCutAndKept();
    void figureIsSpoken();
};

void TestFormPieces::fieldShowsItsErrorUnderItself()
{
    auto *edit = new QLineEdit;
    FieldRow row(u"&Phone"_s, edit);
    row.setHint(u"With area code."_s);
    row.show();
    QCOMPARE(edit->accessibleName(), u"Phone"_s);
    QCOMPARE(edit->accessibleDescription(), u"With area code."_s);
    row.setError(u"This is a landline."_s);
    QCOMPARE(edit->accessibleDescription(), u"This is a landline."_s);
    QVERIFY(edit->property("invalid").toBool());
    row.setError({});
    QVERIFY(!edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), u"With area code."_s);
}

void TestFormPieces::labelLeadsToItsField()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    column->addWidget(new FieldRow(u"&Name"_s, first));
    column->addWidget(new FieldRow(u"&Phone"_s, second));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    first->setFocus();
    QTest::keyClick(&form, Qt::Key_P, Qt::AltModifier);
    QVERIFY(second->hasFocus());
}

void TestFormPieces::buttonSaysWhyItIsOff()
{
    ReasonedButton reasoned(u"Send"_s);
    QSignalSpy clicked(&reasoned, &ReasonedButton::clicked);
    reasoned.show();
    reasoned.setReason(u"Choose a template first."_s);
    QVERIFY(!reasoned.button()->isEnabled());
    QVERIFY(reasoned.findChild<RoleLabel *>()->isVisible());
    QCOMPARE(reasoned.findChild<RoleLabel *>()->text(), u"Choose a template first."_s);
    QTest::mouseClick(reasoned.button(), Qt::LeftButton);
    QCOMPARE(clicked.count(), 0);
    reasoned.setReason({});
    QVERIFY(!reasoned.findChild<RoleLabel *>()->isVisible());
    QTest::mouseClick(reasoned.button(), Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

void TestFormPieces::followingTheReasonGoesToTheField()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    auto *edit = new QLineEdit;
    auto *reasoned = new ReasonedButton(u"Send"_s);
    column->addWidget(edit);
    column->addWidget(reasoned);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    reasoned->setReason(u"The phone is missing."_s, edit);
    for (QPushButton *each : reasoned->findChildren<QPushButton *>())
        if (each != reasoned->button()) {
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Space);
        }
    QVERIFY(edit->hasFocus());
}

void TestFormPieces::bannerActsAndCloses()
{
    Banner banner(Banner::Kind::Danger, u"Nothing was sent."_s);
    banner.setAction(u"Check"_s);
    QSignalSpy acted(&banner, &Banner::actionTriggered);
    QSignalSpy closed(&banner, &Banner::closed);
    banner.show();
    QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner.isHidden());
    banner.tell(Banner::Kind::Info, u"Sent."_s);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), u"Sent."_s);
    QTest::keyClick(banner.findChild<QPushButton *>(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 2);
}

void TestFormPieces::bannerThatStays()
{
    Banner banner(Banner::Kind::Warning, u"Simulator."_s);
    banner.setClosable(false);
    banner.show();
    QVERIFY(!banner.findChild<QToolButton *>()->isVisible());
    QTest::keyClick(&banner, Qt::Key_Escape);
    QVERIFY(banner.isVisible());
}

void TestFormPieces::emptyStateOffersOneThing()
{
    EmptyState empty(Glyph::Empty, {.sentence = u"No contacts yet."_s, .button = u"Import"_s});
    QSignalSpy acted(&empty, &EmptyState::actionTriggered);
    empty.show();
    QTest::mouseClick(empty.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    QCOMPARE(empty.accessibleName(), u"No contacts yet."_s);
    empty.setWords({.sentence = u"Nothing found."_s});
    QVERIFY(!empty.findChild<QPushButton *>()->isVisible());
}

void TestFormPieces::headerHasItsAction()
{
    PageHeader header(u"Contacts"_s);
    header.show();
    QVERIFY(!header.primaryButton()->isVisible());
    QSignalSpy acted(&header, &PageHeader::primaryTriggered);
    header.setPrimaryAction(u"New contact"_s);
    QVERIFY(header.primaryButton()->isVisible());
    QTest::mouseClick(header.primaryButton()->button(), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
}

void TestFormPieces::longNamesAreCutAndKept()
{
    const QString name = u"boleto "_s.repeated(30);
    ElidedLabel label(name);
    label.resize(100, 30);
    label.show();
    QVERIFY(label.isElided());
    QCOMPARE(label.toolTip(), name);
    QCOMPARE(label.accessibleName(), name);
    label.setText(u"a"_s);
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestFormPieces::figureIsSpoken()
{
    KeyFigure figure(u"Delivered"_s);
    figure.setNumber(u"1.284"_s);
    figure.setChange(u"96 more than yesterday"_s);
    QCOMPARE(figure.accessibleName(), u"Delivered: 1.284"_s);
    QCOMPARE(figure.accessibleDescription(), u"96 more than yesterday"_s);
}

QTEST_MAIN(TestFormPieces)
#include "tst_formpieces.moc"
