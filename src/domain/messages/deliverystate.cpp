// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/deliverystate.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

using Word = std::pair<DeliveryState, QLatin1StringView>;
constexpr std::array words{Word{DeliveryState::Scheduled, "scheduled"_L1},
                           Word{DeliveryState::Queued, "queued"_L1},
                           Word{DeliveryState::Sent, "sent"_L1},
                           Word{DeliveryState::Delivered, "delivered"_L1},
                           Word{DeliveryState::Read, "read"_L1},
                           Word{DeliveryState::NoReceipt, "no-receipt"_L1},
                           Word{DeliveryState::MaybeSent, "maybe-sent"_L1},
                           Word{DeliveryState::Failed, "failed"_L1},
                           Word{DeliveryState::Cancelled, "cancelled"_L1}};

} // namespace

QString toWord(DeliveryState state)
{
    const auto *const found = std::ranges::find(words, state, &Word::first);
    Q_ASSERT(found != words.end());
    return found->second;
}

std::optional<DeliveryState> deliveryStateFromWord(const QString &word)
{
    const auto *const found = std::ranges::find(words, word, [](const Word &w) { return QString(w.second); });
    if (found == words.end())
        return std::nullopt;
    return found->first;
}

} // namespace recado
