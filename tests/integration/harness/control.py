# SPDX-License-Identifier: Apache-2.0
"""conf/gatewayctl with a folder, a port and a configuration of its own."""

import contextlib
import os
import shutil
import subprocess
import tempfile

import httpx

from . import calm
from .errorlog import ErrorLog
from .gateway import TOP, sanitizer_env, build_dir, own_environment
from .ports import free_port

YAML = """\
model_list:
  - model_name: mock
    litellm_params: {model: openai/mock, mock_response: "%s"}
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
"""


class Control:
    """One checkout's gateway with a folder, a port and a configuration of its own."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="llm-ctl.")
        os.chmod(self.dir, 0o755)
        self.run, self.config, self.port = self.dir + "/run", self.dir + "/g.yaml", free_port()
        self.log = ErrorLog(self.run + "/error.log")
        self.write(YAML % "one")

    def write(self, text):
        with open(self.config, "w") as f:
            f.write(text)

    def write_spoilt_database(self, model):
        """A configuration that loads, with an embedded database that cannot be opened."""
        with open(self.dir + "/x.db", "w") as f:
            f.write("no database at all, whatever its name says. " * 100)
        self.write((YAML % model) + f"  database_url: sqlite:///{self.dir}/x.db\n")

    def only_run(self, command):
        """As from a shell that knows the folder alone."""
        return self(command, unset=("CONFIG", "PORT"))

    def environment(self, **more):
        # `make test` exports empty ones, which would tell a server to go without
        env = {k: v for k, v in own_environment().items() if v}
        return {**env, **sanitizer_env(), "RUN": self.run, "CONFIG": self.config,
                "PORT": str(self.port), "BUILD": str(build_dir()), **more}

    def __call__(self, *command, script=None, unset=(), **more):
        """@param more further environment  @return (exit code, what it said)"""
        if command[:1] in (("stop",), ("restart",)):
            with contextlib.suppress(OSError, ValueError):      # none runs
                calm.settle(self.port, self.pid())
        env = self.environment(**more)
        for name in unset:
            env.pop(name, None)
        with tempfile.TemporaryFile("w+") as out:   # the server keeps what it inherits open
            done = subprocess.run([script or TOP / "conf/gatewayctl", *command], env=env,
                                  stdout=out, stderr=out, stdin=subprocess.DEVNULL, timeout=180)
            out.seek(0)
            return done.returncode, out.read()

    @property
    def key(self):
        with open(self.run + "/master_key") as f:
            return f.read().strip()

    def pid(self):
        with open(self.run + "/httpd.pid") as f:
            return int(f.read())

    def children(self):
        return calm.children(self.pid())

    def says(self, model="mock"):
        """What the mock deployment answers."""
        reply = httpx.post(f"http://127.0.0.1:{self.port}/v1/chat/completions", trust_env=False,
                           headers={"Authorization": f"Bearer {self.key}"}, timeout=40,
                           verify=False, json={"model": model, "messages": []})
        return reply.json()["choices"][0]["message"]["content"]

    def close(self):
        self("stop")
        try:
            self.log.audit()
        finally:
            shutil.rmtree(self.dir, ignore_errors=True)
