-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For SQLite and PostgreSQL alike. Ids are UUIDs as text, times are UTC milliseconds, enumerations are the
-- numbers of the C++ enumerations. Statements are separated by a line with only "--" and two semicolons.

CREATE TABLE tenants (
    id          CHAR(36) NOT NULL PRIMARY KEY,
    name        TEXT     NOT NULL,
    folded_name TEXT     NOT NULL UNIQUE,
    colour      TEXT     NOT NULL,
    state       TEXT     NOT NULL,
    time_zone   TEXT     NOT NULL,
    created_at  BIGINT   NOT NULL
)
--;;
CREATE TABLE accounts (
    id          CHAR(36) NOT NULL PRIMARY KEY,
    tenant_id   CHAR(36) NOT NULL REFERENCES tenants (id),
    sid         TEXT     NOT NULL,
    credential  INTEGER  NOT NULL,
    api_key_sid TEXT     NOT NULL,
    created_at  BIGINT   NOT NULL,
    tested_at   BIGINT,
    test_result TEXT     NOT NULL,
    UNIQUE (tenant_id, sid)
)
--;;
CREATE TABLE senders (
    id         CHAR(36) NOT NULL PRIMARY KEY,
    tenant_id  CHAR(36) NOT NULL REFERENCES tenants (id),
    account_id CHAR(36) NOT NULL REFERENCES accounts (id),
    number     TEXT     NOT NULL,
    whatsapp   INTEGER  NOT NULL,
    sms        INTEGER  NOT NULL,
    paused     INTEGER  NOT NULL,
    created_at BIGINT   NOT NULL,
    UNIQUE (account_id, number)
)
--;;
CREATE INDEX senders_tenant ON senders (tenant_id)
--;;
CREATE TABLE contacts (
    id          CHAR(36) NOT NULL PRIMARY KEY,
    tenant_id   CHAR(36) NOT NULL REFERENCES tenants (id),
    name        TEXT     NOT NULL,
    phone       TEXT     NOT NULL,
    tax_id      TEXT     NOT NULL,
    -- name, digits of the phone and document, lower case and without accents
    search_text TEXT     NOT NULL,
    created_at  BIGINT   NOT NULL
)
--;;
CREATE INDEX contacts_phone ON contacts (tenant_id, phone)
--;;
CREATE INDEX contacts_tax_id ON contacts (tenant_id, tax_id)
--;;
CREATE TABLE files (
    id           CHAR(36) NOT NULL PRIMARY KEY,
    path         TEXT     NOT NULL,
    name         TEXT     NOT NULL,
    sha256       TEXT     NOT NULL,
    size         BIGINT   NOT NULL,
    content_type TEXT     NOT NULL,
    created_at   BIGINT   NOT NULL
)
--;;
CREATE INDEX files_sha256 ON files (sha256)
--;;
CREATE TABLE items (
    id            CHAR(36) NOT NULL PRIMARY KEY,
    tenant_id     CHAR(36) NOT NULL REFERENCES tenants (id),
    sender_id     CHAR(36) NOT NULL REFERENCES senders (id),
    contact_id    CHAR(36) REFERENCES contacts (id) ON DELETE SET NULL,
    contact_name  TEXT     NOT NULL,
    channel       INTEGER  NOT NULL,
    kind          INTEGER  NOT NULL,
    recipient     TEXT     NOT NULL,
    created_at    BIGINT   NOT NULL,
    held_by       TEXT     NOT NULL,
    held_until    BIGINT   NOT NULL,
    boleto_line   TEXT     NOT NULL,
    -- what a person sees of all parts together; kept by every statement that changes a part
    visible_state INTEGER  NOT NULL,
    search_text   TEXT     NOT NULL
)
--;;
CREATE INDEX items_newest ON items (tenant_id, created_at DESC, id DESC)
--;;
CREATE INDEX items_state_newest ON items (tenant_id, visible_state, created_at DESC, id DESC)
--;;
CREATE INDEX items_held ON items (held_by, held_until) WHERE held_by <> ''
--;;
CREATE INDEX items_line ON items (tenant_id, boleto_line) WHERE boleto_line <> ''
--;;
CREATE INDEX items_recipient ON items (tenant_id, recipient, created_at DESC, id DESC)
--;;
CREATE INDEX items_contact ON items (contact_id)
--;;
CREATE TABLE parts (
    id            CHAR(36) NOT NULL PRIMARY KEY,
    item_id       CHAR(36) NOT NULL REFERENCES items (id),
    -- of the item, repeated here for the indexes of the outbox
    sender_id     CHAR(36) NOT NULL REFERENCES senders (id),
    created_at    BIGINT   NOT NULL,
    position      INTEGER  NOT NULL,
    kind          INTEGER  NOT NULL,
    body          TEXT     NOT NULL,
    file_id       CHAR(36) REFERENCES files (id),
    state         INTEGER  NOT NULL,
    due_at        BIGINT,
    sending_at    BIGINT,
    -- fence of the lease under which the last intent was written
    claim_fence   BIGINT   NOT NULL,
    sid           TEXT,
    error_code    INTEGER,
    reason        TEXT     NOT NULL,
    next_check_at BIGINT,
    changed_at    BIGINT   NOT NULL,
    UNIQUE (item_id, position)
)
--;;
CREATE UNIQUE INDEX parts_sid ON parts (sid)
--;;
CREATE INDEX parts_due ON parts (sender_id, state, due_at, created_at, id)
--;;
CREATE INDEX parts_check ON parts (sender_id, state, next_check_at)
--;;
CREATE INDEX parts_file ON parts (file_id)
--;;
CREATE TABLE part_events (
    part_id CHAR(36) NOT NULL REFERENCES parts (id),
    seq     INTEGER  NOT NULL,
    item_id CHAR(36) NOT NULL REFERENCES items (id),
    state   INTEGER  NOT NULL,
    at      BIGINT   NOT NULL,
    detail  TEXT     NOT NULL,
    PRIMARY KEY (part_id, seq)
)
--;;
CREATE INDEX part_events_item ON part_events (item_id)
--;;
CREATE TABLE inbound_messages (
    sid         TEXT     NOT NULL PRIMARY KEY,
    sender_id   CHAR(36) NOT NULL REFERENCES senders (id),
    channel     INTEGER  NOT NULL,
    from_phone  TEXT     NOT NULL,
    body        TEXT     NOT NULL,
    received_at BIGINT   NOT NULL
)
--;;
CREATE INDEX inbound_messages_person ON inbound_messages (sender_id, from_phone, received_at DESC)
--;;
CREATE INDEX inbound_messages_newest ON inbound_messages (sender_id, received_at DESC)
--;;
CREATE TABLE leases (
    name       TEXT   NOT NULL PRIMARY KEY,
    holder     TEXT   NOT NULL,
    fence      BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
)
--;;
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
)
--;;
CREATE TABLE audit (
    id      CHAR(36) NOT NULL PRIMARY KEY,
    at      BIGINT   NOT NULL,
    who     TEXT     NOT NULL,
    what    TEXT     NOT NULL,
    subject TEXT     NOT NULL,
    detail  TEXT     NOT NULL
)
--;;
CREATE INDEX audit_newest ON audit (at DESC, id DESC)
