# SPDX-License-Identifier: Apache-2.0
"""One process at a time writes the ledger: who is next, and when."""

import os
import signal
import threading
import time

from harness import actions, openai
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
        gw.expect_log("AH00045|AH00046")
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

    def test_154_10_the_new_configuration_writes(self, pg, up, other):
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
