# SPDX-License-Identifier: Apache-2.0
"""A private PostgreSQL cluster: the tests may stop it, kill it and start it again."""

import contextlib
import glob
import itertools
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile

import psycopg

from .ports import free_port

# kill() must not lose what was committed, so commits stay synchronous; the disk may be slower
OPTIONS = ("-c fsync=off -c full_page_writes=off -c shared_buffers=32MB "
           "-c max_connections=60 -c listen_addresses=127.0.0.1")


def _bin():
    if os.environ.get("PG_BIN"):
        return pathlib.Path(os.environ["PG_BIN"])
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"),
                   key=lambda p: float(p.split("/")[-2]))
    if not found:
        raise RuntimeError("PostgreSQL is not installed: run tests/check/packages.sh test")
    return pathlib.Path(found[-1])


class Postgres:
    """initdb at once; start() and stop() as often as wanted; close() removes it."""

    def __init__(self):
        self.bin = _bin()
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="llm-pg."))
        self.port = free_port()
        self.numbers = itertools.count(1)
        self.dir.chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(self.dir, "postgres", "postgres")
        self._run("initdb", "-D", self.data, "-U", "llm", "-A", "trust", "-E", "UTF8",
                  "--locale=C", "--no-sync")

    @property
    def data(self):
        return str(self.dir / "data")

    def _as_owner(self):
        """PostgreSQL refuses to run as root."""
        if os.geteuid() != 0:
            return []
        who = pwd.getpwnam("postgres")
        return ["setpriv", f"--reuid={who.pw_uid}", f"--regid={who.pw_gid}", "--clear-groups"]

    def _run(self, tool, *args, check=True):
        with open(self.dir / "tool.log", "ab") as out:
            return subprocess.run([*self._as_owner(), str(self.bin / tool), *args], cwd=self.dir,
                                  stdout=out, stderr=out, check=check, timeout=60)

    def _ctl(self, *args, check=True):
        return self._run("pg_ctl", "-D", self.data, "-t", "30", *args, check=check)

    def start(self):
        self._ctl("-l", str(self.dir / "log"), "-w", "-o",
                  f"{OPTIONS} -p {self.port} -k {self.dir}", "start")
        return self

    def running(self):
        return self._ctl("status", check=False).returncode == 0

    def stop(self):
        """An orderly end: clients are told."""
        self._ctl("-m", "fast", "-w", "stop")

    def kill(self):
        """A crash: connections end without a word, the next start recovers."""
        self._ctl("-m", "immediate", "-w", "stop")

    def _processes(self):
        """The server's first process, then its children."""
        first = int((self.dir / "data" / "postmaster.pid").read_text().split()[0])
        children = pathlib.Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]

    def freeze(self):
        """As a host that hangs: connections stay open, and nobody answers."""
        for pid in self._processes():
            with contextlib.suppress(ProcessLookupError):       # one that just ended
                os.kill(pid, signal.SIGSTOP)

    def thaw(self):
        for pid in reversed(self._processes()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    def url(self, name="postgres"):
        return f"postgresql://llm@127.0.0.1:{self.port}/{name}"

    def database(self):
        """Make an empty database. @return its URL"""
        name = f"gateway_{next(self.numbers)}"
        with psycopg.connect(self.url(), autocommit=True) as db:
            db.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def close(self):
        if self.running():
            self.kill()
        shutil.rmtree(self.dir, ignore_errors=True)
