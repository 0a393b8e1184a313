// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/optout.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestOptOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAMessageThatIsNothingElse_data();
    void onlyAMessageThatIsNothingElse();
};

void TestOptOut::onlyAMessageThatIsNothingElse_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<std::optional<OptWord>>("said");
    const std::optional<OptWord> out = OptWord::Out;
    const std::optional<OptWord> in = OptWord::In;
    const std::optional<OptWord> nothing;
    QTest::newRow("Twilio's word") << u"STOP"_s << out;
    QTest::newRow("small") << u"stop"_s << out;
    QTest::newRow("with blanks and a dot") << u" Parar. \n"_s << out;
    QTest::newRow("with marks") << u"*SAIR!*"_s << out;
    QTest::newRow("Spanish") << u"Baja"_s << out;
    QTest::newRow("cancel") << u"cancelar"_s << out;
    QTest::newRow("back") << u"Start"_s << in;
    QTest::newRow("a question") << u"tem como parar a dor?"_s << nothing;
    QTest::newRow("a wish about something else") << u"quero cancelar a vacina"_s << nothing;
    QTest::newRow("thanks") << u"obrigado"_s << nothing;
    QTest::newRow("part of a word") << u"comparar"_s << nothing;
    QTest::newRow("signs only") << u"?!"_s << nothing;
    QTest::newRow("nothing") << QString() << nothing;
    QTest::newRow("long") << u"STOP"_s + QString(40, u' ') << nothing;
}

void TestOptOut::onlyAMessageThatIsNothingElse()
{
    QFETCH(const QString, body);
    QFETCH(const std::optional<OptWord>, said);
    QCOMPARE(optWordOf(body), said);
}

QTEST_APPLESS_MAIN(TestOptOut)
#include "tst_optout.moc"
