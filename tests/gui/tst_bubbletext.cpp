// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/bubbletext.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestBubbleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatsApp_data();
    void whatsApp();
    void plain();
    void smsHasNoMarks();
    void foreignPlaceholdersDoNoHarm();
};

void TestBubbleText::whatsApp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("bold") << u"Olá, *Maria*!"_s << u"Olá, <b>Maria</b>!"_s;
    QTest::newRow("italic") << u"_hoje_"_s << u"<i>hoje</i>"_s;
    QTest::newRow("strike") << u"~R$ 10~ R$ 9"_s << u"<s>R$ 10</s> R$ 9"_s;
    QTest::newRow("mono") << u"```00190.00009 *x*```"_s << u"<code>00190.00009 *x*</code>"_s;
    QTest::newRow("nested") << u"*_~a~_*"_s << u"<b><i><s>a</s></i></b>"_s;
    QTest::newRow("two words") << u"*boleto de maio*"_s << u"<b>boleto de maio</b>"_s;
    QTest::newRow("multiplication") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("inside a word") << u"boleto_maio_2026"_s << u"boleto_maio_2026"_s;
    QTest::newRow("alone") << u"*"_s << u"*"_s;
    QTest::newRow("empty") << u"** __ ~~"_s << u"** __ ~~"_s;
    QTest::newRow("not closed") << u"*boleto"_s << u"*boleto"_s;
    QTest::newRow("ends with its line") << u"*a\nb*"_s << u"*a<br>b*"_s;
    QTest::newRow("mono over lines") << u"```a\nb```"_s << u"<code>a<br>b</code>"_s;
    QTest::newRow("escaped") << u"<script>x</script> & \"a\""_s
                             << u"&lt;script&gt;x&lt;/script&gt; &amp; &quot;a&quot;"_s;
    QTest::newRow("escaped in mono") << u"```<b>```"_s << u"<code>&lt;b&gt;</code>"_s;
    QTest::newRow("link")
        << u"https://a.example/x_y_z."_s
        << uR"(<a href="https://a.example/x_y_z" style="color:#0b6b66">https://a.example/x_y_z</a>.)"_s;
    QTest::newRow("www") << u"www.a.example"_s
                         << uR"(<a href="https://www.a.example" style="color:#0b6b66">www.a.example</a>)"_s;
    QTest::newRow("link in bold")
        << u"*ver http://a.example*"_s
        << uR"(<b>ver <a href="http://a.example" style="color:#0b6b66">http://a.example</a></b>)"_s;
    QTest::newRow("no way out of the address")
        << u"http://a.example/\"onclick=\"x&y=1"_s
        << uR"(<a href="http://a.example/" style="color:#0b6b66">http://a.example/</a>&quot;onclick=&quot;x&amp;y=1)"_s;
    QTest::newRow("other schemes are no links") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
}

void TestBubbleText::whatsApp()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(whatsAppHtml(text, QColor(0x0B, 0x6B, 0x66)), html);
}

void TestBubbleText::plain()
{
    QCOMPARE(whatsAppPlain(u"Olá, *Maria* & ```<x>```\n_a_ https://a.example/_b_"_s),
             u"Olá, Maria & <x>\na https://a.example/_b_"_s);
}

void TestBubbleText::smsHasNoMarks()
{
    QCOMPARE(smsHtml(u"*a* <b>\n```c```"_s, Qt::black), u"*a* &lt;b&gt;<br>```c```"_s);
}

void TestBubbleText::foreignPlaceholdersDoNoHarm()
{
    const QString text = QString(QChar(0xE000)) + u" www.a.example"_s;
    QCOMPARE(whatsAppPlain(text), QString(QChar(0xFFFD)) + u" www.a.example"_s);
}

QTEST_MAIN(TestBubbleText)
#include "tst_bubbletext.moc"
