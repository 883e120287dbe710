# SPDX-License-Identifier: Apache-2.0
"""Reading the ledger, whichever database holds it."""

import contextlib
import json
import sqlite3

import psycopg
from psycopg.rows import dict_row

from .wait import until

TABLE = '"LiteLLM_SpendLogs"'
KEYS = '"LiteLLM_VerificationToken"'


def _sqlite(path, sql, args):
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(sql, args)]


def _postgres(url, sql, args):
    with psycopg.connect(url, row_factory=dict_row, connect_timeout=5) as db:
        return db.execute(sql.replace("?", "%s"), args).fetchall()


def query(gw, sql, *args):
    """Rows as dicts; [] as long as the database or the table is not there."""
    try:
        if gw.database == "sqlite":
            return _sqlite(gw.sqlite_file, sql, args)
        return _postgres(gw.database, sql, args)
    except (sqlite3.OperationalError, psycopg.OperationalError, psycopg.errors.UndefinedTable):
        return []


def execute(gw, sql):
    """Statements that are committed at once; nobody else waits for them."""
    if gw.database == "sqlite":
        with contextlib.closing(sqlite3.connect(gw.sqlite_file, timeout=5)) as db:
            db.executescript(sql)
    else:
        with psycopg.connect(gw.database, autocommit=True, connect_timeout=5) as db:
            db.execute(sql)


def _decoded(row):
    metadata = row.get("metadata")
    row["metadata"] = json.loads(metadata) if isinstance(metadata, str) else metadata
    return row


def rows(gw, count=None, timeout=10, **where):
    """The rows whose columns have these values, oldest first.

    With count: wait until there are so many, and fail when there are more.
    """
    sql = f"SELECT * FROM {TABLE}"
    if where:
        sql += " WHERE " + " AND ".join(f'"{column}" = ?' for column in where)
    sql += ' ORDER BY "startTime", request_id'

    def read():
        return [_decoded(row) for row in query(gw, sql, *where.values())]

    if count is None:
        return read()
    until(lambda: len(read()) >= count, timeout,
          lambda: f"{count} rows in {TABLE}, have {len(read())}")
    found = read()
    assert len(found) == count, [r["request_id"] for r in found]
    return found


def row_of(gw, reply):
    """The one row that this answer has."""
    row, = rows(gw, 1, litellm_call_id=reply.headers["x-litellm-call-id"])
    return row


def row_of_left(gw, path, mark, body):
    """The row of a stream whose client leaves when it has seen a mark in it."""
    with gw.client() as c, c.stream("POST", path, json={**body, "stream": True}) as reply:
        seen = ""
        for text in reply.iter_text():
            seen += text
            if mark in seen:
                break
    return row_of(gw, reply)
