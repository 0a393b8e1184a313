// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace recado {

/// A ring that empties as time runs out, with the whole seconds left in its middle.
class UndoRing : public QWidget
{
    Q_OBJECT

public:
    explicit UndoRing(QWidget *parent = nullptr);

    /// The share still left, from 0 to 1, and the seconds to write.
    void setLeft(double share, int seconds);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 1.0;
    int m_seconds = 0;
};

} // namespace recado
