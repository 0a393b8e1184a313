// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/outgoing.h"

#include "domain/messages/schedule.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString toWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Text:
        return u"text"_s;
    case ItemKind::Pdf:
        return u"pdf"_s;
    case ItemKind::Boleto:
        return u"boleto"_s;
    }
    return {};
}

QString toWord(PartKind kind)
{
    return kind == PartKind::Text ? u"text"_s : u"pdf"_s;
}

QString toWord(Channel channel)
{
    return channel == Channel::WhatsApp ? u"whatsapp"_s : u"sms"_s;
}

QString toWord(Scheduling scheduling)
{
    switch (scheduling) {
    case Scheduling::None:
        return u"none"_s;
    case Scheduling::ThisComputer:
        return u"here"_s;
    case Scheduling::Twilio:
        return u"twilio"_s;
    }
    return {};
}

DeliveryState visible(const OutgoingItem &item)
{
    if (waitsForItsTime(item))
        return DeliveryState::Scheduled;
    std::vector<PartState> states;
    states.reserve(item.parts.size());
    for (const OutgoingPart &part : item.parts) {
        if (!part.replaced)
            states.push_back(part.state);
    }
    return visible(std::span<const PartState>(states));
}

} // namespace recado
