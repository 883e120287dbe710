# SPDX-License-Identifier: Apache-2.0
"""Keys that are changed in the tables, behind the gateway's back: thousands, at the end of a slow link."""

import contextlib
import hashlib
import http.client
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from harness import spendlog
from harness.gateway import WELL, Gateway
from harness.openai import PRICED, model
from harness.relay import SlowLink
from harness.spendlog import KEYS
from harness.wait import until

MANY = 3000
NAMES = [f"sk-many-{i}" for i in range(MANY)]
TOKENS = [(hashlib.sha256(name.encode()).hexdigest(),) for name in NAMES]


def yaml(up):
    return {"model_list": [model("gpt", up, **PRICED)],
            "general_settings": {"proxy_batch_write_at": 1}}


def statuses(gw, names):
    """What a call that costs nothing answers to each, by a few connections."""
    def some(part):
        connection = http.client.HTTPConnection("127.0.0.1", gw.port, timeout=60)
        found = set()
        for name in part:
            connection.request("GET", "/v1/models", headers={"Authorization": f"Bearer {name}"})
            reply = connection.getresponse()
            reply.read()
            found.add(reply.status)
        connection.close()
        return found
    with ThreadPoolExecutor(8) as pool:
        return set().union(*pool.map(some, [names[i::8] for i in range(8)]))


@contextlib.contextmanager
def out_of_reach(gw, link):
    """The database goes on, and is none for the gateway."""
    link.delay = 60
    until(lambda: "LLM31:" in gw.log.text(), 10, "it is missed")
    yield
    link.delay = 0


@pytest.fixture
def gw(pg, up):
    url = pg.database()
    with SlowLink(pg.port) as link, Gateway(yaml(up), database=link.through(url), children=2,
                                            threads=32) as gateway:
        gateway.link, gateway.direct = link, url
        gateway.until_ready()
        with psycopg.connect(url, autocommit=True) as db, db.cursor() as c:
            c.executemany(f"INSERT INTO {KEYS} (token) VALUES (%s)", TOKENS)
        assert statuses(gateway, NAMES) == {200}
        yield gateway
        link.delay = 0


def test_146_01_thousands_over_a_slow_link(gw, pg):
    """All are looked at again when the database is back: a dozen round trips, not thousands."""
    gw.expect_log("LLM31|LLM55|LLM40")
    with out_of_reach(gw, gw.link), psycopg.connect(gw.direct, autocommit=True) as db:
        db.execute(f"UPDATE {KEYS} SET blocked = true")
        db.execute(f"DELETE FROM {KEYS} WHERE token = %s", TOKENS[7])
    gw.link.delay = 0.05
    gw.until_ready(bound=20)
    until(lambda: statuses(gw, NAMES[::300]) == {401}, 12, "they are blocked")
    assert statuses(gw, NAMES) == {401}


UNREADABLE = f"""
ALTER TABLE {KEYS} RENAME TO kept;
CREATE FUNCTION is_readable(token text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    IF token = '{TOKENS[7][0]}' THEN
        RAISE EXCEPTION 'missing chunk' USING ERRCODE = 'XX001';
    END IF;
    RETURN true; END $$;
CREATE VIEW {KEYS} AS SELECT * FROM kept WHERE is_readable(token);
UPDATE kept SET blocked = true"""


def test_146_04_one_row_that_cannot_be_read(gw, pg):
    """The others do not wait for it, and its key is not good for ever."""
    gw.expect_log("LLM31|LLM55|LLM40|LLM333|LLM331")
    with out_of_reach(gw, gw.link), psycopg.connect(gw.direct, autocommit=True) as db:
        db.execute(UNREADABLE)
    until(lambda: statuses(gw, NAMES[::300]) == {401}, 20, "they are blocked")
    until(lambda: statuses(gw, [NAMES[7]]) == {503}, 20, "it is not served")
    assert statuses(gw, [n for n in NAMES if n != NAMES[7]]) == {401}
    assert f"token begins with {TOKENS[7][0][:8]} cannot be read" in gw.log.text()


def test_146_02_beside_a_ledger_that_takes_nothing(pg, up):
    """A key is blocked although no row can be written."""
    url = pg.database()
    with SlowLink(pg.port) as link, Gateway(yaml(up), database=link.through(url)) as gw:
        gw.expect_log("LLM55|LLM331|LLM31")
        gw.until_ready()
        key = gw.make_key()
        with psycopg.connect(url, autocommit=True) as db:
            db.execute(f"ALTER TABLE {spendlog.TABLE} RENAME TO away")
        assert gw.chat("gpt", key=key).status_code == 200
        until(lambda: "LLM331" in gw.log.text() and "LLM55" in gw.log.text(), 10, "rows wait")
        with psycopg.connect(url, autocommit=True) as db:
            with out_of_reach(gw, link):
                db.execute(f"UPDATE {KEYS} SET blocked = true")
            until(lambda: statuses(gw, [key]) == {401}, 10, "the key is blocked")
            db.execute(f"ALTER TABLE away RENAME TO {spendlog.TABLE}")
        gw.spend_rows(1, timeout=20)


def test_146_03_sqlite(up):
    with Gateway(yaml(up), children=2, threads=32) as gw:
        gw.expect_log("LLM31|LLM55")
        gw.until_ready()
        db = sqlite3.connect(gw.sqlite_file, timeout=10)
        with db:
            db.executemany(f"INSERT INTO {KEYS} (token) VALUES (?)", TOKENS)
        assert statuses(gw, NAMES) == {200}
        aside = gw.sqlite_file.with_name("aside.db")
        gw.sqlite_file.rename(aside)
        until(lambda: gw.ready() != WELL, 10, "it is missed")
        with db:
            db.execute(f"UPDATE {KEYS} SET blocked = 1")
        db.close()
        aside.rename(gw.sqlite_file)
        until(lambda: statuses(gw, NAMES[::300]) == {401}, 20, "they are blocked")
        assert statuses(gw, NAMES) == {401}
