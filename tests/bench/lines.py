# SPDX-License-Identifier: Apache-2.0
"""Printed figures, and what is counted to come to them."""
import dataclasses
import statistics


@dataclasses.dataclass
class Line:
    """One printed figure: its value, what it must not pass, and what it hopes for."""
    name: str
    values: list
    target: float = None
    atleast: bool = False
    goal: float = None
    note: str = ""
    unit: str = "x"
    errors: int = 0         # of calls in its rounds: what was measured is not what was meant

    def passed(self):
        if self.target is not None and self.errors:
            return False
        value = statistics.median(self.values)
        return self.target is None or (value >= self.target if self.atleast
                                       else value <= self.target)

    def show(self):
        low, mid, high = quartiles(self.values)
        verdict = "     " if self.target is None else "PASS " if self.passed() else "MISS "
        target = "" if self.target is None else "target %s %.4g%s" % (
            ">=" if self.atleast else "<=", self.target,
            ", goal %.4g" % self.goal if self.goal else "")
        print("%s %-25s %8.3f%s  (%.3f - %.3f, n=%d)  %s%s" % (
            verdict, self.name, mid, self.unit, low, high, len(self.values), target,
            "".join("  [%s]" % note for note in (
                "%d errors" % self.errors if self.errors else "", self.note) if note)), flush=True)


def quartiles(values):
    if len(values) < 2:
        return values[0], values[0], values[0]
    return tuple(statistics.quantiles(values, n=4, method="inclusive"))


def middle_mean(values):
    quarter = len(values) // 4
    return statistics.mean(sorted(values)[quarter:len(values) - quarter])


def column(figures, field):
    return [f[field] for f in figures]


def median(figures, field):
    return statistics.median(column(figures, field))


def per(figures, what):
    return [f["cpu"] / max(1, f[what]) for f in figures]


def ratios(a, b):
    return [x / max(y, 1e-9) for x, y in zip(a, b)]


def micros(values):
    return "%.0f us" % (statistics.median(values) * 1e6)


def cpu_line(name, plain, gateway, target, goal=None, what="requests"):
    """CPU of the gateway over plain's, the ledger's part of it beside."""
    ledger = [f["ledger"] / max(1, f[what]) for f in gateway]
    return Line(name, ratios(per(gateway, what), per(plain, what)), target, goal=goal,
                note="plain %s, gateway %s per %s, %s of it to write the ledger" % (
                    micros(per(plain, what)), micros(per(gateway, what)), what[:-1],
                    micros(ledger)))


def noise_lines(name, plain, control):
    """CPU and p99 of plain against another server of its kind."""
    return [Line("noise_" + name, ratios(per(control, "requests"), per(plain, "requests")),
                 note="CPU, plain against plain"),
            Line("noise_%s_p99" % name, ratios(column(control, "p99"), column(plain, "p99")),
                 note=latencies(plain=plain, control=control))]


def latencies(**servers):
    """Median and p99 of each, medians of the rounds."""
    return "median and p99: %s" % ", ".join("%s %s" % (name, latency_pair(
        median(figures, "p50"), median(figures, "p99"))) for name, figures in servers.items())


def latency_pair(p50, p99):
    return "%.0f and %.0f us" % (p50, p99)


def p99_line(name, plain, gateway, target=None, more=""):
    """p99 of the gateway over plain's."""
    return Line(name, ratios(column(gateway, "p99"), column(plain, "p99")), target,
                note=latencies(plain=plain, gateway=gateway) + more)
