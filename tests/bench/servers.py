# SPDX-License-Identifier: Apache-2.0
"""The processes of the bench: upstream, plain httpd, gateway; what they cost, and their load."""
import json
import os
import pathlib
import random
import re
import select
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[2]
CHAT = "/v1/chat/completions"
BUILD = TOP / os.environ.get("BUILD", "build")
HTTPD = os.environ.get("APACHE2", "/usr/sbin/apache2")
MODULES = os.environ.get("MODULES_DIR", "/usr/lib/apache2/modules")
MASTER = "sk-bench-" + "%032x" % random.SystemRandom().getrandbits(128)

KEPT = ("PATH", "GCOV_PREFIX", "LD_PRELOAD", "ASAN_OPTIONS", "UBSAN_OPTIONS")

PLAIN_TAIL = """
LoadModule proxy_http_module ${MODULES}/mod_proxy_http.so
ProxyPass /flushed/ http://localhost:%(mock)d/ enablereuse=on flushpackets=on
ProxyPass / http://127.0.0.1:%(mock)d/ enablereuse=on
"""
DEPLOYMENT = """  - model_name: %s
    litellm_params: {model: "%s", api_base: "http://127.0.0.1:%d%s", api_key: sk-upstream,
                     input_cost_per_token: 1.5e-7, output_cost_per_token: 6.0e-7}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def deployments(mock):
    """Groups of the figures; a group's name and its deployment's carry the mock's options."""
    rows = [DEPLOYMENT % ("chat" + o, "openai/mock" + o, mock, "/v1")
            for o in ("", "-d1000", "-c5", "-c100", "-c100-p10")]
    rows.append(DEPLOYMENT % ("claude", "anthropic/mock", mock, ""))
    return rows


def many_deployments(mock):
    return deployments(mock) + [DEPLOYMENT % ("group-%d" % (i // 4), "openai/mock-%d" % i, mock,
                                              "/v1") for i in range(1000)]


def folder(prefix):
    """A folder for servers; they run as another user, who may not enter root's own TMPDIR."""
    root = tempfile.TemporaryDirectory(prefix=prefix, dir="/tmp" if os.geteuid() == 0 else None)
    os.chmod(root.name, 0o755)
    return root


class Server:
    """One httpd in a folder of its own: the repository's conf, or that conf as a plain proxy."""

    def __init__(self, root, name, mock, rows=None, settings=(), added="", session=False,
                 dso=BUILD):
        """@param settings replaced, @param added written behind, @param session of its own,
        @param dso where its modules are: in a checkout, whose conf it has
        """
        self.name, self.port, self.session = name, free_port(), session
        self.dir = pathlib.Path(root) / name
        self.process = self.key = None
        (self.dir / "state").mkdir(parents=True, mode=0o755)
        self.dso = dso
        conf = (dso.parent / "conf" / "httpd.conf").read_text()
        for word, value in settings:
            conf = re.sub(r"(?m)^%s .*$" % word, "%s %s" % (word, value), conf)
        self.gateway = rows is not None
        if self.gateway:
            (self.dir / "gateway.yaml").write_text("model_list:\n" + "".join(rows) +
                "general_settings:\n  master_key: os.environ/LITELLM_MASTER_KEY\n")
        else:
            conf = "\n".join(line for line in conf.splitlines()
                             if not line.startswith("LLM") and "llm_" not in line)
            conf += PLAIN_TAIL % {"mock": mock}
        (self.dir / "httpd.conf").write_text("%s\n%s" % (conf, added))
        if os.geteuid() == 0:
            shutil.chown(self.dir / "state", "www-data", "www-data")

    def spawn(self):
        define = {"RUN": self.dir, "LISTEN": "127.0.0.1:%d" % self.port, "DSO": self.dso,
                  "CONFIG": self.dir / "gateway.yaml", "MODULES": MODULES,
                  "CA_FILE": "/etc/ssl/certs/ca-certificates.crt"}
        args = [HTTPD, "-d", str(self.dir), "-f", str(self.dir / "httpd.conf"), "-DFOREGROUND"]
        for k, v in define.items():
            args += ["-C", "Define %s %s" % (k, v)]
        if os.geteuid() == 0:
            args += ["-C", "User www-data", "-C", "Group www-data"]
        # nothing of an administrator's shell: the gateway reads its database there, and keys
        env = {k: os.environ[k] for k in KEPT if k in os.environ}
        env["LITELLM_MASTER_KEY"] = MASTER
        with open(self.dir / "start.log", "ab") as out:
            self.process = subprocess.Popen(args, env=env, stderr=out,
                                            start_new_session=self.session)

    def start(self):
        self.spawn()
        try:
            wait_for_port(self.port, self.process)
            if self.gateway:
                self.key = self.generate_key()
        except (OSError, SystemExit) as e:
            self.stop()
            raise SystemExit("bench: %s does not serve: %s\n%s" % (self.name, e, self.said()))
        return self

    def said(self):
        """The end of what the server had to say; its folder goes."""
        texts = [(self.dir / f).read_text(errors="replace")
                 for f in ("start.log", "error.log") if (self.dir / f).exists()]
        return "\n".join("".join(texts).splitlines()[-20:])

    def generate_key(self):
        body = json.dumps({"key_alias": "bench-%d" % time.time_ns()}).encode()
        request = urllib.request.Request(
            "http://127.0.0.1:%d/key/generate" % self.port, body,
            {"Authorization": "Bearer " + MASTER, "Content-Type": "application/json"})
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=10) as answer:
            return json.load(answer)["key"]

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def pids(self):
        pid = self.process.pid
        children = pathlib.Path("/proc/%d/task/%d/children" % (pid, pid)).read_text().split()
        return [pid] + [int(c) for c in children]

    def threads(self):
        """{thread: run time so far in seconds}, as the scheduler counts it."""
        return {k: v for pid in self.pids() for k, v in run_times(pid)}

    def cpu(self):
        return sum(self.threads().values())

    def pss(self):
        total = 0
        for pid in self.pids():
            for line in pathlib.Path("/proc/%d/smaps_rollup" % pid).read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        return total / 1024

    def spend_rows(self):
        """Rows of the ledger, 0 before it is there."""
        for file in (self.dir / "state").glob("*.db"):
            base = sqlite3.connect("file:%s?mode=ro" % file, uri=True, timeout=5)
            try:
                row = base.execute('select max(rowid) from "LiteLLM_SpendLogs"').fetchone()
                return row[0] or 0
            finally:
                base.close()
        return 0


