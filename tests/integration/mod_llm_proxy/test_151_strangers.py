# SPDX-License-Identifier: Apache-2.0
"""gatewayctl and processes that only look like a server of its folder, or are another user's."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import time

import pytest

from harness.control import YAML
from harness.errorlog import ErrorLog
from harness.gateway import TOP
from harness.wait import until
from .test_151_administration import alive
from .test_151_restarts import environment_of

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="needs processes of several users")


def as_user(name):
    who = pwd.getpwnam(name)
    return ["setpriv", f"--reuid={who.pw_uid}", f"--regid={who.pw_gid}", "--clear-groups"]


@contextlib.contextmanager
def faker(control, user="nobody", root=None):
    """A process that has the folder on its command line, and a file and a program to trap who
    takes them from there."""
    trap = control.dir + "/trap"
    with open(trap, "w") as f:
        f.write(f"#!/bin/sh\ntouch {control.dir}/trapped\n")
    os.chmod(trap, 0o755)
    marks = [f'Define RUN "{control.run}"', "Define LISTEN 127.0.0.1:1", f'Define CONFIG "{trap}"',
             "-f", trap]
    if root:
        words = [sys.executable, "-c", f"import os, time\nos.chroot({root!r})\n"
                 "print(1, flush=True)\ntime.sleep(120)", *marks]
    else:       # Python's own folders may be closed to others
        words = [*as_user(user), "bash", "-c", 'trap=$1; shift; exec -a "$trap" bash -c "$@"', "bash",
                 trap, "echo 1; for i in {1..120}; do sleep 1; done", *marks]
    process = subprocess.Popen(words, env={**os.environ, "TRAP": "sprung"}, stdout=subprocess.PIPE)
    try:
        assert process.stdout.readline()
        yield process
    finally:
        process.kill()
        process.wait()
        assert not os.path.exists(control.dir + "/trapped")


class TestFakers:
    def test_151_80_of_another_user(self, control):
        """It is neither waited for, ended nor read."""
        with faker(control) as fake:
            assert control("status") == (3, "not running\n")
            for command in ("stop", "graceful"):
                code, said = control(command)
                assert code == 1 and said.endswith("not running\n"), said
            for command in ("start", "graceful", "restart"):
                code, said = control(command)
                assert code == 0 and control.says() == "one" and str(fake.pid) not in said, said
            assert "TRAP" not in environment_of(control.pid())
            assert control("stop")[0] == 0 and control("status")[0] == 3
            assert control("restart")[0] == 0 and control.says() == "one"
            assert fake.poll() is None

    def test_151_81_with_the_number_of_the_pid_file(self, control):
        """Who wrote that file is another user than the one whose process it is now."""
        assert control("start")[0] == 0 and control("stop")[0] == 0
        with faker(control) as fake:
            for command in ("stop", "graceful", "start"):
                with open(control.run + "/httpd.pid", "w") as f:
                    f.write(f"{fake.pid}\n")
                assert control("status") == (3, "not running\n")
                assert control(command)[0] == (0 if command == "start" else 1)
            assert control.says() == "one" and fake.poll() is None

    @pytest.mark.parametrize("command", ["restart", "start", "stop"])
    def test_151_82_of_the_childrens_user(self, control, command):
        """It may be taken for a child that is left, and is ended; nothing of it is believed."""
        with faker(control, user="www-data") as fake:
            assert control("start")[0] == 0
            os.kill(control.pid(), signal.SIGKILL)
            until(lambda: not alive(control.pid()), 10, "the parent is gone")
            code, said = control.only_run(command)
            assert code == 0 and fake.wait() == -signal.SIGTERM, said
            if command == "restart":
                assert f":{control.port}, configuration {control.config}" in said, said
                assert control.says() == "one" and "TRAP" not in environment_of(control.pid())

    def test_151_821_of_the_childrens_user_beside_a_server(self, control):
        """It is no child of the parent that is ended: nobody waits for it."""
        with faker(control, user="www-data") as fake:
            for command in ("start", "restart", "stop"):
                began = time.monotonic()
                code, said = control(command)
                assert code == 0 and time.monotonic() - began < 20, said
                assert said.count("left alone") == 1 and str(fake.pid) in said, said
                assert control("status")[0] == (3 if command == "stop" else 0)
                assert fake.poll() is None

    def test_151_822_of_a_folder_children_cannot_reach(self, control):
        """What the children's user says does not tell where a server is."""
        os.mkdir(control.dir + "/closed", 0o700)
        control.run = control.dir + "/closed/run"
        control.log = ErrorLog(control.run + "/error.log")
        with faker(control, user="www-data"):
            code, said = control("start")
            away = os.path.realpath(control.run)
            try:
                assert code == 0 and away.startswith("/var/lib/llm-gateway/"), said
                assert control.says() == "one" and control("stop")[0] == 0
            finally:
                if away.startswith("/var/lib/llm-gateway/"):
                    shutil.rmtree(away)

    def test_151_83_below_another_root(self, control):
        """As a container's server whose folder is written alike, be it our own user's."""
        with faker(control, root=control.dir) as fake:
            assert control("status") == (3, "not running\n")
            assert control("start")[0] == 0 and control.says() == "one"
            assert control("restart")[0] == 0 and control("stop")[0] == 0
            with open(control.run + "/httpd.pid", "w") as f:
                f.write(f"{fake.pid}\n")
            assert control("status")[0] == 3 and control("stop")[0] == 1
            assert fake.poll() is None

    def test_151_831_a_pid_that_is_a_path(self, control):
        """To files like those of a process, which who writes the folder has made."""
        assert control("start")[0] == 0 and control("stop")[0] == 0
        made = control.dir + "/made"
        os.mkdir(made)
        os.symlink("/", made + "/root")
        with open(control.dir + "/trap", "w") as f:
            f.write(f"#!/bin/sh\ntouch {control.dir}/trapped\n")
        os.chmod(control.dir + "/trap", 0o755)
        for name, text in (("status", "Uid:\t0\t0\t0\t0\n"), ("environ", ""), ("cmdline", "\0".join(
                [control.dir + "/trap", f'Define RUN "{control.run}"', ""]))):
            with open(f"{made}/{name}", "w") as f:
                f.write(text)
        for command in ("status", "graceful", "restart"):
            with open(control.run + "/httpd.pid", "w") as f:
                f.write(f"..{made}\n")
            code, said = control(command)
            assert code == {"status": 3, "graceful": 1, "restart": 0}[command], said
        assert not os.path.exists(control.dir + "/trapped")

    def test_151_832_who_may_not_look_at_others(self, control):
        """A root without CAP_SYS_PTRACE, as in Docker, still knows the children it has."""
        script = control.dir + "/without"
        with open(script, "w") as f:
            f.write("#!/bin/sh\nexec setpriv --bounding-set=-sys_ptrace "
                    f"'{TOP}/conf/gatewayctl' \"$@\"\n")
        os.chmod(script, 0o755)
        assert control("start", script=script)[0] == 0 and control.says() == "one"
        for command in ("graceful", "status", "restart"):
            code, said = control(command, script=script)
            assert code == 0, said
        for command in ("restart", "stop"):
            os.kill(control.pid(), signal.SIGKILL)
            until(lambda: not alive(control.pid()), 10, "the parent is gone")
            code, said = control("status", script=script)
            assert code == 1 and "its children serve on" in said, said
            code, said = control(command, script=script)
            assert code == 0, said
            assert command == "stop" or control.says() == "one"
        assert control("status", script=script)[0] == 3

    @pytest.mark.parametrize("way", ["of another", "none", "none, nor a pid file"])
    def test_151_84_what_is_remembered_is_of_whom(self, control, way):
        """Not of somebody who could write into the folder; an older gatewayctl wrote none."""
        assert control("start")[0] == 0
        if way == "of another":
            os.chown(control.run + "/started", pwd.getpwnam("nobody").pw_uid, -1)
        else:
            os.unlink(control.run + "/started")
        os.kill(control.pid(), signal.SIGKILL)
        until(lambda: not alive(control.pid()), 10, "the parent is gone")
        if way == "none, nor a pid file":
            os.unlink(control.run + "/httpd.pid")
        code, said = control("restart")
        assert code == 1 and "children serve on was started with is not known any more" in said, said
        assert "www-data" not in said and control.says() == "one"
        assert control("start")[0] == 0 and control.says() == "one"

    def test_151_85_values_are_not_kept(self, control):
        assert control("start", LITELLM_MASTER_KEY="sk-of-the-operator")[0] == 0
        with open(control.run + "/started") as f:
            text = f.read()
        assert "Environment LITELLM_MASTER_KEY\0" in text and "sk-of" not in text
        assert os.stat(control.run + "/started").st_mode & 0o777 == 0o600


