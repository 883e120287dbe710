# SPDX-License-Identifier: Apache-2.0
"""gatewayctl restart from another shell, and where the folder of a run is."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import httpx
import pytest
from harness.control import YAML
from harness.errorlog import ErrorLog
from harness.gateway import TOP
from harness.ports import free_port
from harness.wait import until
from .test_151_administration import alive

MASTER = "sk-of-the-operator"


def end_parent(control):
    os.kill(control.pid(), signal.SIGKILL)
    until(lambda: not alive(control.pid()), 10, "the parent is gone")


def environment_of(pid):
    with open(f"/proc/{pid}/environ") as f:
        return dict(one.split("=", 1) for one in f.read().split("\0") if "=" in one)


def answers(control):
    with contextlib.suppress(httpx.TransportError):
        return httpx.get(f"http://127.0.0.1:{control.port}/v1/models", trust_env=False,
                         headers={"Authorization": f"Bearer {MASTER}"}).status_code == 200


class TestRestarts:
    def test_151_065_restart_without_its_variables(self, control):
        """A server is not ended for one without its database, its keys or its credentials."""
        control.write((YAML % "one").replace("general_settings:", """\
  - model_name: other
    litellm_params: {model: openai/x, api_key: os.environ/KEY_A, api_base: os.environ/BASE_A}
