// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "domain/tenants/sender.h"
#include "gui/services.h"

#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class GlyphView;
class RoleLabel;

/// Sends one short text to a phone, through the outbox like every message, and shows how far it has come;
/// then waits for an answer, which proves the other way.
class TestSend : public QWidget
{
    Q_OBJECT

public:
    TestSend(const GuiServices &services, Sender sender, QWidget *parent = nullptr);

    /// Who is to get it (E.164); empty while nobody has joined.
    void setPhone(const QString &phone);
    /// New messages may have come in.
    void lookForAnswer();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        GlyphView *sign;
        RoleLabel *word;
    };

    void build();
    void send();
    void askWindow();
    void queue();
    void refresh();
    void take(const OutgoingItem &item);
    void showSteps();
    static void markStep(const Step &step, bool done, bool failed);
    [[nodiscard]] bool hasStopped() const;
    [[nodiscard]] std::size_t stepsBehind() const;
    [[nodiscard]] QString words() const;
    void retranslate();

    GuiServices m_services;
    Sender m_sender;
    QString m_phone;
    QString m_sentTo;
    bool m_isQueuing = false;
    std::optional<Error> m_refusal;
    std::optional<OutgoingItem> m_item;
    std::optional<Instant>
        m_windowBefore; ///< until when the person could be written to; an answer makes it longer
    bool m_isAnswered = false;
    QPushButton *m_button;
    QWidget *m_way; ///< the steps; hidden until there is a test
    std::vector<Step> m_steps;
    RoleLabel *m_words;
};

} // namespace recado
