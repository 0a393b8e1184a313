// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "services/recovery/diagnosisservice.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// "Why did it not arrive?": the checks that a person would make by hand, each with its answer in a sentence.
class DiagnosisDialog : public QDialog
{
    Q_OBJECT

public:
    DiagnosisDialog(const GuiServices &services, const ItemId &item, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showLines(const Diagnosis &diagnosis);
    void retranslate();

    GuiServices m_services;
    ItemId m_item;
    std::optional<Diagnosis> m_diagnosis;
    RoleLabel *m_what;
    RoleLabel *m_advice;
    QWidget *m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace recado
