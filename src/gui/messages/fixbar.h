// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "gui/services.h"
#include "services/messages/retry.h"
#include "services/words/fixes.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// The button that helps against what went wrong with a part, and a line that says what it did. Made
/// only where something helps.
class FixBar : public QWidget
{
    Q_OBJECT

public:
    FixBar(const GuiServices &services, OutgoingItem item, const OutgoingPart &part,
           QWidget *parent = nullptr);

Q_SIGNALS:
    void numbersWanted();
    void historyWanted(const QString &phone);
    /// In the composer, on this channel, to be corrected.
    void writeAgainWanted(const recado::OutgoingItem &item, recado::Channel channel);

private:
    void act();
    void showObstacle();
    void refuse(const QString &why);
    void retry(RetryHow how);
    void copyJoin();
    void copy(const QString &text);
    void openPage();
    void tell(const QString &sentence);

    GuiServices m_services;
    OutgoingItem m_item;
    PartId m_part;
    FixButton m_fix;
    QPushButton *m_button;
    RoleLabel *m_said;
};

} // namespace recado
