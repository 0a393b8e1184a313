// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

#include <map>

namespace recado {

class Banner;

/// A banner for each number of the company that paused by itself (it goes on when a person says so) or that
/// waits until a limit of Twilio or Meta is over (it goes on by itself).
class PauseNotices : public QWidget
{
    Q_OBJECT

public:
    PauseNotices(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see the messages that failed.
    void failedWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showOne(const Sender &sender);
    void resume(const SenderId &sender);

    GuiServices m_services;
    Workspace &m_workspace;
    QTimer m_minute; ///< a wait ends by itself
    std::map<SenderId, Banner *> m_banners; ///< children
};

/// "Stopped by itself: 10 of 20 failed for the same reason (…). Nothing is lost."; empty for a number that
/// goes on or that a person paused.
[[nodiscard]] QString pauseText(const Sender &sender, Instant now);

} // namespace recado
