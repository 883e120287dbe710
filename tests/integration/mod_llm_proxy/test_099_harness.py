# SPDX-License-Identifier: Apache-2.0
"""What the other tests rely on: the audit of the error log, waiting, and what make test installs."""

import importlib
import os
import socket
import subprocess
import sys
import time

import pytest

from harness.errorlog import ErrorLog
from harness.gateway import TOP, own_environment
from harness.listener import Listener
from harness.ports import LAST, free_port
from harness.relay import CuttingWay, ForgetfulWay, LostAnswer, SlowLink
from harness.wait import PATIENCE, slack, until

STAMP = "[Sun Nov 29 00:00:00.000000 2026] "
OPENSSL = ("[ssl:warn] [pid 1:tid 1] AH01882: Init: this version of mod_ssl was compiled against a "
           "newer library (OpenSSL 3.0.22, version currently loaded is OpenSSL 3.0.11)")


class TestAudit:
    def log(self, tmp_path, *lines):
        path = tmp_path / "error.log"
        path.write_text("".join(f"{STAMP}{line}\n" for line in lines))
        return ErrorLog(path)

    @pytest.mark.parametrize("line", [
        "[core:notice] AH00094: Command line", "[llm_proxy:notice] LLM5: ready", OPENSSL])
    def test_099_01_passes(self, tmp_path, line):
        self.log(tmp_path, line).audit()

    @pytest.mark.parametrize("line", [
        "[ssl:warn] [pid 1:tid 1] AH01906: something else", "[llm_proxy:warn] LLM1: a key",
        "[core:error] AH00037: link", "[core:notice] AH00052: exit signal Segmentation fault (11)"])
    def test_099_02_complains(self, tmp_path, line):
        with pytest.raises(AssertionError, match="unexpected in the error log"):
            self.log(tmp_path, OPENSSL, line).audit()

    def test_099_03_declared(self, tmp_path):
        log = self.log(tmp_path, "[llm_proxy:warn] LLM1: a key")
        log.expect("LLM1: ")
        log.audit()


class TestWaiting:
    def test_099_10_ends(self):
        start = time.monotonic()
        with pytest.raises(AssertionError, match="the moon"):
            until(lambda: False, 0.05, "the moon")
        assert 0.05 * PATIENCE <= time.monotonic() - start < 5 * slack()

    def test_099_11_slack_of_an_idle_machine_is_none(self):
        assert slack() >= 1


class TestPorts:
    def test_099_30_no_other_process_has_it(self):
        """Not even while nobody listens there."""
        script = ("from harness import ports; ports.FIRST = ports.LAST = %d\n"
                  "try: print(ports.free_port())\nexcept RuntimeError: print('none')")

        def elsewhere(port):
            return subprocess.run([sys.executable, "-c", script % port], text=True, check=True,
                                  cwd=TOP / "tests/integration", stdout=subprocess.PIPE,
                                  timeout=60).stdout.strip()
        assert elsewhere(free_port()) == "none"
        assert elsewhere(LAST + 1) == str(LAST + 1)


class Echo(Listener):
    def serve(self, sock, number):
        while data := sock.recv(1000):
            sock.sendall(data)


class TestRelays:
    """Each does what it is called for, and nothing else."""

    @pytest.fixture
    def echo(self):
        with Echo() as server:
            yield server

    @staticmethod
    def dial(way):
        s = socket.create_connection(("127.0.0.1", way.port), timeout=10)
        return s, lambda data: s.sendall(data) or s.recv(1000)

    def test_099_40_a_slow_link(self, echo):
        with SlowLink(echo.port, 0.1) as way:
            s, ask = self.dial(way)
            begun = time.monotonic()
            assert ask(b"a") == b"a" and time.monotonic() - begun >= 0.2
            s.close()

    def test_099_41_a_way_that_forgets(self, echo):
        with ForgetfulWay(echo.port) as way:
            old, ask = self.dial(way)
            assert ask(b"a") == b"a"
            way.forget()
            new, ask_anew = self.dial(way)
            assert ask_anew(b"b") == b"b"
            old.settimeout(0.2)
            with pytest.raises(TimeoutError):   # no byte, and no end
                ask(b"c")
            with way.cut():
                assert new.recv(1000) == b""
                again, _ = self.dial(way)
                assert again.recv(1000) == b""
            last, ask = self.dial(way)
            assert ask(b"d") == b"d"
            for s in (old, new, again, last):
                s.close()

    def test_099_42_an_answer_that_is_cut(self, echo):
        with CuttingWay(echo.port) as way:
            s, ask = self.dial(way)
            assert all(ask(b"abcd") == b"abcd" for _ in range(100))
            way.cutting = True
            until(lambda: ask(b"abcd") != b"abcd", 10, "it is cut")
            assert way.cuts == 1
            s.close()

    def test_099_43_an_answer_that_is_lost(self, echo):
        with LostAnswer(echo.port) as way:
            s, ask = self.dial(way)
            assert ask(b"COMMIT") == b"COMMIT"
            way.armed.set()
            assert ask(b"SELECT") == b"SELECT"
            assert ask(b"COMMIT") == b"" and not way.armed.is_set()
            s.close()

    def test_099_44_urls(self, echo):
        with SlowLink(echo.port) as way:
            assert way.through(f"postgresql://a@127.0.0.1:{echo.port}/b") == \
                f"postgresql://a@127.0.0.1:{way.port}/b"


