// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secrets/textentries.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression camel(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression between(u"[^A-Z0-9]+"_s);
    QString spaced = name;
    spaced.replace(camel, u"\\1_\\2"_s);
    return spaced.toUpper().split(between, Qt::SkipEmptyParts);
}

/// Several settings of one line, each on a line of its own: JSON without line ends, `docker run -e A=1 -e
/// B=2`.
QStringList linesOf(QString text)
{
    static const QRegularExpression beforeJsonName(u"[,{]\\s*(?=[\"'][\\w\\-. ]+[\"']\\s*:)"_s);
    static const QRegularExpression beforeOption(u"\\s(?:-e|--env)[\\s=]+(?=[\"']?[A-Za-z_]\\w*=)"_s);
    static const QRegularExpression beforeTwilio(u"[ \\t&;]+(?=TWILIO_\\w+=)"_s);
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    text.replace(beforeJsonName, u"\n"_s);
    text.replace(beforeOption, u"\n"_s);
    text.replace(beforeTwilio, u"\n"_s);
    return text.split(lineEnd);
}

bool isComment(const QString &line)
{
    return line.startsWith(u'#') || line.startsWith("//"_L1) || line.startsWith(u';')
        || line.startsWith("REM "_L1, Qt::CaseInsensitive);
}

/// What a shell, a list or a program writes before the name.
QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(
        u"^(?:[-*>•]\\s+|export\\s+|set\\s+|setx\\s+|ENV\\s+|const\\s+|let\\s+|var\\s+|"
        "\\$env:|process\\.env\\.|[{\\[,]\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = lead.match(line);
    return match.hasMatch() ? line.mid(match.capturedLength()) : line;
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
        return opening;
    case u'“':
    case u'”':
        return u'”';
    case u'‘':
    case u'’':
        return u'’';
    default:
        return {};
    }
}

QString valueOf(const QString &written)
{
    static const QRegularExpression comment(u"(?:^|\\s)(?:#|//).*$"_s);
    static const QRegularExpression tail(u"[\\s,;}\\]]+$"_s);
    const QString text = written.trimmed();
    if (text.isEmpty())
        return {};
    if (const QChar closing = closingOf(text.front()); !closing.isNull()) {
        const qsizetype end = text.indexOf(closing, 1);
        return text.mid(1, end < 0 ? -1 : end - 1).trimmed();
    }
    QString value = text;
    value.remove(comment);
    value.remove(tail);
    return value;
}

struct Line
{
    QString name;
    QString value = {};
};

std::optional<Line> split(const QString &line)
{
    static const QRegularExpression assignment(
        u"^[\"'`“]?([A-Za-z_][\\w .\\-]{0,60}?)[\"'`”]?\\s*(?:=>|:=|=|:(?!//))\\s*(.*)$"_s);
    static const QRegularExpression windows(u"^([A-Z_][A-Z0-9_]+)\\s+(\\S+)$"_s);
    for (const QRegularExpression &shape : {assignment, windows}) {
        if (const auto match = shape.match(line); match.hasMatch())
            return Line{.name = match.captured(1), .value = valueOf(match.captured(2))};
    }
    return std::nullopt;
}

/// "Account SID" alone on its line, as the console's page is copied.
bool isLabel(const QStringList &words)
{
    static const QStringList ends{u"SID"_s, u"TOKEN"_s, u"SECRET"_s, u"NUMBER"_s, u"KEY"_s};
    return words.size() >= 2 && words.size() <= 4 && ends.contains(words.back());
}

} // namespace

std::vector<TextEntry> entriesOf(const QString &text)
{
    std::vector<TextEntry> entries;
    QStringList waiting; // a name whose value comes on the next line
    for (const QString &whole : linesOf(text)) {
        const QString line = withoutLead(whole.trimmed());
        if (line.isEmpty() || isComment(line))
            continue;
        const auto parts = split(line);
        const QStringList words = wordsOf(parts ? parts->name : line);
        const QString value = parts ? parts->value : QString();
        if (parts && !value.isEmpty()) {
            entries.push_back({.words = words, .value = value});
            waiting.clear();
        } else if (isLabel(words)) {
            waiting = words;
        } else if (!waiting.isEmpty() && !parts) {
            entries.push_back({.words = waiting, .value = valueOf(line)});
            waiting.clear();
        }
    }
    return entries;
}

QString decodeText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace recado
