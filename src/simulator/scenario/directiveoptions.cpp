// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/directiveoptions.h"

#include "simulator/scenario/scenario.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

DirectiveOptions::DirectiveOptions(const Directive &directive, const QStringList &names)
    : m_directive(directive)
{
    QStringList said = directive.options.keys();
    said.sort();
    for (const QString &name : said) {
        if (!names.contains(name))
            fail(u"\"%1\" has no \"%2\" (it knows: %3)"_s.arg(
                directive.verb, name, names.isEmpty() ? u"nothing"_s : names.join(u", "_s)));
    }
}

std::optional<int> DirectiveOptions::number(const QString &name, int minimum, int maximum)
{
    const std::optional<QString> said = text(name);
    if (!said)
        return {};
    bool isNumber = false;
    const int value = said->toInt(&isNumber);
    if (isNumber && value >= minimum && value <= maximum)
        return value;
    fail(u"\"%1\" must be a number from %2 to %3"_s.arg(name).arg(minimum).arg(maximum));
    return {};
}

std::optional<qint64> DirectiveOptions::msecs(const QString &name)
{
    const std::optional<QString> said = text(name);
    if (!said)
        return {};
    const auto duration = readDuration(*said);
    if (!duration)
        fail(u"\"%1\" must be a time such as 250ms, 10s, 5min, 2h or 3d"_s.arg(name));
    return duration ? std::optional<qint64>(duration->count()) : std::nullopt;
}

std::optional<QString> DirectiveOptions::text(const QString &name) const
{
    const auto found = m_directive.options.constFind(name);
    return found == m_directive.options.constEnd() ? std::optional<QString>() : *found;
}

QString DirectiveOptions::word(qsizetype index, const QString &missing)
{
    if (index >= m_directive.words.size())
        fail(missing);
    return m_directive.words.value(index);
}

void DirectiveOptions::fail(const QString &mistake)
{
    if (m_mistake.isEmpty())
        m_mistake = mistake;
}

Outcome DirectiveOptions::outcome() const
{
    if (m_mistake.isEmpty())
        return Done{};
    return Error{.kind = ErrorKind::Invalid, .detail = m_mistake};
}

} // namespace recado::simulator
