// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/mainwindow/page.h"
#include "gui/services.h"

#include <QPointer>

namespace recado {

class Toast;

/// Offers to take back what was queued last, while the outbox still holds it.
class UndoOffer : public QObject
{
    Q_OBJECT

public:
    UndoOffer(const GuiServices &services, QWidget &host);

    /// Listens to what the page offers and tells.
    void serve(Page &page);

private:
    void offer(Page &page, const ItemId &item, const QString &sentence, std::chrono::milliseconds time);
    void undo();
    void tellOutcome(const ItemId &item, const Result<bool> &all);

    GuiServices m_services;
    Toast *m_toast; ///< child of the host
    QPointer<Page> m_page;
    ItemId m_item;
};

} // namespace recado
