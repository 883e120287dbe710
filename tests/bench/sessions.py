# SPDX-License-Identifier: Apache-2.0
"""64 connections, with servers and load in one process session and in one each.

Linux gives processor time to sessions first (autogroup) and to the processes of a session then, as
it does to containers: a server in a session of its own does not get its client's time by waiting.
"""
import contextlib
import pathlib

import servers
from lines import Line, column, median, p99_line, ratios


@contextlib.contextmanager
def apart(b):
    """Mock, plain and gateways, each in a session of its own. @return {name: server}"""
    mock, port = servers.start_mock(session=True)
    made = {}
    try:
        made["plain"] = servers.Server(b.root, "plain-apart", port, session=True).start()
        for name, settings in b.gateway_settings().items():
            made[name] = servers.Server(
                b.root, "%s-apart" % name.replace(" ", "-"), port, servers.deployments(port),
                added=settings, session=True).start()
        yield made
    finally:
        for server in made.values():
            server.stop()
        mock.terminate()
        mock.wait()


def variant(b, server):
    def run(warm=False):
        return b.round(server, b.body("chat"), 64, 0.5 if warm else 2.0)
    return run


def lines_of(name, got, plain, target):
    lines = []
    for which, figures in got.items():
        if which == "plain":
            continue
        hold = which[len("gateway"):]
        lines += [
            p99_line(name + hold, plain, figures, None if hold else target),
            Line(name + "_rps" + hold, ratios(column(figures, "rps"), column(plain, "rps")),
                 note="plain %.0f/s, gateway %.0f/s" % (median(plain, "rps"),
                                                        median(figures, "rps")))]
    return lines


def autogroup():
    try:
        return pathlib.Path("/proc/sys/kernel/sched_autogroup_enabled").read_text().strip() == "1"
    except OSError:
        return False


def sessions_64(b):
    if not autogroup():
        print("bench: this kernel does not group by session: both figures are of one kind")
    with apart(b) as own:
        together = {"plain": b.plain, **b.gateways()}
        got = b.interleave({(kind, name): variant(b, server)
                            for kind, group in (("own", own), ("one", together))
                            for name, server in group.items()})
    groups = {kind: {name: figures for (of, name), figures in got.items() if of == kind}
              for kind in ("own", "one")}
    return lines_of("sessions_64", groups["own"], groups["own"]["plain"], 1.5) + \
        lines_of("one_session_64", groups["one"], groups["one"]["plain"], None)
