// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace recado {

/// A line with a button that empties it, in the colours of the moment: QLineEdit takes the picture of that
/// button once, and it would stay dark on dark.
class ClearableEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClearableEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace recado
