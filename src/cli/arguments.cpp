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
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith("--"_L1)) {
            found.m_positional.append(word);
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (names.withValue.contains(name)) {
            if (equals < 0 && i + 1 >= words.size())
                return wrong(u"--%1 needs a value"_s.arg(name));
            found.m_values.insert(name, equals < 0 ? words[++i] : word.mid(equals + 1));
        } else if (names.flags.contains(name)) {
            if (equals >= 0)
                return wrong(u"--%1 takes no value"_s.arg(name));
            found.m_flags.insert(name);
        } else {
            return wrong(u"unknown option --%1"_s.arg(name));
        }
    }
    return found;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    return m_values.value(option, otherwise);
}

} // namespace recado::cli
