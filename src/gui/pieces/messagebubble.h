// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/deliverystate.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace recado {

class BubbleFrame;

/// What stands in one bubble. Text and PDF never come together: a WhatsApp document carries no caption.
struct BubbleContent
{
    enum class Kind { WhatsAppText, Sms, Pdf };

    struct File
    {
        QString name;
        int pages = 0; ///< 0 = not known
        qint64 bytes = 0;
        QImage firstPage = {}; ///< as WhatsApp shows the head of it; null = without
    };

    Kind kind = Kind::WhatsAppText;
    bool outgoing = true;
    QString text = {};
    QStringList segments = {}; ///< of an SMS, in order, together the text; empty = one
    File file = {};
    QString author = {}; ///< who wrote it, above the text; empty = not shown
    QString time = {}; ///< as it shall be read
    std::optional<DeliveryState> state = {}; ///< the ticks; for outgoing ones
};

/// A message as the customer's telephone shows it: at the right when it is ours, at the left when it is
/// theirs.
class MessageBubble : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBubble(BubbleContent content, QWidget *parent = nullptr);

    void setContent(const BubbleContent &content);
    void setState(DeliveryState state);
    /// Narrower than its present words: they wrap again when the room shrinks.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const BubbleContent &content() const { return m_content; }

Q_SIGNALS:
    /// Followed by a person; nothing opens by itself.
    void linkActivated(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refreshName();

    BubbleContent m_content;
    BubbleFrame *m_frame = nullptr; ///< a child, made anew with each content
};

} // namespace recado
