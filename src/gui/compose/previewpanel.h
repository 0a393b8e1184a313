// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "services/settings/settingsservice.h"

#include <QImage>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class MessageBubble;
class RoleLabel;

/// What will arrive, as the customer's telephone shows it.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        ItemKind kind = ItemKind::Text;
        Channel channel = Channel::WhatsApp;
        QString text = {};
        QString file = {}; ///< path
        int pages = 0;
        QImage firstPage = {};
    };

    explicit PreviewPanel(QWidget *parent = nullptr);

    void setContent(const Content &content, const Preferences &preferences);

private:
    MessageBubble *m_text;
    RoleLabel *m_pause;
    MessageBubble *m_pdf;
    RoleLabel *m_empty;
};

} // namespace recado
