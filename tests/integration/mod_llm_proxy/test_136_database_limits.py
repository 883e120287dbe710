# SPDX-License-Identifier: Apache-2.0
"""A database that is frozen, restarted or slow: nobody waits for it who need not."""

import http.client
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from harness import spendlog, wait
from harness.gateway import MASTER_KEY, Gateway
from harness.openai import once
from harness.relay import ForgetfulWay, LostAnswer
from harness.wait import until

AWAY = "LLM31|LLM55"


def soon(seconds=3):
    """A bound for what takes less than one, on a machine that does other things."""
    return seconds * wait.slack()


def timed(call, *args, **kw):
    """@return (seconds, status)"""
    began = time.monotonic()
    status = call(*args, **kw).status_code
    return time.monotonic() - began, status


def bare(gw, key):
    """A chat with little of a client around it, so that what is timed is the gateway."""
    began = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", gw.port, timeout=30)
    connection.request("POST", "/v1/chat/completions", b'{"model":"gpt","messages":[]}',
                       {"Authorization": f"Bearer {key}", "Content-Type": "application/json"})
    status = connection.getresponse().status
    connection.close()
    return time.monotonic() - began, status


@pytest.fixture
def gw(pg, up):
    with Gateway(once(up), database=pg.database(), children=2, threads=32) as gateway:
        gateway.until_ready()
        yield gateway


class TestFrozen:
    """Every process of PostgreSQL is stopped: connections stay, and nothing is answered."""

    @pytest.fixture
    def frozen(self, gw, pg):
        gw.expect_log(AWAY)
        self.key = gw.make_key()
        assert gw.chat("gpt", key=self.key).status_code == 200
        pg.freeze()
        self.since = time.monotonic()
        try:
            yield gw
        finally:
            pg.thaw()

    def flood(self, gw, n):
        """Keys nobody knows, a hundred calls at a time. @return (seconds, status) of each"""
        with ThreadPoolExecutor(100) as pool:
            return list(pool.map(lambda i: bare(gw, f"sk-random-{i}"), range(n)))

    def test_136_01_readiness_within_a_second(self, frozen):
        connection = http.client.HTTPConnection("127.0.0.1", frozen.port, timeout=30)

        def status():
            connection.request("GET", "/health/readiness")
            reply = connection.getresponse()
            return reply.read() and reply.status
        until(lambda: status() == 503, 5, "readiness tells")
        assert time.monotonic() - self.since < soon()
        assert frozen.ready() == (503, "disconnected")
        connection.close()

    def test_136_02_flood_of_unknown_keys(self, frozen):
        """2,100 keys nobody knows: the master key and cached keys do not notice."""
        slowest, over = [0.0], threading.Event()

        def watch():
            while not over.is_set():
                for key in (MASTER_KEY, self.key):
                    seconds, status = timed(frozen.chat, "gpt", key=key)
                    assert status == 200
                    slowest.append(seconds)
        with ThreadPoolExecutor(1) as pool:
            watching = pool.submit(watch)
            answers = self.flood(frozen, 2100)
            over.set()
            watching.result(20)
        assert {status for _, status in answers} == {503}
        # the first few waited for their time limit, all others were told at once
        assert sum(seconds > soon(4) for seconds, _ in answers) == 0
        assert max(slowest) < soon()

    def test_136_03_management_is_told(self, frozen):
        with frozen.client() as c:
            for call in (lambda: c.post("/key/generate", json={}),
                         lambda: c.get("/key/info", params={"key": self.key}),
                         lambda: c.post("/key/delete", json={"keys": [self.key]})):
                seconds, status = timed(call)
                assert status == 503 and seconds < soon(5)

    def test_136_04_all_is_well_afterwards(self, frozen, pg):
        self.flood(frozen, 50)
        pg.thaw()
        frozen.until_ready()
        assert frozen.chat("gpt", key=frozen.make_key()).status_code == 200
        assert frozen.chat("gpt", key="sk-random-1").status_code == 401
        assert frozen.chat("gpt", user="after").status_code == 200
        frozen.spend_rows(1, timeout=20, end_user="after")

    def test_136_05_stop(self, frozen):
        frozen.expect_log("AH00045")    # a thread that dials the frozen server ends with the dial
        self.flood(frozen, 20)
        frozen.stop()
        assert "AH00046" not in frozen.log.text()       # nobody had to be killed

    def test_136_06_start(self, frozen, pg, up):
        """A server starts, serves and stops although it never sees its database."""
        with Gateway(once(up), database=pg.url("gateway_nobody"), threads=16) as gateway:
            gateway.expect_log(AWAY)
            assert timed(gateway.chat, "gpt")[1] == 200
            assert gateway.ready()[0] == 503


