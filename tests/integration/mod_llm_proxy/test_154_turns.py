# SPDX-License-Identifier: Apache-2.0
"""One process at a time writes the ledger: who is next, and when."""

import os
import signal
import sqlite3
import threading
import time

import psycopg
import pytest

from harness import actions, openai, spendlog
from harness.gateway import Gateway
from harness.openai import COST, PRICED, model, once
from harness.wait import slack, until

SOON = 5        # seconds: a round, and the wait for the turn; another's death was found in one


def ask(gw, alias="gpt", **more):
    """A call in a thread of its own, whatever becomes of it."""
    def call():
        try:
            gw.chat(alias, **more)
        except Exception:
            pass

    t = threading.Thread(target=call)
    t.start()
    return t


def written(gw, count, user):
    rows = gw.spend_rows(count, timeout=SOON, end_user=user)
    assert sum(r["spend"] for r in rows) == count * COST


class TestTurns:
    @staticmethod
    def configure(up, other):
        return {"yaml": once(up), "children": 2}

    def test_154_01_the_next_one_begins_at_once(self, gw):
        """Both die, one after the other: one of them was the writer."""
        gw.expect_log("exit signal Killed")
        for i, pid in enumerate(gw.pids()):
            assert gw.chat("gpt", user="first").status_code == 200
            written(gw, i + 1, "first")
            os.kill(pid, signal.SIGKILL)
            assert gw.chat("gpt", user="second").status_code == 200
            written(gw, i + 1, "second")

    def test_154_02_whoever_leaves_last_leaves_nothing(self, gw, up):
        """The calls of both children end with the stop: the rows are there when it is over."""
        gw.expect_log("AH00045")
        until(lambda: len(gw.pids()) == 2, 10, "both children")
        up.always(actions.stall(60))
        calls = [ask(gw, user="last") for _ in range(8)]
        until(lambda: len(up.requests) == len(calls), 20, "all calls are under way")
        gw.stop()
        for t in calls:
            t.join(20)
        assert len(gw.spend_rows(end_user="last")) == len(calls)
        up.always(actions.answer(openai.chat()))
        gw.start()


class TestGraceful:
    """The only child of before has a call to end, and knows the database of before."""

    @pytest.mark.parametrize("line", ["", "LLMDeploymentSlots 2048"])
    def test_154_10_the_new_configuration_writes(self, pg, up, other, line):
        """Also when the shared memory is made anew, and children of before keep theirs."""
        done = threading.Event()
        other.always(actions.when(done, actions.answer(openai.chat())))
        yaml = once(up)
        yaml["model_list"].append(model("slow", other, **PRICED))
        with Gateway(yaml, database=pg.database(), children=1) as gw:
            assert gw.chat("gpt", user="before").status_code == 200
            written(gw, 1, "before")
            slow = ask(gw, "slow", user="slow")
            until(lambda: other.requests, 20, "the call of before")
            gw.database = pg.database()
            gw.write_yaml(yaml)
            gw.write_conf(line)
            gw.graceful()
            gw.until_ready()
            until(lambda: gw.chat("gpt", user="after").status_code == 200 and
                  gw.spend_rows(end_user="after"), SOON * 2, "a row in the new database")
            assert slow.is_alive()
            done.set()
            slow.join(20)
            written(gw, 1, "slow")
            assert gw.spend_rows(end_user="before") == []

    def test_154_11_steady_calls(self, up):
        """Restart after restart: no row is written twice, none waits for an older child."""
        with Gateway(once(up), children=2) as gw:
            began = time.monotonic()
            for i in range(4):
                assert gw.chat("gpt", user="steady").status_code == 200
                gw.graceful()
            written(gw, 4, "steady")
            assert time.monotonic() - began < 30 * slack()

    def test_154_12_a_new_segment_counts_once(self, up, other):
        """What a key spent before is neither forgotten nor counted twice."""
        done = threading.Event()
        other.always(actions.when(done, actions.answer(openai.chat())))
        yaml = once(up)
        yaml["model_list"].append(model("slow", other, **PRICED))
        with Gateway(yaml, children=1) as gw:
            key = gw.make_key(max_budget=10 * COST)
            slow = ask(gw, "slow", user="slow")
            until(lambda: other.requests, 20, "the call of before")
            for _ in range(4):
                assert gw.chat("gpt", user="key", key=key).status_code == 200
            gw.write_conf("LLMKeySlots 4096")
            gw.graceful()
            gw.until_ready()
            written(gw, 4, "key")
            for calls in (5, 6, 7, 8, 9, 10):
                assert gw.chat("gpt", user="key", key=key).status_code == 200
                written(gw, calls, "key")
            assert gw.chat("gpt", user="key", key=key).status_code != 200
            done.set()
            slow.join(20)

    def test_154_13_the_folder_stays(self, up):
        """Children of before write into it: another LLMStateDir is told of, and ends nobody."""
        with Gateway(once(up), children=1) as gw:
            gw.expect_log("LLM482")
            assert gw.chat("gpt", user="folder").status_code == 200
            gw.write_conf()
            text = gw.conf_file.read_text()
            gw.conf_file.write_text(text.replace(f'LLMStateDir "{gw.state}"',
                                                 f'LLMStateDir "{gw.state}2"'))
            assert f"{gw.state}2" in gw.conf_file.read_text()
            assert gw.configtest()[0]
            gw.graceful()
            assert gw.chat("gpt", user="folder").status_code == 200
            written(gw, 2, "folder")
            assert f"{gw.state}2 takes effect after a full restart: {gw.state} stays" in gw.log.text()


