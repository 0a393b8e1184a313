// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/messagebubble.h"

#include <QWidget>

namespace recado {

/// A file inside a bubble: the head of its first page if known, its name, pages and size.
class FileTile : public QWidget
{
    Q_OBJECT

public:
    explicit FileTile(BubbleContent::File file, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int pageHeight() const;

    BubbleContent::File m_file;
};

/// "2 pages · 84 KB · PDF", as far as known.
[[nodiscard]] QString describe(const BubbleContent::File &file);

} // namespace recado
