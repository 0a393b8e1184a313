// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/media/mediaplace.h"
#include "domain/tenants/account.h"
#include "domain/tenants/tenant.h"
#include "gui/services.h"
#include "services/media/mediahostservice.h"

#include <QDialog>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class PlaceChoice;
class PlaceForm;
class ProbeSteps;
class RoleLabel;

/// Leads to a place for a company's files: what kind, its fields, and a small PDF that really goes there and
/// comes back. Only a place that passed is saved.
class MediaHostDialog : public QDialog
{
    Q_OBJECT

public:
    MediaHostDialog(const GuiServices &services, const Tenant &tenant, std::vector<Account> accounts,
                    QWidget *parent = nullptr);

    /// Not while a probe is under way: it would lie there.
    void reject() override;

    /// From the outside, for a picture and a test.
    void chooseKind(HostKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { ChooseStep, FieldsStep, ProbeStepPage };

    void build();
    void takeChosen(const Result<std::optional<MediaPlace>> &chosen);
    void goOn();
    void goBack();
    void showStep(Step step);
    void tryOut();
    void takeReport(const Result<ProbeReport> &report);
    void save(const ProbeReport &report);
    void takeSaved(const Result<MediaPlace> &saved, bool hasName);
    void setRunning(bool running);
    void retranslate();

    GuiServices m_services;
    Tenant m_tenant;
    std::vector<Account> m_accounts;
    std::optional<MediaPlace> m_chosen; ///< what is saved now
    bool m_running = false;
    bool m_isSaved = false;
    FormBanner *m_banner;
    RoleLabel *m_intro;
    QStackedWidget *m_steps;
    PlaceChoice *m_choice;
    PlaceForm *m_form;
    ProbeSteps *m_probe;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace recado
