// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/pagelist.h"

#include "gui/compose/composepage.h"
#include "gui/messages/messagespage.h"
#include "gui/senders/senderspage.h"

#include <QCoreApplication>

#include <array>

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageList)
};

// Outside the table below: within it lupdate files the words under a context that the program never asks for.
QString send()
{
    return Words::tr("Send");
}

QString messages()
{
    return Words::tr("Messages");
}

QString numbers()
{
    return Words::tr("Numbers");
}

template<typename Made>
Page *make(const GuiServices &services, Workspace &workspace)
{
    return new Made(services, workspace);
}

// clang-format off
constexpr std::array pages{
    PageEntry{"send",     Glyph::Send,    send,     make<ComposePage>},
    PageEntry{"messages", Glyph::Chat,    messages, make<MessagesPage>},
    PageEntry{"numbers",  Glyph::Numbers, numbers,  make<SendersPage>},
};
// clang-format on

} // namespace

std::span<const PageEntry> pageList()
{
    return pages;
}

} // namespace recado
