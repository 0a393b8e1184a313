// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QWidget>

#include <chrono>

namespace recado {

/// One page of the window. It shows, and says what the person wants; it does not navigate for others.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page has come to the front.
    virtual void activate() { }

    /// A PDF was dropped on the window or picked with Ctrl+B. False: not this page's business.
    virtual bool takeFile(const QString & /*path*/) { return false; }
    /// Ctrl+N. False: not this page's business.
    virtual bool beginText() { return false; }
    /// Ctrl+Shift+V: say what the copied line or Pix code is. False: not this page's business.
    virtual bool beginCheck() { return false; }
    /// The person wants to see this item, or with a null one to look for some. False: not this page's
    /// business.
    virtual bool showItem(const ItemId & /*item*/) { return false; }
    /// The person wants to write this message once more, on that channel, and to correct it. False: not this
    /// page's business.
    virtual bool writeAgain(const OutgoingItem & /*item*/, Channel /*channel*/) { return false; }
    /// The person wants to see the numbers. False: not this page's business.
    virtual bool showNumbers() { return false; }
    /// The phone (E.164) of the person whom the page shows at this moment; empty for nobody.
    [[nodiscard]] virtual QString personShown() const { return {}; }
    /// An item that this page has sent was taken back in time.
    virtual void undone(const ItemId & /*item*/) { }

Q_SIGNALS:
    /// Something can be taken back for so long; the window offers it.
    void undoOffered(const recado::ItemId &item, const QString &sentence, std::chrono::milliseconds time);
    /// A notice for the person that needs no answer.
    void noticed(const QString &sentence);
    /// The person wants to see what became of an item.
    void itemWanted(const recado::ItemId &item);
    /// The person wants the page where numbers are set up.
    void numbersWanted();
    /// The person wants to correct a message and send it as a new one.
    void writeAgainWanted(const recado::OutgoingItem &item, recado::Channel channel);
};

} // namespace recado
