// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redactionrules.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// A shape and what to write in its place. Rules are tried at each place of the text in the order of their
/// list; what one has taken, no other sees: so the first rules protect what must stay readable.
struct Rule
{
    QString pattern; ///< without capturing groups
    QString (*replace)(const QString &found);
};

class Rules
{
public:
    explicit Rules(std::vector<Rule> rules)
        : m_rules(std::move(rules))
    {
        QStringList patterns;
        for (const Rule &rule : m_rules)
            patterns.append(u'(' + rule.pattern + u')');
        m_expression.setPattern(patterns.join(u'|'));
        m_expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
        m_expression.optimize();
        Q_ASSERT_X(m_expression.isValid(), "redaction", qPrintable(m_expression.errorString()));
        Q_ASSERT(m_expression.captureCount() == static_cast<int>(m_rules.size()));
    }

    [[nodiscard]] QString apply(const QString &given) const
    {
        // half a surrogate pair would make every match an error
        const QString text = given.isValidUtf16() ? given : QString::fromUtf8(given.toUtf8());
        QString kept;
        qsizetype from = 0;
        for (;;) {
            const QRegularExpressionMatch match
                = m_expression.match(text, from, QRegularExpression::NormalMatch,
                                     QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid()) // the engine gave up: better an unreadable line than a readable number
                return u"[could not be checked]"_s;
            if (!match.hasMatch())
                break;
            const auto rule = static_cast<std::size_t>(match.lastCapturedIndex() - 1);
            kept += QStringView(text).mid(from, match.capturedStart() - from);
            kept += m_rules.at(rule).replace(match.captured());
            from = match.capturedEnd();
        }
        kept += QStringView(text).mid(from);
        return kept;
    }

private:
    std::vector<Rule> m_rules;
    QRegularExpression m_expression;
};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// Both CPF and CNPJ end in two digits made by modulo 11; a letter of a CNPJ counts as its ASCII code minus
/// 48 (Receita Federal, IN RFB 2.229/2024). The weights run from 2 upwards from the right; those of a CNPJ
/// begin again after 9.
bool checkDigitsFit(const QString &characters, int highestWeight)
{
    for (qsizetype position = characters.size() - 2; position < characters.size(); ++position) {
        int sum = 0;
        int weight = 2;
        for (qsizetype i = position - 1; i >= 0; --i) {
            sum += (characters.at(i).unicode() - u'0') * weight;
            weight = weight == highestWeight ? 2 : weight + 1;
        }
        const int rest = sum % 11;
        if (characters.at(position).unicode() - u'0' != (rest < 2 ? 0 : 11 - rest))
            return false;
    }
    return true;
}

QString countryOf(const QString &digits)
{
    static const QStringList TwoDigits
        = u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 "
          "58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98"_s.split(u' ');
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return digits.left(1);
    return digits.left(TwoDigits.contains(digits.left(2)) ? 2 : 3);
}

QString keep(const QString &found)
{
    return found;
}

QString internationalPhone(const QString &found)
{
    const QString digits = digitsOf(found.startsWith("%2"_L1) ? found.mid(3) : found);
    return u'+' + countryOf(digits) + u"***"_s + digits.right(2);
}

QString nationalPhone(const QString &found)
{
    const QString digits = digitsOf(found);
    const bool withCountry
        = digits.size() >= 12 && (digits.startsWith("55"_L1) || digits.startsWith("0055"_L1));
    return (withCountry ? u"55***"_s : u"***"_s) + digits.right(2);
}

/// Eleven digits are a CPF or a mobile phone with its area code.
QString elevenDigits(const QString &found)
{
    const QString digits = digitsOf(found);
    return checkDigitsFit(digits, 11) || digits != found ? u"[CPF]"_s : u"***"_s + digits.right(2);
}

QString manyDigits(const QString &found)
{
    static const QRegularExpression Time(
        u"^(?:1\\d{12}|20\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d(?:\\d{3})?)?)$"_s);
    const bool isCnpj = found.size() == 14 && checkDigitsFit(found, 9);
    if (!isCnpj && Time.match(found).hasMatch())
        return found; // milliseconds since 1970, or 20261121090401
    return isCnpj ? u"[CNPJ]"_s : u"[digits]"_s;
}

QString sid(const QString &found)
{
    if (found.startsWith("AC"_L1))
        return u"AC***"_s + found.right(4);
    return found.startsWith("SK"_L1) ? u"SK***"_s : found;
}

QString upToSeparator(const QString &found)
{
    static const QRegularExpression Separator(u"[:=]"_s);
    return found.left(found.indexOf(Separator) + 1) + u"***"_s;
}

// What people put between the groups of a number.
constexpr QLatin1StringView Space(R"([\s.\-\x{2010}-\x{2015}])");
constexpr QLatin1StringView Gap(R"([\s.()\-\x{2010}-\x{2015}]{0,3})");

