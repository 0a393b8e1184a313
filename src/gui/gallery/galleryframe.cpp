// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gallery/gallery.h"
#include "gui/pieces/navrail.h"
#include "gui/pieces/tenantbar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

NavRail *rail()
{
    auto *made = new NavRail;
    made->addItem(Glyph::Home, u"Início"_s);
    made->addItem(Glyph::Send, u"Nova mensagem"_s);
    made->addItem(Glyph::Campaign, u"Campanhas"_s);
    made->addItem(Glyph::Routine, u"Régua"_s);
    const int chats = made->addItem(Glyph::Chat, u"Conversas"_s);
    made->addItem(Glyph::People, u"Contatos"_s);
    made->addItem(Glyph::Template, u"Modelos"_s);
    made->addItem(Glyph::Chart, u"Resultados"_s);
    const int numbers = made->addItem(Glyph::Numbers, u"Números"_s);
    made->addItem(Glyph::Gear, u"Configurações"_s);
    made->setBadge(chats, 3);
    made->setBadge(numbers, 128);
    made->setCurrentIndex(1);
    return made;
}

QToolButton *tool(Glyph glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(glyphIcon(glyph));
    button->setAccessibleName(name);
    return button;
}

TenantBar *bar()
{
    auto *made = new TenantBar;
    made->setTenants({{u"a"_s, u"Condomínio Solar"_s, QColor(0xD9, 0x7A, 0x06)},
                      {u"b"_s, u"Escola Girassol"_s, QColor(0x2F, 0x6F, 0xDE)}});
    made->setCurrentTenant(u"a"_s);
    made->setNumbers({{u"n"_s, u"+55 67 99555-0100"_s}});
    made->setCurrentNumber(u"n"_s);
    made->setNumberState(Glyph::Online, u"Online"_s, ThemeRole::Success);
    made->addRight(tool(Glyph::Globe, u"Language"_s));
    made->addRight(tool(Glyph::Moon, u"Dark"_s));
    return made;
}

} // namespace

QWidget *galleryFrame(QWidget *content, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(rail());
    middle->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addLayout(middle, 1);
    return frame;
}

} // namespace recado
