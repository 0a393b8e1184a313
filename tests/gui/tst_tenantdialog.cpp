// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/tenantdialog.h"
#include "gui/support/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// A company's name, colour, state and time zone, in the window.
class TestTenantDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aStateBringsItsTimeZone();
    void aZoneThatIsNotThereIsSaid();
    void aNameThatIsTakenKeepsWhatWasTyped();
    void aCompanyIsChangedAndKeepsTheRest();

private:
    static QPushButton *save(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    static QComboBox *box(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QComboBox *>(QLatin1StringView(name));
    }
    static QLineEdit *name(const QDialog &dialog) { return dialog.findChild<QLineEdit *>(u"nameEdit"_s); }

    std::unique_ptr<test::Desk> m_desk;
};

void TestTenantDialog::aStateBringsItsTimeZone()
{
    TenantDialog dialog(m_desk->services());
    dialog.show();
    QVERIFY(!save(dialog)->isEnabled());
    QTest::keyClicks(name(dialog), u"Imobiliaria Modelo"_s);
    box(dialog, "stateBox")->setCurrentText(u"AC"_s);
    QCOMPARE(dialog.draft().timeZone, u"America/Rio_Branco"_s);
    box(dialog, "stateBox")->setCurrentText(u"SP"_s);
    QCOMPARE(dialog.draft().timeZone, u"America/Sao_Paulo"_s);
    box(dialog, "colourBox")->setCurrentIndex(4);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    const auto tenants = test::await(m_desk->app().directory().tenants());
    QVERIFY(tenants);
    QCOMPARE(tenants->front().state, u"SP"_s);
    QCOMPARE(tenants->front().timeZone, u"America/Sao_Paulo"_s);
    QCOMPARE(tenants->front().colour, dialog.draft().colour);
    QVERIFY(QColor::isValidColor(tenants->front().colour));
}

void TestTenantDialog::aZoneThatIsNotThereIsSaid()
{
    TenantDialog dialog(m_desk->services());
    dialog.show();
    name(dialog)->setText(u"Imobiliária Modelo"_s);
    QVERIFY(save(dialog)->isEnabled());
    box(dialog, "zoneBox")->setCurrentText(u"America/Nowhere"_s);
    QVERIFY(visibleChild<QLabel>(dialog, "zoneFinding") != nullptr);
    QVERIFY(!save(dialog)->isEnabled());
    box(dialog, "zoneBox")->setCurrentText(QString());
    QVERIFY(save(dialog)->isEnabled()); // as on this computer
}

void TestTenantDialog::aNameThatIsTakenKeepsWhatWasTyped()
{
    m_desk->addCompany(u"Condomínio Solar"_s);
    TenantDialog dialog(m_desk->services());
    dialog.show();
    name(dialog)->setText(u"condomínio solar"_s);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_VERIFY(visibleChild<QWidget>(dialog, "banner") != nullptr);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.draft().name, u"condomínio solar"_s);
}

void TestTenantDialog::aCompanyIsChangedAndKeepsTheRest()
{
    const Tenant tenant = m_desk->addCompany(u"Condomínio Solar"_s);
    TenantDialog dialog(m_desk->services(), tenant);
    dialog.show();
    QCOMPARE(name(dialog)->text(), tenant.name);
    box(dialog, "stateBox")->setCurrentText(u"MS"_s);
    QCOMPARE(dialog.draft().timeZone, u"America/Campo_Grande"_s); // none was chosen before
    box(dialog, "zoneBox")->setCurrentText(u"America/Cuiaba"_s);
    box(dialog, "stateBox")->setCurrentText(u"SP"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(dialog.saved()->id, tenant.id);
    QCOMPARE(dialog.saved()->colour.toLower(), tenant.colour.toLower());
    QCOMPARE(dialog.saved()->timeZone, u"America/Cuiaba"_s);
}

QTEST_MAIN(TestTenantDialog)
#include "tst_tenantdialog.moc"
