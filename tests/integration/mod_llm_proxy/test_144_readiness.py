# SPDX-License-Identifier: Apache-2.0
"""A database that answers and does not do what the gateway lives from: readiness says which."""

import pathlib
import shutil
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from harness import wait
from harness.gateway import WELL, Gateway
from harness.openai import once
from harness.spendlog import KEYS, TABLE

FAULTS = "LLM330|LLM331|LLM40|LLM41|LLM55"


def yaml(up):
    return once(up, proxy_batch_write_at=1)


def become(gw, state, bound=2.5):
    """Readiness says so within a second, and what a busy machine needs."""
    gw.until_ready(state, bound * wait.slack())


def stays_well(gw, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert gw.ready() == WELL


def called_before(gw):
    """@return a key that is cached, and has a row"""
    key = gw.make_key()
    assert gw.chat("gpt", key=key, user="u").status_code == 200
    gw.spend_rows(1, end_user="u")
    return key


def unhealthy(gw, key, shown, reason, unknown=401, bound=2.5):
    """Readiness says what, the log says why; what is cached goes on.

    @param unknown the status of keys that are not
    """
    become(gw, (503, shown), bound)
    assert reason in gw.log.text()
    assert gw.chat("gpt", key=key, user="u").status_code == 200
    assert gw.chat("gpt", key="sk-no").status_code == unknown


def healthy_again(gw, bound=2.5):
    """Keys are looked up, and the row that waited is written."""
    become(gw, WELL, bound)
    assert gw.chat("gpt", key="sk-no-1").status_code == 401
    gw.spend_rows(2, timeout=20, end_user="u")


# what the role may not do, or the disk cannot, and what ends that again; what is shown and told
UNREADABLE = {
    "01-no-right": (f"REVOKE ALL ON {KEYS} FROM gateway",
                    f"GRANT SELECT, INSERT, UPDATE, DELETE ON {KEYS} TO gateway",
                    "keys cannot be read",
                    "permission denied for table LiteLLM_VerificationToken"),
    "02-table-gone": (f"ALTER TABLE {KEYS} RENAME TO away", f"ALTER TABLE away RENAME TO {KEYS}",
                      "keys cannot be read", 'relation "LiteLLM_VerificationToken" does not exist'),
    "03-schema-gone": ("ALTER SCHEMA public RENAME TO away", "ALTER SCHEMA away RENAME TO public",
                       "keys cannot be read", "LiteLLM_VerificationToken"),
    "04-locked": (f"BEGIN; LOCK TABLE {KEYS} IN ACCESS EXCLUSIVE MODE", "COMMIT",
                  "keys are locked", "lock timeout"),
}
SAID = {"keys cannot be read":
            "The keys in the database cannot be read, and this key is not cached",
        "keys are locked": "The keys in the database are locked, and this key is not cached"}

FULL_DISK = f"""
CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$;
CREATE TRIGGER full_disk BEFORE INSERT ON {TABLE} FOR EACH ROW EXECUTE FUNCTION full_disk()"""
# a standby answers where the primary did, as behind a failover
SET_READ_ONLY = """
BEGIN;
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = {how}',
                   current_database());
END $$;
COMMIT;
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND usename = 'gateway'"""
NO_SPEND = {
    "06-no-insert": (f"REVOKE INSERT ON {TABLE} FROM gateway", f"GRANT INSERT ON {TABLE} TO gateway",
                     "takes no spend", "permission denied for table LiteLLM_SpendLogs"),
    "06-no-select": (f"REVOKE SELECT ON {TABLE} FROM gateway", f"GRANT SELECT ON {TABLE} TO gateway",
                     "takes no spend", "permission denied for table LiteLLM_SpendLogs"),
    "07-no-right-to-charge": (f"REVOKE UPDATE ON {KEYS} FROM gateway",
                              f"GRANT UPDATE ON {KEYS} TO gateway", "takes no spend",
                              "permission denied for table LiteLLM_VerificationToken"),
    "09-read-only": (SET_READ_ONLY.format(how="on"), SET_READ_ONLY.format(how="off"),
                     "read-only", "it is set to read only"),
}
GONE = {
    "20-keys": (KEYS, "keys cannot be read", "no such table: LiteLLM_VerificationToken", 503),
    "21-ledger": (TABLE, "takes no spend", "no such table: LiteLLM_SpendLogs", 401),
}


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
                self.key = called_before(gw)
                yield gw
            self.db.rollback()
            self.db.execute("DROP OWNED BY gateway")
            self.db.execute("DROP ROLE gateway")

    @pytest.mark.parametrize("name", UNREADABLE)
    def test_144_01_keys(self, gw, name):
        """What is cached goes on; who would have to be looked up is told at once."""
        spoil, mend, shown, reason = UNREADABLE[name]
        self.db.execute(spoil)
        unhealthy(gw, self.key, shown, reason, 503)
        began = time.monotonic()
        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(lambda i: gw.chat("gpt", key=f"sk-no-{i}"), range(64)))
        assert time.monotonic() - began < 3 * wait.slack()
        assert {a.status_code for a in answers} == {503}
        error = answers[0].json()["error"]
        assert (error["type"], error["message"]) == ("no_db_connection", SAID[shown])
        with gw.client() as c:
            reply = c.post("/key/generate", json={})
        assert (reply.status_code, reply.json()["error"]["type"]) == (503, "no_db_connection")
        self.db.execute(mend)
        healthy_again(gw)

    def lock_for_a_moment(self, gw, key):
        """@return (for how long it was there, the status of a call beside it, what was shown)"""
        shown, began = set(), time.monotonic()
        with ThreadPoolExecutor(1) as pool:
            with self.db.transaction():
                self.db.execute(f"LOCK TABLE {KEYS} IN ACCESS EXCLUSIVE MODE")
                call = pool.submit(gw.chat, "gpt", key=key)
                while time.monotonic() < began + 0.6:
                    shown.add(gw.ready())
            held = time.monotonic() - began
            return held, call.result().status_code, shown

    def test_144_05_a_lock_of_a_moment(self, gw):
        """Nobody is sent elsewhere for one of less than a second, and calls wait for its end."""
        moments = 0
        for i in range(20):
            held, status, shown = self.lock_for_a_moment(gw, f"sk-waits-{i}")
            if held > 0.9:      # a machine that does other things
                become(gw, WELL)
                continue
            assert (status, shown) == (401, {WELL})
            moments += 1
            if moments == 4:
                break
            time.sleep(0.3)
        assert moments
        assert moments < i + 1 or "LLM330" not in gw.log.text()

    @pytest.mark.parametrize("name", NO_SPEND)
    def test_144_06_spend(self, gw, name):
        """Keys are looked up all the same."""
        spoil, mend, shown, reason = NO_SPEND[name]
        self.db.execute(spoil)
        unhealthy(gw, self.key, shown, reason)
        self.db.execute(mend)
        healthy_again(gw)

    def test_144_08_a_locked_ledger_is_no_fault(self, gw):
        """An index is made, the table is rewritten: rows wait as long, and nothing else."""
        with self.db.transaction():
            self.db.execute(f"LOCK TABLE {TABLE} IN ACCESS EXCLUSIVE MODE")
            stays_well(gw, 3)
            assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        gw.spend_rows(2, timeout=20, end_user="u")

    def test_144_11_rows_refused_for_what_nobody_asked_for(self, gw):
        """A full disk shows when rows are written: a call finds out."""
        self.db.execute(FULL_DISK)
        assert gw.chat("gpt", key=self.key, user="u").status_code == 200
        become(gw, (503, "takes no spend"), 5)
        assert "No space left on device" in gw.log.text()
        assert gw.chat("gpt", key="sk-no").status_code == 401
        self.db.execute(f"DROP TRIGGER full_disk ON {TABLE}")
        healthy_again(gw, 5)

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
                db.execute(f"DROP TABLE {TABLE}")
            stays_well(gw, 1.5)


