// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/explaining.h"

#include <QStringList>

namespace recado {
namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString oneLine(const Explanation &explanation)
{
    return joined({explanation.what, explanation.advice}, QStringLiteral(" "));
}

QString allOf(const Explanation &explanation)
{
    return joined({explanation.what, explanation.advice, explanation.small}, QStringLiteral("\n"));
}

} // namespace recado