class TestLocked:
    """The server answers, but a table is held: look-ups end in time, at both sides."""

    def test_136_10_no_backends_pile_up(self, gw, pg):
        gw.expect_log("LLM330|LLM55")
        key = gw.make_key()
        assert gw.chat("gpt", key=key).status_code == 200
        with psycopg.connect(gw.database) as db, psycopg.connect(pg.url(), autocommit=True) as see:
            db.execute(f"LOCK TABLE {spendlog.KEYS} IN ACCESS EXCLUSIVE MODE")
            for _ in range(3):
                with ThreadPoolExecutor(40) as pool:
                    answers = list(pool.map(lambda i: bare(gw, f"sk-locked-{i}"), range(80)))
                assert {status for _, status in answers} == {503}
                assert max(seconds for seconds, _ in answers) < soon(6)
                assert gw.chat("gpt", key=key).status_code == 200
            assert gw.ready() == (503, "keys are locked")
            count = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
            name = gw.database.rsplit("/", 1)[1]
            assert see.execute(count, [name]).fetchone()[0] < 50
            until(lambda: see.execute(count + " AND wait_event_type = 'Lock'", [name])
                  .fetchone()[0] <= 1, 8, "nobody waits but the ledger")
        gw.until_ready()
        assert gw.chat("gpt", key="sk-locked-1").status_code == 401


