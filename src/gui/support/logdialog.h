// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "services/support/logreader.h"

#include <QDialog>
#include <QTimer>

#include <deque>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// The log as it grows: by weight and by text, to be copied. What is in it was masked when it was written.
class LogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LogDialog(const GuiServices &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void readNew();
    void showAll();
    [[nodiscard]] bool fits(const LogLine &line) const;
    void retranslate();

    LogReader m_reader;
    std::deque<LogLine> m_lines; ///< as many as fit on a desk
    QTimer m_tick;
    QComboBox *m_level;
    QLineEdit *m_search;
    QPlainTextEdit *m_view;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace recado
