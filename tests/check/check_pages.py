# SPDX-License-Identifier: Apache-2.0
"""What the pages point at exists: links, files, make targets, settings of make."""
import os
import posixpath
import re
from tree import edit, main

ROOTS = ("modules/", "include/", "tests/", "docs/", "conf/", ".ci/")
# made when they are used
MADE = re.compile(r"^tests/(\.venv(-litellm)?|node_modules|\.tools)|^build")


def exists(tree, path):
    path = path.rstrip("/")
    return any(p == path or p.startswith(path + "/") for p in tree.all) or bool(MADE.match(path))


def links(tree, page, text):
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path = posixpath.normpath(posixpath.join(os.path.dirname(page), target))
        if not exists(tree, path):
            yield f"{page}: a link to {target}, which is not there"


def named(tree, page, text):
    for path in set(re.findall(r"`([\w./-]+)`", text)):
        if path.startswith(ROOTS) and "NAME" not in path and not exists(tree, path):
            yield f"{page}: names {path}, which is not there"


def commands(tree, page, text, targets, settings):
    code = re.findall(r"`(make [^`]+)`", text) + re.findall(r"^ {4,}(make [^#\n]*)", text, re.M)
    for command in code:
        for word in command.split()[1:]:
            name = re.match(r"([A-Z_]+)=", word)
            if name and name[1] not in settings:
                yield f"{page}: `{command}`: nothing reads {name[1]}"
            elif not name and re.fullmatch(r"[a-z-]+", word) and word not in targets:
                yield f"{page}: `{command}`: no target {word}"


def check(tree):
    makefile = tree.read("Makefile")
    targets = set(re.findall(r"^([a-z][a-z -]*):(?!=)", makefile, re.M))
    targets = {t for row in targets for t in row.split()}
    scripts = makefile + "".join(tree.read(p) for p in tree.paths("tests/*/run.sh",
                                                                  "conf/gatewayctl"))
    settings = set(re.findall(r"\b([A-Z][A-Z_]+)\b", scripts))
    out = []
    for page in tree.paths("README.md", "docs/*.md"):
        text = tree.read(page)
        out += links(tree, page, text)
        out += named(tree, page, text)
        out += commands(tree, page, text, targets, settings)
    for path in tree.paths("docs/changes/*"):
        if not path.endswith(".txt") or not tree.read(path).strip():
            out.append(f"{path}: not a text of what changed")
    return out


main(check, [
    ("a dead link", lambda t: {"README.md": t.read("README.md") + "[x](docs/nowhere.md)\n"}),
    ("a file that is gone", lambda t: {"README.md": t.read("README.md") + "`modules/gone.c`\n"}),
    ("an unknown target", lambda t: edit(t, "README.md", "make status", "make statistics")),
])
