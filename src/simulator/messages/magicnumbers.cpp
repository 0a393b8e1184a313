// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/magicnumbers.h"

#include "simulator/errorcatalogue.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr int codeDigits = 5;

std::optional<int> codeAfter(const QString &phone, QLatin1StringView prefix)
{
    if (!phone.startsWith(prefix) || phone.size() != prefix.size() + codeDigits)
        return {};
    bool isNumber = false;
    const int code = phone.mid(prefix.size()).toInt(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

Magic refusal(int code, bool throughService)
{
    static const QSet<int> laterThroughService = {21408, 21610, 21612, 21614, 21635};
    if (throughService && laterThroughService.contains(code))
        return {.laterError = code};
    return {.refusal = code};
}

std::optional<Magic> magicOfCode(int code, bool throughService)
{
    switch (code) {
    case 0:
        return Magic{.stopsAt = MessageStatus::Sent};
    case 1:
        return Magic{.stopsAt = MessageStatus::Delivered};
    case 2:
        return Magic{.stopsAt = MessageStatus::Queued};
    default:
        break;
    }
    const CatalogueEntry *entry = findError(code);
    if (!entry)
        return {};
    if (entry->when == CatalogueEntry::When::Create)
        return refusal(code, throughService);
    return Magic{.laterError = code};
}

/// As many words in a line as fit a terminal.
QString inLines(const QStringList &words)
{
    constexpr qsizetype wordsInLine = 16;
    QString lines;
    for (qsizetype i = 0; i < words.size(); i += wordsInLine)
        lines += u"  "_s + words.mid(i, wordsInLine).join(u' ') + u'\n';
    return lines;
}

} // namespace

std::optional<Magic> magicRecipient(const QString &phone, bool throughService)
{
    // Twilio's test credentials know these; +15005550007 is theirs for senders, here it also refuses as a
    // recipient.
    static const QHash<QString, int> official
        = {{u"+15005550001"_s, 21211}, {u"+15005550002"_s, 21612}, {u"+15005550003"_s, 21408},
           {u"+15005550004"_s, 21610}, {u"+15005550007"_s, 21612}, {u"+15005550009"_s, 21614}};
    const auto found = official.constFind(phone);
    if (found != official.constEnd())
        return refusal(*found, throughService);
    for (const auto prefix : {"+150055"_L1, "+55679555"_L1}) {
        if (const std::optional<int> code = codeAfter(phone, prefix))
            return magicOfCode(*code, throughService);
    }
    return {};
}

std::optional<int> magicSenderRefusal(const QString &phone)
{
    if (phone == "+15005550001"_L1)
        return 21212;
    if (phone == "+15005550007"_L1)
        return 21606;
    if (phone == "+15005550008"_L1)
        return 21611;
    return {};
}

QString magicNumbersHelp()
{
    using When = CatalogueEntry::When;
    return uR"(Recipients with an agreed end (also as whatsapp:+...):
  +15005550001 refused 21211   +15005550002 refused 21612   +15005550003 refused 21408
  +15005550004 refused 21610   +15005550009 refused 21614   +15005550007 refused 21612
  +150055CCCCC or +55679555CCCCC, CCCCC a code of Twilio's error dictionary: codes of the create request refuse it,
  the others let it pass (201) and fail the message later. Example: +5567955530003 ends undelivered with 30003.
  +5567955500000 stays "sent" for ever, +5567955500001 is delivered but never read, +5567955500002 stays queued.
  Through a Messaging Service 21408, 21610, 21612, 21614 and 21635 come later, too.
Senders refused: +15005550001 (21212), +15005550007 (21606), +15005550008 (21611); +15005550006 is always good.
Codes that refuse:
%1Codes that come later:
%2)"_s.arg(inLines(errorCodes(When::Create)), inLines(errorCodes(When::Status)));
}

} // namespace recado::simulator
