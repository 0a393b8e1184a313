// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/lease.h"
#include "domain/messages/sentslip.h"
#include "storage/messages/partchange.h"

#include <QSet>
#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// What OutboxRepository::claimAndSettle() did.
struct ClaimRound
{
    Result<std::vector<ClaimedPart>> claimed;
    std::vector<PartId> changed;
};

/// The tables "items", "parts" and "part_events" as the outbox writes them. Every call is one transaction,
/// all or none, and durable when it returns. Reading for people is in ItemRepository.
class OutboxRepository
{
public:
    explicit OutboxRepository(const QSqlDatabase &db);

    /// Items with their parts and first events. Invalid: "item-without-parts", "part-without-due-time" (a
    /// Queued one), "sender-of-other-tenant". Conflict "already-there".
    Outcome add(std::span<const OutgoingItem> items);
    /// The item and the slips that its file holds, in one transaction.
    Outcome add(const OutgoingItem &item, std::span<const SentSlip> slips);

    // Sending, for the program that holds the number's lease.

    /// Writes the intent to send: up to `limit` parts that are due, oldest first, become Sending. What was
    /// claimed is sent exactly once or ends Unsure. Nothing while the number is paused; never a part of a
    /// held item. Conflict "lease-lost" when the lease is not held any more at `now`.
    Result<std::vector<ClaimedPart>> claimDue(SenderId sender, const Lease &lease, Instant now, int limit);
    /// What an earlier holder of the lease claimed and did not settle becomes Unsure ("program-ended") and
    /// is returned. Conflict "lease-lost".
    Result<std::vector<ClaimedPart>> interrupted(SenderId sender, const Lease &lease, Instant now);
    /// The same for what was claimed under this very lease and is not among the `known`, which its holder has
    /// under way: a connection that broke in a COMMIT can leave parts Sending that nobody sends.
    Result<std::vector<ClaimedPart>> forgotten(SenderId sender, const Lease &lease, const QSet<PartId> &known,
                                               Instant now);
    /// Takes the changes that the table of steps allows and tells which parts really changed; receipts may
    /// come twice or out of order. The same state again, or a step not allowed, only moves the next look.
    /// When a part has left, the next one of its item becomes Queued; when it failed or was cancelled, the
    /// waiting ones are cancelled ("earlier-part-failed", "earlier-part-cancelled").
    /// Conflict "sid-already-bound" (another part has the SID) and "sid-differs" (the part has another SID)
    /// change nothing. Invalid for a change to Sending: that is claimDue()'s.
    Result<std::vector<PartId>> settle(std::span<const PartChange> changes);

    /// claimDue() and settle() in one transaction, which waits for the disk once. A claim that is refused
    /// ("lease-lost") keeps no change back; after another error nothing was done.
    Result<ClaimRound> claimAndSettle(const ClaimOrder &order, std::span<const PartChange> changes);

    // Holding: the time in which a person may still undo.

    /// Lets go what `holder` holds until `now` or earlier. Returns the items.
    Result<std::vector<ItemId>> release(const QString &holder, Instant now);
    /// Cancels ("undone") every part that has not begun to leave. NotFound.
    Result<UndoOutcome> undo(ItemId item, Instant now);
    /// Cancels ("closed-before-sending") items held until `olderThan` or earlier by whomever: their program
    /// died. Returns the items.
    Result<std::vector<ItemId>> abandonHeld(Instant olderThan, Instant now);
    /// The same for all that `holder` still holds: it is closing.
    Result<std::vector<ItemId>> abandonHeldBy(const QString &holder, Instant now);
    /// When release() has something to do next.
    [[nodiscard]] Result<std::optional<Instant>> nextRelease(const QString &holder) const;

    // Following what is at Twilio.

    /// All Unsure parts of the number, oldest intent first.
    [[nodiscard]] Result<std::vector<ClaimedPart>> unsure(SenderId sender) const;
    /// Unsure and MaybeSent parts whose next look at Twilio is due, oldest intent first.
    [[nodiscard]] Result<std::vector<ClaimedPart>> dueSearches(SenderId sender, Instant now) const;
    /// Parts that Twilio may know more about and whose next look is due, longest overdue first.
    [[nodiscard]] Result<std::vector<ClaimedPart>> dueChecks(SenderId sender, Instant now, int limit) const;
    /// How many parts are not known to be at Twilio and will move by themselves until `soon`: Waiting,
    /// Queued, Sending, Unsure; not those of a held item, of a paused number, of one that waits for a chosen
    /// time or for a limit, or those that come after one about which a person has to decide.
    [[nodiscard]] Result<int> unsentCount(SenderId sender, Instant soon = Instant::max()) const;
    /// How many parts Twilio may still know more about: those that dueChecks() will give at some time.
    [[nodiscard]] Result<int> openCount(SenderId sender) const;
    /// The earliest moment at which claimDue() or dueChecks() will have something, or an Unsure part has its
    /// next look; may be in the past. Held items and a paused number do not count.
    [[nodiscard]] Result<std::optional<Instant>> nextMoment(SenderId sender) const;
    /// Those of the SIDs that are bound to a part of ours.
    [[nodiscard]] Result<std::vector<QString>> boundSids(std::span<const QString> sids) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
