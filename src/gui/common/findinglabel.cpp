// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/findinglabel.h"

#include "gui/theme/stylesheet.h"

namespace recado {

FindingLabel::FindingLabel(QWidget *parent)
    : RoleLabel(FontRole::Caption, ThemeRole::Danger, {}, parent)
{
    setWordWrap(true);
    hide();
}

void FindingLabel::tell(const QString &sentence, QWidget &field)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    field.setAccessibleDescription(sentence);
    setInvalid(field, !sentence.isEmpty());
}

} // namespace recado
