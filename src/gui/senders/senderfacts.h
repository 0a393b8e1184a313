// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "models/sendertablemodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// What is known of a number, at a glance: name, quality, reach, balance, services, age of its key.
class SenderFacts : public QWidget
{
    Q_OBJECT

public:
    explicit SenderFacts(QWidget *parent = nullptr);

    void setRow(const SenderRow &row, Instant now);
    /// Not everybody may use it.
    [[nodiscard]] QPushButton *keyButton() const { return m_replace; }

Q_SIGNALS:
    /// The key of the account shall be replaced: asked for where its age stands.
    void rotationWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFact(const QString &name, const QString &value, ThemeRole role = ThemeRole::Text);

    SenderRow m_row;
    Instant m_now = {};
    QGridLayout *m_grid;
    QPushButton *m_replace;
};

} // namespace recado