class TestAnOrdinaryUsersServer:
    @staticmethod
    @contextlib.contextmanager
    def of_nobody(control):
        """@return its pid, and what gatewayctl is called by as that user; of an installed copy, as
        the checkout may be closed to others"""
        top = control.dir + "/installed"
        done = subprocess.run(["make", "install", f"DESTDIR={top}",
                               f"INSTALL={os.environ.get('BUILD') or 'build'}"], cwd=TOP,
                              text=True, capture_output=True, timeout=300)
        assert done.returncode == 0, done.stderr
        folder = control.dir + "/home"
        os.mkdir(folder, 0o700)
        os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
        control.run = folder + "/run"

        def call(command):
            done = subprocess.run([*as_user("nobody"), f"{top}/usr/sbin/llm-gatewayctl", command],
                                  env=control.environment(BUILD="", HOME=folder), timeout=120,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            return done.returncode
        assert call("start") == 0
        try:
            yield control.pid(), call
        finally:
            call("stop")

    def test_151_86_root_takes_it_from_nobody(self, control):
        with self.of_nobody(control) as (pid, call):
            control.write(YAML % "two")
            for command in ("restart", "graceful"):
                code, said = control(command)
                assert code == 1 and "is user nobody's server, which goes on as it is: only that " \
                    "user may" in said, said
            assert control.pid() == pid and alive(pid) and control.says() == "one"
            code, said = control("status")
            assert code == 0 and said.startswith(f"running, pid {pid}, of user nobody, http"), said
            code, said = control("start")
            assert code == 1 and f"already running, pid {pid}, of user nobody" in said, said
            assert call("restart") == 0 and control.says() == "two"
            pid = control.pid()
            assert control("stop")[0] == 0 and not alive(pid)
            assert control("status")[0] == 3

    def test_151_87_children_it_left(self, control):
        with self.of_nobody(control) as (pid, _):
            children = until(lambda: control.children()[1:] and control.children(), 10, "two")
            os.kill(pid, signal.SIGKILL)
            until(lambda: not alive(pid), 10, "the parent is gone")
            os.unlink(control.run + "/started")
            code, said = control("restart")
            assert code == 1 and "is user nobody's server" in said, said
            assert all(alive(p) for p in children) and control.says() == "one"
            assert control("stop")[0] == 0 and not any(alive(p) for p in children)

    def test_151_88_of_root_seen_by_another(self, control):
        assert control("start")[0] == 0
        done = subprocess.run([*as_user("nobody"), "bash", "-s", "--", "status"], text=True,
                              stdin=(TOP / "conf/gatewayctl").open(), env=control.environment(),
                              capture_output=True, timeout=60)
        assert done.returncode == 0 and "of user root" in done.stdout, done.stdout + done.stderr
