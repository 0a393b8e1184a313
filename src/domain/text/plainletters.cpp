// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/plainletters.h"

namespace recado {

QString plainLetters(const QString &text)
{
    QString plain;
    const QString letters = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace recado
