// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/checklist.h"
#include "domain/tenants/sender.h"
#include "gui/senders/wayout.h"
#include "gui/services.h"

#include <QDialog>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

namespace Ui {
class ChecklistDialog;
}

/// The way of a number to production, step by step; asks Twilio by itself while it is open.
class ChecklistDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistDialog)

public:
    ChecklistDialog(const GuiServices &services, const Sender &sender, QWidget *parent = nullptr);
    ~ChecklistDialog() override;

Q_SIGNALS:
    /// The place for files is chosen elsewhere.
    void mediaHostWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void poll();
    void tick(ChecklistStep step, bool done);
    void take(const Result<ProductionChecklist> &list);
    void openPage(WayOut page);
    void rebuild();
    [[nodiscard]] QWidget *titleOf(ChecklistStep step);
    [[nodiscard]] QPushButton *mediaButton() const;
    void addStep(ChecklistStep step);
    [[nodiscard]] QString wordsOf(ChecklistStep step) const;
    [[nodiscard]] QStringList approvalWords(ChecklistState state) const;

    std::unique_ptr<Ui::ChecklistDialog> m_ui;
    GuiServices m_services;
    Sender m_sender;
    ProductionChecklist m_list;
    bool m_isPolling = false;
    QTimer m_timer;
};

} // namespace recado
