// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/messagetext.h"
#include "domain/phonenumber.h"
#include "services/files/datafolder.h"
#include "services/messages/sendservice.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// Twilio queues a WhatsApp message for up to four hours. (facts: Twilio 2.7)
constexpr auto slowestFetch = 4h;

void checkSender(const SendRequest &request, std::vector<SendObstacle> &found)
{
    if (request.sender.id.isNull()) {
        found.push_back(SendObstacle::NoSender);
        return;
    }
    if (request.sender.paused)
        found.push_back(SendObstacle::SenderPaused);
    if (!serves(request.sender, request.channel))
        found.push_back(SendObstacle::ChannelNotServed);
}

void checkRecipient(const SendRequest &request, std::vector<SendObstacle> &found)
{
    if (request.to.trimmed().isEmpty()) {
        found.push_back(SendObstacle::NoRecipient);
        return;
    }
    const auto phone = PhoneNumber::parse(request.to);
    if (!phone)
        found.push_back(SendObstacle::NotAPhone);
    else if (phone->kind() == PhoneNumber::Kind::Landline && request.channel == Channel::Sms)
        found.push_back(SendObstacle::Landline);
}

void checkText(const SendRequest &request, std::vector<SendObstacle> &found)
{
    if (request.text.trimmed().isEmpty() && request.kind != ItemKind::Pdf)
        found.push_back(SendObstacle::NoText);
    if (request.text.size() > maxBodyLength)
        found.push_back(SendObstacle::TextTooLong);
}

void checkFile(const SendRequest &request, std::vector<SendObstacle> &found)
{
    if (request.kind == ItemKind::Text)
        return;
    if (request.channel == Channel::Sms) // Brazilian carriers take no files: the line goes in the text
        found.push_back(SendObstacle::FileNotBySms);
    QFile file(request.filePath);
    if (request.filePath.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        found.push_back(SendObstacle::NoFile);
        return;
    }
    if (file.size() > maxDocumentSize)
        found.push_back(SendObstacle::FileTooBig);
    // The reader forgives junk before the header (Acrobat does); a phone need not.
    if (!file.read(1024).contains("%PDF-"))
        found.push_back(SendObstacle::FileNotPdf);
}

} // namespace

std::vector<SendObstacle> visibleObstacles(const SendRequest &request)
{
    std::vector<SendObstacle> found;
    checkSender(request, found);
    checkFile(request, found);
    checkRecipient(request, found);
    checkText(request, found);
    return found;
}

std::optional<SendObstacle> timeObstacle(const SendRequest &request, Instant now,
                                         std::chrono::seconds fileStays)
{
    const Instant ready = now + request.undo;
    if (const auto problem = problemOf(request.when, ready)) {
        switch (*problem) {
        case TimeProblem::Past:
            return SendObstacle::TimePast;
        case TimeProblem::TooFar:
            return SendObstacle::TimeTooFar;
        case TimeProblem::TooSoon:
            return SendObstacle::TimeTooSoon;
        }
    }
    if (request.when.by != Scheduling::Twilio)
        return std::nullopt;
    if (request.sender.messagingServiceSid.isEmpty())
        return SendObstacle::NoMessagingService;
    const auto fetched = request.when.at + behindTheText + slowestFetch;
    if (request.kind != ItemKind::Text && fetched > now + fileStays)
        return SendObstacle::FileNotKept;
    return std::nullopt;
}

QString toWord(SendObstacle obstacle)
{
    switch (obstacle) {
    case SendObstacle::NotAllowed:
        return u"not-allowed"_s;
    case SendObstacle::NoSender:
        return u"no-sender"_s;
    case SendObstacle::SenderPaused:
        return u"sender-paused"_s;
    case SendObstacle::ChannelNotServed:
        return u"channel-not-served"_s;
    case SendObstacle::NoRecipient:
        return u"no-recipient"_s;
    case SendObstacle::NotAPhone:
        return u"not-a-phone"_s;
    case SendObstacle::Landline:
        return u"landline"_s;
    case SendObstacle::OptedOut:
        return u"opted-out"_s;
    case SendObstacle::NoText:
        return u"no-text"_s;
    case SendObstacle::TextTooLong:
        return u"text-too-long"_s;
    case SendObstacle::NoFile:
        return u"no-file"_s;
    case SendObstacle::FileTooBig:
        return u"file-too-big"_s;
    case SendObstacle::FileNotPdf:
        return u"file-not-pdf"_s;
    case SendObstacle::FileNotBySms:
        return u"file-not-by-sms"_s;
    case SendObstacle::WindowClosed:
        return u"window-closed"_s;
    case SendObstacle::TimePast:
        return u"time-past"_s;
    case SendObstacle::TimeTooFar:
        return u"time-too-far"_s;
    case SendObstacle::TimeTooSoon:
        return u"time-too-soon"_s;
    case SendObstacle::NoMessagingService:
        return u"no-messaging-service"_s;
    case SendObstacle::FileNotKept:
        return u"file-not-kept"_s;
    case SendObstacle::WindowClosesBefore:
        return u"window-closes-before"_s;
    }
    return {};
}

} // namespace recado
