-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A program that does not send for a number itself asks every second what the one that does has changed.
CREATE INDEX parts_changed ON parts (sender_id, changed_at)
