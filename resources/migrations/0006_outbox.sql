-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- New tries: what failed stays as it was, with its SID, and another part takes its place in the item.
-- NULL: the channel of the item. An SMS may follow a WhatsApp message that failed.
ALTER TABLE parts ADD COLUMN channel INTEGER
--;;
-- Order within the item: a new try has the slot of the part that it replaces, and a position of its own.
ALTER TABLE parts ADD COLUMN slot INTEGER NOT NULL DEFAULT 0
--;;
UPDATE parts SET slot = position
--;;
ALTER TABLE parts ADD COLUMN replaces CHAR(36) REFERENCES parts (id)
--;;
-- Of two programs that try the same part again, one comes too late.
CREATE UNIQUE INDEX parts_replaces ON parts (replaces)
--;;
-- There is a newer try: this one does not count for what the item shows.
ALTER TABLE parts ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0
--;;
ALTER TABLE parts ADD COLUMN try_number INTEGER NOT NULL DEFAULT 1
--;;
-- Handed to Twilio to be sent at that moment.
ALTER TABLE parts ADD COLUMN send_at BIGINT
--;;
-- What Twilio says it costs: negative, in millionths of the unit.
ALTER TABLE parts ADD COLUMN price_micros BIGINT
--;;
ALTER TABLE parts ADD COLUMN price_unit TEXT NOT NULL DEFAULT ''
--;;
-- It has just failed, and nobody has thought yet about what follows from it: another try, an SMS, a pause.
ALTER TABLE parts ADD COLUMN follow_up INTEGER NOT NULL DEFAULT 0
--;;
CREATE INDEX parts_follow_up ON parts (sender_id, changed_at) WHERE follow_up = 1
--;;
-- What the search for a lost create saw, as JSON; no phone and no body in it.
ALTER TABLE parts ADD COLUMN evidence TEXT NOT NULL DEFAULT ''
--;;
-- The one SMS that may follow when WhatsApp failed for good; empty: none.
ALTER TABLE items ADD COLUMN fallback_body TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE items ADD COLUMN scheduled_for BIGINT
--;;
-- 0 not scheduled, 1 by this computer, 2 at Twilio
ALTER TABLE items ADD COLUMN scheduled_at INTEGER NOT NULL DEFAULT 0
--;;
-- Why the number is paused and since when; detail is JSON. Empty when a person paused it.
ALTER TABLE senders ADD COLUMN pause_reason TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE senders ADD COLUMN paused_at BIGINT
--;;
ALTER TABLE senders ADD COLUMN pause_detail TEXT NOT NULL DEFAULT ''
--;;
-- When a person let it go on: failures before that do not pause it again.
ALTER TABLE senders ADD COLUMN resumed_at BIGINT
--;;
-- Messages a minute; 0: what is usual for the channel.
ALTER TABLE senders ADD COLUMN per_minute INTEGER NOT NULL DEFAULT 0
--;;
-- A limit of Twilio or Meta was reached: nothing leaves before.
ALTER TABLE senders ADD COLUMN wait_until BIGINT
--;;
ALTER TABLE senders ADD COLUMN wait_reason TEXT NOT NULL DEFAULT ''
