# SPDX-License-Identifier: Apache-2.0
"""Databases that are down, go away, come back or are locked: nothing lost, nothing doubled."""

import os
import re
import signal
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from harness import gateway as gatewaymod
from harness.callers import Callers
from harness.gateway import Gateway
from harness.openai import COST, once
from harness.wait import slack, until

AWAY = (r"AH00636|AH00098|LLM31|LLM32|LLM40|LLM41|LLM55|AH00629|AH00632|AH00633|AH00634|AH00635|DBD|"
        r"Failed to acquire DBD|AH02654|AH02653")


def callers(gw, user, key):
    return Callers(lambda _: gw.chat("gpt", key=key, user=user).status_code, threads=4)


def spent(gw, count, user):
    """All the rows, each once, at full price."""
    rows = gw.spend_rows(count, timeout=20, end_user=user)
    assert sum(r["spend"] for r in rows) == count * COST
    return rows


class TestPostgresFaults:
    @pytest.fixture
    def gw(self, pg, up):
        gateway = Gateway(once(up), database=pg.database(), children=2)
        gateway.expect_log(AWAY)
        yield gateway
        gateway.close()

    def test_132_01_down_at_start(self, gw, pg):
        pg.stop()
        gw.start()
        assert gw.chat("gpt", user="early").status_code == 200
        assert gw.ready() == (503, "disconnected")
        reply = gw.chat("gpt", key="sk-not-cached")
        assert (reply.status_code, reply.json()["error"]["type"]) == (503, "no_db_connection")
        pg.start()
        gw.until_ready()
        spent(gw, 1, "early")
        assert gw.chat("gpt", key=gw.make_key()).status_code == 200
        assert gw.chat("gpt", key="sk-not-cached").status_code == 401

    def test_132_02_away_and_back(self, gw, pg):
        gw.start()
        key = gw.make_key()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        pg.stop()
        for _ in range(10):
            assert gw.chat("gpt", key=key, user="u").status_code == 200
        with gw.client() as c:
            assert c.post("/key/generate", json={}).status_code in (500, 503)
        pg.start()
        spent(gw, 11, "u")
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        spent(gw, 12, "u")

    @pytest.mark.parametrize("how", ["stop", "kill"])
    def test_132_03_under_load(self, gw, pg, how):
        gw.start()
        key = gw.make_key()
        assert gw.chat("gpt", key=key).status_code == 200
        with callers(gw, "load", key) as caller:
            caller.more(50)
            getattr(pg, how)()
            caller.more(100)
            pg.start()
            caller.more(50)
        assert set(caller.answers) == {200}
        spent(gw, len(caller.answers), "load")

    def test_132_04_backend_killed(self, gw, pg):
        """A single connection that is torn down in the middle of its work."""
        import psycopg
        gw.start()
        key = gw.make_key()
        with callers(gw, "torn", key) as caller:
            for _ in range(8):
                caller.more(20)
                with psycopg.connect(pg.url(), autocommit=True) as db:
                    db.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                               "WHERE pid <> pg_backend_pid() AND datname LIKE 'gateway%'")
        assert set(caller.answers) == {200}
        spent(gw, len(caller.answers), "torn")

    def test_132_05_power_cut_while_away(self, gw, pg):
        """Rows that no database has seen are written after the restart."""
        gw.start()
        assert gw.chat("gpt", user="u").status_code == 200
        pg.stop()
        for _ in range(10):
            gw.chat("gpt", user="u")
        gw.kill()
        pg.start()
        gw.start()
        spent(gw, 11, "u")

    def test_132_06_restart_while_away(self, gw, pg):
        gw.start()
        pg.stop()
        for _ in range(10):
            gw.chat("gpt", user="u")
        gw.stop()
        gw.start()
        for _ in range(5):
            gw.chat("gpt", user="u")
        gw.graceful()
        for _ in range(5):
            gw.chat("gpt", user="u")
        pg.start()
        spent(gw, 20, "u")

    def test_132_07_a_value_of_nobody_before_a_key(self, gw, pg):
        """What cannot be asked for hides no key that is known, and is nobody's leave to call."""
        gw.start()
        key = gw.make_key()
        assert gw.chat("gpt", key=key).status_code == 200
        pg.stop()
        statuses = {}
        for behind in (key, gatewaymod.MASTER_KEY, "sk-not-cached"):
            with gw.client("sk-nobody-saw-it") as c:
                statuses[behind] = c.post("/v1/chat/completions", headers={"x-api-key": behind}, json={
                    "model": "gpt", "messages": [{"role": "user", "content": "x"}]}).status_code
        assert list(statuses.values()) == [200, 200, 503]


