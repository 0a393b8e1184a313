// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"
#include "gui/simulator/customerform.h"
#include "gui/simulator/simulatorpanel.h"
#include "gui/support/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

namespace {

/// A simulator that has gone away.
class DeadDoor : public SimulatorDoor
{
public:
    int asked = 0;

    QCoro::Task<Result<QJsonObject>> send(QByteArray /*method*/, QString /*name*/,
                                          QJsonObject /*order*/) override
    {
        ++asked;
        co_return Result<QJsonObject>(
            Error{.kind = ErrorKind::Unavailable, .detail = {}, .reason = u"simulator-not-there"_s});
    }
};

} // namespace

/// The panel against a real simulator.
class TestSimulatorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCustomerAnswers();
    void aPdfComesAlong();
    void whoIsShownIsSuggested();
    void whoIsTypedStaysWhenTheListComesAgain();
    void nothingArrivesWithoutAPersonAndAText();
    void timeJumps();
    void timeStandsStill();
    void thingsGoWrongAndWellAgain();
    void aScenarioBegins();
    void aLostSimulatorIsSaid();
    void theWindowOpensIt();
    void aRealFolderHasNone();

private:
    template<typename Widget>
    Widget *child(const char *name) const
    {
        auto *found = m_panel->findChild<Widget *>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QJsonArray faults() const
    {
        return (*m_desk->app().simulator()->ask(u"faults"_s))["faults"_L1].toArray();
    }
    [[nodiscard]] QJsonArray heard() const
    {
        return (*m_desk->app().simulator()->ask(u"messages?to=whatsapp:%2B556730000000"_s))["messages"_L1]
            .toArray();
    }
    [[nodiscard]] qint64 simulatorNow() const
    {
        return (*m_desk->app().simulator()->ask(u"status"_s))["clock"_L1]["nowMs"_L1].toInteger();
    }
    void write(const QString &text) const
    {
        QTRY_VERIFY(child<QComboBox>("personBox")->count() == 2);
        child<QPlainTextEdit>("customerText")->setPlainText(text);
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SimulatorPanel> m_panel;
};

void TestSimulatorPanel::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->addCompany();
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_workspace->reload();
    m_panel = std::make_unique<SimulatorPanel>(m_desk->services(), *m_workspace);
    m_panel->show();
    QTRY_VERIFY(m_workspace->sender());
}

void TestSimulatorPanel::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
    m_desk.reset();
}

