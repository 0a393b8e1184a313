// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/smartencoding.h"

#include <QHash>
#include <QStringView>

#include <array>

namespace recado {
namespace {

struct Look
{
    QStringView written; ///< each of these characters …
    QStringView plain; ///< … is sent as this
};

// Twilio's table of 271 characters. (facts: Twilio segments)
// clang-format off
constexpr std::array looks{
    Look{u"\u00ab\u00bb\u02ba\u02ee\u201c\u201d\u201e\u201f\u275d\u275e\u301d\u301e\uff02", u"\""},
    Look{u"`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\u0313\u0314\u2018\u2019\u201b"
         u"\u275b\u275c\ufe10\ufe11\uff07", u"'"},
    Look{u"\u00f7\u0337\u0338\u2044\u2215\u29f8\uff0f", u"/"},
    Look{u"\u00bc", u"1/4"},
    Look{u"\u00bd", u"1/2"},
    Look{u"\u00be", u"3/4"},
    Look{u"\u20e5\u29f5\u29f9\ufe68\uff3c", u"\\"},
    Look{u"\u0332\u2017\uff3f", u"_"},
    Look{u"\u20d2\u20d3\u2223\u239c\u239f\u23b8\u23b9\u23d0\uff5c", u"|"},
    Look{u"\u2010\u2013\u2014\u2015\u2022\u2043\u23bc\u23bd\ufe63\uff0d", u"-"},
    Look{u"\ufe6b\uff20", u"@"},
    Look{u"\ufe69\uff04", u"$"},
    Look{u"\u01c3\ufe15\ufe57\uff01", u"!"},
    Look{u"\ufe5f\uff03", u"#"},
    Look{u"\ufe6a\uff05", u"%"},
    Look{u"\ufe60\uff06", u"&"},
    Look{u"\u0326\u201a\u3001\ufe50\ufe51\uff0c\uff64", u","},
    Look{u"\u2768\u276a\u27ee\u2985\ufe59\uff08", u"("},
    Look{u"\u2769\u276b\u27ef\u2986\ufe5a\uff09", u")"},
    Look{u"\u204e\u2217\u229b\u2722\u2723\u2724\u2725\u2731\u2732\u2733\u273a\u273b\u273c\u273d"
         u"\u2743\u2749\u274a\u274b\u29c6\ufe61\uff0a", u"*"},
    Look{u"\u02d6\ufe62\uff0b", u"+"},
    Look{u"\u3002\ufe52\uff0e\uff61", u"."},
    Look{u"\uff10", u"0"},
    Look{u"\uff11", u"1"},
    Look{u"\uff12", u"2"},
    Look{u"\uff13", u"3"},
    Look{u"\uff14", u"4"},
    Look{u"\uff15", u"5"},
    Look{u"\uff16", u"6"},
    Look{u"\uff17", u"7"},
    Look{u"\uff18", u"8"},
    Look{u"\uff19", u"9"},
    Look{u"\u02d0\u02f8\u2982\ua789\ufe13\uff1a", u":"},
    Look{u"\u204f\ufe14\ufe54\uff1b", u";"},
    Look{u"\u2039\ufe64\uff1c", u"<"},
    Look{u"\u0347\ua78a\ufe66\uff1d", u"="},
    Look{u"\u203a\ufe65\uff1e", u">"},
    Look{u"\ufe16\ufe56\uff1f", u"?"},
    Look{u"\u1d00\uff21", u"A"},
    Look{u"\u0299\uff22", u"B"},
    Look{u"\u1d04\uff23", u"C"},
    Look{u"\u1d05\uff24", u"D"},
    Look{u"\u1d07\uff25", u"E"},
    Look{u"\ua730\uff26", u"F"},
    Look{u"\u0262\uff27", u"G"},
    Look{u"\u029c\uff28", u"H"},
    Look{u"\u026a\uff29", u"I"},
    Look{u"\u1d0a\uff2a", u"J"},
    Look{u"\u1d0b\uff2b", u"K"},
    Look{u"\u029f\uff2c", u"L"},
    Look{u"\u1d0d\uff2d", u"M"},
    Look{u"\u0274\uff2e", u"N"},
    Look{u"\u1d0f\uff2f", u"O"},
    Look{u"\u1d18\uff30", u"P"},
    Look{u"\uff31", u"Q"},
    Look{u"\u0280\uff32", u"R"},
    Look{u"\ua731\uff33", u"S"},
    Look{u"\u1d1b\uff34", u"T"},
    Look{u"\u1d1c\uff35", u"U"},
    Look{u"\u1d20\uff36", u"V"},
    Look{u"\u1d21\uff37", u"W"},
    Look{u"\uff38", u"X"},
    Look{u"\u028f\uff39", u"Y"},
    Look{u"\u1d22\uff3a", u"Z"},
    Look{u"\u02c6\u0302\u1dcd\uff3e", u"^"},
    Look{u"\u2774\ufe5b\uff5b", u"{"},
    Look{u"\u2775\ufe5c\uff5d", u"}"},
    Look{u"\uff3b", u"["},
    Look{u"\uff3d", u"]"},
    Look{u"\u02dc\u02f7\u0303\u0330\u0334\u223c\uff5e", u"~"},
    Look{u"\200\215\220\233\237\u00a0\u2000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
         u"\u200a\u202f\u205f\u3000", u"  "},
    Look{u"\011", u"       "},
    Look{u"\u203c", u"!!"},
    Look{u"\u2001\u2028\u2029", u" "},
    Look{u"\u2026", u"..."},
    // with its length: it begins with U+0000
    Look{QStringView(u"\000\003\004\020\021\022\023\024\027\031\u200b\u200c\u2060\ufeff", 14), u""},
};
// clang-format on

const QHash<QChar, QStringView> &table()
{
    static const QHash<QChar, QStringView> byCharacter = [] {
        QHash<QChar, QStringView> made;
        for (const Look &look : looks) {
            for (const QChar character : look.written)
                made.insert(character, look.plain);
        }
        return made;
    }();
    return byCharacter;
}

} // namespace

QString asSmartEncoded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const auto found = table().constFind(character);
        if (found == table().cend())
            plain += character;
        else
            plain += *found;
    }
    return plain;
}

} // namespace recado
