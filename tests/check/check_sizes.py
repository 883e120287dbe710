# SPDX-License-Identifier: Apache-2.0
"""Files, functions and lines stay small; files say their licence and have a subject."""
import os
import re
import subprocess
import tempfile
from tree import edit, main

FILE_LINES, FUNCTION_LINES, COLUMNS = 800, 100, 100
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
    if len(lines) - 1 > FILE_LINES:
        yield f"{path}: {len(lines) - 1} lines, more than {FILE_LINES}"
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
    for row in listing.splitlines():
        name, first, last, path = row.split(" ", 3)
        if last.isdigit() and int(last) - int(first) + 1 > FUNCTION_LINES:
            yield (f"{names[path]}:{first}: {name} has {int(last) - int(first) + 1} lines, more "
                   f"than {FUNCTION_LINES}")


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
    ("a function of 101 lines",
     lambda t: {BUF: t.read(BUF) + "void f(void)\n{\n" + "    f();\n" * 98 + "}\n"}),
    ("string_utils.c", lambda t: {"modules/core/base/string_utils.c": "/* SPDX-License-Identifier: "
                                  "Apache-2.0 */\n"}),
])
