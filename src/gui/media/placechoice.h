// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/media/mediaplace.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QRadioButton;
QT_END_NAMESPACE

namespace recado {

class RoleLabel;

/// The kinds of places, each with a sentence about who should take it.
class PlaceChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceChoice(QWidget *parent = nullptr);

    [[nodiscard]] HostKind kind() const;
    void setKind(HostKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QRadioButton *button = nullptr;
        RoleLabel *note = nullptr;
    };

    void retranslate();

    std::map<HostKind, Row> m_rows;
};

} // namespace recado
