// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "services/messages/selection.h"

#include <QScrollArea>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class Card;
class RoleLabel;

/// In the place of one message's details when several are chosen: how many, what is the same about them, and
/// what can be done with them together.
class SelectionPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SelectionPanel(const GuiServices &services, QWidget *parent = nullptr);

    /// @param full no more than these can be chosen at once
    void setItems(std::vector<OutgoingItem> items, bool full);
    void clear();
    /// As its button.
    void askCancel();

Q_SIGNALS:
    void sendAgainWanted(const std::vector<recado::ItemId> &items);
    void cancelWanted(const std::vector<recado::ItemId> &items);
    /// Only these of the chosen ones.
    void narrowed(const std::vector<recado::ItemId> &items);
    void noneWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addGroup(QVBoxLayout &column, const SelectionGroup &group);
    void addButtons(QVBoxLayout &column);
    [[nodiscard]] std::vector<ItemId> idsThat(bool (*fits)(SelectionVerdict)) const;

    GuiServices m_services;
    std::vector<OutgoingItem> m_items;
    std::vector<SelectionGroup> m_groups;
    bool m_full = false;
};

} // namespace recado
