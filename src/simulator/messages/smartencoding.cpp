// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/smartencoding.h"

#include <QHash>

namespace recado::simulator {
namespace {

struct Replacement
{
    QStringView characters; ///< each of these …
    QStringView by; ///< … becomes this
};

// What Twilio replaces when SmartEncoded=true: typographic look-alikes, never accented letters.
// clang-format off
constexpr Replacement replacements[] = {
    {u"\u00ab\u00bb\u201c\u201d\u02ba\u02ee\u201f\u201e\u275d\u275e\u301d\u301e\uff02", u"\""},
    {u"\u2018\u2019\u02bb\u02c8\u02bc\u02bd\u02b9\u201b\uff07\u00b4\u02ca`\u02cb\u275b\u275c"
     u"\u0313\u0314\ufe10\ufe11", u"'"},
    {u"\u00f7\u29f8\u0337\u0338\u2044\u2215\uff0f", u"/"},
    {u"\u00bc", u"1/4"},
    {u"\u00bd", u"1/2"},
    {u"\u00be", u"3/4"},
    {u"\u29f9\u29f5\u20e5\ufe68\uff3c", u"\\"},
    {u"\u0332\uff3f\u2017", u"_"},
    {u"\u20d2\u20d3\u2223\uff5c\u23b8\u23b9\u23d0\u239c\u239f", u"|"},
    {u"\u23bc\u23bd\u2015\ufe63\uff0d\u2010\u2043\u2014\u2013\u2022", u"-"},
    {u"\ufe6b\uff20", u"@"},
    {u"\ufe69\uff04", u"$"},
    {u"\u01c3\ufe15\ufe57\uff01", u"!"},
    {u"\ufe5f\uff03", u"#"},
    {u"\ufe6a\uff05", u"%"},
    {u"\ufe60\uff06", u"&"},
    {u"\u201a\u0326\ufe50\ufe51\uff0c\uff64\u3001", u","},
    {u"\u2768\u276a\ufe59\uff08\u27ee\u2985", u"("},
    {u"\u2769\u276b\ufe5a\uff09\u27ef\u2986", u")"},
    {u"\u204e\u2217\u229b\u2722\u2723\u2724\u2725\u2731\u2732\u2733\u273a\u273b\u273c\u273d"
     u"\u2743\u2749\u274a\u274b\u29c6\ufe61\uff0a", u"*"},
    {u"\u02d6\ufe62\uff0b", u"+"},
    {u"\u3002\ufe52\uff0e\uff61", u"."},
    {u"\uff10", u"0"},
    {u"\uff11", u"1"},
    {u"\uff12", u"2"},
    {u"\uff13", u"3"},
    {u"\uff14", u"4"},
    {u"\uff15", u"5"},
    {u"\uff16", u"6"},
    {u"\uff17", u"7"},
    {u"\uff18", u"8"},
    {u"\uff19", u"9"},
    {u"\u02d0\u02f8\u2982\ua789\ufe13\uff1a", u":"},
    {u"\u204f\ufe14\ufe54\uff1b", u";"},
    {u"\ufe64\uff1c\u2039", u"<"},
    {u"\u0347\ua78a\ufe66\uff1d", u"="},
    {u"\ufe65\uff1e\u203a", u">"},
    {u"\ufe16\ufe56\uff1f", u"?"},
    {u"\uff21\u1d00", u"A"},
    {u"\uff22\u0299", u"B"},
    {u"\uff23\u1d04", u"C"},
    {u"\uff24\u1d05", u"D"},
    {u"\uff25\u1d07", u"E"},
    {u"\uff26\ua730", u"F"},
    {u"\uff27\u0262", u"G"},
    {u"\uff28\u029c", u"H"},
    {u"\uff29\u026a", u"I"},
    {u"\uff2a\u1d0a", u"J"},
    {u"\uff2b\u1d0b", u"K"},
    {u"\uff2c\u029f", u"L"},
    {u"\uff2d\u1d0d", u"M"},
    {u"\uff2e\u0274", u"N"},
    {u"\uff2f\u1d0f", u"O"},
    {u"\uff30\u1d18", u"P"},
    {u"\uff31", u"Q"},
    {u"\uff32\u0280", u"R"},
    {u"\uff33\ua731", u"S"},
    {u"\uff34\u1d1b", u"T"},
    {u"\uff35\u1d1c", u"U"},
    {u"\uff36\u1d20", u"V"},
    {u"\uff37\u1d21", u"W"},
    {u"\uff38", u"X"},
    {u"\uff39\u028f", u"Y"},
    {u"\uff3a\u1d22", u"Z"},
    {u"\u02c6\u0302\uff3e\u1dcd", u"^"},
    {u"\u2774\ufe5b\uff5b", u"{"},
    {u"\u2775\ufe5c\uff5d", u"}"},
    {u"\uff3b", u"["},
    {u"\uff3d", u"]"},
    {u"\u02dc\u02f7\u0303\u0330\u0334\u223c\uff5e", u"~"},
    {u"\u00a0\u2000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
     u"\215\237\200\220\233", u"  "},
    {QStringView(u"\020\000\003\004\027\031\021\022\023\024\u2060\u200b\u200c\ufeff", 14), u""},
    {u"\011", u"       "},
    {u"\u203c", u"!!"},
    {u"\u2028\u2029\u2001", u" "},
    {u"\u2026", u"..."},
};
// clang-format on

QHash<char16_t, QStringView> makeTable()
{
    QHash<char16_t, QStringView> table;
    for (const Replacement &replacement : replacements) {
        for (const QChar character : replacement.characters)
            table.insert(character.unicode(), replacement.by);
    }
    return table;
}

} // namespace

QString smartEncoded(const QString &text)
{
    static const QHash<char16_t, QStringView> table = makeTable();
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const auto found = table.constFind(character.unicode());
        if (found == table.constEnd())
            result += character;
        else
            result += *found;
    }
    return result;
}

} // namespace recado::simulator
