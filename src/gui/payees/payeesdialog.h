// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/tenant.h"
#include "gui/services.h"
#include "services/boleto/payeeservice.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class Banner;
class FieldRow;
class ReasonedButton;
class RoleLabel;

/// Whose boletos a company sends: how each is known, who let him in and why. Lets somebody in, or takes that
/// back.
class PayeesDialog : public QDialog
{
    Q_OBJECT

public:
    PayeesDialog(const GuiServices &services, Tenant tenant, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addForm(QVBoxLayout &column);
    void load();
    void showPayees();
    void showSelection();
    void showRights();
    void add();
    void addFailed(const Error &error);
    void remove();
    [[nodiscard]] const storage::KnownPayee *selected() const;
    void retranslate();

    GuiServices m_services;
    Tenant m_tenant;
    std::vector<storage::KnownPayee> m_payees;

    RoleLabel *m_about;
    Banner *m_banner;
    QTreeWidget *m_list;
    ReasonedButton *m_remove;
    RoleLabel *m_title;
    QLineEdit *m_document;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    FieldRow *m_documentRow;
    FieldRow *m_nameRow;
    FieldRow *m_reasonRow;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace recado
