# SPDX-License-Identifier: Apache-2.0
"""Starts mock and gateway, then node's own test runner on the suites beside this file."""
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "integration"), str(HERE.parents[1])]

from harness.gateway import MASTER_KEY, Gateway  # noqa: E402
from sdk.mock import NODE, Mock, configuration  # noqa: E402

TIMEOUT = 120


def main():
    suites = sorted(str(p) for p in HERE.glob("*.test.mjs"))
    with Mock() as mock, Gateway(configuration(mock.url), threads=64) as gateway:
        env = {**os.environ, "GATEWAY": gateway.url, "GATEWAY_KEY": MASTER_KEY}
        done = subprocess.run([NODE, "--test", "--test-timeout=30000", *suites], env=env,
                              cwd=HERE, timeout=TIMEOUT, check=False)
    return done.returncode


sys.exit(main())
