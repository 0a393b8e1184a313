// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/banner.h"

#include <QPushButton>

namespace recado {

/// A banner that a form made in Designer can hold; hidden until it has something to tell.
class FormBanner : public Banner
{
    Q_OBJECT

public:
    explicit FormBanner(QWidget *parent = nullptr)
        : Banner(Kind::Danger, {}, parent)
    {
        hide();
        // Enter in a dialog saves; it must never mean what a banner offers
        for (QPushButton *button : findChildren<QPushButton *>())
            button->setAutoDefault(false);
    }
};

} // namespace recado
