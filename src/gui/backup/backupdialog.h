// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/services.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class RoleLabel;

/// The copies of the database: make one, look the database through, choose one to be put back.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a folder or a file; empty when the person thought better of it.
    using Picker = std::function<QString(QWidget *parent)>;

    explicit BackupDialog(const GuiServices &services, QWidget *parent = nullptr);

    void setFolderPicker(Picker picker) { m_pickFolder = std::move(picker); }
    void setFilePicker(Picker picker) { m_pickFile = std::move(picker); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reload();
    void make();
    void makeIn();
    void check();
    void restoreChosen();
    void restoreFile();
    void askRestore(const QString &path);
    void cancelRestore();
    void takeAnswer(const Outcome &outcome, const QString &success);
    void retranslate();

    GuiServices m_services;
    Picker m_pickFolder;
    Picker m_pickFile;
    FormBanner *m_banner;
    RoleLabel *m_words;
    RoleLabel *m_ordered;
    QTreeWidget *m_list;
    QPushButton *m_make;
    QPushButton *m_makeIn;
    QPushButton *m_restore;
    QPushButton *m_file;
    QPushButton *m_cancel;
    QPushButton *m_check;
    QPushButton *m_close;
};

} // namespace recado
