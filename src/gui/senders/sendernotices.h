// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/connectionreport.h"
#include "domain/tenants/sandbox.h"
#include "domain/tenants/sender.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace recado {

class Banner;

/// What a person must know of a number before anything else: paused, trial limits, joins that end, and who
/// else is told of what people write.
class SenderNotices : public QWidget
{
    Q_OBJECT

public:
    explicit SenderNotices(QWidget *parent = nullptr);

    void setSender(const Sender &sender);
    /// Of the last test; nothing while there was none.
    void setReport(const std::optional<ConnectionReport> &report);
    void setJoins(const std::vector<SandboxJoin> &joins, Instant now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_isPaused = false;
    TestFacts m_facts;
    int m_ending = 0; ///< joins that are over or end within a day
    Banner *m_paused;
    Banner *m_trial; ///< said once, here, not at every send
    Banner *m_joins;
    Banner *m_webhook;
};

} // namespace recado
