// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/rolelabel.h"

namespace recado {

/// What is wrong with the field above it; takes no room while nothing is. For forms made in Designer, where a
/// FieldRow cannot stand.
class FindingLabel : public RoleLabel
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    /// Shows the sentence under the field and marks the field; an empty one takes both away.
    void tell(const QString &sentence, QWidget &field);
};

} // namespace recado
