# SPDX-License-Identifier: Apache-2.0
"""A database that answers and does not do what the gateway lives from: readiness says which."""

import pathlib
import shutil
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from harness import spendlog, wait
from harness.gateway import Gateway
from harness.openai import PRICED, model
from harness.wait import until

WELL = (200, "connected")
FAULTS = "LLM330|LLM331|LLM40|LLM41|LLM55"


def yaml(up):
    return {"model_list": [model("gpt", up, **PRICED)],
            "general_settings": {"proxy_batch_write_at": 1},
            "router_settings": {"num_retries": 0, "disable_cooldowns": True}}


def ready(gw):
    with gw.client(key=None) as c:
        reply = c.get("/health/readiness")
    return reply.status_code, reply.json()["db"]


def make_key(gw):
    with gw.client() as c:
        return c.post("/key/generate", json={}).json()["key"]


def become(gw, state, bound=2.5):
    """Readiness says so within a second, and what a busy machine needs."""
    began = time.monotonic()
    until(lambda: ready(gw) == state, bound * wait.slack(), f"readiness says {state}")
    return time.monotonic() - began


@pytest.fixture
def pg(postgres):
    yield postgres
    if not postgres.running():
        postgres.start()


class TestPostgres:
    """The gateway's role is not the tables' owner."""

    @pytest.fixture
    def gw(self, pg, up):
        url = pg.database()
        with Gateway(yaml(up), database=url, children=1) as first:
            become(first, WELL, 10)     # the owner makes the tables
        with psycopg.connect(url, autocommit=True) as self.db:
            self.db.execute("DROP ROLE IF EXISTS gateway")
            self.db.execute("CREATE ROLE gateway LOGIN")
            self.db.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public "
                            "TO gateway")
            with Gateway(yaml(up), database=url.replace("llm@", "gateway@"), children=2) as gw:
                become(gw, WELL, 10)
                gw.expect_log(FAULTS)
                self.key = make_key(gw)
                assert gw.chat("gpt", key=self.key, user="u").status_code == 200
                gw.spend_rows(1, end_user="u")
                yield gw
            self.db.execute("DROP OWNED BY gateway")
            self.db.execute("DROP ROLE gateway")

    def keys_are_gone(self, gw, shown, reason, said):
        """What is cached goes on; who would have to be looked up is told at once."""
        become(gw, (503, shown))
        assert reason in gw.log.text()
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        began = time.monotonic()
        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(lambda i: gw.chat("gpt", key=f"sk-no-{i}"), range(64)))
        assert time.monotonic() - began < 3 * wait.slack()
        assert {a.status_code for a in answers} == {503}
        error = answers[0].json()["error"]
        assert (error["type"], error["message"]) == ("no_db_connection", said)
        with gw.client() as c:
            reply = c.post("/key/generate", json={})
        assert (reply.status_code, reply.json()["error"]["type"]) == (503, "no_db_connection")

    def keys_are_back(self, gw):
        become(gw, WELL)
        assert gw.chat("gpt", key="sk-no-1").status_code == 401
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_01_no_right_on_keys(self, gw):
        self.db.execute(f"REVOKE ALL ON {spendlog.KEYS} FROM gateway")
        self.keys_are_gone(gw, "keys cannot be read",
                           "permission denied for table LiteLLM_VerificationToken",
                           "The keys in the database cannot be read, and this key is not cached")
        self.db.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {spendlog.KEYS} TO gateway")
        self.keys_are_back(gw)

    def test_144_02_table_gone(self, gw):
        self.db.execute(f"ALTER TABLE {spendlog.KEYS} RENAME TO away")
        self.keys_are_gone(gw, "keys cannot be read",
                           'relation "LiteLLM_VerificationToken" does not exist',
                           "The keys in the database cannot be read, and this key is not cached")
        self.db.execute(f"ALTER TABLE away RENAME TO {spendlog.KEYS}")
        self.keys_are_back(gw)

    def test_144_03_schema_gone(self, gw):
        self.db.execute("ALTER SCHEMA public RENAME TO away")
        self.keys_are_gone(gw, "keys cannot be read", "LiteLLM_VerificationToken",
                           "The keys in the database cannot be read, and this key is not cached")
        self.db.execute("ALTER SCHEMA away RENAME TO public")
        self.keys_are_back(gw)

    def test_144_04_locked(self, gw):
        with self.db.transaction():
            self.db.execute(f"LOCK TABLE {spendlog.KEYS} IN ACCESS EXCLUSIVE MODE")
            self.keys_are_gone(gw, "keys are locked", "lock timeout",
                               "The keys in the database are locked, and this key is not cached")
        self.keys_are_back(gw)

    def test_144_05_a_lock_of_a_moment(self, gw):
        """Nobody is sent elsewhere for it, and calls wait for its end."""
        seen, end = set(), 0
        for i in range(4):
            with ThreadPoolExecutor(1) as pool, self.db.transaction():
                self.db.execute(f"LOCK TABLE {spendlog.KEYS} IN ACCESS EXCLUSIVE MODE")
                call = pool.submit(gw.chat, "gpt", key=f"sk-waits-{i}")
                end = time.monotonic() + 0.6
                while time.monotonic() < end:
                    seen.add(ready(gw))
            assert call.result().status_code == 401
            time.sleep(0.3)
        assert seen == {WELL}
        assert "LLM330" not in gw.log.text()

    @pytest.mark.parametrize("right", ["INSERT", "SELECT"])
    def test_144_06_no_right_to_write_spend(self, gw, right):
        """Keys are looked up all the same."""
        self.db.execute(f"REVOKE {right} ON {spendlog.TABLE} FROM gateway")
        become(gw, (503, "takes no spend"))
        assert "permission denied for table LiteLLM_SpendLogs" in gw.log.text()
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 401
        self.db.execute(f"GRANT {right} ON {spendlog.TABLE} TO gateway")
        become(gw, WELL)
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_07_no_right_to_charge(self, gw):
        self.db.execute(f"REVOKE UPDATE ON {spendlog.KEYS} FROM gateway")
        become(gw, (503, "takes no spend"))
        assert "permission denied for table LiteLLM_VerificationToken" in gw.log.text()
        self.db.execute(f"GRANT UPDATE ON {spendlog.KEYS} TO gateway")
        become(gw, WELL)

    def test_144_08_a_locked_ledger_is_no_fault(self, gw):
        """An index is made, the table is rewritten: rows wait as long, and nothing else."""
        with self.db.transaction():
            self.db.execute(f"LOCK TABLE {spendlog.TABLE} IN ACCESS EXCLUSIVE MODE")
            end = time.monotonic() + 3
            while time.monotonic() < end:
                assert ready(gw) == WELL
            assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_09_read_only(self, gw):
        """As behind a failover: a standby answers where the primary did."""
        name = gw.database.rsplit("/", 1)[1]

        def make(how):
            self.db.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = {how}")
            self.db.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                            "WHERE datname = %s AND usename = 'gateway'", [name])
        make("on")
        become(gw, (503, "read-only"))
        assert "it is set to read only" in gw.log.text()
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 401
        make("off")
        become(gw, WELL)
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_11_rows_refused_for_what_nobody_asked_for(self, gw):
        """A full disk shows when rows are written."""
        self.db.execute("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                        "RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$")
        self.db.execute(f"CREATE TRIGGER full_disk BEFORE INSERT ON {spendlog.TABLE} "
                        "FOR EACH ROW EXECUTE FUNCTION full_disk()")
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        become(gw, (503, "takes no spend"), 5)
        assert "No space left on device" in gw.log.text()
        assert gw.chat("gpt", key="sk-no").status_code == 401
        self.db.execute(f"DROP TRIGGER full_disk ON {spendlog.TABLE}")
        become(gw, WELL, 5)
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_10_start_without_a_right(self, gw, up):
        """No table is there, and none may be made."""
        self.db.execute("ALTER SCHEMA public RENAME TO away")
        with Gateway(yaml(up), database=gw.database, children=1) as other:
            other.expect_log(FAULTS + "|LLM32")
            assert other.chat("gpt").status_code == 200
            become(other, (503, "keys cannot be read"), 10)
            assert "LLM31:" not in other.log.text()
            self.db.execute("ALTER SCHEMA away RENAME TO public")
            become(other, WELL)
            assert other.chat("gpt", key=self.key).status_code == 200


class TestWithoutLedger:
    def test_144_14_nothing_is_to_be_written(self, pg, up):
        settings = {**yaml(up), "general_settings": {"disable_spend_logs": True}}
        with Gateway(settings, database=pg.database()) as gw:
            become(gw, WELL, 10)
            with psycopg.connect(gw.database, autocommit=True) as db:
                db.execute(f"DROP TABLE {spendlog.TABLE}")
            end = time.monotonic() + 1.5
            while time.monotonic() < end:
                assert ready(gw) == WELL


class TestStandby:
    def test_144_15_and_its_promotion(self, pg, up):
        """The server comes back as a standby, and is made the primary later."""
        with Gateway(yaml(up), database=pg.database(), children=2) as gw:
            gw.expect_log("LLM31|LLM331|LLM55|LLM251")
            become(gw, WELL, 10)
            key = make_key(gw)
            pg.stop()
            signal = pathlib.Path(pg.data, "standby.signal")
            signal.touch()
            shutil.chown(signal, *[pathlib.Path(pg.data).owner()] * 2)
            pg.start()
            try:
                become(gw, (503, "read-only"), 5)
                assert "(it is a standby)" in gw.log.text()
                assert gw.chat("gpt", key=key, user="u").status_code == 200
                assert gw.chat("gpt", key="sk-no").status_code == 401
                with gw.client() as c:
                    reply = c.post("/key/generate", json={})
                assert (reply.status_code, reply.json()["error"]["type"]) == (503, "db_read_only")
            finally:
                with psycopg.connect(pg.url(), autocommit=True) as db:
                    db.execute("SELECT pg_promote()")
            become(gw, WELL, 5)
            gw.spend_rows(1, timeout=20, end_user="u")
            assert make_key(gw)


class TestSqlite:
    @pytest.fixture
    def gw(self, up):
        with Gateway(yaml(up), children=2) as gw:
            become(gw, WELL, 10)
            gw.expect_log(FAULTS)
            self.key = make_key(gw)
            assert gw.chat("gpt", key=self.key, user="u").status_code == 200
            gw.spend_rows(1, end_user="u")
            yield gw

    def run(self, gw, sql):
        db = sqlite3.connect(gw.sqlite_file, timeout=5)
        db.executescript(sql)
        db.close()

    def test_144_20_table_gone(self, gw):
        self.run(gw, f"ALTER TABLE {spendlog.KEYS} RENAME TO away")
        become(gw, (503, "keys cannot be read"))
        assert "no such table: LiteLLM_VerificationToken" in gw.log.text()
        assert gw.chat("gpt", key=self.key).status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 503
        self.run(gw, f"ALTER TABLE away RENAME TO {spendlog.KEYS}")
        become(gw, WELL)
        assert gw.chat("gpt", key="sk-no").status_code == 401

    def test_144_21_ledger_gone(self, gw):
        self.run(gw, f"ALTER TABLE {spendlog.TABLE} RENAME TO away")
        become(gw, (503, "takes no spend"))
        assert "no such table: LiteLLM_SpendLogs" in gw.log.text()
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 401
        self.run(gw, f"ALTER TABLE away RENAME TO {spendlog.TABLE}")
        become(gw, WELL)
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_22_file_not_to_be_written(self, gw):
        gw.sqlite_file.chmod(0o444)
        become(gw, (503, "read-only"))
        assert "gateway.db cannot be written: Permission denied" in gw.log.text()
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        assert gw.chat("gpt", key="sk-no").status_code == 401
        gw.sqlite_file.chmod(0o600)
        become(gw, WELL)
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_23_locked_by_another_writer(self, gw):
        """Readers go on beside him, and rows wait."""
        db = sqlite3.connect(gw.sqlite_file, isolation_level=None, timeout=5)
        db.execute("BEGIN EXCLUSIVE")
        end = time.monotonic() + 2
        while time.monotonic() < end:
            assert ready(gw) == WELL
        assert gw.chat("gpt", key="sk-no").status_code == 401
        db.execute("ROLLBACK")
        db.close()