general_settings:"""))
        own = {"LITELLM_MASTER_KEY": "sk-of-the-operator", "KEY_A": "sk-of-a",
               "BASE_A": "http://127.0.0.1:9", "DATABASE_SSLMODE": "disable"}
        assert control("start", **own, NOBODYS="x")[0] == 0
        pid = control.pid()
        code, said = control("restart", BASE_A="http://127.0.0.1:8", DATABASE_NAME="another")
        assert code == 1 and "not have: DATABASE_SSLMODE KEY_A LITELLM_MASTER_KEY. Give" in said, said
        assert "sk-" not in said and alive(pid) and control.pid() == pid
        end_parent(control)
        assert "not have: BASE_A KEY_A" in control("restart", DATABASE_SSLMODE="disable")[1]
        code, said = control("restart", **{**own, "KEY_A": "", "BASE_A": "http://127.0.0.1:8"})
        assert code == 0, said
        has = environment_of(control.pid())
        assert (has["KEY_A"], has["BASE_A"], "NOBODYS" in has) == ("", "http://127.0.0.1:8", False)
        control.log.expect("LLM1:")     # the variables are not set
        assert control("stop")[0] == 0 and control("start")[0] == 0
        assert "KEY_A" not in environment_of(control.pid())

    def test_151_069_another_database(self, control):
        """An empty one is told, from a shell and by make; one that is not given is not."""
        url = f"sqlite:///{control.run}/state/of-its-own.db"
        assert control("start", DATABASE_URL=url)[0] == 0
        assert "not have: DATABASE_URL. Give" in control("restart")[1]
        assert environment_of(control.pid())["DATABASE_URL"] == url
        env = control.environment(DATABASE_URL="")
        made = subprocess.run(["make", "-C", str(TOP), "restart"], capture_output=True, text=True,
                              env={k: v for k, v in env.items() if k != "DATABASE_URL"}, timeout=300)
        assert made.returncode != 0 and "not have: DATABASE_URL. Give" in made.stderr
        code, said = control("restart", DATABASE_URL="")
        assert code == 0 and "DATABASE_URL" not in environment_of(control.pid()), said

    @pytest.mark.parametrize("setting", [
        {"HOST": "192.0.2.1"}, {"DATABASE_URL": "sqlite:////nonexistent/folder/x.db"}])
    def test_151_070_what_only_a_start_can_tell(self, control, setting):
        """The server of before serves again when the new one does not start."""
        control.log.expect("LLM34|AH00020|AH00072|AH00015")
        assert control("start", LITELLM_MASTER_KEY=MASTER)[0] == 0
        code, said = control("restart", LITELLM_MASTER_KEY=MASTER, **setting)
        assert code == 1 and "the one before serves again" in said, said
        assert answers(control) and control("status")[0] == 0

    @pytest.mark.parametrize("port", ["", "other"])
    def test_151_071_a_cause_in_the_file(self, control, port):
        """The server of before reads the same file: it is not said to serve."""
        control.log.expect("LLM34|AH00020|AH00016")
        assert control("start", LITELLM_MASTER_KEY=MASTER)[0] == 0
        control.write((YAML % "one") + "  database_url: sqlite:////nonexistent/folder/x.db\n")
        code, said = control("restart", LITELLM_MASTER_KEY=MASTER,
                             **({"PORT": str(free_port())} if port else {}))
        assert code == 1 and "the one before does not start either" in said, said
        assert "serves again" not in said and "unable to open database file" in said, said
        assert control("status") == (3, "not running\n")

    @pytest.mark.parametrize("url,wanted", [(None, False), ("sqlite:///%s/state/x.db", False),
                                            ("postgresql://a@127.0.0.1:1/d", True)])
    def test_151_072_of_a_database_that_is_used(self, control, url, wanted):
        """SQLite has no password: nobody is asked for PostgreSQL's."""
        control.log.expect("LLM3[0-9]|AH00[0-9]+|DBD|dbd|LLM5[0-9]|LLM4[0-9]")
        more = {} if url is None else {"DATABASE_URL": url % control.run if "%s" in url else url}
        libpqs = {"PGPASSWORD": "secret", "PGPASSFILE": "/gone", "PGSSLMODE": "disable"}
        assert control("start", **libpqs, **more)[0] == 0
        code, said = control("restart", **more)
        assert (code == 1 and "not have: PGPASSFILE PGPASSWORD PGSSLMODE. Give" in said) if wanted \
            else code == 0, said
        if wanted:      # libpq refuses an empty PGSSLMODE
            code, said = control("restart", **dict.fromkeys(libpqs, ""), **more)
            assert code == 0 and not set(libpqs) & set(environment_of(control.pid())), said
            assert "invalid sslmode" not in control.log.text()

    def test_151_073_what_is_not_ready(self, control):
        """A graceful restart tells what became of it."""
        control.log.expect("LLM3[1234]")
        assert control("start")[0] == 0
        control.write_spoilt_database("two")
        code, said = control.only_run("graceful")
        assert code == 1 and re.search(r"took up \S+ and is not ready: .*; see .*/error.log", said)
        control.write(YAML % "three")
        code, said = control.only_run("graceful")
        assert code == 0 and control.says() == "three", said

    @pytest.mark.parametrize("said", ["", "2>&1"])
    def test_151_074_to_who_does_not_listen(self, control, said):
        """What nobody reads of the greeting does not make a start a failed one."""
        assert control("start")[0] == 0
        first = control.pid()
        control.write(YAML % "two")
        other = str(free_port())
        done = subprocess.run(["bash", "-c", 'set -o pipefail; "$0" restart %s | true' % said,
                               str(TOP / "conf/gatewayctl")], env=control.environment(PORT=other),
                              stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                              timeout=60)
        control.port = int(other)
        assert done.returncode == 0 and "did not start" not in done.stderr, done.stderr
        assert control.pid() != first and control.says() == "two"
        with open(control.run + "/started") as f:
            assert f"Define LISTEN 127.0.0.1:{other}" in f.read().split("\0")

    def test_151_067_another_random_key(self, control):
        """One that is in its file alone is changed there."""
        assert control("start")[0] == 0
        first = control.key
        os.remove(control.run + "/master_key")
        code, said = control("restart")
        assert code == 0 and control.key != first and control.says() == "one", said
        with open(control.run + "/master_key", "w") as f:
            f.write("sk-written-by-hand\nsk-of-before\n")
        code, said = control("restart")
        assert code == 0 and "Bearer sk-written-by-hand\"" in said and "of-before" not in said, said
        assert environment_of(control.pid())["LITELLM_MASTER_KEY"] == "sk-written-by-hand"

    @pytest.mark.skipif(os.geteuid() != 0, reason="others' children are their own users'")
    @pytest.mark.parametrize("there", [False, True])
    def test_151_066_below_a_private_folder(self, control, there):
        """The folder that takes RUN's place is found there, as README's first request does."""
        closed = control.dir + "/closed"
        os.mkdir(closed, 0o700)
        control.run = closed + "/run"
        if there:
            os.mkdir(control.run)
        control.log = ErrorLog(control.run + "/error.log")
        umask = os.umask(0o077)
        try:
            code, said = control("start")
            away = os.path.realpath(control.run)
            assert code == 0 and f"{control.run} cannot be reached by user" in said, said
            assert away.startswith("/var/lib/llm-gateway/") and control.says() == "one"
            code, said = control("restart")
            assert code == 0 and control.says() == "one", said
            assert control("stop")[0] == 0
        finally:
            os.umask(umask)
            control("stop")
            control.log.audit()
            away = os.path.realpath(control.run)
            if away.startswith("/var/lib/llm-gateway/"):
                shutil.rmtree(away)

    @pytest.mark.skipif(os.geteuid() != 0, reason="others' children are their own users'")
    def test_151_068_where_folders_are_closed(self, control):
        """Roots that are careful have such an umask."""
        umask = os.umask(0o077)
        try:
            code, said = control("start")
            assert code == 0 and control.says() == "one", said
        finally:
            os.umask(umask)
