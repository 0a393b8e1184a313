-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every message that leaves moves through these several times; they wrote more than they gave.
-- Most parts have no next look, above all those that are about to leave.
DROP INDEX parts_check
--;;
CREATE INDEX parts_check ON parts (sender_id, state, next_check_at) WHERE next_check_at IS NOT NULL
--;;
-- The timeline of an item is found by its parts: no item_id, and no index of it.
CREATE TABLE timeline (
    part_id CHAR(36) NOT NULL REFERENCES parts (id),
    seq     INTEGER  NOT NULL,
    state   INTEGER  NOT NULL,
    at      BIGINT   NOT NULL,
    detail  TEXT     NOT NULL,
    PRIMARY KEY (part_id, seq)
)
--;;
INSERT INTO timeline (part_id, seq, state, at, detail)
SELECT part_id, seq, state, at, detail FROM part_events ORDER BY part_id, seq
--;;
DROP TABLE part_events
--;;
ALTER TABLE timeline RENAME TO part_events
