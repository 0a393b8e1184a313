// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots/latershots.h"

#include "gui/compose/whenpicker.h"
#include "gui/messages/itempanel.h"
#include "services/words/errortext.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr QSize panelSize(440, 560);

/// In memory only: a picture sends nothing.
OutgoingItem scheduledItem(Instant now, Scheduling by)
{
    OutgoingItem item{.id = ItemId::create(),
                      .tenantId = {},
                      .senderId = {},
                      .contactName = u"Maria Souza"_s,
                      .kind = ItemKind::Boleto,
                      .to = u"+5567999550101"_s,
                      .createdAt = now};
    item.scheduledAt = by;
    item.scheduledFor = mondayMorning(now);
    const bool there = by == Scheduling::Twilio;
    item.parts.push_back({.id = PartId::create(),
                          .itemId = item.id,
                          .body = u"Olá, Maria! Segue o boleto de R$ 350,00."_s,
                          .state = there ? PartState::Scheduled : PartState::Queued,
                          .dueAt = item.scheduledFor,
                          .changedAt = now});
    item.parts.push_back({.id = PartId::create(),
                          .itemId = item.id,
                          .position = 1,
                          .kind = PartKind::Pdf,
                          .state = there ? PartState::Scheduled : PartState::Waiting,
                          .changedAt = now});
    return item;
}

OutgoingItem paidItem(Instant now)
{
    OutgoingItem item = scheduledItem(now, Scheduling::None);
    item.scheduledFor.reset();
    for (OutgoingPart &part : item.parts) {
        part.state = PartState::Read;
        part.sid = u"SM00000000000000000000000000000000"_s;
    }
    item.parts.front().priceMicros = -5000;
    item.parts.front().priceUnit = u"USD"_s;
    return item;
}

Outcome addPanel(const OutgoingItem &item, const GuiServices &services, const AddPicture &add,
                 const QString &name)
{
    ItemPanel panel(services);
    panel.resize(panelSize);
    panel.setItem(item);
    panel.show();
    return add(panel, name);
}

} // namespace

Outcome addLaterStates(MainWindow &window, const GuiServices &services, const AddPicture &add)
{
    const Instant now = services.clock.now();
    const SendTime monday{.by = Scheduling::ThisComputer, .at = mondayMorning(now)};
    WhenDialog fine(services.clock, monday, [](const SendTime &time) {
        return time.by == Scheduling::Twilio ? textOf(SendObstacle::FileNotKept) : QString();
    });
    fine.show();
    if (auto added = add(fine, u"when-dialog"_s); !added)
        return added;
    WhenDialog past(services.clock, {.by = Scheduling::Twilio, .at = now - 1h},
                    [](const SendTime &) { return textOf(SendObstacle::TimePast); });
    past.show();
    if (auto added = add(past, u"when-past-dialog"_s); !added)
        return added;
    if (auto *picker = window.findChild<WhenPicker *>()) {
        picker->setTime(monday);
        Q_EMIT picker->chosen();
        window.showPage(0);
        auto added = add(window, u"compose-later"_s);
        picker->setTime({});
        Q_EMIT picker->chosen();
        if (!added)
            return added;
    }
    if (auto added
        = addPanel(scheduledItem(now, Scheduling::ThisComputer), services, add, u"item-later-here"_s);
        !added)
        return added;
    if (auto added = addPanel(scheduledItem(now, Scheduling::Twilio), services, add, u"item-later-twilio"_s);
        !added)
        return added;
    return addPanel(paidItem(now), services, add, u"item-price"_s);
}

} // namespace recado
