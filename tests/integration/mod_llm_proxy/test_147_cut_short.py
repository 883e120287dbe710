# SPDX-License-Identifier: Apache-2.0
"""Connections to the database that end in the middle of an answer, and processes in the middle of a
write: each call is in the ledger once, and nobody is told a wrong thing of his key."""

import os
import random
import signal
import time
from collections import Counter

import httpx
import psycopg
import pytest

from harness import spendlog
from harness.callers import Callers
from harness.gateway import Gateway
from harness.openai import COST, once
from harness.relay import CuttingWay
from harness.wait import until


def yaml(up):
    return once(up, proxy_batch_write_at=1)


def with_keys(gw, keys):
    """A call with one key after the other; None when the process was killed under it."""
    def call(n):
        try:
            return gw.chat("gpt", key=keys[n % len(keys)], user="u").status_code
        except httpx.HTTPError:
            return None
    return call


def all_is_there(gw, answered, most=None):
    """A row each, none twice, and every key charged with its own rows."""
    rows = gw.spend_rows(answered, timeout=30, end_user="u") if most is None else None
    if most is not None:
        until(lambda: len(gw.spend_rows(end_user="u")) >= answered, 30, "every row")
        time.sleep(2)
        rows = gw.spend_rows(end_user="u")
        assert len(rows) <= most
    assert len({r["litellm_call_id"] for r in rows}) == len(rows)
    count = Counter(r["api_key"] for r in rows if r["status"] == "success")
    held = {r["token"]: r["spend"] for r in spendlog.query(
        gw, f"SELECT token, spend FROM {spendlog.KEYS}")}
    assert {k: n * COST for k, n in count.items()} == pytest.approx(
        {k: held[k] for k in count})


@pytest.mark.slow
def test_147_01_answers_cut(pg, up):
    url = pg.database()
    with CuttingWay(pg.port) as way, \
            Gateway(yaml(up), database=way.through(url), children=2) as gw:
        gw.expect_log("LLM31|LLM330|LLM331|LLM255|LLM55|LLM40|LLM32")
        gw.until_ready()
        keys = gw.make_keys(400)
        way.cutting = True
        with Callers(with_keys(gw, keys)) as callers:
            until(lambda: way.cuts > 60, 40, "sixty cuts")
        way.cutting = False
        found = Counter(callers.answers)
        assert set(found) <= {200, 503}, found
        assert "LLM56" not in gw.log.text()
        gw.until_ready()
        all_is_there(gw, found[200])


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_147_02_children_killed_while_rows_are_written(pg, up, kind):
    database = "sqlite" if kind == "sqlite" else pg.database()
    with Gateway(yaml(up), database=database, children=2) as gw:
        gw.expect_log("exit signal Killed|LLM31|LLM55|LLM40|LLM63|AH00052|AH00051")
        gw.until_ready()
        keys = gw.make_keys(20)
        with Callers(with_keys(gw, keys)) as callers:
            for _ in range(6):
                time.sleep(0.7)
                os.kill(random.choice(until(gw.pids, 5, "children")), signal.SIGKILL)
        found = Counter(callers.answers)
        assert set(found) <= {200, None}, found
        gw.until_ready()
        all_is_there(gw, found[200], found[200] + found[None])


def test_147_03_renamed(pg, up):
    url = pg.database()
    name = url.rsplit("/", 1)[1]
    with Gateway(yaml(up), database=url, children=2) as gw, \
            psycopg.connect(pg.url(), autocommit=True) as db:
        gw.expect_log("LLM31|LLM255|LLM55")
        gw.until_ready()
        key = gw.make_key()
        assert gw.chat("gpt", key=key, user="u").status_code == 200

        def rename(old, new):
            def once():
                try:
                    db.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                               f"WHERE datname = '{old}'")
                    db.execute(f"ALTER DATABASE {old} RENAME TO {new}")
                    return True
                except psycopg.errors.ObjectInUse:
                    return False
            until(once, 20, "nobody is connected")
        rename(name, name + "_away")
        gw.until_ready((503, "disconnected"))
        assert f'database "{name}" does not exist' in gw.log.text()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 503
        rename(name + "_away", name)
        gw.until_ready()
        assert gw.chat("gpt", key="sk-no").status_code == 401
        gw.spend_rows(2, timeout=20, end_user="u")


def test_147_04_no_connection_left(pg, up):
    url = pg.database()
    with psycopg.connect(url, autocommit=True) as db:
        db.execute("DROP ROLE IF EXISTS poor")
        db.execute("CREATE ROLE poor LOGIN")
        db.execute("GRANT ALL ON SCHEMA public TO poor")
    with Gateway(yaml(up), database=url.replace("llm@", "poor@"), children=2) as gw:
        gw.expect_log("LLM31|LLM255|LLM55|LLM40")
        gw.until_ready()
        key = gw.make_key()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        gw.spend_rows(1, timeout=20, end_user="u")      # the writer's connection is open
        taken = []
        try:
            for _ in range(80):
                taken.append(psycopg.connect(url.replace("llm@", "poor@")))
        except psycopg.OperationalError:
            pass
        statuses = {gw.chat("gpt", key=f"sk-no-{i}").status_code for i in range(40)}
        assert statuses <= {401, 503}
        if 503 in statuses:
            gw.until_ready((503, "takes no new connection"))
            until(lambda: "LLM255" in gw.log.text(), 5, "the operator is told")
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        with psycopg.connect(url, autocommit=True) as db:   # the owner's place is reserved
            count = f"SELECT count(*) FROM {spendlog.TABLE} WHERE end_user = 'u'"
            until(lambda: db.execute(count).fetchone()[0] == 2, 10, "open connections write")
        for connection in taken:
            connection.close()
        gw.until_ready()
        until(lambda: gw.chat("gpt", key="sk-new").status_code == 401, 5, "look-ups")
        gw.stop()
    with psycopg.connect(url, autocommit=True) as db:
        db.execute("DROP OWNED BY poor; DROP ROLE poor")


class TestFile:
    @pytest.fixture
    def gw(self, up):
        with Gateway(yaml(up), children=2) as gw:
            gw.until_ready()
            gw.expect_log("LLM31|LLM330|LLM331|LLM32|LLM55|LLM40")
            yield gw

    def test_147_10_garbage_in_its_place(self, gw):
        key = gw.make_key()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        gw.spend_rows(1, end_user="u")
        aside = gw.state / "aside"
        aside.mkdir()
        for file in gw.state.glob("gateway.db*"):
            file.rename(aside / file.name)
        gw.sqlite_file.write_bytes(b"no database " * 1000)
        gw.until_ready((503, "keys cannot be read"))
        assert "file is not a database" in gw.log.text()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 503
        gw.sqlite_file.unlink()
        for file in aside.glob("gateway.db*"):
            file.rename(gw.state / file.name)
        gw.until_ready()
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_147_11_under_load_removed_and_back(self, gw):
        keys = gw.make_keys(10)
        aside = gw.state / "aside"
        aside.mkdir()
        with Callers(with_keys(gw, keys)) as callers:
            for _ in range(2):
                time.sleep(1)
                # the log of a file without its log is begun anew: the file goes first, comes last
                for file in sorted(gw.state.glob("gateway.db*")):
                    file.rename(aside / file.name)
                time.sleep(1.5)
                for file in sorted(aside.glob("gateway.db*"), reverse=True):
                    file.rename(gw.state / file.name)
        found = Counter(callers.answers)
        assert set(found) <= {200, 503}, found
        all_is_there(gw, found[200])
