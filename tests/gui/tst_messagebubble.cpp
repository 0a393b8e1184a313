// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/bubbleframe.h"
#include "gui/pieces/filetile.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/messagebubble.h"
#include "support/patience.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestMessageBubble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursRightTheirsLeft();
    void stateIsSpoken();
    void markupFromOutsideIsText();
    void smsShowsItsSegments();
    void fileSaysWhatItIs();
    void longTextWrapsInsideItsWindow();
    void linksAreHandedOut();

private:
    static const BubbleFrame *frame(const MessageBubble &bubble)
    {
        for (const BubbleFrame *each : bubble.findChildren<BubbleFrame *>())
            if (!each->isHidden())
                return each;
        return nullptr;
    }
    static void show(MessageBubble &bubble, int width = 800)
    {
        bubble.resize(width, 400);
        bubble.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bubble));
    }
};

void TestMessageBubble::oursRightTheirsLeft()
{
    MessageBubble ours({.text = u"Ok"_s, .time = u"10:12"_s});
    show(ours);
    QVERIFY(frame(ours)->geometry().left() > 400);
    MessageBubble theirs({.outgoing = false, .text = u"Ok"_s, .time = u"10:12"_s});
    show(theirs);
    QVERIFY(frame(theirs)->geometry().right() < 400);
}

void TestMessageBubble::stateIsSpoken()
{
    MessageBubble bubble({.text = u"*Olá*"_s, .time = u"10:12"_s, .state = DeliveryState::Sent});
    QVERIFY2(bubble.accessibleName().contains(u"Sent"_s), qPrintable(bubble.accessibleName()));
    QVERIFY(bubble.accessibleName().endsWith(u"Olá"_s)); // no stars for a voice
    bubble.setState(DeliveryState::MaybeSent);
    QVERIFY(bubble.accessibleName().contains(u"Maybe sent"_s));
    QCOMPARE(frame(bubble)->findChildren<GlyphView *>().size(), 1);
}

void TestMessageBubble::markupFromOutsideIsText()
{
    MessageBubble bubble(
        {.outgoing = false, .text = u"<img src='x'><b>x</b>"_s, .author = u"<i>Maria</i>"_s});
    show(bubble);
    for (const QLabel *label : frame(bubble)->findChildren<QLabel *>()) {
        const bool escaped = !label->text().contains(u"<img"_s);
        QVERIFY2(label->textFormat() == Qt::PlainText || escaped, qPrintable(label->text()));
    }
}

void TestMessageBubble::smsShowsItsSegments()
{
    MessageBubble bubble({.kind = BubbleContent::Kind::Sms, .text = u"ab"_s, .segments = {u"a"_s, u"*b*"_s}});
    show(bubble);
    QStringList texts;
    QStringList names;
    for (const QWidget *each : frame(bubble)->findChildren<QWidget *>())
        names << each->accessibleName();
    for (const QLabel *label : frame(bubble)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"a"_s));
    QVERIFY(texts.contains(u"*b*"_s)); // a telephone shows the stars of an SMS
    QVERIFY(names.contains(u"part 2 of 2"_s));
}

void TestMessageBubble::fileSaysWhatItIs()
{
    MessageBubble bubble(
        {.kind = BubbleContent::Kind::Pdf, .file = {.name = u"boleto.pdf"_s, .pages = 2, .bytes = 86'000}});
    show(bubble);
    QVERIFY(bubble.accessibleName().contains(u"boleto.pdf"_s));
    const QString words = frame(bubble)->findChild<FileTile *>()->accessibleDescription();
    QVERIFY2(words.startsWith(u'2') && words.contains(u"84"_s) && words.endsWith(u"PDF"_s),
             qPrintable(words));
}

void TestMessageBubble::longTextWrapsInsideItsWindow()
{
    MessageBubble bubble({.text = u"palavra "_s.repeated(80)});
    show(bubble, 800);
    const int wide = frame(bubble)->height();
    show(bubble, 320);
    QTRY_VERIFY(frame(bubble)->width() < 320);
    QVERIFY(frame(bubble)->height() > wide);
    MessageBubble little({.text = u"Ok"_s});
    show(little);
    QVERIFY(frame(little)->width() < 120); // no wider than its words
}

void TestMessageBubble::linksAreHandedOut()
{
    MessageBubble bubble({.text = u"https://a.example/x"_s});
    QSignalSpy followed(&bubble, &MessageBubble::linkActivated);
    show(bubble);
    QVERIFY(QMetaObject::invokeMethod(frame(bubble)->findChild<QLabel *>(), "linkActivated",
                                      Q_ARG(QString, u"https://a.example/x"_s)));
    QCOMPARE(followed.count(), 1);
}

QTEST_MAIN(TestMessageBubble)
#include "tst_messagebubble.moc"
