-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Limits belong to a channel: what WhatsApp allows a day does not hold the SMS of the same number.
ALTER TABLE senders RENAME COLUMN wait_until TO whatsapp_wait_until
--;;
ALTER TABLE senders RENAME COLUMN wait_reason TO whatsapp_wait_reason
--;;
ALTER TABLE senders ADD COLUMN sms_wait_until BIGINT
--;;
ALTER TABLE senders ADD COLUMN sms_wait_reason TEXT NOT NULL DEFAULT ''