class TestStandby:
    def test_144_15_and_its_promotion(self, pg, up):
        """The server comes back as a standby, and is made the primary later."""
        with Gateway(yaml(up), database=pg.database(), children=2) as gw:
            gw.expect_log("LLM31|LLM331|LLM55|LLM251")
            become(gw, WELL, 10)
            key = gw.make_key()
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
            assert gw.make_key()


class TestSqlite:
    @pytest.fixture
    def gw(self, up):
        with Gateway(yaml(up), children=2) as gw:
            become(gw, WELL, 10)
            gw.expect_log(FAULTS)
            self.key = called_before(gw)
            yield gw

    @pytest.mark.parametrize("name", GONE)
    def test_144_20_a_table_gone(self, gw, name):
        table, shown, reason, unknown = GONE[name]
        gw.execute(f"ALTER TABLE {table} RENAME TO away")
        unhealthy(gw, self.key, shown, reason, unknown)
        gw.execute(f"ALTER TABLE away RENAME TO {table}")
        healthy_again(gw)

    def test_144_22_file_not_to_be_written(self, gw):
        gw.sqlite_file.chmod(0o444)
        unhealthy(gw, self.key, "read-only", "gateway.db cannot be written: Permission denied")
        gw.sqlite_file.chmod(0o600)
        healthy_again(gw)

    def test_144_23_locked_by_another_writer(self, gw):
        """Readers go on beside him, and rows wait."""
        db = sqlite3.connect(gw.sqlite_file, isolation_level=None, timeout=5)
        db.execute("BEGIN EXCLUSIVE")
        stays_well(gw, 2)
        assert gw.chat("gpt", key="sk-no").status_code == 401
        db.execute("ROLLBACK")
        db.close()
