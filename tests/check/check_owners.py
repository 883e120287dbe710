# SPDX-License-Identifier: Apache-2.0
"""Each part of a request is written by one room (modules/mod_llm_proxy/owners.h).

That is the compiler's to refuse: a part is const for all rooms but its owner. WRITES is compiled
for every room, with its flags: refused in all of them but the owner's. Beside it stands what the
compiler cannot know: that the Makefile names the right room and lets no warning pass, that nobody
says he is another room, and that a request is no row of bytes.
"""
import functools
import os
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from tree import TOP, Tree, edit, main, tempfile, without_comments

MODULE = "modules/mod_llm_proxy/"
# who makes a request, and so fills all of it
MAKERS = {MODULE + path for path in ("front/claim.c", "call/inner.c", "call/probe.c")}
# an address as a number: no cast takes const away, but this
NUMBERS = {MODULE + path for path in ("upstream/wire.c", "upstream/worker.c", "caller/cache.c",
                                      "process/alarm.c")}
OWNERS = MODULE + "owners.h"
GATEWAY = MODULE + "gateway.h"
MAKES = "-DLLMP_MAKES_REQUESTS"
WANTED = {"-Wcast-qual", "-Werror"}     # on without being asked for: discarded qualifiers
MAKE = ("make", "--no-print-directory", "-n", "-B", "all", "unit-build")

FUNCTION = "static void f%d(llmp_req_t *q, llmp_req_t *o) { %s (void)q; (void)o; }\n"
HEAD = """#include <string.h>
#include "mod_llm_proxy/gateway.h"
#include "dialect/ir/usage.h"
#pragma GCC diagnostic ignored "-Wunused-function"
"""
# what is written: by whom alone
WRITES = {
    "q->charge.cost = 0;": "account",
    "q->charge.usage.prompt++;": "account",
    "q->charge.cost /= 2;": "account",
    "double *cost = &q->charge.cost; *cost = 0;": "account",
    "*(double *)&q->charge.cost = 1;": "account",
    "*(double *)(void *)&q->charge.cost = 1;": "account",
    "llm_usage_settle(&q->charge.usage);": "account",
    "llm_usage_keep(&q->charge.usage, &o->charge.usage);": "account",
    "o = q->outer; o->charge.cost = 1;": "account",
    "memset((void *)&q->call, 0, 4);": "front",
    "memset(&q->call, 0, 4);": "front",
    "(*q).call.stream = 0;": "front",
    "q->call.stream ^= 1;": "front",
    "llm_call_t *call = &q->call; call->stream = 0;": "front",
    "typeof(q->call) *c = &q->call; c->stream = 0;": "front",
    "__auto_type c = &q->call; c->stream = 0;": "front",
    "*(&q->controls) = o->controls;": "front",
    "q->body.text.n = 0;": "front",
    "q->key = NULL;": "auth",
    "q->holds = NULL;": "sink",
    "q->large_tree = 0;": "process",
    "q->way.attempts++;": "call",
    "q->reply.committed = 1;": "reply",
    "q->walk.settles = 0;": "life",
    "q->walk.of_stage[0] = NULL;": "life",
    "q->life.wait.until = 0;": "call life",
    # when a request is made, and by nobody later
    "*q = *o;": "", "q->r = NULL;": "", "q->route = NULL;": "", "q->outer = NULL;": "",
    "q->what = NULL;": "", "q->probe = 1;": "", "q->path_args[0] = NULL;": "",
    "q->versioned = 1;": "", "q->allow = NULL;": "", "q->generation = NULL;": "",
    "q->client_ip = NULL;": "",
}

