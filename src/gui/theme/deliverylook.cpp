// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/deliverylook.h"

#include <QCoreApplication>

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryLook)
};

} // namespace

DeliveryLook lookOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Scheduled:
        return {Glyph::StateScheduled, Words::tr("Scheduled"), ThemeRole::Muted};
    case DeliveryState::Queued:
        return {Glyph::StateQueued, Words::tr("Queued"), ThemeRole::Muted};
    case DeliveryState::Sent:
        return {Glyph::StateSent, Words::tr("Sent"), ThemeRole::Info};
    case DeliveryState::Delivered:
        return {Glyph::StateDelivered, Words::tr("Delivered"), ThemeRole::Muted};
    case DeliveryState::Read:
        return {Glyph::StateRead, Words::tr("Read", "the customer has read the message"), ThemeRole::Accent};
    case DeliveryState::NoReceipt:
        return {Glyph::StateNoReceipt, Words::tr("No receipt"), ThemeRole::Warning};
    case DeliveryState::MaybeSent:
        return {Glyph::StateMaybeSent, Words::tr("Maybe sent"), ThemeRole::Violet};
    case DeliveryState::Failed:
        return {Glyph::StateFailed, Words::tr("Failed"), ThemeRole::Danger};
    case DeliveryState::Cancelled:
        return {Glyph::StateCancelled, Words::tr("Cancelled"), ThemeRole::Muted};
    }
    Q_UNREACHABLE();
}

} // namespace recado
