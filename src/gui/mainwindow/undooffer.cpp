// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/undooffer.h"

#include "gui/common/explaining.h"
#include "gui/pieces/toast.h"
#include "services/messages/sendservice.h"

namespace recado {

UndoOffer::UndoOffer(const GuiServices &services, QWidget &host)
    : QObject(&host)
    , m_services(services)
    , m_toast(new Toast(&host))
{
    m_toast->setObjectName(QStringLiteral("toast"));
    m_toast->hide();
    connect(m_toast, &Toast::undone, this, &UndoOffer::undo);
}

void UndoOffer::serve(Page &page)
{
    connect(&page, &Page::undoOffered, this,
            [this, &page](const ItemId &item, const QString &sentence, std::chrono::milliseconds time) {
                offer(page, item, sentence, time);
            });
    connect(&page, &Page::noticed, this, [this](const QString &sentence) { m_toast->tell(sentence); });
}

void UndoOffer::offer(Page &page, const ItemId &item, const QString &sentence, std::chrono::milliseconds time)
{
    m_page = &page;
    m_item = item;
    m_toast->offerUndo(sentence, time);
}

void UndoOffer::undo()
{
    QCoro::connect(m_services.send.undo(m_item), this,
                   [this, item = m_item](const Result<bool> &all) { tellOutcome(item, all); });
}

void UndoOffer::tellOutcome(const ItemId &item, const Result<bool> &all)
{
    if (!all)
        return m_toast->tell(oneLine(explain(all.error())), Glyph::Danger, ThemeRole::Danger);
    if (!*all)
        return m_toast->tell(tr("It had left already: what has gone cannot be called back."), Glyph::Warning,
                             ThemeRole::Warning);
    m_toast->tell(tr("Taken back: nothing was sent."), Glyph::Undo, ThemeRole::Success);
    if (m_page)
        m_page->undone(item);
}

} // namespace recado
