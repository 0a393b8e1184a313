// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostories.h"
#include "base/result.h"
#include "domain/messages/sentslip.h"
#include "domain/messages/storedfile.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <vector>

namespace recado {

class DataFolder;
struct DemoOffice;
namespace storage {
class DatabaseThread;
}

/// A message as it was queued, and what became of it.
struct PastItem
{
    OutgoingItem item;
    DeliveryState end = DeliveryState::Read;
    std::optional<int> errorCode = {}; ///< Twilio's
    std::optional<StoredFile> file = {};
    std::vector<SentSlip> slips = {}; ///< what the file says: whose boletos this company sends
};

/// The stories of a company that was just founded, with their slips drawn and kept in the folder. Needs a
/// QGuiApplication. Errors as of writeSampleSlip() and DataFolder::keep().
[[nodiscard]] Result<std::vector<PastItem>> pastOf(const DemoOffice &office,
                                                   const std::vector<DemoStory> &stories,
                                                   const DataFolder &folder, Instant now);

/// Writes them with the steps that the outbox would have taken, at the times at which it would have taken
/// them, so that their timelines are whole. Nothing is left for the outbox to send, search or ask about: what
/// ends as queued is due in a year. Errors as of the repositories.
[[nodiscard]] QCoro::Task<Outcome> writePast(storage::DatabaseThread &database, std::vector<PastItem> past,
                                             Instant now);

} // namespace recado
