// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

namespace recado {

/// What is to be sent: a boleto, a text or a plain PDF. Left and Right move between them.
class KindSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit KindSwitch(QWidget *parent = nullptr);

    [[nodiscard]] ItemKind kind() const;
    /// Without a signal.
    void setKind(ItemKind kind);

Q_SIGNALS:
    void kindChosen(recado::ItemKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_group;
};

} // namespace recado
