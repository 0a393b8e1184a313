// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/auditentry.h"
#include "gui/services.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class RoleLabel;

/// The record of who changed what and when; filtered by person, act and time, exported for a spreadsheet.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AuditDialog(const GuiServices &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] AuditFilter filter() const;
    void fillFilters();
    void reload();
    void fetchMore();
    void take(const std::vector<AuditEntry> &entries);
    void exportTable();
    void retranslate();

    GuiServices m_services;
    FormBanner *m_banner;
    QComboBox *m_who;
    QComboBox *m_what;
    QComboBox *m_since;
    QTreeWidget *m_list;
    RoleLabel *m_count;
    QPushButton *m_more;
    QPushButton *m_export;
    QPushButton *m_close;
    std::optional<AuditEntry> m_last; ///< the oldest that is shown
    int m_generation = 0; ///< answers to an older filter are dropped
};

} // namespace recado
