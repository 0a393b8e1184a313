// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fold.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

QString escaped(QString folded)
{
    return folded.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString fold(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf(isMark);
    return folded.simplified();
}

QString foldNumber(const QString &text)
{
    QString folded = fold(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

QString containing(const QString &folded)
{
    return u'%' + escaped(folded) + u'%';
}

QString beginningWith(const QString &folded)
{
    return escaped(folded) + u'%';
}

std::array<QString, 4> searchPatterns(const QString &typed)
{
    std::array<QString, 4> patterns;
    patterns.fill(u"%"_s);
    auto next = patterns.begin();
    for (const QString &word : fold(typed).split(u' ', Qt::SkipEmptyParts)) {
        const QString term = hasDigit(word) ? foldNumber(word) : word;
        if (next != patterns.end())
            *next++ = containing(term);
    }
    return patterns;
}

} // namespace recado::storage
