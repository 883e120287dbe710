# SPDX-License-Identifier: Apache-2.0
"""tests/example uses all that another module can bring or call: it is the template of such.

That is the compiler's to say, as members of several structs have one name: with any one member
renamed in its header the example must not compile.
"""
import functools
import os
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from tree import BUILD, TOP, Tree, edit, main, tempfile, without_comments

EXAMPLE = "tests/example/mod_llm_example.c"
HEADERS = [f"include/{name}.h" for name in ("mod_llm_proxy", "llm_route", "llm_stage", "llm_job",
                                            "llm_sink", "llm_part", "llm_wait")]
SHARED = {                      # of these headers no more; of a record, what stands for the rest
    "include/llm.h": re.compile(r"llm_delta_t\."),
    "include/llm_provider.h": re.compile(r"llm_http_req_t\."),
    "include/llm_record.h": re.compile(r"llm_record_t\.(?:litellm_call_id|model_group|spend)$"),
}
UNUSED = {
    "llm_tap_t.to": "the gateway's own, behind pass()",
    "llm_wait_t.of_client": "who reads from a client sets it, and no module does",
    **{f"llm_delta_t.{name}": "a stage that passes a delta on leaves it as it was"
       for name in ("id", "choice", "reasoning", "tools", "ntools", "usage", "cost", "extra",
                    "choice_extra", "chunk_extra")},
    **{name: "a stage that waits looks for what it waits for, and for nothing else"
       for name in ("LLM_CAME_NOTHING", "LLM_CAME_LEFT", "LLM_CAME_STOP")},
}
MAKE = ("make", "--no-print-directory", "-n", "-B", f"{BUILD}/mod_llm_example.so")
STRUCT = re.compile(r"typedef struct \w+ \{(.*?)\n\} (\w+);", re.S)


def members(text):
    """("struct.member", where its name begins, the name) of structs."""
    for struct in STRUCT.finditer(text):
        for part in re.finditer(r"[^;]+", struct[1]):
            called = re.search(r"\(\*(\w+)\)\(", part[0])
            for name in [called] if called else re.finditer(r"(\w+)\s*(?:\[\w*\])?\s*(?=,|$)",
                                                            part[0]):
                yield (f"{struct[2]}.{name[1]}",
                       struct.start(1) + part.start() + name.start(1), name[1])


def constants(text):
    return {n for n in re.findall(r"\bLLM_\w+\b", text) if not n.endswith("_H")}


@functools.lru_cache
def compiler():
    """The words that compile the example, out of what make says it would do."""
    for line in Tree().output(*MAKE).splitlines():
        if " -c -o " in line and line.endswith(EXAMPLE):
            words = shlex.split(line)
            return [w for w in words[:words.index("-MMD")] if w != "-Iinclude"]
    raise SystemExit("make does not say how the example is compiled")


def refused(source, folder, headers, renamed):
    """What the compiler says of the example, with these headers and one of them another text."""
    path, text = renamed
    os.mkdir(folder)
    for header, at in headers.items():
        name = os.path.join(folder, os.path.basename(header))
        if header != path:
            os.symlink(at, name)    # what it includes is looked for beside the link
            continue
        with open(name, "w", encoding="utf-8") as f:
            f.write(text)
    said = subprocess.run([*compiler(), "-w", "-fsyntax-only", f"-I{folder}", source], cwd=TOP,
                          check=False, capture_output=True, text=True)
    return said.stderr if said.returncode else ""


def words_of(text):
    return re.findall(r"\w+", without_comments(text))


def suspects(tree):
    """(header, "struct.member", text with it renamed); of edits, those that they may be of."""
    plain = Tree()
    was, now = words_of(plain.read(EXAMPLE)), words_of(tree.read(EXAMPLE))
    for path in [*HEADERS, *SHARED]:
        text = tree.read(path)
        known = {m for m, _, _ in members(without_comments(plain.read(path)))}
        for member, at, name in members(without_comments(text)):
            if path in SHARED and not SHARED[path].match(member):
                continue
            if not tree.edits or member not in known or was.count(name) != now.count(name):
                yield path, member, text[:at] + "renamed_" + text[at:]


def unused(tree):
    found = list(suspects(tree))
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        source = tree.on_disk(EXAMPLE, folder)
        headers = {h: tree.on_disk(h, folder) for h in tree.paths("include/*.h")}
        said = list(pool.map(
            lambda i: refused(source, os.path.join(folder, str(i)), headers,
                              found[i][::2] if i < len(found) else (None, None)),
            range(len(found) + 1)))
    if said[-1]:
        return [f"{EXAMPLE}: does not compile: {said[-1]}"], []
    # an error in a header is no use of the example's
    used = {m for (_, m, _), text in zip(found, said)
            if re.search(re.escape(source) + r":\d+:\d+: error: ", text)}
    return [], [(path, member, member in used) for path, member, _ in found]


def check(tree):
    out, found = unused(tree)
    for path, member, used in found:
        if not used and member not in UNUSED:
            out.append(f"{EXAMPLE}: does not use {member} of {path}")
        if used and member in UNUSED:
            out.append(f"{EXAMPLE}: uses {member}: it needs no place in check_example.py")
    if not tree.edits:
        listed = {name for name in UNUSED if "." in name}
        out += [f"check_example.py: there is no {m}" for m in listed - {m for _, m, _ in found}]
    words = set(words_of(tree.read(EXAMPLE)))
    for path in HEADERS:
        text = without_comments(tree.read(path))
        if not any(members(text)):
            out.append(f"{path}: no members are found")
        out += [f"{EXAMPLE}: does not use {n} of {path}"
                for n in sorted(constants(text) - words - UNUSED.keys())]
    return out


def all_err(tree):
    """The err of a life goes, while those of other structs stay."""
    return {EXAMPLE: tree.read(EXAMPLE).replace("life->err->status", "404")
            .replace("life->err", "life->try")}


if __name__ == "__main__":
    main(check, [
        ("a member the example lacks", lambda t: edit(
            t, "include/llm_job.h", "    const char *name;",
            "    const char *name;\n    int surprise;")),
        ("a kind of row the example lacks",
         lambda t: edit(t, EXAMPLE, "LLM_JOB_ONE_OF_ALL", "0")),
        ("stages without settle", lambda t: {
            EXAMPLE: re.sub(r", \.settle = \w+", "", t.read(EXAMPLE))}),
        ("stages without admit", lambda t: {
            EXAMPLE: re.sub(r"\.admit = \w+,", "", t.read(EXAMPLE))}),
        ("sinks without take", lambda t: {
            EXAMPLE: t.read(EXAMPLE).replace(".take = take_records,", "")}),
        ("a life whose err nobody reads", all_err),
    ])
