// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "services/messages/manymessages.h"

#include <QObject>

#include <deque>

namespace recado {

class Banner;

/// Sends again and cancels many messages: asks first, goes on in small steps that can be stopped, and says on
/// its banner what came of it.
class SelectionDesk : public QObject
{
    Q_OBJECT

public:
    SelectionDesk(const GuiServices &services, Banner &banner, QWidget *page);

    /// Shows what that would mean; nothing goes before the person has said so.
    void sendAgain(const std::vector<ItemId> &items);
    void cancel(const std::vector<ItemId> &items);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished();

private:
    void askResend(const ResendPlan &plan);
    void begin(int all);
    void sendNext();
    void cancelHere(const std::vector<ItemId> &items);
    void cancelNextAtTwilio();
    /// Adds a step's outcome; false when there is nothing more to be done.
    bool take(const Result<ManyOutcome> &outcome);
    void showProgress();
    void end(const QString &trouble = {});

    GuiServices m_services;
    Banner &m_banner;
    QWidget *m_page;
    std::deque<RetryOrder> m_orders; ///< not begun
    std::deque<OutgoingItem> m_there; ///< at Twilio, to be cancelled, not begun
    ManyOutcome m_outcome;
    int m_all = 0;
    bool m_busy = false;
    bool m_stop = false;
    bool m_cancelling = false;
    bool m_someTomorrow = false;
};

} // namespace recado