class TestMutex:
    def test_154_20_posixsem(self, up):
        """It stays taken when its holder is killed."""
        with Gateway(once(up), children=2, directives="Mutex posixsem llm-watchdog") as gw:
            gw.expect_log("LLM481|exit signal Killed")
            for i, pid in enumerate(gw.pids()):
                os.kill(pid, signal.SIGKILL)
                assert gw.chat("gpt", user="sem").status_code == 200
                written(gw, i + 1, "sem")
            assert "LLM481" in gw.log.text()

    @pytest.mark.skipif(os.geteuid() != 0, reason="the children run as this user")
    def test_154_21_nobody_writes(self, up, tmp_path):
        """No child may open the mutex: readiness says that rows wait."""
        tmp_path.chmod(0o700)
        with Gateway(once(up), children=2,
                     directives=f"Mutex flock:{tmp_path} llm-watchdog") as gw:
            gw.expect_log("LLM480|LLM331")
            gw.until_ready()
            assert gw.chat("gpt", user="nobody").status_code == 200
            gw.until_ready((503, "takes no spend"), 40)
            assert "no process writes rows: LLM480" in gw.log.text()
            gw.directives = ""
            gw.write_conf()
            gw.stop()
            gw.start()
            written(gw, 1, "nobody")


def stop_in_time(gw):
    before = time.monotonic()
    gw.stop()
    assert time.monotonic() - before < 6 * slack()


class TestLockedPostgres:
    """Somebody who takes his time holds a lock of the ledger."""

    def test_154_40_a_stop_does_not_wait(self, pg, up):
        with Gateway(once(up), database=pg.database(), children=1) as gw:
            gw.expect_log("LLM55|LLM331|LLM33|AH00045")
            gw.until_ready()
            assert gw.chat("gpt", user="before").status_code == 200
            written(gw, 1, "before")
            with psycopg.connect(gw.database) as db:
                db.execute(f"LOCK TABLE {spendlog.TABLE}")
                assert gw.chat("gpt", user="locked").status_code == 200
                time.sleep(1.5)             # a round is under way
                stop_in_time(gw)
            gw.start()
            written(gw, 1, "locked")


class TestLockedSqlite:
    """Somebody who takes his time holds the lock of all writers."""

    @pytest.fixture
    def gw(self, up):
        with Gateway(once(up), children=1) as gateway:
            gateway.expect_log("LLM55|AH00045")
            gateway.until_ready()
            yield gateway

    @pytest.fixture
    def lock(self, gw):
        db = sqlite3.connect(gw.sqlite_file, isolation_level=None, timeout=5)
        db.execute("BEGIN IMMEDIATE")
        yield db
        db.close()

    def test_154_30_a_stop_does_not_wait(self, gw, lock):
        assert gw.chat("gpt", user="locked").status_code == 200
        time.sleep(1.5)                     # a round is under way
        stop_in_time(gw)
        lock.execute("ROLLBACK")
        gw.start()
        written(gw, 1, "locked")

    def test_154_31_a_graceful_makes_no_tables(self, gw, lock):
        assert gw.ready() == (200, "connected")
        gw.graceful()
        gw.until_ready()
        lock.execute("ROLLBACK")
