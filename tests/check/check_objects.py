# SPDX-License-Identifier: Apache-2.0
"""What the compiler read for each object, and what the linker binds, only points down.

check_layers.py sees lines of text, this sees what came of them: the headers an object was made of
(.d, by the compiler, however they were included) and the symbols it takes from others (nm, however
they were declared). The tables alone point up: routes, stages, parts of shared memory, dialects.
Not seen is what is found by name while the server runs (hooks, providers, optional functions).
"""
import functools
import os
import re
from rooms import CORE, HANDED_ON, PUBLIC_CORE, is_below, may_include, room_of_core
from tree import BUILD, TOP, Tree, main

MODULE = "modules/mod_llm_proxy/"
CORE_AT = "modules/core/"
# the sources that a table is in: (the table, a row's name, its symbol), which may stand above
TABLES = {
    MODULE + "front/route.c":
        (MODULE + "routes.h", r"^ROUTE\([^,]*, *\"[^\"]*\", *(\w+)", "%s"),
    MODULE + "life/life.c": (MODULE + "stages.h", r"^STAGE\((\w+)\)", "llmp_stage_%s"),
    MODULE + "shared/memory.c": (MODULE + "shared/parts.h", r"^PART\((\w+)\)", "llmp_part_%s"),
    CORE_AT + "dialect/registry.c":
        (CORE_AT + "dialect/rows.h", r"^DIALECT\((\w+)\)", "llm_dialect_%s"),
}
RECORD = "llm_proxy_module"     # everybody's name for the module, in its hooks' source
SYMBOL = re.compile(r"^(\S+?):[0-9a-f ]* ([A-Za-z]) (\S+)$", re.M)
NM = ("nm", "-A", "-g", "-p")


def sources(tree):
    return [p for p in tree.paths("modules/*.c") if p not in tree.edits]


def object_of(path):
    return f"{BUILD}/{path[:-2]}.o"


@functools.lru_cache
def listed():
    tree = Tree()
    return tree.output(*NM, *map(object_of, sources(tree)))


def symbols(tree):
    """({symbol: sources that define it}, {(source, symbol)}: that need it)"""
    defined, needed = {}, set()
    for obj, kind, name in SYMBOL.findall(tree.edits.get(" ".join(NM), "") + listed()):
        path = os.path.relpath(obj, BUILD)[:-2] + ".c"
        if kind in "Uwv":
            needed.add((path, name))
        else:
            defined.setdefault(name, []).append(path)
    return defined, needed


def rows(tree):
    """{source: the symbols its table may take from above}"""
    return {path: {symbol % m for m in re.findall(row, tree.read(table), re.M)}
            for path, (table, row, symbol) in TABLES.items()}


def reaches(here, there):
    """Whether a room of the core may include there, or what may include it."""
    seen, more = set(), [here]
    while more:
        room = more.pop()
        if room not in seen:
            seen.add(room)
            more += [r for r in (*CORE, there) if may_include(room, r)]
    return there in seen


def up(path, target, may=may_include):
    """@return why the arrow from a source to a source or a header does not point down; None"""
    if path.startswith(CORE_AT):
        if not target.startswith(CORE_AT):
            return "the core knows no module"
        here, there = (room_of_core(p[len(CORE_AT):]) for p in (path, target))
        return None if may(here, there) or there == "op" else f"{here} is not above {there}"
    if target.startswith(CORE_AT):
        return None
    if path.split("/")[1] != target.split("/")[1]:
        return "a module knows no other's folder"
    return None if not path.startswith(MODULE) else up_in_module(path, target)


def up_in_module(path, target):
    path, target = path[len(MODULE):], target[len(MODULE):]
    if "/" not in path:
        return None if path == "mod_llm_proxy.c" else "a source but the hooks' stands in a room"
    if target in HANDED_ON:
        return None
    if "/" not in target:
        return "nobody calls what stands in the root" if target.endswith(".c") else None
    here, there = path.split("/")[0], target.split("/")[0]
    return None if is_below(here, there) else f"{here}/ is not above {there}/"


def why_not_bound(path, name, target, table):
    if name in table or name == RECORD:
        return None
    return up(path, target)


def bound(tree):
    defined, needed = symbols(tree)
    tables = rows(tree)
    for name, places in defined.items():
        if len(places) > 1:
            yield f"{name}: defined in {' and '.join(sorted(places))}"
    for path, name in sorted(needed):
        for target in defined.get(name, [])[:1]:
            why = why_not_bound(path, name, target, tables.get(path, ()))
            if why:
                yield f"{path}: uses {name} of {target}: {why}"


