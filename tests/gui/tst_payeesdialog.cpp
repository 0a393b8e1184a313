// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/payees/payeesdialog.h"
#include "gui/support/desk.h"
#include "services/boleto/payeeservice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPayeesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyIsLetInAndTakenBack();
    void aWrongDocumentIsSaidAtItsField();

private:
    static void type(const PayeesDialog &dialog, const QString &document, const QString &reason)
    {
        dialog.findChild<QLineEdit *>(u"payeeDocument"_s)->setText(document);
        dialog.findChild<QLineEdit *>(u"payeeName"_s)->setText(u"Outra Empresa"_s);
        dialog.findChild<QLineEdit *>(u"payeeReason"_s)->setText(reason);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addPayee"_s), Qt::LeftButton);
    }
};

void TestPayeesDialog::somebodyIsLetInAndTakenBack()
{
    test::Desk desk;
    PayeesDialog dialog(desk.services(), desk.addCompany());
    dialog.show();
    auto *const list = dialog.findChild<QTreeWidget *>(u"payeeList"_s);
    auto *const remove = dialog.findChild<QPushButton *>(u"removePayee"_s);
    QVERIFY(!remove->isEnabled());
    type(dialog, u"45723174000110"_s, u"Administradora nova"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"45.723.174/0001-10"_s);
    QVERIFY(list->topLevelItem(0)->text(2).contains(u"Administradora nova"_s));
    QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"payeeDocument"_s)->text().isEmpty());

    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
}

void TestPayeesDialog::aWrongDocumentIsSaidAtItsField()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    PayeesDialog dialog(desk.services(), tenant);
    dialog.show();
    type(dialog, u"45.723.174/0001-11"_s, u"Administradora nova"_s);
    auto *const document = dialog.findChild<QLineEdit *>(u"payeeDocument"_s);
    QTRY_VERIFY(!document->accessibleDescription().isEmpty());
    const auto known = test::await(desk.app().payees().list(tenant.id));
    QVERIFY(known && known->empty());
}

QTEST_MAIN(TestPayeesDialog)
#include "tst_payeesdialog.moc"
