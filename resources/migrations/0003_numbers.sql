-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When the secret in the keychain was last set (badges at 75 and 90 days), whether it lay open in a file before
-- (imported from .env: to be rotated), and the region whose servers the account uses (empty: us1).
ALTER TABLE accounts ADD COLUMN secret_set_at BIGINT
--;;
ALTER TABLE accounts ADD COLUMN secret_was_open INTEGER NOT NULL DEFAULT 0
--;;
ALTER TABLE accounts ADD COLUMN region TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE senders ADD COLUMN messaging_service_sid TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE senders ADD COLUMN verify_service_sid TEXT NOT NULL DEFAULT ''
--;;
-- The join text of the WhatsApp sandbox ("join two-words"); empty for every other number.
ALTER TABLE senders ADD COLUMN sandbox_join TEXT NOT NULL DEFAULT ''
--;;
-- The last "test connection" of this number and what it found, as JSON; empty when never tested.
ALTER TABLE senders ADD COLUMN tested_at BIGINT
--;;
ALTER TABLE senders ADD COLUMN test_result TEXT NOT NULL DEFAULT ''
--;;
-- The production checklist, as JSON: what a person ticked and what was last polled.
ALTER TABLE senders ADD COLUMN checklist TEXT NOT NULL DEFAULT ''
--;;
-- Who joined the sandbox; a join is good for three days.
CREATE TABLE sandbox_joins (
    sender_id CHAR(36) NOT NULL REFERENCES senders (id),
    phone     TEXT     NOT NULL,
    joined_at BIGINT   NOT NULL,
    PRIMARY KEY (sender_id, phone)
)
--;;
-- People of the office. With none, everybody at this computer may do everything.
CREATE TABLE users (
    id          CHAR(36) NOT NULL PRIMARY KEY,
    name        TEXT     NOT NULL,
    folded_name TEXT     NOT NULL UNIQUE,
    role        INTEGER  NOT NULL,
    -- Argon2id, with its salt and costs; empty: no PIN
    pin_hash    TEXT     NOT NULL,
    disabled    INTEGER  NOT NULL,
    created_at  BIGINT   NOT NULL
)
