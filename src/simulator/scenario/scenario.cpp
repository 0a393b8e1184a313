// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenario.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

// A resource of a static library is there only when somebody calls for it. Must stand outside of namespaces.
static void initializeScenarios()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace recado::simulator {
namespace {

const QString folder = u":/scenarios"_s;

Error invalid(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail};
}

/// Words of a line; what stands in double quotes stays together, "#" outside of them ends the line.
Result<QStringList> wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const QChar character : line) {
        if (character == u'"') {
            quoted = !quoted;
            any = true;
        } else if (!quoted && character == u'#') {
            break;
        } else if (!quoted && character.isSpace()) {
            if (any)
                words << std::exchange(word, {});
            any = false;
        } else {
            word += character;
            any = true;
        }
    }
    if (quoted)
        return invalid(u"a quotation mark is not closed"_s);
    if (any)
        words << word;
    return words;
}

Result<Directive> directiveOf(QStringList words)
{
    static const QRegularExpression option(uR"(^([a-z][a-z-]*)=(.*)$)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    Directive directive{.verb = words.takeFirst()};
    for (const QString &word : std::as_const(words)) {
        const QRegularExpressionMatch match = option.match(word);
        if (!match.hasMatch())
            directive.words << word;
        else if (directive.options.contains(match.captured(1)))
            return invalid(u"\"%1\" is said twice"_s.arg(match.captured(1)));
        else
            directive.options.insert(match.captured(1), match.captured(2));
    }
    return directive;
}

Result<std::optional<ScenarioLine>> parseLine(const QString &text, int number)
{
    Result<QStringList> words = wordsOf(text);
    if (!words)
        return words.error();
    ScenarioLine line{.number = number, .directive = {}};
    if (words->isEmpty())
        return std::optional<ScenarioLine>();
    if (words->first() == "at"_L1) {
        const auto after = words->size() > 2 ? readDuration(words->at(1)) : std::nullopt;
        if (!after)
            return invalid(u"after \"at\" comes a time such as 10min, and then what happens"_s);
        line.after = *after;
        words->remove(0, 2);
    }
    Result<Directive> directive = directiveOf(*words);
    if (!directive)
        return directive.error();
    line.directive = *std::move(directive);
    return std::optional(line);
}

} // namespace

Result<std::vector<ScenarioLine>> parseScenario(const QString &text, const QString &fileName)
{
    std::vector<ScenarioLine> lines;
    int number = 0;
    for (const QString &one : text.split(u'\n')) {
        ++number;
        const Result<std::optional<ScenarioLine>> line = parseLine(one, number);
        if (!line)
            return invalid(u"%1:%2: %3"_s.arg(fileName).arg(number).arg(line.error().detail));
        if (*line)
            lines.push_back(**line);
    }
    return lines;
}

Result<Directive> parseDirective(const QString &line)
{
    const Result<QStringList> words = wordsOf(line);
    if (!words)
        return words.error();
    return words->isEmpty() ? Result<Directive>(invalid(u"nothing is said"_s)) : directiveOf(*words);
}

QString directiveText(const Directive &directive)
{
    QStringList parts{directive.verb};
    for (const QString &word : directive.words)
        parts << u'"' + word + u'"';
    for (auto it = directive.options.cbegin(); it != directive.options.cend(); ++it)
        parts << u"%1=\"%2\""_s.arg(it.key(), *it);
    return parts.join(u' ');
}

std::optional<std::chrono::milliseconds> readDuration(const QString &text)
{
    static const QRegularExpression expression(u"^(\\d{1,9})(ms|s|min|h|d)$"_s);
    static const QHash<QString, qint64> units
        = {{u"ms"_s, 1}, {u"s"_s, 1000}, {u"min"_s, 60'000}, {u"h"_s, 3'600'000}, {u"d"_s, 86'400'000}};
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    return std::chrono::milliseconds{match.captured(1).toLongLong() * units.value(match.captured(2))};
}

Result<QString> readScenario(const QString &nameOrFile)
{
    initializeScenarios();
    const bool shipped = shippedScenarios().contains(nameOrFile);
    QFile file(shipped ? u"%1/%2.txt"_s.arg(folder, nameOrFile) : nameOrFile);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    return Error{.kind = ErrorKind::Storage,
                 .detail = u"%1: %2 (shipped scenarios: %3)"_s.arg(nameOrFile, file.errorString(),
                                                                   shippedScenarios().join(u", "_s))};
}

QString scenarioAbout(const QString &text)
{
    QStringList said;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'#'))
            break;
        if (!line.contains("SPDX-"_L1))
            said << line.mid(1).trimmed();
    }
    return said.join(u' ').trimmed();
}

QStringList shippedScenarios()
{
    initializeScenarios();
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

} // namespace recado::simulator