class TestRestarted:
    """PostgreSQL is restarted while no row waits: whoever comes next sees it, and no client."""

    def keys(self, gw, n=8):
        with ThreadPoolExecutor(8) as pool:
            return list(pool.map(lambda _: gw.make_key(), range(n)))

    def test_136_20_no_client_is_told(self, gw, pg):
        gw.expect_log(AWAY)
        known = self.keys(gw, 16)       # several connections of both processes were used
        for how in (pg.stop, pg.kill):
            how()
            pg.start()
            gw.until_ready()
            with ThreadPoolExecutor(8) as pool:
                answers = list(pool.map(
                    lambda i: gw.chat("gpt", key=f"sk-new-{how.__name__}-{i}").status_code,
                    range(16)))
            assert set(answers) == {401}
            assert len(self.keys(gw, 16)) == 16
        with gw.client() as c:
            assert c.post("/key/delete", json={"keys": known}).status_code == 200

    def test_136_21_backends_end_under_the_connections(self, gw, pg):
        gw.expect_log("LLM55")      # a batch may be under way
        key = gw.make_key()
        for i in range(6):
            with psycopg.connect(pg.url(), autocommit=True) as db:
                db.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE pid <> pg_backend_pid() AND datname LIKE 'gateway%'")
            with gw.client() as c:
                assert c.get("/key/info", params={"key": key}).status_code == 200
                assert c.post("/key/generate", json={"key_alias": f"a{i}"}).status_code == 200
            assert gw.chat("gpt", key=f"sk-none-{i}").status_code == 401

    def test_136_23_blocked_while_the_database_was_away_for_us(self, pg, up):
        """Keys are looked at again as soon as it is back, not when they grow old."""
        with ForgetfulWay(pg.port) as way:
            url = pg.database()
            with Gateway(once(up), database=way.through(url)) as gw, \
                    gw.client(gw.make_key()) as c:
                gw.expect_log(AWAY)
                assert c.get("/v1/models").status_code == 200
                with way.cut():
                    gw.until_ready((503, "disconnected"))
                    with psycopg.connect(url, autocommit=True) as db:
                        db.execute(f"UPDATE {spendlog.KEYS} SET blocked = true")
                    assert c.get("/v1/models").status_code == 200
                until(lambda: c.get("/v1/models").status_code == 401, 10, "the key is blocked")

    def test_136_24_uncached_keys_beside_it(self, gw, pg):
        """Nobody is sent away for longer than the server is gone."""
        gw.expect_log(AWAY)
        keys, answers = iter(self.keys(gw, 400)), []

        def call():
            for key in keys:
                answers.append((time.monotonic(), bare(gw, key)[1]))
                time.sleep(0.02)
                if time.monotonic() > end[0]:
                    return
        end = [time.monotonic() + 60]
        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        pg.stop()
        pg.start()
        back = time.monotonic()
        end[0] = back + 2
        for thread in threads:
            thread.join(20)
        assert {status for _, status in answers} <= {200, 503}
        late = [when for when, status in answers if status != 200 and when > back + wait.slack()]
        assert not late and answers[-1][1] == 200

    @pytest.mark.slow
    def test_136_22_a_blocked_key_does_not_stay_valid(self, gw, pg):
        """Blocked behind our back, after the watchdog's connection died; no call costs anything."""
        gw.expect_log(AWAY)
        key = gw.make_key()
        with gw.client(key) as c:
            assert c.get("/v1/models").status_code == 200
            pg.stop()
            pg.start()
            with psycopg.connect(gw.database, autocommit=True) as db:
                db.execute(f"UPDATE {spendlog.KEYS} SET blocked = true")
            until(lambda: c.get("/v1/models").status_code == 401, 90, "the key is blocked")


class TestLostAtFirst:
    """The first connection makes the tables; it ends while it does."""

    WAITS = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"

    def test_136_26_another_one_makes_them(self, pg, up):
        url = pg.database()
        with psycopg.connect(url, autocommit=True) as db:
            db.execute("SELECT pg_advisory_lock(7813001264012)")
            with Gateway(once(up), database=url, children=1) as gw:
                waits = lambda: {pid for pid, in db.execute(self.WAITS)}
                until(waits, 10, "the tables are about to be made")
                first = waits()
                for pid in first:
                    db.execute("SELECT pg_terminate_backend(%s)", [pid])
                until(lambda: waits() - first, 10, "another one is about to make them")
                db.execute("SELECT pg_advisory_unlock_all()")
                gw.until_ready()
                assert gw.chat("gpt", key="sk-none").status_code == 401
                assert "LLM31" not in gw.log.text()


class TestNoRoom:
    """Connections that are open work; the server takes no other."""

    def test_136_25_readiness_says_so(self, pg, up):
        url = pg.database()
        allow = f"ALTER DATABASE {url.rsplit('/', 1)[1]} ALLOW_CONNECTIONS "
        with Gateway(once(up), database=url, children=1) as gw, \
                psycopg.connect(pg.url(), autocommit=True) as db:
            gw.expect_log("LLM255|LLM55")
            gw.until_ready()
            db.execute(allow + "false")
            assert gw.chat("gpt", key="sk-first").status_code == 503    # nothing was dialled yet
            assert gw.ready() == (503, "takes no new connection")
            until(lambda: "LLM255" in gw.log.text(), 5, "the operator is told")
            assert gw.ready() == (503, "takes no new connection")
            assert gw.chat("gpt").status_code == 200
            db.execute(allow + "true")
            gw.until_ready()
            assert gw.chat("gpt", key="sk-first").status_code == 401


