// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// Offers one SMS for when WhatsApp does not deliver, and shows what it would say and cost. Hidden where
/// there can be none. Never ticked by itself: it costs money.
class SmsFallback : public QWidget
{
    Q_OBJECT

public:
    explicit SmsFallback(QWidget *parent = nullptr);

    /// What the SMS would say; empty where none can be sent (no SMS number, not WhatsApp, nothing to say).
    void setOffer(const QString &text);
    /// The text when the person wants it, otherwise empty.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isWanted() const;
    /// Of a draft. The next message is another one: not wanted until somebody says so.
    void setWanted(bool wanted);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOffer();

    QString m_offer;
    QCheckBox *m_wanted;
    RoleLabel *m_words;
};

} // namespace recado