WHOLE = r"(?:\w+->)*q\b(?!\s*(?:->|\[))"        # not one of its members
TEXT = [
    (re.compile(r"\bLLMP_(?:ROOM_\w+|MAKES_REQUESTS)"), {OWNERS} | MAKERS,
     "the Makefile names rooms, and check_owners.py who makes requests"),
    (re.compile(r"\b(?:define|undef)\s+LLMP_BY_|push_macro|pop_macro"), {OWNERS},
     "an owner's block stands in owners.h"),
    (re.compile(r"\bdefine\s+(?:const|__const(?:__)?|llmp_req_t)\b"), set(), "words of C stay"),
    (re.compile(r"\b(?:apr_)?u?intptr_t"), NUMBERS, "takes const away unseen"),
    (re.compile(r"\bpragma\s+(?:GCC|clang)\s+(?:diagnostic|system_header)|\b_Pragma\b"), set(),
     "warnings are errors"),
    (re.compile(r"\b(?:sizeof|offsetof)\s*\(?\s*(?:\*+\s*" + WHOLE +
                r"|(?:struct\s+)?llmp_req_t\b(?!\s*\*))"
                r"|\bmem(?:set|cpy|move)\s*\(\s*(?:\([^()]*\)\s*)?" + WHOLE +
                r"|\(\s*(?:(?:un)?signed\s+)?(?:char|int|long|double)\s*\*+\s*\)\s*" + WHOLE),
     MAKERS, "a request is written by its members"),
]


@functools.lru_cache
def make_prints():
    return Tree().output(*MAKE)


def commands(tree):
    """{source: the words that compile it}, out of what make says it would do."""
    out = {}
    for line in tree.edits.get(" ".join(MAKE), make_prints()).splitlines():
        if " -c -o " in line and line.endswith(".c"):
            words = shlex.split(line)
            out[words[-1]] = words[:words.index("-MMD")]
    return out


def rooms(flags):
    """Where the Makefile says something else than the folder does."""
    for path, words in flags.items():
        parts = path.split("/")
        want = {MAKES} if parts[0] == "tests" else (
            {f"-DLLMP_ROOM_{parts[2]}"} if path.startswith(MODULE) and len(parts) > 3 else set())
        said = {w for w in words if w.startswith("-DLLMP_")}
        if said != want:
            yield f"{path}: compiled with {said or 'no room'}, not {want or 'none'}"
        if path.startswith(MODULE) and (WANTED - set(words) or
                                        any(w == "-w" or w.startswith("-Wno-") for w in words)):
            yield f"{path}: compiled without {' and '.join(sorted(WANTED))}"


def told(tree):
    for path in tree.changed(MODULE + "*.[ch]"):
        text = without_comments(tree.read(path))
        for pattern, allowed, why in TEXT:
            m = pattern.search(text)
            if m and path not in allowed:
                yield f"{path}:{text.count(chr(10), 0, m.start()) + 1}: {m[0]}: {why}"
    for path in MAKERS:
        if "\n#define LLMP_MAKES_REQUESTS" not in tree.read(path):
            yield f"{path}: makes no requests, and needs no place in check_owners.py"
    request = without_comments(tree.read(GATEWAY)).split("typedef struct llmp_req_t {")[1]
    for member in request.split("} llmp_req_t;")[0].split(";")[:-1]:
        if "LLMP_BY_" not in member:
            yield f"{GATEWAY}: a member without an owner: {' '.join(member.split())}"


def refused(words, over):
    """@return those of WRITES the compiler refuses with these flags; over: a folder to look first"""
    text = HEAD + "".join(FUNCTION % (i, s) for i, s in enumerate(WRITES))
    words = [words[0], f"-I{over}", *words[1:], "-fsyntax-only", "-x", "c", "-"]
    run = subprocess.run(words, cwd=TOP, input=text, text=True, check=False, capture_output=True,
                         env={**os.environ, "LC_ALL": "C"})
    lines = {int(n) for n in re.findall(r"^<stdin>:(\d+):\d+: error: ", run.stderr, re.M)}
    if run.returncode not in (0, 1) or (run.returncode == 1 and not lines):
        raise SystemExit(f"the compiler says nothing of use: {run.stderr}")
    return {s for i, s in enumerate(WRITES, HEAD.count("\n") + 1) if i in lines}


