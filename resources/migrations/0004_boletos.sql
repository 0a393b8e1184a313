-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The slips that a message carried, as they were when it was put into the queue: for "already sent to", "an
-- older file of this boleto", and the beneficiaries that a company's earlier boletos had.
CREATE TABLE slips (
    item_id         CHAR(36) NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position        INTEGER  NOT NULL,
    tenant_id       CHAR(36) NOT NULL REFERENCES tenants (id),
    line            TEXT     NOT NULL,
    barcode         TEXT     NOT NULL,
    payee           TEXT     NOT NULL,
    folded_payee    TEXT     NOT NULL,
    payee_document  TEXT     NOT NULL,
    payer_document  TEXT     NOT NULL,
    document_number TEXT     NOT NULL,
    amount_cents    BIGINT,
    -- dates as yyyy-MM-dd
    due             TEXT,
    processed       TEXT,
    -- of the file that the person chose; the one that was sent may be a few of its pages
    source_sha256   TEXT     NOT NULL,
    -- names of the fields that a person typed, with blanks between
    corrected       TEXT     NOT NULL,
    -- codes of the signals that a person sent it in spite of, with blanks between, and why
    overridden      TEXT     NOT NULL,
    reason          TEXT     NOT NULL,
    PRIMARY KEY (item_id, position)
)
--;;
CREATE INDEX slips_line ON slips (tenant_id, line) WHERE line <> ''
--;;
CREATE INDEX slips_payee_document ON slips (tenant_id, payee_document, document_number)
--;;
CREATE INDEX slips_payee ON slips (tenant_id, folded_payee)
--;;
-- Beneficiaries that a person let in, beyond those that were learned from what was sent.
CREATE TABLE payees (
    tenant_id CHAR(36) NOT NULL REFERENCES tenants (id),
    document  TEXT     NOT NULL,
    name      TEXT     NOT NULL,
    added_at  BIGINT   NOT NULL,
    added_by  TEXT     NOT NULL,
    reason    TEXT     NOT NULL,
    PRIMARY KEY (tenant_id, document)
)
--;;
-- What somebody was writing when the program ended: one for each company, JSON, never a password.
CREATE TABLE drafts (
    tenant_id  CHAR(36) NOT NULL PRIMARY KEY REFERENCES tenants (id),
    content    TEXT     NOT NULL,
    changed_at BIGINT   NOT NULL
)
