// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "gui/pieces/banner.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"

#include <vector>

namespace recado {

/// What was not sent because Recado ended while it could still be taken back: said at the next start, until a
/// person closes it.
class AbandonedNotice : public Banner
{
    Q_OBJECT

public:
    AbandonedNotice(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see this message.
    void itemWanted(const recado::ItemId &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void noteSeen();
    void showItems();

    GuiServices m_services;
    Workspace &m_workspace;
    std::vector<ItemId> m_items;
};

} // namespace recado
