// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/messages/manymessages.h"

#include <QDialog>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// Before messages are sent again: which go, how, to whom, what that costs, and which do not go and why.
/// What helps against its failure is ticked; what needs something mended first only when there is nothing
/// else. What was perhaps sent is never among those that can be ticked.
class ResendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ResendDialog(ResendPlan plan, QWidget *parent = nullptr);

    /// What the person wants to be sent.
    [[nodiscard]] std::vector<RetryOrder> orders() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        const SelectionGroup *group; ///< of m_plan
        QCheckBox *wanted;
        QComboBox *how;
    };

    void build();
    void addCards();
    void retranslate();
    void addChoice(QVBoxLayout &column, const SelectionGroup &group, bool wanted);
    void addRefused(QVBoxLayout &column);
    void showSum();

    ResendPlan m_plan;
    std::vector<Choice> m_choices;
    QScrollArea *m_scroll;
    RoleLabel *m_what;
    RoleLabel *m_sum;
    RoleLabel *m_cost;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace recado
