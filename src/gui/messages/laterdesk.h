// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"

#include <QObject>

namespace recado {

class Banner;

/// Cancels and moves what was scheduled, and says on the page's banner what came of it.
class LaterDesk : public QObject
{
    Q_OBJECT

public:
    LaterDesk(const GuiServices &services, Workspace &workspace, Banner &banner, QWidget *page);

    void cancel(const ItemId &item);
    /// Asks for the time.
    void move(const ItemId &item);

Q_SIGNALS:
    /// It is another message now: at Twilio the old one was cancelled.
    void replaced(const recado::ItemId &item);

private:
    void askTime(const OutgoingItem &item);
    void moveTo(const OutgoingItem &item, Instant at);
    [[nodiscard]] QString reasonAgainst(const OutgoingItem &item, Instant at) const;

    GuiServices m_services;
    Workspace &m_workspace;
    Banner &m_banner;
    QWidget *m_page;
};

} // namespace recado
