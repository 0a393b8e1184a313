// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "domain/messages/recovery.h"
#include "domain/messages/searchevidence.h"
#include "gui/services.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// The three things that a person may say about a message that was perhaps sent. Sending it again asks once
/// more, for a customer may get it twice.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    DecisionBar(const GuiServices &services, const OutgoingPart &part, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void decide(Decision decision);
    void follow();
    void retranslate();

    GuiServices m_services;
    PartId m_part;
    SearchEvidence m_evidence;
    RoleLabel *m_seen; ///< what the search saw
    QStackedWidget *m_steps;
    QPushButton *m_sent;
    QPushButton *m_again;
    QPushButton *m_leave;
    RoleLabel *m_risk;
    QPushButton *m_really;
    QPushButton *m_back;
    RoleLabel *m_trouble;
};

} // namespace recado
