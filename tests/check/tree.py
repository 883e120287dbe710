# SPDX-License-Identifier: Apache-2.0
"""The repository as the checks see it, and the frame every check runs in.

A check is a function from a Tree to a list of complaints. Each brings violations of its own: edits
made to a copy in memory that it must complain of, so that a check which sees nothing is noticed.
"""
import fnmatch
import os
import re
import subprocess
import sys
import tempfile

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.environ.get("BUILD", "build")
SKIPPED = {".git", "run", "node_modules", ".venv", ".venv-litellm", ".tools",
           "__pycache__", ".pytest_cache"}


class Tree:
    """Files below the top folder; `edits` replaces the text of some or adds new ones."""

    def __init__(self, edits=None):
        self.edits = edits or {}
        self.all = sorted(set(_walk()) | {p for p in self.edits if " " not in p})

    def paths(self, *patterns):
        return [p for p in self.all if any(fnmatch.fnmatchcase(p, g) for g in patterns)]

    def read(self, path):
        if path in self.edits:
            return self.edits[path]
        with open(os.path.join(TOP, path), encoding="utf-8", errors="replace") as f:
            return f.read()

    def output(self, *command):
        """What a command prints; an edit may stand in under the command's words."""
        words = " ".join(command)
        if words in self.edits:
            return self.edits[words]
        return subprocess.run(command, cwd=TOP, check=True, capture_output=True, text=True).stdout

    def changed(self, *patterns):
        """The edited paths, or all when nothing is edited: for checks that are slow per file."""
        paths = self.paths(*patterns)
        return [p for p in paths if p in self.edits] if self.edits else paths

    def on_disk(self, path, folder):
        """A real file with the text of path, for tools that want one."""
        if path not in self.edits:
            return os.path.join(TOP, path)
        name = os.path.join(folder, os.path.basename(path))
        with open(name, "w", encoding="utf-8") as f:
            f.write(self.edits[path])
        return name


_walked = []


def _walk():
    if not _walked:
        for folder, folders, files in os.walk(TOP):
            inside = os.path.relpath(folder, TOP)
            folders[:] = sorted(d for d in folders if d not in SKIPPED and
                                not (inside == "." and re.fullmatch(r"build(-.*)?", d)))
            _walked.extend(os.path.normpath(os.path.join(inside, f)) for f in files)
    return _walked


def without_comments(text):
    """C without comments; lines keep their numbers and strings stay."""
    def keep(m):
        return m[0] if m[0][0] in "\"'" else re.sub(r"[^\n]", " ", m[0])
    return re.sub(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', keep, text,
                  flags=re.S)


def strings(text):
    """(line, value) of the string literals of C source."""
    for m in re.finditer(r'"((?:\\.|[^"\\\n])*)"', without_comments(text)):
        yield text.count("\n", 0, m.start()) + 1, m[1]


def table(page, heading=None):
    """First cells of a page's tables, without back-quotes; only below one heading when given."""
    if heading is not None:
        m = re.search(r"^#+ " + re.escape(heading) + r"\s*$(.*?)(?=^#|\Z)", page, re.M | re.S)
        page = m[1] if m else ""
    cells = re.findall(r"^\| *`?([^|`]+?)`? *\|", page, re.M)
    return [c for c in cells if not re.fullmatch(r":?-+:?", c)]


def differ(left, right, left_name, right_name):
    """Complaints about names that only one of two lists has."""
    left, right = set(left), set(right)
    return ([f"{n}: in {left_name} but not in {right_name}" for n in sorted(left - right)] +
            [f"{n}: in {right_name} but not in {left_name}" for n in sorted(right - left)])


def edit(tree, path, old, new):
    """The edits of a violation that replaces text which must be there."""
    text = tree.read(path)
    if old not in text:
        raise SystemExit(f"violation cannot be made: {path} holds no {old!r}")
    return {path: text.replace(old, new, 1)}


def main(check, violations):
    tree = Tree()
    complaints = check(tree)
    for c in complaints:
        print(f"  {c}")
    known = set(complaints)
    blind = 0
    for name, make in violations:
        if not set(check(Tree(make(tree)))) - known:
            print(f"  this check is blind: it does not see {name}")
            blind += 1
    sys.exit(1 if complaints or blind else 0)


__all__ = ["BUILD", "TOP", "Tree", "differ", "edit", "main", "strings", "table", "tempfile",
           "without_comments"]
