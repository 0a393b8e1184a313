// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/banner.h"
#include "gui/services.h"

namespace recado {

struct RestoreNews;

/// What the start did with a backup that was to be put back, said once, above the pages: what is here now,
/// what is newer and where that is, and what waits for a person. Not while the window is locked. Hidden when
/// there is nothing to tell.
class StartNews : public Banner
{
    Q_OBJECT

public:
    explicit StartNews(const GuiServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see the messages that wait.
    void messagesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNews();

    GuiServices m_services;
    bool m_done = false; ///< the person has read it
};

/// All of it in sentences; empty when the start was one as every day.
[[nodiscard]] QString newsText(const RestoreNews &news);

} // namespace recado
