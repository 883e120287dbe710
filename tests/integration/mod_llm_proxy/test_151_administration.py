# SPDX-License-Identifier: Apache-2.0
"""An administrator's day with gatewayctl: what it tells, what it ends, what make install puts."""

import contextlib
import ctypes
import os
import re
import signal
import socket
import subprocess

import httpx
import pytest

from harness import ports
from harness.control import YAML, Control
from harness.gateway import TOP
from harness.ports import free_port
from harness.wait import until

MIGRATED = """\
model_list:
  - model_name: gpt
    litellm_params: {model: openai/gpt-4o, api_kee: sk-x, rpm: 5, weight: heavy}
guardrails:
  - guardrail_name: pii
litellm_settings:
  callbacks: [langfuse]
  max_budget: 100
router_settings:
  routing_strategy: latency-based-routing
  model_group_alias: {old: gone}
general_settings:
  master_key: sk-1234
  alerting: [slack]
"""


def alive(pid):
    """Whether a process is there and no zombie."""
    try:
        with open(f"/proc/{pid}/stat") as f:
            return f.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):     # the latter while it is read
        return False


@contextlib.contextmanager
def subreaper():
    """Orphans become children of this process."""
    set_subreaper = 36      # prctl(2), PR_SET_CHILD_SUBREAPER
    libc = ctypes.CDLL(None)
    assert libc.prctl(set_subreaper, 1, 0, 0, 0) == 0
    try:
        yield
    finally:
        assert libc.prctl(set_subreaper, 0, 0, 0, 0) == 0


