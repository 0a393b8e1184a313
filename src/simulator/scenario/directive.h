// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace recado::simulator {

/// One line of a scenario, taken apart: `template HX0…01 status=paused` is the verb "template", the word
/// "HX0…01" and the option status. Values may stand in double quotes.
struct Directive
{
    QString verb;
    QStringList words = {};
    QHash<QString, QString> options = {};
};

} // namespace recado::simulator
