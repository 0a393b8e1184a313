// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/boleto/codecheck.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class Banner;
class FieldRow;
class ReadingList;
class RoleLabel;

/// Says what a pasted line or Pix code is, digit by digit, as it is typed.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckDialog(const Clock &clock, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// There is a file on the page behind: says whether the line is its line, and offers to put it there.
    /// line: the one that was read from the file; empty when none was.
    void compareWith(const QString &line);

Q_SIGNALS:
    /// The person wants this line, whose digits all hold, for the file on the page.
    void lineTaken(const QString &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void check();
    void showComparison();
    void copy();
    void retranslate();

    const Clock &m_clock;
    CodeCheck m_found;
    bool m_compares = false;
    QString m_openLine;

    QPlainTextEdit *m_edit;
    FieldRow *m_row;
    Banner *m_verdict;
    RoleLabel *m_comparison;
    ReadingList *m_list;
    RoleLabel *m_limit;
    QPushButton *m_take;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace recado
