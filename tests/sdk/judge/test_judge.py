# SPDX-License-Identifier: Apache-2.0
"""LiteLLM's own proxy and this gateway asked the same: what each sent on and answered."""
import pytest

from .cases import CASES
from .compare import differences, exchange
from .differences import DIFFERENCES

used = set()


def unexplained(case, *tables):
    for path, (ours, theirs) in differences(*tables).items():
        row = next((d for d in DIFFERENCES if d.explains(case.name, path, ours, theirs, tables)),
                   None)
        if row is None:
            yield f"{path}\n    ours:   {ours!r}\n    theirs: {theirs!r}"
        else:
            used.add(row)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_same(sides, case):
    ours = exchange(*sides.ask(sides.ours, case))
    theirs = exchange(*sides.ask(sides.theirs, case))
    left = list(unexplained(case, ours, theirs))
    assert not left, "\n".join([case.name, *left])


def test_no_row_without_use(request):
    """A difference that is gone must leave the table. Only where one process ran every case:
    the suite is spread by --dist loadscope."""
    if len([i for i in request.session.items if i.fspath == request.node.fspath]) <= len(CASES):
        pytest.skip("not every case was chosen")
    idle = [d for d in DIFFERENCES if d not in used]
    assert not idle, "\n".join(f"{d.cases} {d.paths}: {d.why}" for d in idle)