void TestSimulatorPanel::aCustomerAnswers()
{
    write(u"Recebi, obrigada!"_s);
    auto *person = child<QComboBox>("personBox");
    person->setCurrentIndex(person->findData(test::Desk::maria));
    click("receiveButton");
    QTRY_COMPARE(heard().size(), 1);
    QCOMPARE(heard()[0]["body"_L1].toString(), u"Recebi, obrigada!"_s);
    QCOMPARE(heard()[0]["from"_L1].toString(), u"whatsapp:"_s + test::Desk::maria);
    QTRY_VERIFY(child<QPlainTextEdit>("customerText")->toPlainText().isEmpty()); // the next may be written
    // and Recado fetches it: her window opens
    const Sender sender = *m_workspace->sender();
    QVERIFY(test::await(m_desk->app().startSending()));
    const auto isOpen = [&] {
        m_desk->app().outbox().syncNow();
        const auto state
            = test::await(m_desk->app().send().recipientState(sender, Channel::WhatsApp, test::Desk::maria));
        return state && state->window.isOpen(m_desk->app().clock().now());
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 15'000);
}

void TestSimulatorPanel::aPdfComesAlong()
{
    write({});
    child<QComboBox>("personBox")->setEditText(u"(67) 99955-0199"_s); // nobody of the contacts
    m_panel->findChild<CustomerForm *>()->setFile(m_desk->boleto());
    click("receiveButton");
    QTRY_COMPARE(heard().size(), 1);
    QCOMPARE(heard()[0]["from"_L1].toString(), u"whatsapp:+5567999550199"_s);
    QCOMPARE(heard()[0]["media"_L1][0]["contentType"_L1].toString(), u"application/pdf"_s);
    QTRY_VERIFY(visibleChild<QPushButton>(*m_panel, "removeFile") == nullptr);
}

void TestSimulatorPanel::whoIsShownIsSuggested()
{
    write({});
    auto *person = child<QComboBox>("personBox");
    m_panel->suggestPerson(u"+5567999550102"_s);
    QCOMPARE(person->currentData().toString(), u"+5567999550102"_s);
    QTest::keyClicks(person->lineEdit(), u"x"_s); // typed by hand: stays
    const QString typed = person->currentText();
    m_panel->suggestPerson(test::Desk::maria);
    QCOMPARE(person->currentText(), typed);
}

void TestSimulatorPanel::whoIsTypedStaysWhenTheListComesAgain()
{
    write(u"Oi"_s);
    auto *person = child<QComboBox>("personBox");
    const QString typed = u"(67) 99955-0199"_s;
    person->setEditText(typed);
    QSignalSpy refilled(person->model(), &QAbstractItemModel::rowsInserted);
    Q_EMIT m_workspace->tenantChanged();
    QTRY_COMPARE(refilled.size(), 2); // both of the company's contacts, once more
    QCOMPARE(person->currentText(), typed);
    QVERIFY(child<QPushButton>("receiveButton")->isEnabled());
}

void TestSimulatorPanel::nothingArrivesWithoutAPersonAndAText()
{
    write({});
    auto *button = child<QPushButton>("receiveButton");
    QVERIFY(!button->isEnabled());
    child<QPlainTextEdit>("customerText")->setPlainText(u"Oi"_s);
    QVERIFY(button->isEnabled());
    child<QComboBox>("personBox")->setEditText(u"123"_s);
    QVERIFY(!button->isEnabled());
}

void TestSimulatorPanel::timeJumps()
{
    const qint64 before = simulatorNow();
    click("dayButton");
    constexpr qint64 day = 86'400'000;
    QTRY_VERIFY(simulatorNow() >= before + day);
    click("hourButton");
    QTRY_VERIFY(simulatorNow() >= before + day + 3'600'000);
    QTRY_VERIFY(child<QLabel>("simulatorNow")->text().contains(u"ahead"_s));
}

void TestSimulatorPanel::timeStandsStill()
{
    auto *pace = child<QComboBox>("paceBox");
    QTRY_COMPARE(pace->currentData().toInt(), static_cast<int>(SimulatorPace::Fast)); // as it really is
    pace->setFocus();
    QTest::keyClick(pace, Qt::Key_Down); // by keyboard
    QTRY_COMPARE((*m_desk->app().simulator()->ask(u"status"_s))["clock"_L1]["mode"_L1].toString(),
                 u"manual"_s);
    QCOMPARE(simulatorNow(), simulatorNow());
}

void TestSimulatorPanel::thingsGoWrongAndWellAgain()
{
    const auto names = [this] {
        QStringList all;
        const QJsonArray rules = faults();
        for (const auto &rule : rules)
            all << rule["name"_L1].toString();
        all.sort();
        return all;
    };
    for (const char *name : {"slowSwitch", "lostSwitch", "manySwitch", "downSwitch"})
        child<QCheckBox>(name)->click();
    QTRY_COMPARE(names(),
                 QStringList({u"panel-down"_s, u"panel-lost-answers"_s, u"panel-slow"_s,
                              u"panel-too-many-requests"_s}));
    child<QCheckBox>("lostSwitch")->click();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(!names().contains(u"panel-lost-answers"_s));
    QTRY_VERIFY(child<QPushButton>("endTroubles")->isEnabled());
    click("endTroubles");
    QTRY_COMPARE(names().size(), 0);
    QTRY_VERIFY(!child<QCheckBox>("downSwitch")->isChecked());
}

void TestSimulatorPanel::aScenarioBegins()
{
    auto *box = child<QComboBox>("scenarioBox");
    QTRY_VERIFY(box->findData(u"black-friday"_s) >= 0);
    for (int index = 0; index < box->count(); ++index) // every shipped one has words of its own
        QVERIFY2(box->itemText(index) != box->itemData(index).toString(), qPrintable(box->itemText(index)));
    box->setCurrentIndex(box->findData(u"black-friday"_s));
    click("playButton");
    QTRY_COMPARE(faults().size(), 2);
    QTRY_VERIFY(child<QLabel>("otherTroubles")->text().contains(u'2'));
    QVERIFY(visibleChild<QWidget>(*m_panel, "banner") != nullptr);
    click("endTroubles");
    QTRY_COMPARE(faults().size(), 0);
}

void TestSimulatorPanel::aLostSimulatorIsSaid()
{
    DeadDoor door;
    SimulatorControl control(door);
    GuiServices services = m_desk->services();
    services.simulator = &control;
    SimulatorPanel panel(services, *m_workspace);
    panel.show();
    QTRY_VERIFY(door.asked > 0);
    QTRY_VERIFY(visibleChild<QWidget>(panel, "banner") != nullptr);
}

void TestSimulatorPanel::theWindowOpensIt()
{
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    auto *button = visibleChild<QPushButton>(window, "simulatorButton");
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(window.findChild<SimulatorPanel *>() != nullptr);
    QVERIFY(window.findChild<SimulatorPanel *>()->isVisible());
    QVERIFY(!window.findChild<SimulatorPanel *>()->isModal()); // the window is watched meanwhile
}

void TestSimulatorPanel::aRealFolderHasNone()
{
    GuiServices services = m_desk->services();
    services.simulator = nullptr;
    services.simulated = false;
    MainWindow window(services, m_desk->stateFile());
    window.show();
    QVERIFY(visibleChild<QPushButton>(window, "simulatorButton") == nullptr);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.findChild<SimulatorPanel *>() == nullptr);
}

QTEST_MAIN(TestSimulatorPanel)
#include "tst_simulatorpanel.moc"
