# SPDX-License-Identifier: Apache-2.0
"""What is written is registered: providers, dialects, strategies, unit tests, fuzz corpora."""
import re
from tree import differ, edit, main, without_comments

CORE = "modules/core/"


def defined(tree, folder, kind):
    names = set()
    for path in tree.paths(f"{CORE}{folder}/*.[ch]"):
        text = without_comments(tree.read(path))
        names |= set(re.findall(rf"^const llm_{kind}_t llm_{kind}_(\w+) =", text, re.M))
        names |= set(re.findall(r"^\s*X\((\w+), *\"", text, re.M)) if kind == "provider" else set()
    return names


def listed(tree, pattern, path):
    return set(re.findall(pattern, without_comments(tree.read(CORE + path)), re.M))


def strategies(tree):
    made = set()
    for path in tree.paths("modules/mod_llm_router/strategy/*.c"):
        made |= set(re.findall(r"^const llmr_strategy_t (\w+) =", tree.read(path), re.M))
    table = set(re.findall(r"&(\w+)", tree.read("modules/mod_llm_router/strategy/table.c")))
    return differ(made, table, "strategy/", "strategy/table.c")


# tests of a whole folder
ACROSS = {"hostile", "loaded", "strategy"}


def mirrored(tree):
    """A unit test stands where the file it tests stands."""
    for path in tree.paths("tests/unit/*/test_*.c"):
        stem = path[len("tests/unit/"):].replace("/test_", "/")[:-2]
        folder, name = stem.rsplit("/", 1)
        near = tree.paths(f"modules/{folder}/*.[ch]")
        if not near:
            yield f"{path}: there is no modules/{folder}"
        elif name not in ACROSS and not any(name.split("_")[0] in p.rsplit("/", 1)[1] for p in near):
            yield f"{path}: modules/{folder} has nothing called {name}"


def corpora(tree):
    for path in tree.paths("tests/fuzz/fuzz_*.c"):
        name = path.rsplit("/", 1)[1][:-2]
        if not tree.paths(f"tests/fuzz/corpus/{name}/*"):
            yield f"{path}: no inputs in tests/fuzz/corpus/{name}"


def check(tree):
    out = []
    for kind, pattern, path in (("provider", r"&llm_provider_(\w+)", "provider/registry.c"),
                                ("dialect", r"^DIALECT\((\w+)\)$", "dialect/rows.h")):
        found = defined(tree, kind, kind)
        if not found:
            out.append(f"no {kind} is found")
        out += differ(found, listed(tree, pattern, path), f"core/{kind}", f"core/{path}")
    return out + strategies(tree) + list(mirrored(tree)) + list(corpora(tree))


main(check, [
    ("a provider left out", lambda t: edit(t, CORE + "provider/registry.c",
                                           "    &llm_provider_groq,\n", "")),
    ("a dialect left out", lambda t: edit(t, CORE + "dialect/rows.h", "DIALECT(gemini)\n", "")),
    ("a fuzz target without inputs", lambda t: {"tests/fuzz/fuzz_nothing.c": ""}),
])