class TestLostSilently:
    """A router forgets the connections there are: no byte, no reset; new ones work."""

    @pytest.fixture
    def way(self, pg):
        with ForgetfulWay(pg.port) as way:
            yield way

    @pytest.fixture
    def lost(self, pg, way, up):
        url = way.through(pg.database())
        with Gateway(once(up), database=url, children=1, threads=32) as gateway:
            gateway.until_ready()
            with ThreadPoolExecutor(8) as pool:     # several connections become idle
                self.keys = list(pool.map(lambda _: gateway.make_key(), range(24)))
            way.forget()
            yield gateway

    def test_136_30_no_client_is_told(self, lost):
        answers = [bare(lost, key) for key in self.keys[:8]]
        assert {status for _, status in answers} == {200}
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda key: bare(lost, key), self.keys[8:]))
        assert {status for _, status in answers} == {200}
        assert lost.make_key()

    def test_136_31_the_database_is_not_away(self, lost, way):
        until(lambda: len(way.pairs) > len(way.forgotten), 5, "the heartbeat dials")
        assert lost.ready() == (200, "connected")


class TestFile:
    """The embedded database's file is removed, or another one put in its place, while we serve."""

    @pytest.fixture
    def gw(self, up):
        with Gateway(once(up), children=2, threads=16) as gateway:
            gateway.until_ready()
            gateway.expect_log(AWAY)
            yield gateway

    def remove(self, gw, away):
        for file in gw.state.glob("gateway.db*"):
            file.rename(away / file.name)
        gw.until_ready((503, "disconnected"))

    def test_136_50_removed(self, gw, tmp_path):
        """Nothing goes into a file that nobody sees any more."""
        key = gw.make_key()
        assert gw.chat("gpt", key=key, user="before").status_code == 200
        gw.spend_rows(1, end_user="before")
        self.remove(gw, tmp_path)
        assert "is not there any more" in gw.log.text()
        with gw.client() as c:
            assert c.post("/key/generate", json={}).status_code == 503
        assert gw.chat("gpt", key="sk-unknown").status_code == 503
        assert gw.chat("gpt", key=key, user="between").status_code == 200
        assert not gw.sqlite_file.exists()
        for file in tmp_path.glob("gateway.db*"):
            file.rename(gw.state / file.name)
        gw.until_ready()
        assert gw.chat("gpt", key=key).status_code == 200
        gw.spend_rows(1, end_user="between")
        gw.spend_rows(1, end_user="before")

    def test_136_51_replaced(self, gw, tmp_path):
        """An empty one gets its tables; the rows that waited go into it."""
        gw.make_key()
        self.remove(gw, tmp_path)
        assert gw.chat("gpt", user="between").status_code == 200
        gw.sqlite_file.touch()
        if gw.user:
            shutil.chown(gw.sqlite_file, gw.user, gw.user)
        gw.until_ready()
        assert gw.chat("gpt", key=gw.make_key()).status_code == 200
        gw.spend_rows(1, end_user="between")


class TestReadOnly:
    def test_136_33_keys_are_neither_made_nor_deleted(self, gw, pg):
        gw.expect_log("LLM251|LLM331|LLM55")
        key, name = gw.make_key(), gw.database.rsplit("/", 1)[1]

        def become(how):
            with psycopg.connect(pg.database(), autocommit=True) as db:
                db.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = {how}")
                db.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           f"WHERE datname = '{name}'")
        become("on")
        with gw.client() as c:
            for path, body in (("/key/generate", {}), ("/key/delete", {"keys": [key]})):
                reply = c.post(path, json=body)
                error = reply.json()["error"]
                assert (reply.status_code, error["type"]) == (503, "db_read_only"), error
                assert "read-only" in error["message"]
            assert gw.chat("gpt", key=key).status_code == 200
            become("off")
            assert c.post("/key/delete", json={"keys": [key]}).status_code == 200
        assert gw.chat("gpt", key=key).status_code == 401