class TestSqliteFaults:
    @pytest.fixture
    def gw(self, up):
        with Gateway(once(up), children=2) as gateway:
            gateway.expect_log(AWAY)
            gateway.until_ready()
            yield gateway

    def locked(self, gw):
        db = sqlite3.connect(gw.sqlite_file, isolation_level=None, timeout=5)
        db.execute("BEGIN EXCLUSIVE")
        return db

    def test_132_20_locked(self, gw):
        key = gw.make_key()
        assert gw.chat("gpt", key=key, user="u").status_code == 200
        db = self.locked(gw)
        with callers(gw, "u", key) as caller:
            caller.more(50)
            threading.Event().wait(2.5)     # two rounds of the ledger find it locked
            caller.more(50)
        db.execute("ROLLBACK")
        db.close()
        assert set(caller.answers) == {200}
        spent(gw, len(caller.answers) + 1, "u")

    def test_132_22_changes_wait_once_and_leave_room(self, gw):
        """Another writer holds the file: changes are refused in time, and keys are looked up."""
        db, begun = self.locked(gw), time.monotonic()
        with ThreadPoolExecutor(20) as pool, gw.client(timeout=60) as c:
            changes = [pool.submit(c.post, "/key/generate", json={}) for _ in range(20)]
            looked = [gw.chat("gpt", key=f"sk-none-{i}").status_code for i in range(10)]
            changed = {change.result().status_code for change in changes}
        took = time.monotonic() - begun
        db.execute("ROLLBACK")
        db.close()
        assert (looked, changed) == ([401] * 10, {503}) and took < 15 * slack(), took

    def test_132_21_power_cut_while_locked(self, gw):
        db = self.locked(gw)
        for _ in range(10):
            assert gw.chat("gpt", user="u").status_code == 200
        gw.kill()
        db.execute("ROLLBACK")
        db.close()
        gw.start()
        spent(gw, 10, "u")

    def test_132_23_power_cut_under_load(self, gw):
        """What a client has got an answer to is in the ledger, whenever the power goes."""
        answered = []

        def call(_):
            try:
                answered.append(gw.chat("gpt", user="cut").status_code)
            except Exception:
                pass
        with ThreadPoolExecutor(8) as pool:
            calls = [pool.submit(call, i) for i in range(150)]
            until(lambda: len(answered) > 60, 20, "60 answers")
            gw.kill()
            for c in calls:
                c.result(20)
        gw.start()
        until(lambda: len(gw.spend_rows(end_user="cut")) >= len(answered), 10, "every row")
        rows = gw.spend_rows(end_user="cut")
        assert len(rows) == len({r["litellm_call_id"] for r in rows})


def mutex_of_the_shipped_conf():
    text = (gatewaymod.TOP / "conf/httpd.conf").read_text()
    return re.search(r"^Mutex .*$", text, re.M).group(0)


class TestCrashes:
    @staticmethod
    def configure(up, other):
        return {"yaml": once(up), "children": 2, "directives": mutex_of_the_shipped_conf()}

    def kill_children(self, gw):
        gw.expect_log("exit signal Killed")
        old = gw.pids()
        for pid in old:
            os.kill(pid, signal.SIGKILL)
        until(lambda: len(set(gw.pids()) - set(old)) >= 2, 10, "new children")

    def test_132_40_rows_survive(self, gw):
        for _ in range(10):
            assert gw.chat("gpt", user="u").status_code == 200
        self.kill_children(gw)
        assert gw.chat("gpt", user="u").status_code == 200
        spent(gw, 11, "u")

    def test_132_41_keys_survive(self, gw):
        key = gw.make_key()
        gw.chat("gpt", key=key)
        self.kill_children(gw)
        assert gw.chat("gpt", key=key).status_code == 200

    def test_132_42_another_child_takes_over(self, gw):
        """The ledger's writer dies; another child's turn begins at once."""
        gw.expect_log("exit signal Killed")
        gw.chat("gpt", user="w")
        os.kill(gw.pids()[0], signal.SIGKILL)
        gw.chat("gpt", user="w")
        spent(gw, 2, "w")


class TestRingFile:
    """spend.ring of another size, or that is none."""

    @pytest.fixture
    def gw(self, up):
        with Gateway(once(up)) as gateway:
            gateway.expect_log(AWAY + "|LLM65")
            gateway.until_ready()
            yield gateway

    def test_132_50_another_size(self, gw):
        """Rows that wait are not given up for a new size."""
        db = sqlite3.connect(gw.sqlite_file, isolation_level=None, timeout=5)
        db.execute("BEGIN EXCLUSIVE")
        for _ in range(5):
            assert gw.chat("gpt", user="ring").status_code == 200
        gw.kill()
        db.execute("ROLLBACK")
        db.close()
        gw.write_conf("LLMSpendRing 9")
        gw.start()
        assert "LLM65" in gw.log.text()
        spent(gw, 5, "ring")
        gw.stop()
        gw.start()
        assert os.path.getsize(gw.state / "spend.ring") == 9 << 20
        assert gw.chat("gpt", user="after").status_code == 200
        spent(gw, 1, "after")

    def test_132_51_something_else(self, gw):
        gw.stop()
        ring = gw.state / "spend.ring"
        ring.write_bytes(b"no ring " * 875)
        gw.expect_log("LLM52")
        gw.start()
        assert (gw.state / "spend.ring.damaged").read_bytes().startswith(b"no ring " * 875)
        assert gw.chat("gpt", user="new").status_code == 200
        spent(gw, 1, "new")
