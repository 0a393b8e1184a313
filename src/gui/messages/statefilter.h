// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/deliverystate.h"
#include "domain/messages/failurereason.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// Which messages are shown: one state or all, a text to look for, and one reason of failures.
class StateFilter : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<DeliveryState> state() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] const std::optional<FailureReason> &reason() const { return m_reason; }
    [[nodiscard]] bool isOpen() const { return !state() && text().isEmpty() && !m_reason; }
    void clear();
    void beginSearch();
    /// All states, only what holds this text.
    void search(const QString &text);
    /// Only what is in this state for this reason, until the reason is taken away.
    void showReason(DeliveryState state, const FailureReason &reason);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dropReason();
    void retranslateReason();
    void retranslate();

    QButtonGroup *m_states;
    QLineEdit *m_search;
    QPushButton *m_onlyReason; ///< says it; a press takes it away
    std::optional<FailureReason> m_reason;
    QTimer m_pause; ///< waits until the person pauses typing
};

} // namespace recado