class TestOrphans:
    """The parent is killed; its children go on."""

    @staticmethod
    def kill(control):
        assert control("start")[0] == 0
        children = until(lambda: control.children()[1:] and control.children(), 10, "two children")
        TestOrphans.end_parent(control)
        assert control.says() == "one" and len(children) >= 2
        return children

    @staticmethod
    def end_parent(control):
        os.kill(control.pid(), signal.SIGKILL)
        until(lambda: not alive(control.pid()), 10, "the parent is gone")

    def test_151_01_status_and_stop(self, control):
        children = self.kill(control)
        code, said = control("status")
        assert code == 1 and "its children serve on" in said
        assert all(str(p) in said for p in children)
        code, said = control("graceful")
        assert code == 1 and "not running: the server was killed, its children serve on" in said
        assert 'start" ends them and serves anew' in said
        code, said = control("stop")
        assert code == 0 and "the server was killed" in said
        assert not any(alive(p) for p in children)
        with pytest.raises(httpx.ConnectError):
            control.says()
        assert control("status")[0] == 3

    def test_151_02_start_ends_them_first(self, control):
        children = self.kill(control)
        control.write(YAML % "two")
        code, said = control("start")
        assert code == 0, said
        assert "the server was killed; ending its children: " in said
        assert control.says() == "two" and not any(alive(p) for p in children)

    def test_151_03_nobody_else(self, control):
        """Neither another folder's server, nor a process that only speaks of this one."""
        second = Control()
        second.write(YAML % "second")
        speaks = subprocess.Popen(["sleep", "60"], executable="sleep")
        quotes = subprocess.Popen(["bash", "-c", f"sleep 60; : 'Define RUN \"{control.run}\"'"])
        try:
            assert second("start")[0] == 0
            theirs = second.children()
            self.kill(control)
            assert control("stop")[0] == 0
            assert second.says() == "second" and all(alive(p) for p in theirs)
            assert speaks.poll() is None and quotes.poll() is None
        finally:
            for p in (speaks, quotes):
                p.kill()
                p.wait()
            second.close()

    def test_151_04_a_server_that_starts_is_none(self, control):
        """No pid file yet, and the folder on the command line."""
        assert control("start")[0] == 0
        pid = control.pid()
        os.rename(control.run + "/httpd.pid", control.run + "/away")
        for command in ("stop", "graceful", "status", "start", "restart"):
            code, said = control(command)
            assert code == (4 if command == "status" else 1), (command, said)
            assert "not running" in said and str(pid) in said and alive(pid), (command, said)
        os.rename(control.run + "/away", control.run + "/httpd.pid")
        assert control.says() == "one"

    @pytest.mark.parametrize("command", ["stop", "start", "restart"])
    def test_151_06_without_a_pid_file(self, control, command):
        """What a process is can be told at once, not only when it is old."""
        children = self.kill(control)
        os.unlink(control.run + "/httpd.pid")
        code, said = control("status")
        assert code == 1 and "its children serve on" in said, said
        code, said = control(command)
        assert code == 0 and not any(alive(p) for p in children), said
        if command != "stop":
            assert control.says() == "one"

    @staticmethod
    def kill_in_foreground(control):
        """@return its children, which "stop" is to end without a pid file"""
        server = subprocess.Popen([TOP / "conf/gatewayctl", "run"], env=control.environment(),
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, start_new_session=False)
        until(lambda: os.path.exists(control.run + "/httpd.pid") and control.pid() == server.pid,
              30, "the server is up")
        until(lambda: len(control.children()) >= 2, 30, "it has children")
        children = control.children()
        server.kill()
        server.wait()
        os.unlink(control.run + "/httpd.pid")
        code, said = control("stop")
        assert code == 0 and not any(alive(p) for p in children), said
        return children

    def test_151_061_restart_keeps_the_settings(self, control):
        """Those of the server that was killed, which its children still have."""
        control.write(YAML % "one" + "  allowed_ips: [127.0.0.1]\n")
        conf = control.dir + "/httpd.conf"
        with open(conf, "w") as f:
            f.write((TOP / "conf/httpd.conf").read_text() + "\n# another one\n")
        control.log.expect("LLM214")
        assert control("start", UNSUPPORTED="warn", HTTPD_CONF=conf)[0] == 0
        os.kill(control.pid(), signal.SIGKILL)
        until(lambda: not alive(control.pid()), 10, "the parent is gone")
        code, said = control("restart", unset=("CONFIG", "PORT", "UNSUPPORTED"))
        assert code == 0 and control.says() == "one", said
        with open(f"/proc/{control.pid()}/cmdline") as f:
            assert conf in f.read().split("\0")

    def test_151_063_start_looks_first(self, control):
        """Children that serve are not ended for a server that would not start."""
        children = self.kill(control)
        control.write(YAML % "one" + "  {broken\n")
        code, said = control("start")
        assert code == 1 and "it would not start again; the server goes on" in said, said
        assert control.says() == "one" and all(alive(p) for p in children)

    def test_151_064_beside_one_that_ends_its_calls(self, control):
        """The first child of a killed server may be of an earlier generation, which listens no more."""
        assert control("start")[0] == 0
        first = set(control.children())
        with socket.create_connection(("127.0.0.1", control.port)) as unfinished:
            unfinished.sendall(f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: "
                               f"Bearer {control.key}\r\nContent-Length: 99\r\n\r\n{{".encode())
            until(lambda: ports.connections(control.port), 10, "it has come")
            assert control("graceful")[0] == 0
            until(lambda: set(control.children()) - first, 10, "a new generation")
            assert first & set(control.children())
            self.end_parent(control)
            code, said = control("restart")
            assert code == 0 and control.says() == "one", said

    def test_151_062_one_that_a_boot_script_started(self, control):
        """Its parent is process 1 and it leads nothing, as children that are left; it has some."""
        command = f'nohup "{TOP}/conf/gatewayctl" run > /dev/null 2>&1 &'
        subprocess.run(["bash", "-c", command], env=control.environment(), check=True,
                       stdin=subprocess.DEVNULL, start_new_session=True)
        until(lambda: os.path.exists(control.run + "/httpd.pid"), 30, "the server is up")
        until(lambda: len(control.children()) >= 2, 30, "it has children")
        pid = control.pid()
        os.rename(control.run + "/httpd.pid", control.run + "/away")
        try:
            code, said = control("status")
            assert code == 4 and f"of this folder: {pid} " in said, said
            for command in ("stop", "start", "restart"):
                assert control(command)[0] == 1 and alive(pid), command
        finally:
            os.rename(control.run + "/away", control.run + "/httpd.pid")
        assert control.says() == "one"

    def test_151_07_of_one_in_the_foreground(self, control):
        self.kill_in_foreground(control)

    def test_151_09_inherited_by_one_of_their_session(self, control):
        """As in a container, where all may be of the session of process 1."""
        with subreaper():
            for pid in self.kill_in_foreground(control):
                os.waitpid(pid, 0)

    def test_151_08_side_by_side_with_spaces(self, control):
        """Folders whose names begin alike and hold spaces."""
        others = []
        first = control.run = control.dir + "/a run"
        config = control.dir + "/a conf.yaml"
        os.rename(control.config, config)
        control.config = config
        try:
            for name in ("/a run 2", "/a"):
                other = Control()
                others.append(other)
                other.run = control.dir + name
                assert other("start")[0] == 0
            theirs = [p for other in others for p in other.children()]
            for command in ("start", "graceful", "restart", "status"):
                code, said = control(command)
                assert code == 0, (command, said)
                assert control.says() == "one"
            children = control.children()
            os.kill(control.pid(), signal.SIGKILL)
            os.unlink(first + "/httpd.pid")
            assert control("stop")[0] == 0
            assert not any(alive(p) for p in children) and all(alive(p) for p in theirs)
            assert all(other.says() == "one" for other in others)
        finally:
            for other in others:
                other("stop")
                other.close()

    @pytest.mark.parametrize("way", ["slash", "dots", "link"])
    def test_151_05_a_folder_by_another_path(self, control, way):
        """It is one server, however its folder is written."""
        link = control.dir + "/link"
        os.symlink(control.run, link)
        first, other = control.run, {"slash": control.run + "/", "link": link,
                                     "dots": f"{control.dir}/./{control.run.split('/')[-1]}"}[way]
        control.run = other
        assert control("start")[0] == 0
        pid = control.pid()
        control.run = first
        code, said = control("start")
        assert code == 1 and f"already running, pid {pid}" in said
        assert control("status")[0] == 0 and control.pid() == pid
        assert control("stop")[0] == 0 and not alive(pid)
        control.run = other
        children = self.kill(control)
        control.run = first
        assert "its children serve on" in control("status")[1]
        assert control("stop")[0] == 0 and not any(alive(p) for p in children)


