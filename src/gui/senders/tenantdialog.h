// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/drafts.h"
#include "domain/tenants/tenant.h"
#include "gui/services.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace recado {

namespace Ui {
class TenantDialog;
}

/// Asks for a company and saves it. What was typed stays when saving fails.
class TenantDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TenantDialog)

public:
    explicit TenantDialog(const GuiServices &services, QWidget *parent = nullptr);
    /// Changes a company that is there.
    TenantDialog(const GuiServices &services, const Tenant &tenant, QWidget *parent = nullptr);
    ~TenantDialog() override;

    [[nodiscard]] TenantDraft draft() const;
    /// The company as saved, after accepted().
    [[nodiscard]] const std::optional<Tenant> &saved() const { return m_saved; }

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepare();
    void fillColours();
    void fillZones();
    void sayUsualZone();
    [[nodiscard]] bool isZoneKnown() const;
    void take(Result<Tenant> tenant);
    void showFindings(bool all);

    std::unique_ptr<Ui::TenantDialog> m_ui;
    GuiServices m_services;
    std::optional<Tenant> m_existing;
    QString m_state; ///< as last chosen
    std::optional<Tenant> m_saved;
};

} // namespace recado
