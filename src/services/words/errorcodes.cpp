// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errorcodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

static void initErrorCodesResource() // the macro may not stand in a namespace; needed in a static library
{
    Q_INIT_RESOURCE(errorcodes);
}

namespace recado {
namespace {

using Catalogue = QHash<int, QJsonObject>;

Catalogue readCatalogue()
{
    initErrorCodesResource();
    QFile file(u":/errorcodes/errorcodes.json"_s);
    Catalogue catalogue;
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    const QJsonArray listed = QJsonDocument::fromJson(file.readAll())["codes"_L1].toArray();
    for (const QJsonValueConstRef one : listed) {
        const QJsonObject entry = one.toObject();
        catalogue.insert(entry["code"_L1].toInt(), entry);
    }
    return catalogue;
}

const Catalogue &catalogue()
{
    static const Catalogue read = readCatalogue();
    return read;
}

RetryClass retryFromName(const QString &name)
{
    if (name == "auto"_L1)
        return RetryClass::Auto;
    if (name == "fix"_L1)
        return RetryClass::Fix;
    return name == "maybe-sent"_L1 ? RetryClass::MaybeSent : RetryClass::No;
}

} // namespace

std::optional<CodeEntry> entryForCode(int twilioCode, const QString &language)
{
    const auto found = catalogue().constFind(twilioCode);
    if (found == catalogue().constEnd())
        return std::nullopt;
    const QJsonValue words = found->value(language);
    if (!words.isObject())
        return std::nullopt;
    return CodeEntry{.code = twilioCode,
                     .title = found->value("title"_L1).toString(),
                     .retry = retryFromName(found->value("retry"_L1).toString()),
                     .button = found->value("button"_L1).toString(),
                     .what = words["what"_L1].toString(),
                     .advice = words["advice"_L1].toString()};
}

std::vector<int> knownCodes()
{
    const QList<int> codes = catalogue().keys();
    std::vector<int> sorted(codes.begin(), codes.end());
    std::ranges::sort(sorted);
    return sorted;
}

const QStringList &codeButtons()
{
    static const QStringList ids{u"none"_s,
                                 u"billing"_s,
                                 u"business-manager"_s,
                                 u"call-customer"_s,
                                 u"check-now"_s,
                                 u"check-credentials"_s,
                                 u"choose-language"_s,
                                 u"choose-sender"_s,
                                 u"choose-template"_s,
                                 u"choose-time"_s,
                                 u"clean-spaces"_s,
                                 u"copy-join"_s,
                                 u"countdown"_s,
                                 u"edit-text"_s,
                                 u"fill-fields"_s,
                                 u"fix-number"_s,
                                 u"geo-permissions"_s,
                                 u"history"_s,
                                 u"mark-number"_s,
                                 u"marketing-terms"_s,
                                 u"open-conversation"_s,
                                 u"open-number"_s,
                                 u"publish-file"_s,
                                 u"report-fault"_s,
                                 u"send-again"_s,
                                 u"send-sms"_s,
                                 u"send-tomorrow"_s,
                                 u"set-up-service"_s,
                                 u"shorten-text"_s,
                                 u"show-limit"_s,
                                 u"shrink-file"_s,
                                 u"slow-down"_s,
                                 u"split-days"_s,
                                 u"support"_s,
                                 u"try-other-channel"_s,
                                 u"try-whatsapp"_s,
                                 u"twilio-page"_s,
                                 u"update-list"_s,
                                 u"use-template"_s,
                                 u"verified-numbers"_s,
                                 u"wait"_s,
                                 u"webhooks"_s};
    return ids;
}

QString wordsLanguage()
{
    // A program without a catalogue (the command line) speaks English whatever the computer's language is.
    constexpr auto probe
        = QT_TRANSLATE_NOOP("recado::Words", "Twilio reports a failure that Recado does not know yet.");
    if (QCoreApplication::translate("recado::Words", probe) == QLatin1StringView(probe))
        return u"en"_s;
    return QLocale().language() == QLocale::Portuguese ? u"pt_BR"_s : u"es"_s;
}

} // namespace recado
