# SPDX-License-Identifier: Apache-2.0
"""Log lines the pages show are those the code writes, and the numbers they name are in use.

A page shows lines in a fence of type "log". Where a message is built from parts that are not a
literal (%s, the texts of a table) anything may stand.
"""
import re
from tree import edit, main, without_comments

STRING = r'"((?:\\.|[^"\\\n])*)"'
USE = re.compile(r"\b(LLMR?)LOG\((\d+)\)((?:\s*(?:" + STRING + r"|APR_\w+|LLM_\w+VERSION))*)")
CONVERSION = re.compile(r"%[-+ 0#]*[\d.*]*(?:hh|ll|h|l|z)?[a-zA-Z%]")


def pattern(tail):
    """A regular expression of what a format, with macros between its literals, can print."""
    out = ""
    for m in re.finditer(STRING + r"|(\w+)", tail):
        if m[2]:
            out = re.sub(r"%$", "", out) + ".*"
            continue
        text = re.sub(r"\\(.)", r"\1", m[1])
        out += ".*".join(re.escape(part) for part in CONVERSION.split(text))
        out += "%" if text.endswith("%") else ""
    return re.compile(out + ".*" if not out else out.replace("\\%", "").rstrip("%"))


def messages(tree):
    found = {}
    for path in tree.paths("modules/*.c"):
        for m in USE.finditer(without_comments(tree.read(path))):
            found.setdefault(m[1] + m[2], []).append(pattern(m[3]))
    return found


def shown(page):
    for block in re.findall(r"^ *```log\n(.*?)^ *```", page, re.M | re.S):
        yield from (line.strip() for line in block.splitlines() if line.strip())


def check(tree):
    out, known, lines = [], messages(tree), 0
    for path in tree.paths("README.md", "docs/*.md"):
        page = tree.read(path)
        if path == "docs/errors.md":
            continue
        out += [f"{path}: names {n}, which nothing writes"
                for n in set(re.findall(r"\bLLMR?\d+\b", page)) if n not in known]
        for line in shown(page):
            lines += 1
            m = re.search(r"\b(LLMR?\d+): (.*)", line)
            if not m or not any(p.fullmatch(m[2]) for p in known.get(m[1], [])):
                out.append(f"{path}: no code writes: {line}")
    if not lines:
        out.append("no page shows a line of the log")
    return out


POSTGRES = "docs/howto/postgresql.md"
main(check, [
    ("a line with other words", lambda t: edit(t, POSTGRES, "the database is back",
                                               "the database came back")),
    ("a number nobody writes", lambda t: edit(t, POSTGRES, "LLM33", "LLM9933")),
    ("a message that changed", lambda t: edit(t, "modules/mod_llm_proxy/database/heartbeat.c",
                                              "the database is back", "the database came back")),
])
