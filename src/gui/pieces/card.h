// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// A surface with an optional title; what belongs together stands on one card.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Where the contents go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A small control at the right of the title.
    void setTitleAction(QWidget *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoleLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace recado
