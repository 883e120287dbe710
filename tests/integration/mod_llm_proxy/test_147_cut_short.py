# SPDX-License-Identifier: Apache-2.0
"""Connections to the database that end in the middle of an answer, and processes in the middle of a
write: each call is in the ledger once, and nobody is told a wrong thing of his key."""

import os
import random
import signal
import socket
import threading
import time
from collections import Counter

import psycopg
import pytest

from harness import spendlog
from harness.gateway import Gateway
from harness.openai import COST, PRICED, model
from harness.wait import until


def yaml(up):
    return {"model_list": [model("gpt", up, **PRICED)],
            "general_settings": {"proxy_batch_write_at": 1},
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}


def ready(gw):
    with gw.client(key=None) as c:
        reply = c.get("/health/readiness")
    return reply.status_code, reply.json()["db"]


class CuttingWay:
    """To PostgreSQL; while .cutting, an answer is cut after some of its bytes, and both ends go."""

    def __init__(self, port):
        self.target, self.cutting, self.cuts = port, False, 0
        self.chance = random.Random(7)
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def _accept(self):
        while True:
            try:
                near = self.listener.accept()[0]
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                return
            threading.Thread(target=self._carry, args=(near, far, 0), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, 0.08), daemon=True).start()

    def _carry(self, source, sink, likely):
        try:
            while data := source.recv(65536):
                if self.cutting and self.chance.random() < likely:
                    self.cuts += 1
                    sink.sendall(data[:self.chance.randrange(len(data))])
                    break
                sink.sendall(data)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


class Callers:
    """Threads that call with keys of theirs until it is over; what they were answered."""

    def __init__(self, gw, keys, threads=8):
        self.gw, self.keys, self.over = gw, keys, threading.Event()
        self.answers = []
        self.threads = [threading.Thread(target=self._call, args=(i,)) for i in range(threads)]

    def _call(self, i):
        n = 0
        while not self.over.is_set():
            key = self.keys[(i + n * len(self.threads)) % len(self.keys)]
            n += 1
            try:
                self.answers.append(self.gw.chat("gpt", key=key, user="u").status_code)
            except Exception:
                self.answers.append(None)       # the process was killed under it

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join(30)


def make_keys(gw, n):
    with gw.client() as c:
        return [c.post("/key/generate", json={}).json()["key"] for _ in range(n)]


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


@pytest.fixture
def pg(postgres):
    yield postgres
    if not postgres.running():
        postgres.start()


@pytest.mark.slow
def test_147_01_answers_cut(pg, up):
    url = pg.database()
    with CuttingWay(pg.port) as way, Gateway(
            yaml(up), database=url.replace(str(pg.port), str(way.port)), children=2) as gw:
        gw.expect_log("LLM31|LLM330|LLM331|LLM255|LLM55|LLM40|LLM32")
        until(lambda: ready(gw) == (200, "connected"), 10, "tables")
        keys = make_keys(gw, 400)
        way.cutting = True
        with Callers(gw, keys) as callers:
            until(lambda: way.cuts > 60, 40, "sixty cuts")
        way.cutting = False
        found = Counter(callers.answers)
        assert set(found) <= {200, 503}, found
        assert "LLM56" not in gw.log.text()
        until(lambda: ready(gw) == (200, "connected"), 10, "all is well")
        all_is_there(gw, found[200])


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_147_02_children_killed_while_rows_are_written(pg, up, kind):
    database = "sqlite" if kind == "sqlite" else pg.database()
    with Gateway(yaml(up), database=database, children=2) as gw:
        gw.expect_log("exit signal Killed|LLM31|LLM55|LLM40|LLM63|AH00052|AH00051")
        until(lambda: ready(gw) == (200, "connected"), 10, "tables")
        keys = make_keys(gw, 20)
        with Callers(gw, keys) as callers:
            for _ in range(6):
                time.sleep(0.7)
                os.kill(random.choice(gw.pids()), signal.SIGKILL)
        found = Counter(callers.answers)
        assert set(found) <= {200, None}, found
        until(lambda: ready(gw) == (200, "connected"), 10, "all is well")
        all_is_there(gw, found[200], found[200] + found[None])


def test_147_03_renamed(pg, up):
    url = pg.database()
    name = url.rsplit("/", 1)[1]
    with Gateway(yaml(up), database=url, children=2) as gw, \
            psycopg.connect(pg.url(), autocommit=True) as db:
        gw.expect_log("LLM31|LLM255|LLM55")
        until(lambda: ready(gw) == (200, "connected"), 10, "tables")
        key, = make_keys(gw, 1)
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
        until(lambda: ready(gw) == (503, "disconnected"), 5, "it is missed")
        assert f'database "{name}" does not exist' in gw.log.text()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 503
        rename(name + "_away", name)
        until(lambda: ready(gw) == (200, "connected"), 5, "it is back")
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
        until(lambda: ready(gw) == (200, "connected"), 10, "tables")
        key, = make_keys(gw, 1)
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        taken = []
        try:
            for _ in range(80):
                taken.append(psycopg.connect(url.replace("llm@", "poor@")))
        except psycopg.OperationalError:
            pass
        statuses = {gw.chat("gpt", key=f"sk-no-{i}").status_code for i in range(40)}
        assert statuses <= {401, 503}
        if 503 in statuses:
            assert ready(gw) == (503, "takes no new connection")
            assert "LLM255" in gw.log.text()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        with psycopg.connect(url, autocommit=True) as db:   # the owner's place is reserved
            count = f"SELECT count(*) FROM {spendlog.TABLE} WHERE end_user = 'u'"
            until(lambda: db.execute(count).fetchone()[0] == 2, 10, "open connections write")
        for connection in taken:
            connection.close()
        until(lambda: ready(gw) == (200, "connected"), 5, "there is room")
        until(lambda: gw.chat("gpt", key="sk-new").status_code == 401, 5, "look-ups")
        gw.stop()
    with psycopg.connect(url, autocommit=True) as db:
        db.execute("DROP OWNED BY poor; DROP ROLE poor")


class TestFile:
    @pytest.fixture
    def gw(self, up):
        with Gateway(yaml(up), children=2) as gw:
            until(lambda: ready(gw) == (200, "connected"), 10, "tables")
            gw.expect_log("LLM31|LLM330|LLM331|LLM32|LLM55|LLM40")
            yield gw

    def test_147_10_garbage_in_its_place(self, gw):
        key, = make_keys(gw, 1)
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        gw.spend_rows(1, end_user="u")
        aside = gw.state / "aside"
        aside.mkdir()
        for file in gw.state.glob("gateway.db*"):
            file.rename(aside / file.name)
        gw.sqlite_file.write_bytes(b"no database " * 1000)
        until(lambda: ready(gw) == (503, "keys cannot be read"), 5, "it is noticed")
        assert "file is not a database" in gw.log.text()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 503
        gw.sqlite_file.unlink()
        for file in aside.glob("gateway.db*"):
            file.rename(gw.state / file.name)
        until(lambda: ready(gw) == (200, "connected"), 5, "it is back")
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_147_11_under_load_removed_and_back(self, gw):
        keys = make_keys(gw, 10)
        aside = gw.state / "aside"
        aside.mkdir()
        with Callers(gw, keys) as callers:
            for _ in range(2):
                time.sleep(1)
                for file in gw.state.glob("gateway.db*"):
                    file.rename(aside / file.name)
                time.sleep(1.5)
                for file in aside.glob("gateway.db*"):
                    file.rename(gw.state / file.name)
        found = Counter(callers.answers)
        assert set(found) <= {200, 503}, found
        all_is_there(gw, found[200])
