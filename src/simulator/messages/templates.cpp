// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/templates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr qsizetype lengthLimit = 1024;

std::optional<TemplateView> findTemplate(const QString &accountSid, const QString &contentSid,
                                         const World &world)
{
    return world.links.findTemplate ? world.links.findTemplate(accountSid, contentSid) : std::nullopt;
}

QJsonObject valuesOf(const QString &variables)
{
    return QJsonDocument::fromJson(variables.toUtf8()).object();
}

/// "1" of each {{1}} in the text and the addresses of files.
QStringList placeholdersOf(const TemplateView &view)
{
    static const QRegularExpression expression(uR"(\{\{\s*(\w+)\s*\}\})"_s);
    QStringList names;
    auto matches = expression.globalMatch(view.body + u' ' + view.mediaUrls.join(u' '));
    while (matches.hasNext())
        names << matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

QString filledIn(QString text, const QJsonObject &values)
{
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        text.replace(u"{{%1}}"_s.arg(it.key()), it->toString());
    return text;
}

std::optional<int> valueFailure(const TemplateView &view, const QJsonObject &values)
{
    QStringList expected = placeholdersOf(view);
    QStringList given = values.keys();
    expected.sort();
    given.sort();
    if (expected != given)
        return 63028;
    for (const auto &value : values) {
        if (value.toString().contains(u"     "_s))
            return 63013;
        if (value.toString().contains(u'\n'))
            return 63021;
    }
    return {};
}

} // namespace

std::optional<int> refuseTemplate(const Form &form, const QString &accountSid, const World &world)
{
    const QString variables = form.text(u"ContentVariables"_s);
    const std::optional<QString> sid = form.value(u"ContentSid"_s);
    if (!sid)
        return variables.isEmpty() ? std::optional<int>() : 21654;
    const bool mustBeKnown = world.links.findTemplate && findAccount(accountSid);
    if (!isSid(*sid, u"HX") || (mustBeKnown && !findTemplate(accountSid, *sid, world)))
        return 21655;
    if (variables.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(variables.toUtf8());
    const QJsonObject values = document.object();
    const bool texts = std::ranges::all_of(values, [](const auto &value) { return value.isString(); });
    return document.isObject() && texts ? std::optional<int>() : 21656;
}

void fillFromTemplate(Message &message, const World &world)
{
    const QJsonObject values = valuesOf(message.contentVariables);
    const auto view = findTemplate(message.accountSid, message.contentSid, world);
    if (view) {
        message.body = filledIn(view->body, values);
        for (const QString &url : view->mediaUrls)
            message.mediaUrls << filledIn(url, values);
        return;
    }
    QStringList texts;
    for (const auto &value : values)
        texts << value.toString();
    message.body = u"Template %1: %2"_s.arg(message.contentSid, texts.join(u"; "));
}

std::optional<int> templateFailure(const Message &message, bool windowIsOpen, const World &world)
{
    const auto view = findTemplate(message.accountSid, message.contentSid, world);
    if (!view)
        return {};
    if (view->status == "rejected"_L1)
        return 63040;
    if (view->status == "paused"_L1)
        return 63041;
    if (view->status == "disabled"_L1)
        return 63042;
    if (view->status != "approved"_L1 && !windowIsOpen)
        return 63016;
    if (const auto failure = valueFailure(*view, valuesOf(message.contentVariables)))
        return failure;
    return message.body.size() > lengthLimit ? std::optional(63021) : std::nullopt;
}

} // namespace recado::simulator
