// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/templates.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;
const QString content = u"HX000000000000000000000000000000aa"_s;

/// A world with one template: "Olá {{1}}, vence dia {{2}}", with a file.
World worldWith(VirtualClock &clock, const QString &status)
{
    World world{.clock = clock, .sids = SidMaker(1)};
    world.links.findTemplate = [status](const QString &owner, const QString &sid) {
        if (owner != account || sid != content)
            return std::optional<TemplateView>();
        return std::optional(TemplateView{.body = u"Olá {{1}}, vence dia {{2}}"_s,
                                          .mediaUrls = {u"https://example.com/{{2}}.pdf"_s},
                                          .status = status});
    };
    return world;
}

Message messageWith(const QString &variables)
{
    Message message;
    message.accountSid = account;
    message.channel = Channel::WhatsApp;
    message.contentSid = content;
    message.contentVariables = variables;
    return message;
}

Form formWith(const QByteArray &encoded)
{
    return Form::parse(encoded);
}

} // namespace

class TestSimulatorTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInText();
    void refusesAtOnce();
    void failsLater_data();
    void failsLater();
    void wantsApprovalOutsideTheWindow();

private:
    VirtualClock m_clock{VirtualClock::Mode::Manual};
};

void TestSimulatorTemplates::fillsInText()
{
    const World world = worldWith(m_clock, u"approved"_s);
    Message message = messageWith(uR"({"1":"Ana","2":"10"})"_s);
    fillFromTemplate(message, world);
    QCOMPARE(message.body, u"Olá Ana, vence dia 10"_s);
    QCOMPARE(message.mediaUrls, QStringList{u"https://example.com/10.pdf"_s});
}

void TestSimulatorTemplates::refusesAtOnce()
{
    const World world = worldWith(m_clock, u"approved"_s);
    const QByteArray known = "ContentSid=" + content.toLatin1();
    const auto refusal
        = [&](const QByteArray &form) { return refuseTemplate(formWith(form), account, world).value_or(0); };
    QCOMPARE(refusal(known), 0);
    QCOMPARE(refusal(known + "&ContentVariables={\"1\":\"a\"}"), 0);
    QCOMPARE(refusal("ContentVariables={}"), 21654);
    QCOMPARE(refusal("ContentSid=HX000000000000000000000000000000bb"), 21655);
    QCOMPARE(refusal(known + "&ContentVariables={\"1\""), 21656);
    QCOMPARE(refusal(known + "&ContentVariables={\"1\":2}"), 21656);
    QCOMPARE(refusal(known + "&ContentVariables=[]"), 21656);
    // an account that is none of the fixed ones may name any template
    QCOMPARE(refuseTemplate(formWith("ContentSid=HX000000000000000000000000000000bb"),
                            u"AC000000000000000000000000000000ff"_s, world),
             std::nullopt);
}

void TestSimulatorTemplates::failsLater_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<int>("code");
    const QString good = uR"({"1":"Ana","2":"10"})"_s;
    QTest::newRow("approved") << u"approved"_s << good << 0;
    QTest::newRow("rejected") << u"rejected"_s << good << 63040;
    QTest::newRow("paused") << u"paused"_s << good << 63041;
    QTest::newRow("disabled") << u"disabled"_s << good << 63042;
    QTest::newRow("too few values") << u"approved"_s << uR"({"1":"Ana"})"_s << 63028;
    QTest::newRow("too many values") << u"approved"_s << uR"({"1":"Ana","2":"10","3":"x"})"_s << 63028;
    QTest::newRow("four spaces") << u"approved"_s << uR"({"1":"A    a","2":"10"})"_s << 0;
    QTest::newRow("five spaces") << u"approved"_s << uR"({"1":"A     a","2":"10"})"_s << 63013;
    QTest::newRow("line break") << u"approved"_s << uR"({"1":"A\na","2":"10"})"_s << 63021;
    QTest::newRow("too long") << u"approved"_s << uR"({"1":"%1","2":"10"})"_s.arg(QString(1020, u'a'))
                              << 63021;
}

void TestSimulatorTemplates::failsLater()
{
    QFETCH(QString, status);
    QFETCH(QString, variables);
    QFETCH(int, code);
    const World world = worldWith(m_clock, status);
    Message message = messageWith(variables);
    fillFromTemplate(message, world);
    QCOMPARE(templateFailure(message, false, world).value_or(0), code);
}

void TestSimulatorTemplates::wantsApprovalOutsideTheWindow()
{
    for (const QString &status : {u"unsubmitted"_s, u"received"_s, u"pending"_s}) {
        const World world = worldWith(m_clock, status);
        Message message = messageWith(uR"({"1":"Ana","2":"10"})"_s);
        fillFromTemplate(message, world);
        QCOMPARE(templateFailure(message, false, world), std::optional(63016));
        QCOMPARE(templateFailure(message, true, world), std::nullopt);
    }
}

QTEST_GUILESS_MAIN(TestSimulatorTemplates)
#include "tst_simulatortemplates.moc"
