#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The load that `make tuned` counts: small and large calls, streams, a translated dialect.

    train.py FOLDER     where the counts go, in folders as those of the build

What is called often is found by how often it ran, so each part is a number of calls and no time.
"""
import os
import pathlib
import shutil
import sys

import bodies
import servers

PARTS = (       # model, bytes of a request, stream, connections, calls
    ("chat", 1024, False, 1, 4000), ("chat", 1024, False, 4, 4000),
    ("chat", 16384, False, 2, 4000), ("chat-c100", 1024, True, 2, 1000),
    ("claude", 1024, False, 2, 4000))


def load(gateway, root):
    """Every part once; a call that fails would leave a profile of errors."""
    for model, size, stream, conns, calls in PARTS:
        body = root / "body.json"
        body.write_bytes(bodies.chat(model, size, stream))
        got = servers.load(gateway.port, servers.CHAT, body, conns, 0, calls, gateway.key)
        if got["errors"] or got["requests"] < calls:
            raise SystemExit("train: %s: %d of %d calls were answered, first error %s" % (
                model, got["requests"] - got["errors"], calls, got["first_error"]))


def serve(root):
    """Children write their counts as they end, into what root's process made before."""
    counts = root / "counts"
    counts.mkdir()
    counts.chmod(0o777)
    os.umask(0)
    os.environ["GCOV_PREFIX"] = str(counts)
    mock, port = servers.start_mock()
    try:
        gateway = servers.Server(root, "gateway", port, servers.deployments(port))
        gateway.start()
        try:
            load(gateway, root)
        finally:
            gateway.stop()
    finally:
        mock.terminate()
        mock.wait()
    # where the compiler was: a link to the checkout has another path than Python sees
    return next((f.parent for f in counts.glob("**/%s/modules" % servers.BUILD.name)), counts)


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__.strip())
    with servers.folder("llm-train-") as root:
        counts = serve(pathlib.Path(root))
        found = sorted(counts.glob("modules/**/*.gcda")) + sorted(counts.glob("gen/*.gcda"))
        for file in found:
            to = servers.TOP / sys.argv[1] / file.relative_to(counts)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, to)
    if not found:
        raise SystemExit("train: nothing was counted: is %s built for it?" % servers.BUILD)
    print("train: %d calls, %d objects" % (sum(p[-1] for p in PARTS), len(found)))


if __name__ == "__main__":
    main()