def compiled(tree, flags):
    """Who may write what, as the compiler has it."""
    words = {p.split("/")[2]: w for p, w in flags.items()
             if p.startswith(MODULE) and p.count("/") > 2 and
             (not tree.edits or p.split("/")[2] in ("account", "limit", "sink"))}
    words["a maker"] = [*next(iter(words.values())), MAKES]
    with tempfile.TemporaryDirectory() as over, ThreadPoolExecutor() as pool:
        os.mkdir(f"{over}/mod_llm_proxy")
        for path in (OWNERS, GATEWAY):
            tree.on_disk(path, f"{over}/mod_llm_proxy")
        found = dict(zip(words, pool.map(lambda w: refused(w, over), words.values())))
    for room, those in found.items():
        for statement, owner in WRITES.items():
            may = room == "a maker" or room in owner.split()
            if may == (statement in those):
                yield f"{room} {'may not write its own' if may else 'may write'}: {statement}"


def check(tree):
    flags = commands(tree)
    return [*rooms(flags), *told(tree),
            *(compiled(tree, flags) if not tree.edits or {OWNERS, GATEWAY} & tree.edits.keys()
              else [])]


def add(path, line):
    return lambda t: edit(t, MODULE + path, "\n}\n", f"\n    {line}\n}}\n")


def above(path, line):
    return lambda t: edit(t, MODULE + path, "#include", line + "\n#include")


def make_says(old, new):
    """The first command that has it, in what make prints."""
    return lambda _: {" ".join(MAKE): make_prints().replace(old, new, 1)}


main(check, [
    ("a part that is everybody's",
     lambda t: edit(t, GATEWAY, "LLMP_BY_ACCOUNT llmp_charge_t", "llmp_charge_t /* LLMP_BY_ */")),
    ("a second owner", lambda t: edit(t, OWNERS, "defined(LLMP_ROOM_account)",
                                      "defined(LLMP_ROOM_account) || defined(LLMP_ROOM_limit)")),
    ("an owner who may not", lambda t: edit(t, OWNERS, "defined(LLMP_ROOM_sink)",
                                            "defined(LLMP_ROOM_sinks)")),
    ("a member without an owner",
     lambda t: edit(t, GATEWAY, "} llmp_req_t;", "    int more;\n} llmp_req_t;")),
    ("a room that says it is another", above("reply/write.c", "#define LLMP_ROOM_account")),
    ("another maker of requests", above("reply/write.c", "#define LLMP_MAKES_REQUESTS")),
    ("an owner's block that is undone", above("reply/write.c", "#undef LLMP_BY_ACCOUNT")),
    ("const that means nothing", above("reply/write.c", "#define const")),
    ("a cast by way of a number",
     add("reply/write.c", "*(double *)(apr_uintptr_t)&q->charge.cost = 0;")),
    ("a request that is wiped", add("reply/write.c", "memset(q, 0, n);")),
    ("a request that is copied over", add("reply/write.c", "memcpy((void *)a->q, other, n);")),
    ("a request that is written as bytes", add("reply/write.c", "((char *)q)[n] = 1;")),
    ("a part by its place", add("reply/write.c", "at = offsetof(llmp_req_t, charge);")),
    ("warnings switched off",
     add("reply/write.c", '#pragma GCC diagnostic ignored "-Wdiscarded-qualifiers"')),
    ("a source compiled as another room", make_says("LLMP_ROOM_reply", "LLMP_ROOM_account")),
    ("a source compiled as a maker", make_says("-DLLMP_ROOM_reply", MAKES)),
    ("a source compiled without a warning", make_says("-Wcast-qual -DLLMP_ROOM_reply",
                                                      "-DLLMP_ROOM_reply")),
    ("a source compiled without warnings", make_says("-DLLMP_ROOM_reply", "-DLLMP_ROOM_reply -w")),
])
