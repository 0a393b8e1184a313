// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/bubbletext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

// Stands for a link or a piece of mono while marks are looked for: what is inside those is no mark. From the
// private use area, which a message has no need of; what comes in from outside is replaced first.
constexpr QChar placeholder(0xE000);

struct Mark
{
    char16_t sign = 0;
    QLatin1StringView tag;
};
constexpr std::array marks{Mark{u'*', "b"_L1}, Mark{u'_', "i"_L1}, Mark{u'~', "s"_L1}};

/// A text with a placeholder for each piece that is kept as it is, and those pieces in their order.
struct Lifted
{
    QString text;
    QStringList kept = {};
};

constexpr auto monoPattern = R"(```(?<mono>\S|\S.*?\S)```)"_L1;
// The last character is no punctuation: "see https://example.com/a." does not end in the point.
constexpr auto linkPattern = R"((?<link>(?:https?://|www\.)[^\s<>"]*[^\s<>".,;:!?()*_~'`]))"_L1;

QString linkTag(const QString &shown, const QColor &color)
{
    const QString target = shown.startsWith("www."_L1, Qt::CaseInsensitive) ? "https://"_L1 + shown : shown;
    return uR"(<a href="%1" style="color:%2">%3</a>)"_s.arg(target.toHtmlEscaped(), color.name(),
                                                            shown.toHtmlEscaped());
}

QString breaks(QString escaped)
{
    return escaped.replace(u'\n', u"<br>"_s);
}

/// Without a colour the pieces are kept plain.
Lifted lifted(QString text, bool mono, const std::optional<QColor> &link)
{
    text.replace(placeholder, QChar(QChar::ReplacementCharacter));
    const QRegularExpression pattern(mono ? monoPattern + u'|' + linkPattern : QString(linkPattern),
                                     QRegularExpression::DotMatchesEverythingOption
                                         | QRegularExpression::CaseInsensitiveOption);
    Lifted out;
    qsizetype from = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString code = mono ? match.captured(u"mono"_s) : QString();
        const QString address = match.captured(u"link"_s);
        out.text += text.mid(from, match.capturedStart() - from) + placeholder;
        from = match.capturedEnd();
        if (!link)
            out.kept << (address.isEmpty() ? code : address);
        else
            out.kept << (address.isEmpty() ? u"<code>%1</code>"_s.arg(breaks(code.toHtmlEscaped()))
                                           : linkTag(address, *link));
    }
    out.text += text.mid(from);
    return out;
}

bool isWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool isSpace(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// Where the mark that opens at this place is closed again.
std::optional<qsizetype> closing(const QString &line, qsizetype open)
{
    const QChar sign = line.at(open);
    if (isWord(line, open - 1) || isSpace(line, open + 1) || line.at(open + 1) == sign)
        return std::nullopt;
    for (qsizetype at = line.indexOf(sign, open + 2); at > 0; at = line.indexOf(sign, at + 1))
        if (!isSpace(line, at - 1) && !isWord(line, at + 1))
            return at;
    return std::nullopt;
}

QString marked(const QString &line, bool html)
{
    QString out;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar here = line.at(at);
        const auto *const mark
            = std::ranges::find_if(marks, [here](const Mark &each) { return here == each.sign; });
        const auto end = mark == marks.end() ? std::nullopt : closing(line, at);
        if (!end) {
            out += html ? QString(here).toHtmlEscaped() : QString(here);
            continue;
        }
        const QString inner = marked(line.mid(at + 1, *end - at - 1), html);
        out += html ? u"<%1>%2</%1>"_s.arg(mark->tag, inner) : inner;
        at = *end;
    }
    return out;
}

QString restored(const QString &text, const QStringList &kept)
{
    QString out;
    qsizetype next = 0;
    for (const QChar here : text)
        out += here == placeholder ? kept.value(next++) : QString(here);
    return out;
}

QString everyLine(const QString &text, bool html)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = marked(line, html);
    return lines.join(html ? u"<br>"_s : u"\n"_s);
}

} // namespace

QString whatsAppHtml(const QString &text, const QColor &link)
{
    const Lifted parts = lifted(text, true, link);
    return restored(everyLine(parts.text, true), parts.kept);
}

QString whatsAppPlain(const QString &text)
{
    const Lifted parts = lifted(text, true, std::nullopt);
    return restored(everyLine(parts.text, false), parts.kept);
}

QString smsHtml(const QString &text, const QColor &link)
{
    const Lifted parts = lifted(text, false, link);
    return restored(breaks(parts.text.toHtmlEscaped()), parts.kept);
}

} // namespace recado