class TestCommands:
    def test_151_10_help(self, control):
        for words in ((), ("help",), ("--help",), ("-h",)):
            code, said = control(*words)
            assert code == 0
            for command in ("run", "start", "stop", "restart", "graceful", "status", "check",
                            "version"):
                assert re.search(rf"^  {command} ", said, re.M), command
        assert "the server is not ready or another user's" in said
        code, said = control("begin")
        assert code == 2 and "no command begin" in said and "  start " in said

    @pytest.mark.parametrize("words", [
        ("start", "my.yaml"), ("graceful", "now"), ("status", "--verbose"), ("stop", ""),
        ("help", "start"), ("check", "a.yaml", "b.yaml")])
    def test_151_16_a_word_too_many(self, control, words):
        """What is not heard is refused: it may have named another configuration."""
        code, said = control(*words)
        assert code == 2 and f'takes no word "{words[-1]}"' in said
        assert not os.path.exists(control.run)

    @pytest.mark.parametrize("port", ["abc", "0", "70000", "80 81"])
    def test_151_17_no_port(self, control, port):
        code, said = control("start", PORT=port)
        assert code == 1 and f"PORT={port} is no port" in said

    @pytest.mark.parametrize("name", ['a"b', "a${HOME}", "a\nb"])
    def test_151_171_a_path_httpd_cannot_read(self, control, name):
        control.run = f"{control.dir}/{name}"
        code, said = control("start")
        assert code == 1 and "httpd can use no path with a quote" in said and name in said
        assert control("status")[0] == 3

    @pytest.mark.parametrize("where", [
        {"DATABASE_URL": "postgresql://a:secret@127.0.0.1:1/d"},
        {"DATABASE_HOST": "127.0.0.1", "DATABASE_PORT": "1", "DATABASE_USERNAME": "a",
         "DATABASE_PASSWORD": "secret", "DATABASE_NAME": "d"}])
    def test_151_18_a_database_that_is_not_there(self, control, where):
        """The server starts and waits for it; whoever started it is told."""
        code, said = control("start", **where)
        assert code == 0 and "secret" not in control.log.text()
        with open(f"/proc/{control.pid()}/cmdline") as f:
            assert "secret" not in f.read()
        assert re.search(r"not ready: .*disconnected.*; see .*/error\.log", said), said
        assert "secret" not in said
        control.log.expect("LLM3[0-9]|AH00[0-9]+|DBD|dbd|LLM5[0-9]|LLM4[0-9]")
        assert control("stop")[0] == 0
        assert "not ready" not in control("start")[1]

    def test_151_11_version(self, control):
        code, said = control("version")
        assert code == 0
        assert re.search(r"^LLM gateway \d+\.\d+", said) and "Apache/2.4" in said
        assert "OpenSSL" in said

    def test_151_12_restart_takes_the_environment(self, control):
        """What graceful cannot."""
        control.write(YAML.replace('"%s"', "os.environ/NEW_ANSWER") + "  alerting: []\n")
        code, said = control("start")
        assert code == 0 and "environment variable NEW_ANSWER is not set" in said
        code, said = control("graceful", NEW_ANSWER="late")
        assert code == 0
        assert "NEW_ANSWER is not in the environment the server was started with, though it is " \
               "in this one" in said
        assert "restart with it" in said and "environment_variables" in said
        code, said = control("restart", NEW_ANSWER="late")
        assert code == 0 and control.says() == "late"
        control.log.expect("LLM1: ")

    @pytest.mark.parametrize("name,yaml", [
        ("OPENAI_API_KEY", '  - {model_name: "openai/*", litellm_params: {model: "openai/*"}}\n'),
        ("GROQ_API_KEY", "  - {model_name: g, litellm_params: {model: groq/x}}\n"),
        ("AWS_SECRET_ACCESS_KEY",
         "  - {model_name: b, litellm_params: {model: bedrock/x, api_key: k}}\n"),
        ("COHERE_API_KEY", '  - {model_name: "*", litellm_params: {model: "*"}}\n'),
        ("LITELLM_MASTER_KEY", ""), ("DATABASE_URL", ""), ("HTTPS_PROXY", "")])
    def test_151_19_what_a_graceful_restart_cannot_take(self, control, name, yaml):
        """Also of what the file does not name: a provider's own variable, the master key."""
        control.write((YAML % "one").replace("model_list:\n", "model_list:\n" + yaml))
        assert control("start", unset=(name,))[0] == 0
        code, said = control("graceful", unset=(name,))
        assert code == 0 and "fixed at the start" not in said, said
        code, said = control("graceful", **{name: "sk-mine-and-secret", "GEMINI_KEY": "other"})
        assert code == 0 and "GEMINI_KEY" not in said and "sk-mine" not in said
        assert re.search(rf"gatewayctl: {name} is (not in the environment|another one here)", said)
        assert "That is fixed at the start: restart with it" in said

    def test_151_191_one_that_was_changed(self, control):
        control.write((YAML % "one").replace("model_list:\n", "model_list:\n  - {model_name: g, "
                                             "litellm_params: {model: groq/x}}\n"))
        assert control("start", GROQ_API_KEY="sk-first")[0] == 0
        code, said = control("graceful", GROQ_API_KEY="sk-second")
        assert code == 0 and "GROQ_API_KEY is another one here than the server was started" in said
        assert "sk-first" not in said and "sk-second" not in said
        assert "fixed" not in control("graceful", GROQ_API_KEY="sk-first")[1]
        control.write((YAML % "one").replace("model_list:\n", "environment_variables: {GROQ_API_KEY"
                                             ": sk-x}\nmodel_list:\n  - {model_name: g, "
                                             "litellm_params: {model: groq/x}}\n"))
        assert "fixed" not in control("graceful", GROQ_API_KEY="sk-second")[1]

    def test_151_192_settings(self, control):
        assert control("start")[0] == 0
        code, said = control("graceful", UNSUPPORTED="warn", PORT="1", CONFIG="/no/other.yaml")
        assert code == 0
        for words in ("UNSUPPORTED is warn here, and the server was started with refuse",
                      f"PORT is 1 here, and the server was started with {control.port}",
                      "CONFIG is /no/other.yaml here, and the server was started with "
                      + control.config):
            assert words in said, said
        done = subprocess.run(["make", "-s", "graceful", f"RUN={control.run}"], cwd=TOP, text=True,
                              capture_output=True, timeout=120, env={"PATH": os.environ["PATH"]})
        assert done.returncode == 0 and "fixed at the start" not in done.stdout + done.stderr

    def test_151_121_restart_at_a_port_that_is_taken(self, control):
        """One that serves is not ended for one that cannot."""
        assert control("start")[0] == 0
        pid = control.pid()
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = str(other.getsockname()[1])
            code, said = control("restart", PORT=port)
            assert code == 1 and f"something else listens on 127.0.0.1:{port}" in said, said
            assert control("restart", PORT="70000")[0] == 1
        assert alive(pid) and control.says() == "one"
        assert control("restart", HOST="0.0.0.0")[0] == 0
        control.port = free_port()
        assert control("restart")[0] == 0 and control.says() == "one"

    def test_151_13_restart_of_none(self, control):
        assert control("restart")[0] == 0 and control.says() == "one"

    def test_151_14_make_lists(self):
        for command in (["make"], ["make", "help"]):
            done = subprocess.run(command, cwd=TOP, text=True, capture_output=True, timeout=60,
                                  env={"PATH": os.environ["PATH"]})
            assert done.returncode == 0
            for target in ("run", "start", "stop", "graceful", "status", "test", "install"):
                assert re.search(rf"^  make {target} +\S", done.stdout, re.M), target


    def test_151_15_a_build_uses_all_processors(self, tmp_path):
        """All processors are at work; nothing is built here."""
        def planned(*words):
            return subprocess.run(["make", "-n", *words, f"BUILD={tmp_path}/none"], cwd=TOP,
                                  text=True, capture_output=True, timeout=120,
                                  env={"PATH": os.environ["PATH"]}).stdout
        for target, built in (("run", "all"), ("start", "all"), ("install", "tuned"),
                              ("test", "all")):
            assert re.search(rf"make\S* --no-print-directory -j\d+ {built}", planned(target)), target
        assert "-j7" not in planned("-j2", "start", "JOBS=7")


    def test_151_16_a_build_shows_that_it_goes_on(self, tmp_path):
        """A line per folder when it is its turn, not when all have had theirs."""
        cc = tmp_path / "cc"
        cc.write_text("#!/bin/sh\n"
                      'for last; do [ "$before" = -o ] && touch "$last"; before=$last; done\n'
                      'echo compiled\n')
        cc.chmod(0o755)
        made = subprocess.run(["make", "-j2", "all", f"BUILD={tmp_path}/none", f"CC={cc}"], cwd=TOP,
                              text=True, capture_output=True, timeout=120,
                              env={"PATH": os.environ["PATH"]})
        lines = made.stdout.splitlines()
        said = [(n, m) for n, m in enumerate(re.match(r"  \d+/(\d+) (\S+)$", li) for li in lines) if m]
        assert made.returncode == 0 and len(said) == int(said[0][1][1]) > 10
        assert {"modules/core/yaml", "modules/mod_llm_router"} <= {m[2] for _, m in said}
        compiled = [sum(li == "compiled" for li in lines[:n]) for n, _ in said]
        whole = lines.count("compiled")
        assert compiled[0] <= 1 and compiled[len(said) // 2] < whole * 0.9
        assert not list((tmp_path / "none").glob(".said.*"))


class TestMigration:
    def test_151_20_all_at_once(self, control):
        """Each mistake with its place, and nothing is served."""
        control.write(MIGRATED)
        code, said = control("start")
        assert code != 0
        for place, words in (("3:75", "weight"), ("13:15", "too easily guessed"),
                             ("4:1", "'guardrails' guards or limits"),
                             ("8:3", "'max_budget' guards or limits")):
            assert re.search(rf"{re.escape(control.config)}:{place}: .*{words}", said), words
        assert control("status")[0] == 3

    def test_151_21_report(self, control):
        control.write(MIGRATED.replace(", weight: heavy", ""))
        code, said = control("check", control.config)
        assert code == 1 and said.endswith("it would not start\n")
        for state, key, note in (
                ("unguarded", "guardrails", "stops the start"),
                ("unguarded", "litellm_settings.max_budget", "stops the start"),
                ("unknown", "litellm_params.api_kee", "is 'api_key' meant?"),
                ("not yet", "litellm_settings.callbacks", ""),
                ("not yet", "general_settings.alerting", ""),
                ("unguarded", "litellm_params.rpm", "stops the start"),
                ("differs", "router_settings.routing_strategy", "simple-shuffle serves"),
                ("works", "router_settings.model_group_alias", ""),
                ("works", "litellm_params.model", "")):
            assert re.search(rf"^  {state} +{re.escape(key)}  \S+:\d+:\d+.*{re.escape(note)}", said,
                             re.M), key
        assert re.search(r":11:28: alias 'old' names 'gone', which is in no model_list", said)
        assert not os.path.exists(control.run)

    def test_151_211_what_stops_the_start_does_not_work(self, control):
        control.write("""\
model_list: [{model_name: g, litellm_params: {model: openai/x, api_key: k, weight: heavy,
  tag_regex: ["("]}}, {model_name: h, litellm_params: {model: openai/x, api_key: k, weight: 1}}]
router_settings: {num_retries: many, routing_strategy: bogus}
litellm_settings: {allowed_fails: some, default_fallbacks: 7}
general_settings: {master_key: sk-1234, database_url: "mysql://x"}
""")
        code, said = control("check")
        assert code == 1, said
        for key in ("litellm_params.weight", "router_settings.num_retries", "general_settings.master"
                    "_key", "router_settings.routing_strategy", "general_settings.database_url",
                    "litellm_settings.allowed_fails", "litellm_settings.default_fallbacks"):
            assert re.search(rf"^  wrong +{key}  \S+:\d+:\d+  stops the start$", said, re.M), said
        assert len(re.findall("^  works +router_settings[.]|^  differs +general", said, re.M)) == 0

    @pytest.mark.parametrize("written,env,remedy", [
        ("sk-1234", "sk-long-enough-17", "goes before LITELLM_MASTER_KEY of the environment"),
        ("sk-1234", "sk-1234", "set one in the file or in LITELLM_MASTER_KEY"),
        ("os.environ/OUR_KEY", "sk-long-enough-17", "set the variable OUR_KEY")])
    def test_151_28_which_key_is_the_public_one(self, control, written, env, remedy):
        control.write((YAML % "one").replace("os.environ/LITELLM_MASTER_KEY", written))
        code, said = control("check", LITELLM_MASTER_KEY=env, OUR_KEY="sk-1234")
        assert code == 1 and remedy in said, said

    @pytest.mark.parametrize("kind", ["directory", "pipe"])
    def test_151_29_what_is_no_file(self, control, kind):
        os.unlink(control.config)
        os.mkdir(control.config) if kind == "directory" else os.mkfifo(control.config)
        code, said = control("check", control.config)
        words = {"directory": "is a directory, not a file", "pipe": "is no regular file"}[kind]
        assert code == 1 and f"'{control.config}' {words}" in said

    def test_151_22_warn(self, control):
        """Served all the same, which is said at each start."""
        control.write(MIGRATED.replace(", weight: heavy", "").replace("sk-1234", "sk-long-enough-1")
                      .replace("  - model_name: gpt", YAML.splitlines()[1] % () + "\n"
                               "    litellm_params: {model: openai/mock, mock_response: one}\n"
                               "  - model_name: gpt"))
        code, said = control("start")
        assert code != 0 and "LLM210" in said and "LLM6" not in said
        code, said = control("start", UNSUPPORTED="warn guardrails")
        assert code != 0 and "LLM210" in said and "'max_budget' guards" in said
        code, said = control("start", UNSUPPORTED="warn guardrails max_budget")
        assert code != 0 and re.search("LLM210: .*'rpm' limits calls per minute with "
                                       'routing_strategy "latency-based-routing"', said), said
        code, said = control("start", UNSUPPORTED="warn guardrails max_budget rpm")
        assert code == 0 and control("stop")[0] == 0, said
        code, said = control("start", UNSUPPORTED="warn")
        assert code == 0, said
        assert "LLM214" in said and 'routing_strategy "latency-based-routing" is not there' in said
        control.log.expect("LLM(1|214): ")
        told = sorted(re.findall("LLM(?:1|214): .*", said))
        assert len(told) == len(set(told)) > 3, said

        def logged():
            return re.findall("LLM(?:1|214): .*", control.log.text())

        before = len(logged()) - len(told)
        assert sorted(logged()[before:]) == told
        code, said = control("graceful", UNSUPPORTED="warn")
        assert code == 0 and sorted(re.findall("LLM(?:1|214): .*", said)) == told
        until(lambda: sorted(logged()[before:]) == sorted(told * 2), 10, logged)
        code, said = control("check", UNSUPPORTED="warn")
        assert code == 0 and f"\nwarnings: {len(told)}\n" in said
        assert "'max_budget' guards" in said.split("environment:")[0], said

    def test_151_27_strict(self, control):
        control.write(YAML % "one" + "  alerting: [slack]\n")
        code, said = control("start", UNSUPPORTED="strict")
        assert code != 0 and re.search(r"LLM213: .*'alerting' is known", said)
        assert control("start")[0] == 0
        code, said = control("status", UNSUPPORTED="perhaps")
        assert code == 0
        control.log.expect("LLM1: ")

    def test_151_231_no_tls_is_among_the_problems(self, control):
        conf = control.dir + "/httpd.conf"
        with open(conf, "w") as f:
            f.write((TOP / "conf/httpd.conf").read_text().replace("SSLProxyEngine", "#"))
        control.write((YAML % "one").replace("model_list:\n", "guardrails: [{guardrail_name: g}]\n"
                                             "model_list:\n  - {model_name: g, litellm_params: "
                                             "{model: groq/x, api_key: k}}\n"))
        code, said = control("check", HTTPD_CONF=conf)
        assert code == 1 and "stops the start: 2\n" in said, said
        assert said.count("speaks no TLS to upstreams") == 1 and said.count("'guardrails'") == 1

    @pytest.mark.parametrize("command", ["check", "start"])
    def test_151_232_nothing_hides_another(self, control, command):
        """Mistakes, a public key, what is missing, TLS, limits: all are told, whichever there are."""
        conf = control.dir + "/httpd.conf"
        with open(conf, "w") as f:
            f.write((TOP / "conf/httpd.conf").read_text().replace("SSLProxyEngine", "#"))
        control.write("""\
include: [gone.yaml]
model_list:
  - {model_name: g, litellm_params: {model: groq/x, api_key: k, litellm_credential_name: c}}
  - {model_name: h, litellm_params: {model: openai/x, weight: heavy}}
credential_list: [{credential_name: c, credential_values: {rpm: 5}}]
router_settings: {num_retries: many, routing_strategy: cost-based-routing}
general_settings: {proxy_batch_write_at: soon, master_key: sk-1234, allowed_ips: [1.2.3.4],
  database_url: "mysql://x"}
""")
        code, said = control(command, HTTPD_CONF=conf)
        assert code == 1, said
        for words in ("gone.yaml", "weight must be", "num_retries must be",
                      "proxy_batch_write_at must be", "master_key is too easily guessed",
                      "g.yaml:8:17: database_url: only", "'allowed_ips' guards or limits",
                      "'rpm' limits calls per minute",
                      "speaks no TLS to upstreams"):
            assert said.count(words) == 1, (words, said)
        if command == "check":
            assert "stops the start: 9\n" in said

    def test_151_233_a_key_that_may_be_in_a_lost_file(self, control):
        control.write("include: [gone.yaml]\nmodel_list: []\n")
        code, said = control("check")
        assert code == 1 and "gone.yaml" in said and "stops the start: 1\n" in said, said

    def test_151_23_check_of_a_good_one(self, control):
        code, said = control("check", control.config)
        assert code == 0 and said.endswith("it would start\n") and "stops the start: 0" in said

    def test_151_24_check_of_a_broken_one(self, control):
        control.write("model_list:\n\t- model_name: x\n")
        code, said = control("check", control.config)
        assert code == 1 and f"{control.config}:2:1: a tab" in said

    def test_151_25_an_emptied_file(self, control):
        """Neither a start nor a graceful restart takes every model away without a word."""
        assert control("start")[0] == 0
        for text in ("", "general_settings: {}\n", "model_list:\n"):
            control.write(text)
            code, said = control("graceful")
            assert code == 1 and "LLM211" in said and "no model_list" in said
            assert control.says() == "one"
        control.log.expect("LLM250")
        control.write("model_list: []\n")
        assert control("graceful")[0] == 0
        until(lambda: "error" in httpx.post(
            f"http://127.0.0.1:{control.port}/v1/chat/completions", trust_env=False,
            headers={"Authorization": f"Bearer {control.key}"},
            json={"model": "mock", "messages": []}).json(), 10, "the model is gone")
        assert control("stop")[0] == 0
        control.write("")
        code, said = control("start")
        assert code != 0 and "LLM211" in said

    def test_151_250_an_emptied_include(self, control):
        """The same accident, of a file that others are beside."""
        control.write("include: [more.yaml]\n" + YAML % "one")
        with open(control.dir + "/more.yaml", "w") as f:
            f.write("model_list:\n  - model_name: more\n    litellm_params: "
                    "{model: openai/mock, mock_response: two}\n")
        assert control("start")[0] == 0 and control.says("more") == "two"
        with open(control.dir + "/more.yaml", "w") as f:
            f.write("# saved in a moment\n")
        code, said = control("graceful")
        assert code == 1 and "g.yaml:1:11: " in said and "more.yaml' is empty" in said, said
        assert control.says("more") == "two"

    def test_151_251_a_database_that_cannot_be_opened(self, control):
        """A graceful restart ends nobody who serves."""
        control.log.expect("LLM3[1234]")
        assert control("start")[0] == 0
        control.write_spoilt_database("two")
        code, said = control("graceful")
        assert code == 1 and "and is not ready: " in said, said
        until(lambda: control.says() == "two", 10, "the new configuration")
        assert "LLM34" in control.log.text() and control("status")[0] == 0

    def test_151_26_the_drivers_package(self, control, tmp_path):
        """httpd says which file it does not find; the message says which package has it."""
        conf = (TOP / "conf/httpd.conf").read_text()
        other = tmp_path / "httpd.conf"
        other.write_text(conf)
        tmp_path.chmod(0o755)
        control.write(YAML % "one" + "  database_url: postgresql://u:p@127.0.0.1:1/d\n")
        # a sanitizer's runtime has to come first
        preload = [control.environment().get("LD_PRELOAD", ""), str(no_driver(tmp_path))]
        code, said = control("check", control.config, script=None,
                             LD_PRELOAD=" ".join(preload).strip())
        assert code == 1 and "libaprutil1-dbd-pgsql" in said, said


def no_driver(folder):
    """A library that hides apr_dbd_pgsql from dlopen()."""
    source = folder / "hide.c"
    source.write_text("""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>
void *dlopen(const char *name, int flags)
{
    void *(*next)(const char *, int) = dlsym(RTLD_NEXT, "dlopen");
    return name != NULL && strstr(name, "dbd_pgsql") != NULL ? NULL : next(name, flags);
}
""")
    library = folder / "hide.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's server has children of another user")
