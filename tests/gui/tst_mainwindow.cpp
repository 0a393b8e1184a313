// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/drive/driver.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/pieces/tenantbar.h"
#include "gui/support/desk.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void withoutACompanyItWelcomes();
    void aPersonSendsABoletoByDropAndClick();
    void thePlaceAndTheCompanyAreRemembered();
    void controlAndADigitTurnsThePage();

private:
    std::unique_ptr<test::Desk> m_desk;
};

void TestMainWindow::withoutACompanyItWelcomes()
{
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    QTRY_VERIFY(visibleChild<QPushButton>(window, "setUpCompany") != nullptr);
    QVERIFY(visibleChild<QPushButton>(window, "trySimulator") == nullptr); // this already is the simulator
    m_desk->addCompany();
    QTRY_VERIFY(visibleChild<QPushButton>(window, "setUpCompany") == nullptr);
}

void TestMainWindow::aPersonSendsABoletoByDropAndClick()
{
    m_desk->addCompany();
    QVERIFY(test::await(m_desk->app().startSending()));
    m_desk->hearFrom(test::Desk::maria);
    Preferences preferences = m_desk->app().settings().preferences();
    preferences.undo = 0s;
    QVERIFY(test::await(m_desk->app().settings().save(preferences)));
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();

    const auto rows = drive(window, m_desk->services(), m_desk->boleto(), {}, 30s);

    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().reason));
    QStringList read;
    for (const DrivenRow &row : *rows) {
        QCOMPARE(row.who, u"Maria Souza"_s);
        if (row.state == u"Read by the customer"_s)
            read.append(row.what);
    }
    read.sort();
    QCOMPARE(read, (QStringList{u"Boleto: PDF"_s, u"Boleto: Text"_s}));
}

void TestMainWindow::thePlaceAndTheCompanyAreRemembered()
{
    m_desk->addCompany();
    const Tenant second = m_desk->addCompany(u"Imobiliária Lua"_s, u"+556730000002"_s);
    {
        MainWindow window(m_desk->services(), m_desk->stateFile());
        window.show();
        QTRY_VERIFY(window.workspace().isLoaded());
        window.workspace().chooseTenant(second.id);
        QTRY_COMPARE(window.workspace().tenant()->id, second.id);
        window.close();
    }
    MainWindow again(m_desk->services(), m_desk->stateFile());
    QTRY_VERIFY(again.workspace().isLoaded());
    QCOMPARE(again.workspace().tenant()->id, second.id);
    QTRY_COMPARE(again.findChild<TenantBar *>()->currentTenant(), second.id.toString());
}

void TestMainWindow::controlAndADigitTurnsThePage()
{
    m_desk->addCompany();
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.workspace().isLoaded());
    QVERIFY(window.page(0)->isVisible());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(window.page(1)->isVisible());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window.page(0)->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
