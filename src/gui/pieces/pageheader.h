// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace recado {

class ReasonedButton;
class RoleLabel;

/// The top of every page: its title, a line under it, and the page's one primary action at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// An empty text takes the action away.
    void setPrimaryAction(const QString &text);
    [[nodiscard]] ReasonedButton *primaryButton() const { return m_primary; }
    /// A lesser action, left of the primary one.
    void addSecondary(QWidget *widget);

Q_SIGNALS:
    void primaryTriggered();

private:
    RoleLabel *m_title;
    RoleLabel *m_subtitle;
    QHBoxLayout *m_actions;
    ReasonedButton *m_primary;
};

} // namespace recado