def run_times(pid):
    """(thread, seconds) of every thread of a process."""
    try:
        tasks = os.listdir("/proc/%d/task" % pid)
    except FileNotFoundError:
        return
    for task in tasks:
        try:
            with open("/proc/%d/task/%s/schedstat" % (pid, task), "rb") as f:
                yield (pid, task), int(f.read().split()[0]) / 1e9
        except (FileNotFoundError, ProcessLookupError):
            pass            # it ended meanwhile


def wait_for_port(port, process, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.001)
    raise SystemExit("bench: nothing answers on port %d; see its error.log" % port)


def start_mock(session=False):
    port = free_port()
    process = subprocess.Popen([str(BUILD / "bench_mock"), str(port)], start_new_session=session)
    wait_for_port(port, process)
    return process, port


class Load:
    """The load generator; with a plan its connections are there on entry, and until the exit."""

    def __init__(self, port, path, body, conns, seconds=0.0, count=0, key=None, plan=None,
                 session=False):
        self.args = [str(BUILD / "bench_load")]
        if plan:
            self.args += ["-r", str(plan[0]), "-s", str(plan[1])]
        self.args += [str(port), path, str(body), str(conns), str(seconds), str(count),
                      "Authorization: Bearer " + (key or "sk-" + "0" * 22)]
        self.plan, self.session, self.process = plan, session, None

    def start(self):
        self.process = subprocess.Popen(self.args, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, start_new_session=self.session)

    def __enter__(self):
        if self.plan:
            self.start()
            if self.line() != "ready\n":
                raise SystemExit("bench: the load generator is not ready")
        return self

    def line(self):
        if not select.select([self.process.stdout], [], [], 120)[0]:
            raise SystemExit("bench: the load does not end")
        return self.process.stdout.readline()

    def figures(self):
        """Run the load, which ends by itself. @return its figures"""
        if self.plan:
            self.process.stdin.write("\n")
            self.process.stdin.flush()
            return json.loads(self.line())
        self.start()
        got = json.loads(self.line())
        self.process.wait()
        return got

    def __exit__(self, *error):
        if self.process:
            if error[0] is not None:
                self.process.kill()
            self.process.stdin.close()
            self.process.stdout.close()
            self.process.wait()


def load(*args):
    """Run the load generator. @return its figures"""
    with Load(*args) as generator:
        return generator.figures()


class Busy:
    """Processes that take what time they get, in a session of their own as `stress` would be."""

    def __init__(self, number):
        self.number, self.process = number, None

    def __enter__(self):
        self.process = subprocess.Popen(
            [sys.executable, str(TOP / "tests" / "bench" / "busy.py"), str(self.number)],
            stdin=subprocess.PIPE, start_new_session=True)

    def __exit__(self, *error):
        self.process.stdin.close()      # it ends its children, and then itself
        self.process.wait()


class Machine:
    """How busy the machine was, and with whose work."""

    def __init__(self, pids):
        self.pids, self.load = pids, os.getloadavg()[0]
        self.begin = self.sample()

    def sample(self):
        with open("/proc/stat", "rb") as f:
            ticks = [int(v) for v in f.readline().split()[1:9]]
        times = os.times()
        ours = sum(times[:4]) + sum(t for pid in self.pids() for _, t in run_times(pid))
        busy = (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK")
        return time.monotonic(), busy, ours

    def report(self):
        now = self.sample()
        wall, busy, ours = (b - a for a, b in zip(self.begin, now))
        return "load %.1f -> %.1f, foreign CPU %.2f core" % (
            self.load, os.getloadavg()[0], max(0.0, (busy - ours) / wall))
