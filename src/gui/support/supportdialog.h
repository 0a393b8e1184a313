// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/services.h"
#include "services/support/zipwriter.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class RoleLabel;

/// Shows every file that would go to somebody who helps, as it would go, before it is saved.
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SupportDialog(const GuiServices &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take(std::vector<ZipEntry> entries);
    void showChosen();
    [[nodiscard]] std::vector<ZipEntry> ticked() const;
    void save();
    void retranslate();

    GuiServices m_services;
    std::vector<ZipEntry> m_entries;
    FormBanner *m_banner;
    RoleLabel *m_words;
    QListWidget *m_list;
    QPlainTextEdit *m_view;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace recado
