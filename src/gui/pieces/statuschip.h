// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/deliverylook.h"

#include <QWidget>

namespace recado {

/// Icon, word and colour in a pill: the state of a message, of a number, of a template.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(DeliveryState state, QWidget *parent = nullptr);

    void setState(DeliveryState state);
    void setLook(const DeliveryLook &look);
    [[nodiscard]] QString word() const { return m_look.word; }
    [[nodiscard]] ThemeRole role() const { return m_look.role; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshFont();

    DeliveryLook m_look;
    std::optional<DeliveryState> m_state; ///< set: the word follows a change of language
};

} // namespace recado
