# SPDX-License-Identifier: Apache-2.0
"""tests/example uses all that another module can bring or call: it is the template of such."""
import re
from tree import edit, main, without_comments

EXAMPLE = "tests/example/mod_llm_example.c"
HEADERS = [f"include/{name}.h" for name in ("mod_llm_proxy", "llm_route", "llm_stage", "llm_job",
                                            "llm_sink", "llm_part")]
STRUCT = re.compile(r"typedef struct \w+ \{(.*?)\n\} \w+;", re.S)


def members(text):
    for body in STRUCT.findall(text):
        for part in re.sub(r"\([^*][^;]*?\)(?=;)", "", body).split(";"):
            called = re.search(r"\(\*(\w+)\)", part)
            names = [called[1]] if called else [re.findall(r"\w+", n)[-1]
                                                for n in part.split(",") if n.strip()]
            yield from names


def constants(text):
    return {n for n in re.findall(r"\bLLM_\w+\b", text) if not n.endswith("_H")}


def check(tree):
    example = without_comments(tree.read(EXAMPLE))
    words = set(re.findall(r"\w+", example))
    used = set(re.findall(r"(?:\.|->)(\w+)", example))
    out = []
    for path in HEADERS:
        text = without_comments(tree.read(path))
        found = set(members(text))
        if not found:
            out.append(f"{path}: no members are found")
        out += [f"{EXAMPLE}: does not use .{n} of {path}" for n in sorted(found - used)]
        out += [f"{EXAMPLE}: does not use {n} of {path}" for n in sorted(constants(text) - words)]
    return out


main(check, [
    ("a member the example lacks", lambda t: edit(t, "include/llm_job.h", "    const char *name;",
                                                  "    const char *name;\n    int surprise;")),
    ("a kind of row the example lacks", lambda t: edit(t, EXAMPLE, "LLM_JOB_ONE_OF_ALL", "0")),
])
