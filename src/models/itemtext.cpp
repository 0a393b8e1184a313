// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemtext.h"

#include "domain/boleto/typeableline.h"
#include "domain/messages/messagetext.h"
#include "domain/phonenumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};

QDateTime local(Instant at)
{
    return toDateTime(at).toLocalTime();
}

std::optional<qint64> amountOf(const QString &boletoLine)
{
    if (boletoLine.isEmpty())
        return std::nullopt;
    const auto line = boleto::TypeableLine::check(boletoLine);
    return line.value ? line.value->barcode().amountCents() : std::nullopt;
}

} // namespace

QString phoneText(const QString &e164)
{
    const auto phone = PhoneNumber::fromE164(e164);
    return phone ? phone->display() : e164;
}

QString personText(const QString &name, const QString &e164)
{
    return name.isEmpty() ? phoneText(e164) : u"%1 · %2"_s.arg(name, phoneText(e164));
}

QString dateText(const QDate &date)
{
    static const QRegularExpression day(u"\\bd\\b"_s);
    static const QRegularExpression month(u"\\bM\\b"_s);
    static const QRegularExpression year(u"\\byy\\b"_s);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    format.replace(day, u"dd"_s).replace(month, u"MM"_s).replace(year, u"yyyy"_s);
    return QLocale().toString(date, format);
}

QString whenText(Instant at)
{
    const QDateTime when = local(at);
    return dateText(when.date()) + u' ' + QLocale().toString(when.time(), QLocale::ShortFormat);
}

QString clockText(Instant at)
{
    return local(at).time().toString(u"HH:mm:ss"_s);
}

QString spanText(std::chrono::milliseconds span)
{
    const auto seconds = std::max<qint64>(std::chrono::duration_cast<std::chrono::seconds>(span).count(), 0);
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString kindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Text:
        return Words::tr("Text");
    case ItemKind::Pdf:
        return Words::tr("PDF");
    case ItemKind::Boleto:
        return Words::tr("Boleto");
    }
    Q_UNREACHABLE();
}

QString kindText(PartKind kind)
{
    return kind == PartKind::Text ? Words::tr("Text") : Words::tr("PDF");
}

QString channelText(Channel channel)
{
    return channel == Channel::WhatsApp ? u"WhatsApp"_s : u"SMS"_s;
}

QString itemText(const OutgoingItem &item)
{
    const auto text = std::ranges::find(item.parts, PartKind::Text, &OutgoingPart::kind);
    return text == item.parts.end() ? QString() : text->body;
}

QString summaryText(const OutgoingItem &item)
{
    const QString body = itemText(item).simplified();
    if (item.kind == ItemKind::Text)
        return body;
    QString head = kindText(item.kind);
    if (const auto cents = amountOf(item.boletoLine); cents && *cents > 0)
        head += u' ' + reais(*cents);
    return body.isEmpty() ? head : u"%1 · %2"_s.arg(head, body);
}

QString eventText(PartState state)
{
    switch (state) {
    case PartState::Waiting:
        return Words::tr("Waits until the text has left");
    case PartState::Queued:
        return Words::tr("In the queue of this computer");
    case PartState::Sending:
        return Words::tr("Being handed to Twilio");
    case PartState::Unsure:
        return Words::tr("No answer came: looking for it at Twilio");
    case PartState::Accepted:
        return Words::tr("Twilio has it");
    case PartState::Sent:
        return Words::tr("Sent");
    case PartState::Delivered:
        return Words::tr("Delivered to the phone");
    case PartState::Read:
        return Words::tr("Read by the customer");
    case PartState::NoReceipt:
        return Words::tr("Sent, no receipt came");
    case PartState::MaybeSent:
        return Words::tr("It may have been sent: look before you send again");
    case PartState::Failed:
        return Words::tr("Not delivered");
    case PartState::Cancelled:
        return Words::tr("Cancelled, not sent");
    case PartState::Scheduled:
        return Words::tr("Scheduled at Twilio");
    case PartState::Late:
        return Words::tr("Its time has passed: say whether it is still to be sent");
    }
    Q_UNREACHABLE();
}

} // namespace recado
