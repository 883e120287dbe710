# SPDX-License-Identifier: Apache-2.0
"""What continuous integration calls has the time limits its page names, and tells what happened.

The script runs beside a `make` and a `timeout` that only write down how they were called.
"""
import os
import re
import subprocess
from tree import edit, main, tempfile

RUN = ".ci/run"
PAGE = "docs/develop/testing.md"
STUBS = {
    "timeout": 'echo "$*" > called\nwhile [ $# -gt 0 ] && [ "$1" != make ]; do shift; done\n"$@"\n',
    "make": 'echo noise\necho "7 passed in 1.00s"\nexit "$MAKE_STATUS"\n',
}


def limits(page):
    """Seconds and minutes as the page has them."""
    hour = 3600 if re.search(r"gives itself an hour", page) else None
    target = re.search(r"less than (\d+) minutes", page)
    return hour, int(target[1]) if target else None


def run(script, status, **env):
    """@return status, output, how timeout was called"""
    with tempfile.TemporaryDirectory() as top:
        os.mkdir(os.path.join(top, "bin"))
        os.mkdir(os.path.join(top, ".ci"))
        for name, text in STUBS.items():
            path = os.path.join(top, "bin", name)
            with open(path, "w", encoding="utf-8") as f:
                f.write("#!/bin/sh\n" + text)
            os.chmod(path, 0o755)
        with open(os.path.join(top, RUN), "w", encoding="utf-8") as f:
            f.write(script)
        inherited = {k: v for k, v in os.environ.items() if k != "CI_TIMEOUT"}
        done = subprocess.run(["bash", os.path.join(top, RUN)], text=True, capture_output=True,
                              timeout=20, check=False, env={
                                  **inherited, "MAKE_STATUS": str(status), **env,
                                  "PATH": os.path.join(top, "bin") + ":" + os.environ["PATH"]})
        called = os.path.join(top, "called")
        with open(called if os.path.exists(called) else os.devnull, encoding="utf-8") as f:
            return done.returncode, done.stdout, f.read().split()


def check(tree):
    script, (limit, target) = tree.read(RUN), limits(tree.read(PAGE))
    out = []
    for status, wanted, env in ((0, limit, {}), (3, limit, {}), (0, 77, {"CI_TIMEOUT": "77"})):
        code, text, called = run(script, status, **env)
        last = text.partition("-- closing lines --")[2]
        if called[-3:] != [str(wanted), "make", "test"]:
            out.append(f"{RUN}: make test is given {' '.join(called)}, not {wanted} s ({env})")
        if code != status:
            out.append(f"{RUN}: ends with {code} when make test ends with {status}")
        if "7 passed in" not in last or "noise" in last:
            out.append(f"{RUN}: the closing lines are not those of the runners")
        if ("make test: ok" in last) == (status != 0):
            out.append(f"{RUN}: does not say how make test ended")
        if f"meant to take less than {target}\n" not in last:
            out.append(f"{RUN}: the time the suite is meant to take is not that of {PAGE}")
    return out


main(check, [
    ("a shorter limit", lambda t: edit(t, RUN, "CI_TIMEOUT:-3600", "CI_TIMEOUT:-1140")),
    ("another target", lambda t: edit(t, RUN, "target=20", "target=60")),
    ("a page with another target", lambda t: edit(t, PAGE, "less than 20 minutes",
                                                  "less than 30 minutes")),
    ("a limit that cannot be set", lambda t: edit(t, RUN, "${CI_TIMEOUT:-3600}", "3600")),
    ("a failure that is lost", lambda t: edit(t, RUN, 'exit "$status"', "exit 0")),
    ("closing lines left out", lambda t: edit(t, RUN, "(passed|failed)", "(gone)")),
])
