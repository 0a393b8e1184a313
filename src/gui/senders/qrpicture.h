// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace recado {

/// A QR code that a phone reads from the screen. Black on white in both modes: phones want it so.
class QrPicture : public QWidget
{
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);

    /// An empty text shows nothing.
    void setText(const QString &text);
    /// One pixel per module, with the quiet zone; null while there is nothing to show.
    [[nodiscard]] const QImage &modules() const { return m_modules; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
};

} // namespace recado
