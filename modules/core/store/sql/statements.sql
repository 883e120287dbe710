-- SPDX-License-Identifier: Apache-2.0
-- Every SQL statement of the store. "-- name: label" begins one, "-- name: label [pgsql]" (or
-- [sqlite3]) a text for that back end alone. Parameters are %s, always text: PostgreSQL takes them
-- as varchar, so whatever is not text is CAST. {columns} and {values} are filled in with the
-- columns the table really has (column.h).

-- name: begin [pgsql]
BEGIN
-- name: begin [sqlite3]
BEGIN IMMEDIATE
-- readers go on while spend is written, and a page changed often is written once
-- name: write_ahead [sqlite3]
PRAGMA journal_mode = WAL
-- whoever stopped waiting for an answer must not leave the server at work: such backends would
-- pile up behind a lock until no connection is left
-- name: time_limit [pgsql]
SET statement_timeout = 3000
-- what an environment, a role or a database may have otherwise: texts are read and written so
-- name: session [pgsql]
SET client_encoding = 'UTF8'; SET datestyle = 'ISO, YMD'
-- name: session_schema [pgsql]
SET search_path TO {table}
-- name: commit
COMMIT
-- name: rollback
ROLLBACK
-- name: savepoint
SAVEPOINT llm_row
-- name: savepoint_back
ROLLBACK TO SAVEPOINT llm_row
-- name: savepoint_done
RELEASE SAVEPOINT llm_row

-- along the search path: a database may keep LiteLLM's tables in a schema of its own. All columns
-- of a table, also those we have no right to: a limit we may not read must not look like none
-- name: table_columns [pgsql]
SELECT a.attname AS column_name FROM pg_attribute a
WHERE a.attrelid = to_regclass(quote_ident(CAST(%s AS text))) AND a.attnum > 0
AND NOT a.attisdropped AND has_any_column_privilege(a.attrelid, 'SELECT, INSERT, UPDATE')
-- name: table_columns [sqlite3]
SELECT name AS column_name FROM pragma_table_info(%s)
-- name: table_reason
SELECT 1 FROM {table} WHERE 1 = 0

-- the number is ours alone; held until the transaction ends
-- name: migration_lock [pgsql]
SELECT pg_advisory_xact_lock(7813001264012)
-- name: migration_lock [sqlite3]
SELECT 1
-- name: migration_table
CREATE TABLE IF NOT EXISTS llm_gateway_migration (
version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)
-- name: migration_list
SELECT version, name, checksum FROM llm_gateway_migration ORDER BY version
-- name: migration_add
INSERT INTO llm_gateway_migration (version, name, checksum, applied_at)
VALUES (CAST(%s AS integer), %s, %s, %s)

-- a REAL column of SQLite read as text would have 15 digits; what is no number stays what it is
-- name: read_double [sqlite3]
CASE WHEN typeof({columns}) IN ('real', 'integer') THEN printf('%!.17g', {columns})
ELSE {columns} END AS {columns}

-- name: key_by_hash
SELECT {columns} FROM "LiteLLM_VerificationToken" WHERE "token" = %s
-- many at once: a round trip for each would be minutes on a slow link
-- name: key_by_hashes [pgsql]
SELECT {columns} FROM "LiteLLM_VerificationToken" WHERE "token" = ANY (CAST(%s AS text[]))
-- name: key_by_hashes [sqlite3]
SELECT {columns} FROM "LiteLLM_VerificationToken"
WHERE "token" IN (SELECT value FROM json_each(%s))
-- name: key_by_alias
SELECT {columns} FROM "LiteLLM_VerificationToken" WHERE "key_alias" = %s ORDER BY "token"
-- name: key_insert
INSERT INTO "LiteLLM_VerificationToken" ({columns}) VALUES {values}
-- name: key_delete_by_hash
DELETE FROM "LiteLLM_VerificationToken" WHERE "token" = %s RETURNING {columns}
-- name: key_delete_by_alias
DELETE FROM "LiteLLM_VerificationToken" WHERE "key_alias" = %s RETURNING {columns}

-- a row that is there already was charged already: only what RETURNING names is charged
-- name: spend_insert
INSERT INTO "LiteLLM_SpendLogs" ({columns}) VALUES {values}
ON CONFLICT ("request_id") DO NOTHING RETURNING "request_id"

-- name: spend_insert_row [sqlite3]
INSERT INTO "LiteLLM_SpendLogs" ({columns}) VALUES {values}
ON CONFLICT ("request_id") DO NOTHING

-- on a server all of a batch at once: a round trip for each would be seconds on a slow link;
-- rows are locked in the order of ids, so that two writers never wait for each other in a circle
-- name: spend_add [pgsql]
WITH sums AS (SELECT key, value FROM json_each_text(CAST(%s AS json))),
held AS (
SELECT t.{id} AS id FROM {table} t JOIN sums ON t.{id} = sums.key
ORDER BY t.{id} COLLATE "C" FOR NO KEY UPDATE OF t)
UPDATE {table} AS t
SET "spend" = t."spend" + CAST(sums.value AS double precision)
FROM held JOIN sums ON sums.key = held.id WHERE t.{id} = held.id
-- name: spend_add_total [pgsql]
WITH sums AS (SELECT key, value FROM json_each_text(CAST(%s AS json))),
held AS (
SELECT t.{id} AS id FROM {table} t JOIN sums ON t.{id} = sums.key
ORDER BY t.{id} COLLATE "C" FOR NO KEY UPDATE OF t)
UPDATE {table} AS t
SET "spend" = t."spend" + CAST(sums.value AS double precision),
"total_spend" = t."total_spend" + CAST(sums.value AS double precision),
"last_active" = CAST(%s AS timestamp)
FROM held JOIN sums ON sums.key = held.id WHERE t.{id} = held.id

-- in the process itself a statement for each is as fast
-- name: spend_add [sqlite3]
UPDATE {table} SET "spend" = "spend" + CAST(%s AS double precision) WHERE {id} = %s
-- name: spend_add_total [sqlite3]
UPDATE {table} SET "spend" = "spend" + CAST(%s AS double precision),
"total_spend" = "total_spend" + CAST(%s AS double precision),
"last_active" = %s WHERE {id} = %s

-- name: ping
SELECT 1 AS one

-- whether the database does what the gateway lives from (vital.h): whoever asks that asks often,
-- and a lock that is held for longer is an answer as well
-- name: lock_limit [pgsql]
SET lock_timeout = 200
-- name: read_only [pgsql]
SELECT CASE WHEN pg_is_in_recovery() THEN 'it is a standby'
WHEN current_setting('transaction_read_only') = 'on' THEN 'it is set to read only' END AS why
-- name: ledger_write [pgsql]
EXPLAIN WITH {columns} one AS (SELECT 1)
INSERT INTO "LiteLLM_SpendLogs" ("request_id") SELECT '' FROM one
ON CONFLICT ("request_id") DO NOTHING RETURNING "request_id"
-- name: ledger_write [sqlite3]
INSERT INTO "LiteLLM_SpendLogs" ("request_id") VALUES ('')
ON CONFLICT ("request_id") DO NOTHING
-- name: schema_version [sqlite3]
PRAGMA schema_version
-- name: ledger_charge [pgsql]
{id} AS (UPDATE {table} SET "spend" = "spend" RETURNING 1),