class TestFolders:
    """The parent is root and can write everywhere; what counts is the children's user."""

    @staticmethod
    def conf(control, state):
        text = (TOP / "conf/httpd.conf").read_text()
        other = control.dir + "/httpd.conf"
        with open(other, "w") as f:
            f.write(text.replace('"${RUN}/state"', f'"{state}"'))
        return {"HTTPD_CONF": other}

    def test_151_50_made_with_its_parents(self, control):
        env = self.conf(control, control.dir + "/one/two/three/")
        code, said = control("start", **env)
        assert code == 0 and "not ready" not in said and control.says() == "one", said
        assert os.stat(control.dir + "/one/two/three").st_mode & 0o777 == 0o700

    def test_151_51_closed_on_the_way(self, control):
        os.makedirs(control.dir + "/private/state")
        os.chmod(control.dir + "/private", 0o700)
        env = self.conf(control, control.dir + "/private/state")
        code, said = control("start", **env)
        assert code == 1 and "LLM280: LLMStateDir: user www-data cannot write into" in said
        assert f"since {control.dir}/private is closed to it" in said
        control.log.expect("LLM280|AH00020|AH00016")

    def test_151_52_the_file_of_a_url(self, control):
        os.mkdir(control.dir + "/roots", 0o755)
        code, said = control("start", DATABASE_URL=f"sqlite:///{control.dir}/roots/g.db")
        assert code == 1 and "LLM280: the database: user www-data cannot write into" in said, said
        control.log.expect("LLM280|AH00020|AH00016")


