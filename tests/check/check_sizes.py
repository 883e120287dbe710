# SPDX-License-Identifier: Apache-2.0
"""Files, functions and lines stay small; files say their licence and have a subject."""
import os
import re
import statistics
import subprocess
import tempfile
from tree import edit, main

FILE_LINES, COLUMNS = 800, 100
LONGER = {"tests/example/mod_llm_example.c": 900}       # in one piece, to be copied from
FUNCTION_LINES = {"modules": 60, "tests": 100}     # a test may be one long list of cases
MEDIAN_LINES = 13      # of the modules' functions
WIDE = 110                      # a test's line of JSON in C quotes reads better in one piece
CODE = ("modules/*.[ch]", "include/*.h", "tests/*.[ch]", "modules/*.py", "modules/*.awk",
        "modules/*.sql", "tests/*.py", "tests/*.sh", "tests/*.mjs", "conf/*", "docker/*.sh",
        ".ci/*", "Makefile")
DATA = ("tests/golden/", "tests/fuzz/corpus/", "tests/integration/data/")
GENERATED = {"modules/core/catalog/prices_table.c"}
NAMELESS = re.compile(r"(^|_)(utils?|misc|common|helpers?)(\.|_|$)")


def is_code(path):
    return not (path.startswith(DATA) and not path.endswith((".c", ".h")))


def text_rules(path, text):
    lines = text.split("\n")
    if len(lines) - 1 > LONGER.get(path, FILE_LINES):
        yield f"{path}: {len(lines) - 1} lines, more than {LONGER.get(path, FILE_LINES)}"
    if text.strip() and "SPDX-License-Identifier: Apache-2.0" not in "\n".join(lines[:3]):
        yield f"{path}: no SPDX line at its top"
    for n, line in enumerate(lines, 1):
        if len(line) > (WIDE if path.startswith("tests/") and '"' in line else COLUMNS):
            yield f"{path}:{n}: {len(line)} columns, more than {COLUMNS}"
        if "\t" in line and path != "Makefile":
            yield f"{path}:{n}: a tab"


def long_functions(tree):
    with tempfile.TemporaryDirectory() as folder:
        names = {tree.on_disk(p, folder): p for p in tree.changed("modules/*.[ch]", "tests/*.[ch]")
                 if p not in GENERATED}
        if not names:
            return
        listing = subprocess.run(
            ["ctags", "-x", "--_xformat=%{name} %{line} %{end} %{input}", "--kinds-C=f",
             "--language-force=C", "-L", "-"],
            input="\n".join(names), capture_output=True, text=True, check=True).stdout
    modules = []
    for row in listing.splitlines():
        name, first, last, path = row.split(" ", 3)
        top = names[path].split("/")[0]
        lines = int(last) - int(first) + 1 if last.isdigit() else 0
        modules += [lines] if top == "modules" else []
        if lines > FUNCTION_LINES[top]:
            yield (f"{names[path]}:{first}: {name} has {lines} lines, more than "
                   f"{FUNCTION_LINES[top]}")
    if modules and statistics.median(modules) > MEDIAN_LINES:
        yield f"half of the functions have more than {MEDIAN_LINES} lines"


def check(tree):
    out = []
    for path in tree.changed(*CODE):
        if is_code(path) and path not in GENERATED:
            out.extend(text_rules(path, tree.read(path)))
    for path in tree.all:
        if NAMELESS.search(os.path.basename(path)) or NAMELESS.search(
                os.path.basename(os.path.dirname(path))):
            out.append(f"{path}: a name without a subject")
    out.extend(long_functions(tree))
    return out


BUF = "modules/core/base/buf.c"
main(check, [
    ("a file of 900 lines", lambda t: {BUF: t.read(BUF) + "\n" * 900}),
    ("a line of 101 columns", lambda t: {BUF: t.read(BUF) + "/*" + "x" * 97 + "*/\n"}),
    ("a tab", lambda t: {BUF: t.read(BUF) + "\tint x;\n"}),
    ("a missing licence", lambda t: edit(t, BUF, "SPDX", "")),
    ("a function of 61 lines",
     lambda t: {BUF: t.read(BUF) + "void f(void)\n{\n" + "    f();\n" * 58 + "}\n"}),
    ("many functions of 14 lines",
     lambda t: {"modules/core/base/long.c": "".join(
         f"void f{i}(void)\n{{\n" + "    f();\n" * 11 + "}\n" for i in range(9))}),
    ("string_utils.c", lambda t: {"modules/core/base/string_utils.c": "/* SPDX-License-Identifier: "
                                  "Apache-2.0 */\n"}),
])
