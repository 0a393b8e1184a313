// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/statuschip.h"
#include "gui/pieces/tenantbar.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestTenantBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheCompanyAndItsNumber();
    void choosingOnlyAsks();
    void numberStateComesAndGoes();
    void stripeHasTheCompanysColour();
    void withoutNumbersItSaysSo();

private:
    [[nodiscard]] QPushButton *button(const QString &spokenStart) const
    {
        for (QPushButton *each : m_bar->findChildren<QPushButton *>())
            if (each->accessibleName().startsWith(spokenStart))
                return each;
        return nullptr;
    }

    std::unique_ptr<TenantBar> m_bar;
};

void TestTenantBar::init()
{
    m_bar = std::make_unique<TenantBar>();
    m_bar->setTenants({{u"a"_s, u"Sol & Mar"_s, QColor(0xE0, 0x40, 0x20)},
                       {u"b"_s, u"Girassol"_s, QColor(0x20, 0x40, 0xE0)}});
    m_bar->setCurrentTenant(u"a"_s);
    m_bar->setNumbers({{u"n"_s, u"+55 67 99555-0100"_s}, {u"o"_s, u"+55 67 99555-0101"_s}});
    m_bar->setCurrentNumber(u"n"_s);
    m_bar->resize(1000, m_bar->sizeHint().height());
    m_bar->show();
}

void TestTenantBar::namesTheCompanyAndItsNumber()
{
    QVERIFY(button(u"Company: Sol & Mar"_s) != nullptr);
    QCOMPARE(button(u"Company"_s)->text(), u"Sol && Mar"_s); // an ampersand, no shortcut
    QCOMPARE(button(u"Sends from"_s)->text(), u"+55 67 99555-0100"_s);
}

void TestTenantBar::choosingOnlyAsks()
{
    QSignalSpy tenant(m_bar.get(), &TenantBar::tenantChosen);
    QSignalSpy number(m_bar.get(), &TenantBar::numberChosen);
    button(u"Company"_s)->menu()->actions().at(1)->trigger();
    QCOMPARE(tenant.count(), 1);
    QCOMPARE(tenant.first().first().toString(), u"b"_s);
    QCOMPARE(m_bar->currentTenant(), u"a"_s); // a draft may be open: the owner decides
    QVERIFY(!button(u"Company"_s)->menu()->actions().at(1)->isChecked());
    m_bar->setCurrentTenant(u"b"_s);
    QVERIFY(button(u"Company: Girassol"_s) != nullptr);
    button(u"Sends from"_s)->menu()->actions().at(1)->trigger();
    QCOMPARE(number.first().first().toString(), u"o"_s);
}

void TestTenantBar::numberStateComesAndGoes()
{
    auto *chip = m_bar->findChild<StatusChip *>();
    QVERIFY(chip->isHidden());
    m_bar->setNumberState(Glyph::Online, u"Online"_s, ThemeRole::Success);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->accessibleName(), u"Online"_s);
    m_bar->setNumberState(Glyph::Online, {}, ThemeRole::Success);
    QVERIFY(chip->isHidden());
}

void TestTenantBar::stripeHasTheCompanysColour()
{
    const auto stripe = [this] { return m_bar->grab().toImage().pixelColor(2, 10); };
    QVERIFY(stripe().red() > stripe().blue());
    m_bar->setCurrentTenant(u"b"_s);
    QVERIFY(stripe().blue() > stripe().red());
}

void TestTenantBar::withoutNumbersItSaysSo()
{
    m_bar->setNumbers({});
    QVERIFY(!button(u"Sends from"_s)->isEnabled());
    QCOMPARE(button(u"Sends from"_s)->text(), u"No number yet"_s);
}

QTEST_MAIN(TestTenantBar)
#include "tst_tenantbar.moc"
