// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/connectionreport.h"
#include "gui/senders/wayout.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

/// The steps of "test connection", each with its own tick or its own failure in words.
class ConnectionSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    /// Nothing asked yet; the first step is said to be under way when `running`.
    void begin(bool running);
    void setFinding(const TestFinding &finding);
    void setReport(const ConnectionReport &report);
    /// Why this person may not change the number: the buttons that lead there sleep and say so. Empty: they
    /// work.
    void setHelpless(const QString &refusal);

Q_SIGNALS:
    /// The button beside a step: the person wants what helps against what was found.
    void wayOutWanted(recado::WayOut way);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStep(TestStep step, bool underWay);

    std::map<TestStep, TestFinding> m_findings;
    TestFacts m_facts; ///< of a whole report; empty while the steps come one by one
    QString m_refusal;
    bool m_running = false;
    QVBoxLayout *m_column;
};

} // namespace recado
