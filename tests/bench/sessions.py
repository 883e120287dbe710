# SPDX-License-Identifier: Apache-2.0
"""64 connections, with servers and load in one process session and in one each.

Linux gives processor time to sessions first (autogroup) and to the processes of a session then, as
it does to containers: a server in a session of its own does not get its client's time by waiting.
"""
import pathlib

from lines import Line, column, median, noise_lines, p99_line, ratios


def variant(b, server):
    def run(warm=False):
        return b.round(server, b.body("chat"), 64, 0.5 if warm else 2.0)
    return run


def lines_of(name, got, plain, target):
    lines = []
    for which, figures in sorted(got.items()):
        if not which.startswith("gateway"):
            continue
        hold = which[len("gateway"):]
        lines += [
            p99_line(name + hold, plain, figures, None if hold else target),
            Line(name + "_rps" + hold, ratios(column(figures, "rps"), column(plain, "rps")),
                 note="plain %.0f/s, gateway %.0f/s" % (median(plain, "rps"),
                                                        median(figures, "rps")))]
    if "base" in got:
        lines.append(p99_line(name + "_base", got["base"], got["gateway"],
                              more=", plain being the other build"))
    return lines + noise_lines(name, plain, got["control"])


def said(path):
    try:
        return pathlib.Path(path).read_text().strip()
    except OSError:
        return ""


def grouped():
    """Whether the kernel groups by session: a control group for processors goes before that."""
    if said("/proc/sys/kernel/sched_autogroup_enabled") != "1":
        return False
    for line in said("/proc/self/cgroup").splitlines():
        _, names, path = line.split(":", 2)
        names = names or said("/sys/fs/cgroup/cgroup.subtree_control").replace(" ", ",")
        if "cpu" in names.split(",") and path != "/":
            return False
    return True


def sessions_64(b):
    target = 1.5 if grouped() else None
    if target is None:
        print("bench: processor time is not given to sessions here: sessions_64 proves nothing")
    with b.fleet(session=True) as own, b.fleet() as together:
        got = b.interleave({(kind, name): variant(b, server)
                            for kind, group in (("own", own), ("one", together))
                            for name, server in group.items()})
    groups = {kind: {name: figures for (of, name), figures in got.items() if of == kind}
              for kind in ("own", "one")}
    return lines_of("sessions_64", groups["own"], groups["own"]["plain"], target) + \
        lines_of("one_session_64", groups["one"], groups["one"]["plain"], None)
