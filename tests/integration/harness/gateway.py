# SPDX-License-Identifier: Apache-2.0
"""A real httpd with the gateway's modules, in a folder of its own."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

import httpx
import yaml as yamllib

from . import httpdconf, spendlog
from .calm import children, settle
from .errorlog import ErrorLog
from .ports import free_port
from .wait import until

TOP = pathlib.Path(__file__).resolve().parents[3]
HTTPD = os.environ.get("APACHE2", "/usr/sbin/apache2")
MASTER_KEY = "sk-master-of-the-integration-tests"
PAGE = os.sysconf("SC_PAGE_SIZE")
CA_FILE = "/etc/ssl/certs/ca-certificates.crt"
SLOWNESS = int(os.environ.get("SLOWNESS", 1))   # what a memory checker in APACHE2 costs
START_TIMEOUT = 20 * SLOWNESS
STOP_TIMEOUT = 60 * SLOWNESS
RESUMED = "resuming normal operations"
WELL = (200, "connected")       # of ready()


def build_dir():
    return (TOP / os.environ.get("BUILD", "build")).resolve()


def sanitizer_env():
    if not os.environ.get("ASAN"):
        return {}
    asan = subprocess.run(["gcc", "-print-file-name=libasan.so"], check=True, text=True,
                          capture_output=True).stdout.strip()
    return {"LD_PRELOAD": asan, "UBSAN_OPTIONS": "print_stacktrace=1",
            "ASAN_OPTIONS": "detect_leaks=0:abort_on_error=0:detect_odr_violation=0"}


# what a gateway, libpq or a cloud's SDK would read in an administrator's shell
OTHERS = re.compile(r"(?i).*_proxy|(DATABASE|REDIS|LITELLM|PG|AWS|AZURE|GOOGLE|VERTEX)[A-Z]*_.*|"
                    r"PG[A-Z]+|.*_API_(KEY|BASE)")


def own_environment():
    """The environment without what belongs to other servers: no test meets their database."""
    return {k: v for k, v in os.environ.items()
            if not OTHERS.fullmatch(k) or k == "PG_BIN"}


class StartError(RuntimeError):
    """The server did not come up; .output holds what it said."""

    def __init__(self, output):
        super().__init__(output)
        self.output = output


class Gateway:
    """One server: use as a context manager, or call start() and close().

    yaml        the gateway's configuration as a dict, or its text
    database    "sqlite" (a file in the state directory), a database URL, or None: no mod_dbd
    env         additional environment
    directives  additional lines of httpd.conf, before LLMConfig
    router      whether mod_llm_router is loaded
    example     whether mod_llm_example is: "before" mod_llm_proxy, "after" it, or None
    children    processes, each with so many threads
    ca_file     authorities that upstreams are verified by
    alive       path that answers 200 when the server is up
    """

    live = []

    def __init__(self, yaml, *, database="sqlite", env=None, directives="", router=True,
                 example=None, children=1, threads=16, ca_file=CA_FILE, alive="/health/liveliness"):
        self.yaml, self.database, self.directives, self.router = yaml, database, directives, router
        self.children, self.threads, self.ca_file = children, threads, ca_file
        self.example = example
        self.alive = alive
        self.run = pathlib.Path(tempfile.mkdtemp(prefix="llm-gw."))
        self.env = {**own_environment(), **sanitizer_env(), **(env or {})}
        self.log = ErrorLog(self.run / "error.log")
        self.port = free_port()
        self.process = None
        self.within = []        # a command that runs the server as its own
        self._prepare()

    # -- files --------------------------------------------------------------------------------

    @property
    def user(self):
        """Whom the children run as; None: as ourselves."""
        return os.environ.get("GATEWAY_USER", "www-data") if os.geteuid() == 0 else None

    @property
    def state(self):
        return self.run / "state"

    @property
    def yaml_file(self):
        return self.run / "gateway.yaml"

    @property
    def conf_file(self):
        return self.run / "httpd.conf"

    @property
    def sqlite_file(self):
        return self.state / "gateway.db"

    def _prepare(self):
        self.run.chmod(0o755)
        self.state.mkdir(mode=0o700)
        if self.user:
            shutil.chown(self.state, self.user, self.user)
        self.write_yaml(self.yaml)
        self.write_conf()

    def write_yaml(self, yaml):
        """Replace the configuration file; a dict gets master key and database if it has none."""
        if isinstance(yaml, dict):
            general = {"master_key": MASTER_KEY}
            if self.database not in (None, "sqlite"):
                general["database_url"] = self.database
            general.update(yaml.get("general_settings", {}))
            yaml = yamllib.safe_dump({**yaml, "general_settings": general}, sort_keys=False)
        self.yaml_file.write_text(yaml)

    def write_conf(self, extra=None):
        self.conf_file.write_text(httpdconf.render(
            run=self.run, port=self.port, build=build_dir(), config=self.yaml_file,
            ca_file=self.ca_file, user=self.user, children=self.children, threads=self.threads,
            router=self.router, dbd=self.database is not None, example=self.example,
            extra=self.directives if extra is None else extra))

    # -- life ---------------------------------------------------------------------------------

    def _command(self, *more):
        return [HTTPD, "-d", str(self.run), "-f", str(self.conf_file), *more]

    def configtest(self, *options):
        """@return (whether the configuration loads, what httpd said)"""
        done = subprocess.run(self._command("-t", *options), env=self.env, text=True, capture_output=True,
                              timeout=120)
        return done.returncode == 0, done.stdout + done.stderr

    def start(self):
        for attempt in range(3):
            try:
                self._start_once()
                return self
            except StartError as e:
                if "Address already in use" not in e.output or attempt == 2:
                    raise
                self.port = free_port()
                self.write_conf()
        return self

    def _start_once(self):
        with open(self.run / "stderr.log", "wb") as err:
            self.process = subprocess.Popen([*self.within, *self._command("-DFOREGROUND")],
                                            env=self.env, stdout=err, stderr=err,
                                            stdin=subprocess.DEVNULL, start_new_session=True)
        if self not in Gateway.live:
            Gateway.live.append(self)
        until(lambda: self._answers() or self.process.poll() is not None, START_TIMEOUT,
              "the gateway answers")
        if self.process.poll() is not None:
            raise StartError((self.run / "stderr.log").read_text() + self.log.text()[-4000:])

    def _answers(self):
        try:
            return httpx.get(self.url + self.alive, timeout=2, verify=False,
                             trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def graceful(self, wait=True):
        """Tell the parent to restart, and wait until it has."""
        before = self.resumed()
        self.process.send_signal(signal.SIGUSR1)
        if wait:
            until(lambda: self.resumed() > before, 15, "the graceful restart is done")

    def resumed(self):
        """How often the parent went into operation."""
        return self.log.text().count(RESUMED)

    def kill(self):
        """End every process at once, as a power cut would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(STOP_TIMEOUT)
        self.process = None

    def stop(self):
        if self.process is None:
            return
        settle(self.port, self.process.pid)
        self.process.terminate()
        try:
            self.process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("the gateway did not stop") from None
        self.process = None

    def close(self):
        """Stop, audit the log for the last time and remove the folder."""
        if self in Gateway.live:
            Gateway.live.remove(self)
        try:
            self.stop()
            self.log.audit()
        finally:
            if self.process is not None:
                self.kill()
            if not os.environ.get("KEEP_RUN"):
                shutil.rmtree(self.run, ignore_errors=True)

    __enter__ = start

    def __exit__(self, *exc):
        self.close()

    def pids(self):
        """The children that live now."""
        return children(self.process.pid)

    # -- talking to it ------------------------------------------------------------------------

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def client(self, key=MASTER_KEY, kind=httpx.Client, **kw):
        """An httpx.Client, or AsyncClient, that sends key; it is the caller's to close.

        It speaks plain HTTP: reading authorities for each costs more than most calls.
        """
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        headers.update(kw.pop("headers", {}))
        return kind(base_url=kw.pop("base_url", self.url), headers=headers,
                    timeout=kw.pop("timeout", 60), verify=kw.pop("verify", False),
                    trust_env=False, **kw)

    def chat(self, model, content="hello", *, key=MASTER_KEY, headers=None, **body):
        """POST a chat completion over a connection of its own."""
        body = {"model": model, "messages": [{"role": "user", "content": content}], **body}
        with self.client(key, headers=headers or {}) as c:
            return c.post("/v1/chat/completions", json=body)

    def ready(self):
        """@return (status, what is said of the database) of /health/readiness"""
        with self.client(key=None) as c:
            reply = c.get("/health/readiness")
        return reply.status_code, reply.json().get("db")

    def until_ready(self, state=WELL, bound=10):
        """Wait until readiness says that."""
        until(lambda: self.ready() == state, bound, lambda: f"{state}, but {self.ready()}")

    def make_key(self, **body):
        """@return a virtual key made with this"""
        with self.client() as c:
            reply = c.post("/key/generate", json=body)
        assert reply.status_code == 200, reply.text
        return reply.json()["key"]

    def make_keys(self, n):
        with self.client() as c:
            return [c.post("/key/generate", json={}).json()["key"] for _ in range(n)]

    def cpu_seconds(self):
        """What all processes of the server took of the processors so far."""
        total = 0
        for pid in self.pids():
            with open(f"/proc/{pid}/stat") as f:
                total += sum(int(n) for n in f.read().rsplit(")", 1)[1].split()[11:13])
        return total / os.sysconf("SC_CLK_TCK")

    def resident(self):
        """Bytes of memory the children have touched."""
        return sum(int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
                   for pid in self.pids())

    def expect_log(self, pattern):
        self.log.expect(pattern)

    def execute(self, sql):
        """Statements in its database, behind its back."""
        spendlog.execute(self, sql)

    def spend_rows(self, count=None, timeout=10, **where):
        """Rows of the ledger as dicts, oldest first; see spendlog.rows."""
        return spendlog.rows(self, count, timeout, **where)