@functools.lru_cache(maxsize=None)
def in_tree(file):
    """A file that the compiler named, as below the top folder, whichever way leads there."""
    top = os.path.realpath(TOP)
    real = os.path.realpath(os.path.join(top, file))
    return os.path.relpath(real, top) if real.startswith(top + os.sep) else real


def made_of(tree):
    """The files that the compiler read for an object."""
    for path in sources(tree):
        depends = object_of(path)[:-2] + ".d"
        if tree.edits and depends not in tree.edits:
            continue
        rule = tree.read(depends).replace("\\\n", " ").split("\n")[0].split(":", 1)[1]
        for file in map(in_tree, rule.split()):
            why = up(path, file, reaches) if file.startswith("modules/") else None
            if path.startswith(CORE_AT) and file.startswith("include/") and \
                    file[len("include/"):] not in PUBLIC_CORE:
                why = "the core includes no module's header"
            if file.startswith("tests/"):
                why = "what is served is made of nothing of the tests"
            if why:
                yield f"{path}: made of {file}: {why}"


def check(tree):
    return [*bound(tree), *made_of(tree)]


def binds(path, name):
    return lambda _: {" ".join(NM): f"{object_of(path)}:                 U {name}\n"}


def defines(path, name):
    return lambda _: {" ".join(NM): f"{object_of(path)}:0000000000000010 T {name}\n"}


def both(*lines):
    return lambda t: {" ".join(NM): "".join(line(t)[" ".join(NM)] for line in lines)}


def reads(path, header):
    depends = object_of(path)[:-2] + ".d"
    return lambda t: {depends: t.read(depends).replace(": ", f": {header} ", 1)}


main(check, [
    ("a room that calls one above", binds(MODULE + "process/gone.c", "llmp_answer_read")),
    ("a room that calls another on its floor", binds(MODULE + "auth/auth.c", "llmp_ledger_admits")),
    ("a stage taken by who walks none", binds(MODULE + "account/notes.c", "llmp_stage_budget")),
    ("a table's source that calls above", binds(MODULE + "shared/memory.c", "llmp_ledger_admits")),
    ("a room that calls a hook",
     both(defines(MODULE + "mod_llm_proxy.c", "hook"), binds(MODULE + "setup/config.c", "hook"))),
    ("the core calling a module", binds(CORE_AT + "store/db/db.c", "llmp_database_run")),
    ("base calling a dialect", binds(CORE_AT + "base/buf.c", "llm_params_init")),
    ("a format calling another", binds(CORE_AT + "dialect/gemini/stream.c", "llm_cohere_finish")),
    ("a symbol of the core that a room defines as well",
     defines(MODULE + "process/gone.c", "llm_buf_init")),
    ("a header of a room above, however it came",
     reads(MODULE + "process/heap.c", MODULE + "front/route.h")),
    *[(f"a header of a room above by way of {way!r}",
       reads(MODULE + "process/heap.c", f"{way}/{MODULE}front/route.h"))
      for way in (TOP, f"../{os.path.basename(TOP)}", f"{TOP}/tests/..")],
    *[(f"a header of the tests, {way!r}",
       reads(MODULE + "process/heap.c", f"{way}tests/unit/test.h")) for way in ("", TOP + "/")],
    ("the core made of a file of the tests",
     reads(CORE_AT + "base/buf.c", "tests/unit/test.h")),
    ("a header of a room on the same floor",
     reads(MODULE + "auth/auth.c", MODULE + "sink/spend.h")),
    ("a header that is the root's, in the router",
     reads("modules/mod_llm_router/pick.c", MODULE + "gateway.h")),
    ("the router calling the gateway", binds("modules/mod_llm_router/pick.c", "llmp_settle")),
    ("a symbol weakly bound",
     lambda _: {" ".join(NM): f"{object_of(MODULE + 'process/gone.c')}:        w llmp_settle\n"}),
    ("a second source in the root",
     both(defines(MODULE + "more.c", "more"), binds(MODULE + "more.c", "llmp_settle"))),
    ("a header of another module", reads(MODULE + "auth/auth.c", "modules/mod_llm_router/router.h")),
    ("the core made of a module's header",
     reads(CORE_AT + "base/buf.c", MODULE + "gateway.h")),
    ("the core made of a public header of a module",
     reads(CORE_AT + "base/buf.c", "include/mod_llm_proxy.h")),
    ("base made of a dialect's header", reads(CORE_AT + "base/buf.c", CORE_AT + "dialect/ir/usage.h")),
    ("the canonical form made of a format's header",
     reads(CORE_AT + "dialect/ir/usage.c", CORE_AT + "dialect/openai_chat/render.h")),
])
