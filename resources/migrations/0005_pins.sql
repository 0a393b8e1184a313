-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Wrong PINs in a row and when the last one was typed: starting the program again must not give new tries.
ALTER TABLE users ADD COLUMN wrong_pins INTEGER NOT NULL DEFAULT 0
--;;
ALTER TABLE users ADD COLUMN wrong_pin_at BIGINT