class TestLostAnswer:
    @pytest.fixture
    def cut(self, gw, pg, up):
        with LostAnswer(pg.port) as way, \
                Gateway(once(up), database=way.through(gw.database), children=2) as gateway:
            gateway.expect_log("LLM55")
            gateway.way = way
            gateway.until_ready()
            yield gateway

    def delete(self, gw, body):
        gw.way.armed.set()
        with gw.client() as c:
            reply = c.post("/key/delete", json=body)
        assert not gw.way.armed.is_set()
        return reply

    def test_136_35_what_the_first_try_deleted_is_forgotten(self, cut):
        key = cut.make_key(key_alias="lost")
        assert {cut.chat("gpt", key=key).status_code for _ in range(8)} == {200}
        time.sleep(2)                       # the ledger's own commits are done
        reply = self.delete(cut, {"key_aliases": ["lost"]})
        assert (reply.status_code, reply.json()) == (200, {"deleted_keys": ["lost"]})
        assert {cut.chat("gpt", key=key).status_code for _ in range(8)} == {401}

    @pytest.mark.parametrize("body", [{"keys": ["sk-never-was"]}, {"key_aliases": ["never"]}])
    def test_136_36_what_never_was_is_not_deleted(self, cut, body):
        assert self.delete(cut, body).status_code == 404


class TestDeletedWhileLookedUp:
    """A look-up that has read the row is overtaken by the key's deletion."""

    SLOW = """
        CREATE ROLE slow LOGIN;
        GRANT ALL ON ALL TABLES IN SCHEMA public TO slow;
        GRANT ALL ON SCHEMA public TO slow;
        CREATE FUNCTION hold(what text) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
            BEGIN
                IF current_query() !~ 'INSERT|DELETE|UPDATE' THEN
                    PERFORM pg_advisory_lock_shared(42);
                    PERFORM pg_advisory_unlock_shared(42);
                END IF;
                RETURN true;
            END $$;
        ALTER TABLE "LiteLLM_VerificationToken" ENABLE ROW LEVEL SECURITY;
        CREATE POLICY held ON "LiteLLM_VerificationToken" FOR ALL USING (hold(token));
    """

    def test_136_40_is_not_written_back(self, gw, pg, up):
        with psycopg.connect(gw.database, autocommit=True) as db:
            db.execute(self.SLOW)
        url = gw.database.replace("llm@", "slow@")
        with Gateway(once(up), database=url, children=2) as slow, \
                psycopg.connect(gw.database, autocommit=True) as db:
            key = slow.make_key()
            answers = []
            db.execute("SELECT pg_advisory_lock(42)")
            call = threading.Thread(target=lambda: answers.append(slow.chat("gpt", key=key)))
            call.start()
            until(lambda: db.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
                                     "AND NOT granted").fetchone()[0], 5, "the look-up is held")
            with slow.client() as c:
                assert c.post("/key/delete", json={"keys": [key]}).status_code == 200
            db.execute("SELECT pg_advisory_unlock(42)")
            call.join(10)
            # it read the row before that was deleted, and again behind it; no later one may profit
            assert answers[0].status_code == 401
            for _ in range(10):
                assert slow.chat("gpt", key=key).status_code == 401


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_136_41_deleted_beside_the_first_look_up(up, pg, kind):
    """Eight at a time: each key is looked up and deleted at once; writers wait for each other."""
    database = "sqlite" if kind == "sqlite" else pg.database()
    with Gateway(once(up), database=database, children=2, threads=32) as gw, \
            ThreadPoolExecutor(8) as pool, ThreadPoolExecutor(8) as callers:
        gw.until_ready()
        keys = list(pool.map(lambda _: gw.make_key(), range(300)))

        def delete(key):
            call = callers.submit(bare, gw, key)
            with gw.client() as c:
                return c.post("/key/delete", json={"keys": [key]}).status_code, call.result()[1]
        answers = list(pool.map(delete, keys))
        assert {deleted for deleted, _ in answers} == {200}
        assert {called for _, called in answers} <= {200, 401}
        assert {bare(gw, key)[1] for key in keys * 2} == {401}
