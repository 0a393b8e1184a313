// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/metrics.h"

#include <QWidget>

namespace recado {

/// One line that gives up its middle or end when room is short; the whole text stays in the tool tip and for
/// screen readers.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QString text = {}, FontRole font = FontRole::Body, ThemeRole role = ThemeRole::Text,
                         QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_text;
    FontRole m_font;
    ThemeRole m_role;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace recado
