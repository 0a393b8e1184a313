// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/failurereason.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/storedfile.h"
#include "gui/pieces/messagebubble.h"
#include "gui/services.h"

#include <QScrollArea>

#include <map>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// One item in full: to whom, its bubbles, what went wrong in words, and its timeline.
class ItemPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemPanel(const GuiServices &services, QWidget *parent = nullptr);

    void setItem(const OutgoingItem &item);
    void clear();
    [[nodiscard]] std::optional<ItemId> shown() const;

Q_SIGNALS:
    /// Asked for while it still may be possible.
    void undoWanted(const recado::ItemId &item);
    // What the button of a failure leads to; see FixBar.
    void numbersWanted();
    void historyWanted(const QString &phone);
    void writeAgainWanted(const recado::OutgoingItem &item, recado::Channel channel);
    /// All that are in this state for this reason, to be chosen together.
    void sameReasonWanted(recado::DeliveryState state, const recado::FailureReason &reason);
    /// What is scheduled, here or at Twilio.
    void cancelWanted(const recado::ItemId &item);
    void timeWanted(const recado::ItemId &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fill(QVBoxLayout &column);
    void addLater(QVBoxLayout &column);
    void addBubbles(QVBoxLayout &column) const;
    [[nodiscard]] BubbleContent::File fileOf(const OutgoingPart &part) const;
    void addExplanations(QVBoxLayout &column);
    void addFix(QVBoxLayout &column, const OutgoingPart &part);
    void addSameReason(QVBoxLayout &column, const OutgoingPart &part);
    void addTimeline(QVBoxLayout &column) const;
    void askTimeline();
    void askFiles();
    [[nodiscard]] bool mayUndo() const;

    GuiServices m_services;
    std::optional<OutgoingItem> m_item;
    std::vector<PartEvent> m_events;
    std::map<FileId, StoredFile> m_files; ///< of the shown item
    int m_generation = 0; ///< answers about an earlier item are dropped
};

} // namespace recado
