// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/messagetext.h"
#include "domain/messages/outgoing.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// The words of the message: a sample to start from, filled with what is known, and edited at will. What a
/// person has typed is never overwritten by a sample that is filled again.
class TextPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TextPanel(QWidget *parent = nullptr);

    /// Keeps the text of the kind before, and brings back the one of this kind.
    void setKind(ItemKind kind);
    void setChannel(Channel channel);
    /// Fills the sample again, or what is left open in a text that was edited.
    void setFields(const MessageFields &fields);

    [[nodiscard]] QString text() const;
    [[nodiscard]] const MessageFields &fields() const { return m_fields; }
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// Why this text may not be sent yet, in words; empty when nothing stands in the way.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QWidget *field() const;

    /// As it was left.
    void restore(const QString &text);
    /// Starts again from the first sample.
    void reset();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSamples();
    void useSample();
    void put(const QString &text);
    void showCount();
    void retranslate();

    ItemKind m_kind = ItemKind::Boleto;
    Channel m_channel = Channel::WhatsApp;
    MessageFields m_fields;
    bool m_edited = false;
    std::map<ItemKind, QString> m_kept; ///< texts typed for the kinds that are not shown

    QComboBox *m_sample;
    QComboBox *m_language;
    QPlainTextEdit *m_edit;
    RoleLabel *m_note;
    RoleLabel *m_count;
};

} // namespace recado
