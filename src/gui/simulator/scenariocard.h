// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/card.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace recado {

/// A whole day to try: one of the scenarios that the simulator brings along.
class ScenarioCard : public Card
{
    Q_OBJECT

public:
    explicit ScenarioCard(QWidget *parent = nullptr);

    void setScenarios(const QStringList &names);
    /// The name that a person reads: "Black Friday".
    [[nodiscard]] static QString title(const QString &name);

Q_SIGNALS:
    void playWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAbout();
    void retranslate();

    QStringList m_names;
    QComboBox *m_box;
    QPushButton *m_play;
    RoleLabel *m_about;
};

} // namespace recado