class TestPackages:
    """packages.sh with made-up dpkg, apt-get and mod_ssl: an old library is upgraded."""

    @staticmethod
    def run(tmp_path, built, installed, candidate="", root=True):
        tools = tmp_path / "bin"
        tools.mkdir()
        said = tmp_path / "said"
        scripts = {
            "dpkg-query": f"""case "$*" in *Version*) echo "{installed}";;
                *) echo 'install ok installed';; esac""",
            "apt-get": f'echo "$@" >> {said}', "id": f"echo {0 if root else 1000}",
            "apt-cache": f'echo "  Candidate: {candidate}"',
        }
        for name, text in scripts.items():
            (tools / name).write_text(f"#!/bin/sh\n{text}\n")
            (tools / name).chmod(0o755)
        lists = tmp_path / "lists"
        lists.mkdir()
        if candidate:
            (lists / "deb_main_Packages").touch()
        mods = tmp_path / "mods"
        mods.mkdir()
        (mods / "mod_ssl.so").write_bytes(b"\0x\0OpenSSL %s 1 Jan 2026\0y" % built.encode())
        done = subprocess.run([TOP / "tests/check/packages.sh", "build"], text=True,
                              capture_output=True, timeout=60, env={
                                  "PATH": f"{tools}:{os.environ['PATH']}",
                                  "MODULES_DIR": str(mods), "APT_LISTS": str(lists)})
        assert done.returncode == 0, done.stderr
        return said.read_text() if said.exists() else ""

    def test_099_20_older_than_needed(self, tmp_path):
        said = self.run(tmp_path, "3.0.22", "3.0.11-1~deb12u2")
        assert "update" in said and "install" in said and "libssl3" in said

    def test_099_22_a_newer_one_is_known(self, tmp_path):
        assert "libssl3" in self.run(tmp_path, "3.0.22", "3.0.11-1", "3.0.22-1")

    def test_099_23_pinned(self, tmp_path):
        """What cannot be had is not asked for at every start."""
        assert self.run(tmp_path, "3.0.22", "3.0.11-1", "3.0.11-1") == ""

    @pytest.mark.parametrize("installed", ["3.0.22-1~deb12u1", "3.0.25-1~deb12u1", ""])
    def test_099_21_new_enough(self, tmp_path, installed):
        assert self.run(tmp_path, "3.0.22", installed) == ""


class TestEnvironment:
    """An administrator's shell may name his database and his keys: no test and no bench uses them."""

    HIS = {"DATABASE_URL": "postgresql://his", "DATABASE_HOST": "his", "REDIS_URL": "redis://his",
           "LITELLM_MASTER_KEY": "sk-his", "OPENAI_API_KEY": "sk-his", "PGHOST": "his",
           "AWS_SECRET_ACCESS_KEY": "his", "https_proxy": "http://his"}

    def test_099_30_gateways_of_tests(self, monkeypatch):
        for name, value in self.HIS.items():
            monkeypatch.setenv(name, value)
        kept = own_environment()
        assert not set(self.HIS) & set(kept) and kept["PATH"] == os.environ["PATH"]

    def test_099_31_servers_of_the_bench(self, monkeypatch, tmp_path):
        for name, value in self.HIS.items():
            monkeypatch.setenv(name, value)
        monkeypatch.syspath_prepend(str(TOP / "tests/bench"))
        servers = importlib.import_module("servers")
        spawned = []
        monkeypatch.setattr(servers.subprocess, "Popen",
                            lambda *args, env, **_: spawned.append(env))
        servers.Server(tmp_path, "gateway", 1, servers.deployments(1)).spawn()
        env = spawned[0]
        assert env.pop("LITELLM_MASTER_KEY") == servers.MASTER
        assert not set(self.HIS) & set(env)


class TestBench:
    """What was not measured as it should be is no figure that passes."""

    @pytest.fixture
    def bench(self, monkeypatch):
        monkeypatch.syspath_prepend(str(TOP / "tests/bench"))
        return importlib.import_module("bench")

    @pytest.mark.parametrize("errors,said", [(0, "PASS"), (3, "MISS")])
    def test_099_40_errors_of_a_round(self, bench, monkeypatch, capsys, errors, said):
        class Load:
            def __init__(self, *_):
                pass

            def __enter__(self):
                return self

            def __exit__(self, *_):
                pass

            def figures(self):
                return {"errors": errors, "first_error": "cut", "requests": 9}

        class Machine:
            def __init__(self, _):
                pass

            def report(self):
                return "quiet"

        def figure(b):
            b.round(None, None, 1)
            return [bench.Line("figure", [1.0], 1.1), bench.Line("noise", [1.0])]

        monkeypatch.setattr(bench.servers, "Load", Load)
        monkeypatch.setattr(bench.servers, "Machine", Machine)
        monkeypatch.setattr(bench.Bench, "__init__", lambda b: vars(b).update(
            errors=0, late=0, rows=0, mock_port=1))
        monkeypatch.setitem(bench.FIGURES, "figure", figure)
        bench.run(bench.Bench(), ["figure"])
        out = capsys.readouterr().out
        assert f"{said}  figure " in out and "MISS  noise" not in out
        assert ("missed: figure" in out) == (errors > 0)

    @pytest.mark.parametrize("grouped", [True, False])
    def test_099_41_sessions_that_nobody_groups(self, bench, monkeypatch, grouped):
        figures = [{"p50": 1, "p99": 1, "rps": 1, "cpu": 1, "requests": 1}]

        class Fleet:
            def __init__(self, **_):
                pass

            def __enter__(self):
                return {"plain": None, "control": None, "gateway": None}

            def __exit__(self, *_):
                pass

        class B:
            fleet = Fleet

            def interleave(self, variants):
                return {name: figures for name in variants}

        monkeypatch.setattr(bench.sessions, "grouped", lambda: grouped)
        line, *_ = bench.sessions.sessions_64(B())
        assert (line.name, line.target) == ("sessions_64", 1.5 if grouped else None)