class TestGreeting:
    @pytest.mark.parametrize("yaml,model", [
        (YAML % "one", "mock"),
        ((YAML % "one").replace("model_name: mock", 'model_name: "my model"'), "my model"),
        ((YAML % "one").replace("model_list:\n", 'model_list:\n  - model_name: "x/*"\n'
                                "    litellm_params: {model: \"openai/*\", api_base: "
                                "\"http://127.0.0.1:1\"}\n"), "mock"),
        ((YAML % "one").replace("os.environ/LITELLM_MASTER_KEY", "sk-of-the-file-17")
         .replace("model_name: mock", "model_name: mine"), "mine"),
        ((YAML % "one").replace("model_list:\n", "model_list:\n  - {model_name: pictures, "
                                "litellm_params: {model: openai/dall-e-3, api_base: "
                                "\"http://127.0.0.1:1\"}}\n"), "mock"),
        ("model_list: []\n", None)])
    def test_151_30_a_model_of_the_file(self, control, yaml, model):
        if model is None:
            control.log.expect("LLM250")
        control.write(yaml)
        code, said = control("start")
        assert code == 0, said
        assert (f'"model":"{model}"' in said) if model else "names no model to chat with" in said


    @pytest.mark.parametrize("written,master", [
        ("it's one", None), ("'a \"quoted\\\\ one", None), ("plain", "sk-$HOME`id`\"x\\\\17")])
    def test_151_31_the_curl_works(self, control, written, master):
        """Whatever a name and a key are made of."""
        control.write((YAML % "one").replace("model_name: mock", "model_name: >-\n      " + written))
        if master:
            os.mkdir(control.run)
            with open(control.run + "/master_key", "w") as f:
                f.write(master + "\n")
        code, said = control("start")
        command = "".join(re.findall(r"^  (?:curl|  -).*\n", said, re.M))
        assert code == 0 and written.split()[-1][:3] in command, said
        done = subprocess.run(["bash", "-c", command], text=True, capture_output=True, timeout=60,
                              env={"PATH": os.environ["PATH"]})
        assert '"content":"one"' in done.stdout, (command, done)


