// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/media/filerecord.h"
#include "gui/services.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class RoleLabel;

/// Every file of the office that lies in the world now, until when, and why one could not be removed.
class OnlineFilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OnlineFilesDialog(const GuiServices &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reload();
    void take(const Result<std::vector<FileRecord>> &files);
    void tryNow();
    void showFiles();
    void retranslate();

    GuiServices m_services;
    std::vector<FileRecord> m_files;
    FormBanner *m_banner;
    RoleLabel *m_words;
    QTreeWidget *m_list;
    QPushButton *m_try;
    QPushButton *m_close;
};

} // namespace recado
