# SPDX-License-Identifier: Apache-2.0
"""LiteLLM's own proxy as the second judge: one process, no database, nothing fetched."""
import os
import pathlib
import shutil
import subprocess
import tempfile

import httpx

from harness.ports import free_port
from harness.wait import until

TESTS = pathlib.Path(__file__).resolve().parents[2]
PROXY = TESTS / ".venv-litellm" / "bin" / "litellm"
START_TIMEOUT = 90
STOP_TIMEOUT = 10

# what would make it ask the network, or behave by who runs it
SETTINGS = {
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS": "True",
    "LITELLM_TELEMETRY": "False",
    "HF_HUB_OFFLINE": "1",
    "DISABLE_ADMIN_UI": "True",
    "NO_DOCS": "True",
}

# the Makefile's own settings, which it would take for its own
NOT_INHERITED = {"CONFIG", "HOST", "PORT", "RUN", "DATABASE_URL", "REDIS_URL"}


class Peer:
    """Context manager around the process; .url once it answers."""

    def __init__(self, yaml_text, env=None):
        self.run = pathlib.Path(tempfile.mkdtemp(prefix="llm-judge."))
        (self.run / "config.yaml").write_text(yaml_text)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        inherited = {k: v for k, v in os.environ.items()
                     if k not in NOT_INHERITED and not k.endswith("_API_KEY")}
        self.env = {**inherited, **SETTINGS, **(env or {})}
        self.process = None

    def _answers(self):
        try:
            return httpx.get(self.url + "/health/liveliness", timeout=2,
                             trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def __enter__(self):
        with open(self.run / "log", "wb") as log:
            self.process = subprocess.Popen(
                [PROXY, "--config", self.run / "config.yaml", "--host", "127.0.0.1", "--port",
                 str(self.port), "--num_workers", "1", "--telemetry", "False"],
                env=self.env, cwd=self.run, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        until(lambda: self._answers() or self.process.poll() is not None, START_TIMEOUT,
              "LiteLLM's proxy answers")
        if self.process.poll() is not None:
            raise AssertionError((self.run / "log").read_text()[-3000:])
        return self

    def __exit__(self, *exc):
        self.process.terminate()
        try:
            self.process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(STOP_TIMEOUT)
        if not os.environ.get("KEEP_RUN"):
            shutil.rmtree(self.run, ignore_errors=True)
