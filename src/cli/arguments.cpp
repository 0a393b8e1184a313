// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

Error wrong(const QString &what)
{
    return {.kind = ErrorKind::Invalid, .detail = what, .reason = u"wrong-use"_s};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const OptionNames &names)
{
    Arguments found;
    bool optionsEnded = false;
    QStringList rest = words;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (optionsEnded || !word.startsWith("--"_L1)) {
            found.m_positional.append(word);
        } else if (word == "--"_L1) {
            optionsEnded = true;
        } else if (const auto added = found.addOption(word, rest, names); !added) {
            return added.error();
        }
    }
    return found;
}

Outcome Arguments::addOption(const QString &word, QStringList &rest, const OptionNames &names)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    if (names.flags.contains(name)) {
        if (equals >= 0)
            return wrong(u"--%1 takes no value"_s.arg(name));
        m_flags.insert(name);
        return Done{};
    }
    if (!names.withValue.contains(name))
        return wrong(u"unknown option --%1"_s.arg(name));
    if (equals < 0 && rest.isEmpty())
        return wrong(u"--%1 needs a value"_s.arg(name));
    m_values.insert(name, equals < 0 ? rest.takeFirst() : word.mid(equals + 1));
    return Done{};
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    return m_values.value(option, otherwise);
}

} // namespace recado::cli
