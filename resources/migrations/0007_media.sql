-- SPDX-FileCopyrightText: 2026 Recado contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where a company's files are put so that WhatsApp can fetch them. The secret is in the keychain under the id.
-- A place that was left behind stays until the last file there is removed.
CREATE TABLE media_hosts (
    id         CHAR(36) NOT NULL PRIMARY KEY,
    tenant_id  CHAR(36) NOT NULL REFERENCES tenants (id),
    kind       INTEGER  NOT NULL,
    -- names and values of the kind's fields, as JSON; never a secret
    fields     TEXT     NOT NULL,
    -- how long a file stays that nobody reads
    days       INTEGER  NOT NULL,
    -- 1: the company's place now; 0: left behind
    chosen     INTEGER  NOT NULL,
    chosen_at  BIGINT   NOT NULL,
    -- the last upload of a probe, and the reason why it failed; empty: all was well
    tested_at  BIGINT,
    test_reason TEXT    NOT NULL DEFAULT ''
)
--;;
CREATE UNIQUE INDEX media_hosts_chosen ON media_hosts (tenant_id) WHERE chosen = 1
--;;
-- What lies somewhere in the world because of us. Written before an upload begins, removed when the file is gone.
CREATE TABLE published_files (
    id           CHAR(36) NOT NULL PRIMARY KEY,
    -- id of a place, or "this-computer"
    host         TEXT     NOT NULL,
    -- the running program that serves it itself; empty: a host elsewhere does
    holder       TEXT     NOT NULL,
    sha256       TEXT     NOT NULL,
    name         TEXT     NOT NULL,
    content_type TEXT     NOT NULL,
    size         BIGINT   NOT NULL,
    -- by which the host removes it
    remote_id    TEXT     NOT NULL,
    url          TEXT     NOT NULL,
    state        INTEGER  NOT NULL,
    published_at BIGINT   NOT NULL,
    until        BIGINT   NOT NULL,
    tries        INTEGER  NOT NULL,
    next_try_at  BIGINT,
    reason       TEXT     NOT NULL
)
--;;
CREATE INDEX published_files_same ON published_files (host, sha256)
--;;
CREATE INDEX published_files_due ON published_files (state, next_try_at)