/// Numbers of people, in any surroundings: only digits beside them make them another number.
std::vector<Rule> numberRules()
{
    const QString plus = u"(?:(?<!\\d)\\+|%2[Bb])"_s;
    const QString area = u"\\(?0?[1-9][1-9]\\)?"_s + Space + u"{0,2}"_s;
    const QString subscriber = u"(?:9"_s + Space + u"?\\d{4}|[2-5]\\d{3})"_s + Space + u"?\\d{4}(?!\\d)"_s;
    return {
        {plus + u"55(?:"_s + Gap + u"\\d){10,11}(?!\\d)"_s, internationalPhone},
        {plus + u"1(?:"_s + Gap + u"\\d){10}(?!\\d)"_s, internationalPhone},
        {plus + u"[1-9](?:"_s + Gap + u"\\d){7,14}(?!\\d)"_s, internationalPhone},
        {u"(?<!\\d)\\d{3}[.\\s]?\\d{3}[.\\s]?\\d{3}[-\\s]?\\d{2}(?!\\d)"_s, elevenDigits},
        {u"(?<!\\d)(?:(?:00)?55"_s + Space + u"{0,2})?"_s + area + subscriber, nationalPhone},
        {u"(?<!\\d)9"_s + Space + u"?\\d{4}[-\\x{2010}-\\x{2015}]\\d{4}(?!\\d)"_s, nationalPhone},
        {u"(?<!\\d)\\d{12,}(?!\\d)"_s, manyDigits},
    };
}

/// What has the length of a CNPJ without its dots is one when the check digits fit; else numbers may hide in
/// it.
QString maybeCnpj(const QString &found)
{
    static const Rules Numbers(numberRules());
    QString characters = found;
    characters.replace("%2F"_L1, "/"_L1, Qt::CaseInsensitive).remove(u'/').remove(u'-');
    return checkDigitsFit(characters, 9) ? u"[CNPJ]"_s : Numbers.apply(found);
}

std::vector<Rule> allRules()
{
    const QString hex = u"[0-9a-fA-F]"_s;
    const QString credential = u"[A-Za-z0-9+/=._~\\-]"_s;
    const QString quote = u"\\\\?[\"']?"_s; // QDebug writes a quote within a string as \"
    std::vector<Rule> rules{
        {u"(?<![0-9A-Za-z])"_s + hex + u"{8}-"_s + hex + u"{4}-"_s + hex + u"{4}-"_s + hex + u"{4}-"_s + hex
             + u"{12}(?![0-9A-Za-z])"_s,
         keep},
        {u"(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)"_s,
         keep},
        {u"(?<![0-9A-Za-z])[A-Z]{2}"_s + hex + u"{32}(?![0-9A-Za-z])"_s, sid},
        {u"(?i:\\bauthorization"_s + quote + u"\\s*[:=]\\s*"_s + quote + u")[^\\r\\n\"']+"_s, upToSeparator},
        {u"\\b(?i:basic|bearer)(?:\\s|%20)+(?:"_s + credential + u"{16,}|(?="_s + credential
             + u"*[0-9A-Z=+/])"_s + credential + u"{6,})"_s,
         [](const QString &found) {
             return found.left(
                        found.startsWith(u'b', Qt::CaseInsensitive) && found.at(1).toLower() == u'a' ? 5 : 6)
                 + u" ***"_s;
         }},
        {u"://[^\\s/@:]*:[^\\s/@]+@"_s, [](const QString &) { return u"://***@"_s; }},
        {u"(?i:\\b(?:auth|access|refresh)?[_\\-]?token|\\bapi[_\\-]?key|(?:\\b|_)secret|\\bpassw(?:or)?d|\\bsenha)"_s
             + quote + u"\\s*[:=]\\s*"_s + quote + u"[^\\s\"'&,;}\\\\]{4,}"_s,
         upToSeparator},
        {u"000201\\d[^\\r\\n\"]{20,512}?6304"_s + hex + u"{4}"_s, [](const QString &) { return u"[Pix]"_s; }},
        {u"(?<!\\d)\\d{5}\\.?\\d{5}\\s?\\d{5}\\.?\\d{6}\\s?\\d{5}\\.?\\d{6}\\s?\\d\\s?\\d{14}(?!\\d)"_s,
         [](const QString &) { return u"[boleto]"_s; }},
        {u"(?<![0-9A-Za-z])(?=[A-Za-z]*[0-9])[0-9A-Za-z]{32,}(?![0-9A-Za-z])"_s,
         [](const QString &) { return u"[token]"_s; }},
        {u"(?<![\\w.+\\-])[\\w.+\\-]++(?:@|%40)[\\w\\-]+(?:\\.[\\w\\-]+)+"_s,
         [](const QString &) { return u"[e-mail]"_s; }},
        {u"(?<![0-9A-Za-z])[0-9A-Za-z]{2}\\.[0-9A-Za-z]{3}\\.[0-9A-Za-z]{3}(?:/|%2[Ff])[0-9A-Za-z]{4}-?\\d\\d(?!\\d)"_s,
         [](const QString &) { return u"[CNPJ]"_s; }},
        {u"(?<![0-9A-Za-z])[0-9A-Z]{8}(?:/|%2[Ff])?[0-9A-Z]{4}-?\\d\\d(?![0-9A-Za-z])"_s, maybeCnpj},
    };
    for (Rule &rule : numberRules())
        rules.push_back(std::move(rule));
    return rules;
}

} // namespace

QString applyRedactionRules(const QString &text)
{
    static const Rules All(allRules());
    return All.apply(text);
}

} // namespace recado