class TestInstalled:
    @pytest.mark.parametrize("prefix", ["/usr", "/usr/local", "/opt/gateway"])
    def test_151_40_make_install(self, control, tmp_path, prefix):
        """What is installed serves by itself, without the checkout."""
        tmp_path.chmod(0o755)
        done = subprocess.run(["make", "install", f"DESTDIR={tmp_path}", f"PREFIX={prefix}",
                               f"INSTALL={os.environ.get('BUILD') or 'build'}"], cwd=TOP,
                              text=True, capture_output=True, timeout=300)
        assert done.returncode == 0, done.stderr
        script = tmp_path / prefix[1:] / "sbin/llm-gatewayctl"
        plain = {"BUILD": "", "CONFIG": "", "RUN": ""}
        code, said = control("help", script=script, **plain)
        assert code == 0 and said.startswith("llm-gatewayctl COMMAND")
        assert f"{tmp_path}/etc/llm-gateway/gateway.yaml" in said and str(TOP) not in said
        assert re.search(r"LLM gateway \d", control("version", script=script, **plain)[1])
        code, said = control("check", script=script, **plain)
        assert code == 0 and f"{tmp_path}/etc/llm-gateway/gateway.yaml" in said
        control.config = str(tmp_path / "etc/llm-gateway/gateway.yaml")
        code, said = control("start", script=script, BUILD="")
        assert code == 0 and control.says().startswith("Hello from the gateway"), said
