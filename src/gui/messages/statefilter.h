// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/deliverystate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
QT_END_NAMESPACE

namespace recado {

/// Which messages are shown: one state or all, and a text to look for.
class StateFilter : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<DeliveryState> state() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOpen() const { return !state() && text().isEmpty(); }
    void clear();
    void beginSearch();
    /// All states, only what holds this text.
    void search(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_states;
    QLineEdit *m_search;
    QTimer m_pause; ///< waits until the person pauses typing
};

} // namespace recado
