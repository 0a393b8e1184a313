// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/templatelint.h"

#include "simulator/content/contentjson.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr qsizetype longestBody = 1024;
constexpr qsizetype mostVariables = 100;

QRegularExpression variable()
{
    return QRegularExpression(uR"(\{\{\s*(\w+)\s*\}\})"_s);
}

QStringList variablesOf(const QString &text)
{
    QStringList names;
    auto matches = variable().globalMatch(text);
    while (matches.hasNext())
        names << matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

/// Whether they are 1, 2, 3 … in some order.
bool countFromOne(const QStringList &names)
{
    for (qsizetype number = 1; number <= names.size(); ++number) {
        if (!names.contains(QString::number(number)))
            return false;
    }
    return true;
}

QString placeOfVariables(const QString &body)
{
    static const QRegularExpression edge(uR"(^\s*\{\{|\}\}\s*$)"_s);
    static const QRegularExpression sideBySide(uR"(\}\}\s*\{\{)"_s);
    if (body.contains(edge))
        return u"Variables can't be at the start or end of the template."_s;
    if (body.contains(sideBySide))
        return u"Two variables can't stand side by side."_s;
    const qsizetype count = variablesOf(body).size();
    const qsizetype words
        = QString(body).remove(variable()).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size();
    if (count > 0 && words < 2 * count + 1)
        return u"This template has too many variables for its length. Reduce the number of variables or increase the message length."_s;
    return {};
}

QString variablesReason(const QJsonObject &content, const ContentParts &parts)
{
    const QStringList names = variablesOf(parts.body + u' ' + parts.media.join(u' '));
    if (names.size() > mostVariables)
        return u"Templates can't have more than 100 variables."_s;
    if (!countFromOne(names))
        return u"Variables must be sequential: {{1}}, {{2}}, {{3}}."_s;
    const QJsonObject samples = content["variables"_L1].toObject();
    const bool complete = std::ranges::all_of(
        names, [&](const QString &name) { return !samples[name].toString().isEmpty(); });
    if (!complete)
        return u"Every variable needs a sample."_s;
    return placeOfVariables(parts.body);
}

QString formReason(const ContentParts &parts)
{
    static const QRegularExpression fixedHost(uR"(^https?://[^/{]+/)"_s);
    if (parts.body.size() > longestBody)
        return u"The body can't be longer than 1024 characters."_s;
    if (parts.body.contains(u"\n\n\n"_s))
        return u"The body can't have more than two consecutive line breaks."_s;
    if (parts.media.size() > 1)
        return u"A template can carry one file only."_s;
    if (!parts.media.isEmpty() && !parts.media.first().contains(fixedHost))
        return u"The media address must begin with a fixed host name."_s;
    return {};
}

} // namespace

QString rejectionReason(const QJsonObject &content, const QString &category)
{
    const ContentParts parts = partsOf(content);
    if (const QString reason = formReason(parts); !reason.isEmpty())
        return reason;
    if (const QString reason = variablesReason(content, parts); !reason.isEmpty())
        return reason;
    if (category == "AUTHENTICATION"_L1 && parts.type != "whatsapp/authentication"_L1)
        return u"INCORRECT_CATEGORY: authentication templates have a type of their own."_s;
    if (category == "UTILITY"_L1 && isAdvertising(parts.body))
        return u"INCORRECT_CATEGORY: this is a MARKETING template."_s;
    return {};
}

bool isAdvertising(const QString &text)
{
    static const QStringList words{u"promoção"_s, u"desconto"_s,  u"oferta"_s,    u"imperdível"_s,
                                   u"cupom"_s,    u"promoción"_s, u"descuento"_s, u"discount"_s};
    return std::ranges::any_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace recado::simulator
