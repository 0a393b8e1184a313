// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "gui/pieces/card.h"

namespace recado {

class Session;

/// Of an item that is to be sent later: when, by whom, and what can still be done about it.
class LaterCard : public Card
{
    Q_OBJECT

public:
    /// Whether the item waits for a time that a person chose.
    [[nodiscard]] static bool isFor(const OutgoingItem &item);

    LaterCard(const OutgoingItem &item, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelWanted(const recado::ItemId &item);
    void timeWanted(const recado::ItemId &item);
};

} // namespace recado
