# SPDX-License-Identifier: Apache-2.0
"""A provider's name is written under core/provider alone, and SQL under store/sql alone."""
import re
from tree import main, strings

SQL = re.compile(r"^\s*(SELECT\s.*\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|"
                 r"CREATE\s+(TABLE|INDEX)|ALTER\s+TABLE|DROP\s+TABLE|PRAGMA\s|"
                 r"(?-i:BEGIN\b|COMMIT$|ROLLBACK))", re.I)
GENERATED = {"modules/core/catalog/prices_table.c"}
# the same word meaning something else
OTHER_MEANING = {
    ("modules/core/dialect/embeddings/cohere.c", "meta"): "a member of the answer",
    ("modules/core/dialect/bedrock_converse/dialect.c", "deepseek"): "a model family's prefix",
}
DIALECT_NAME = re.compile(r'\.name = "([^"]+)"')


def providers(tree):
    names = set()
    for path in tree.paths("modules/core/provider/*.[ch]"):
        text = tree.read(path)
        names |= set(DIALECT_NAME.findall(text))
        names |= set(re.findall(r'\bX\(\w+, "([^"]+)"', text))
    return names


def check(tree):
    names, out = providers(tree), []
    if len(names) < 20:
        out.append("the names of the providers are not found")
    for path in tree.changed("modules/*.[ch]", "include/*.h"):
        if path in GENERATED:
            continue
        text = tree.read(path)
        own = set(DIALECT_NAME.findall(text)) if path.startswith("modules/core/dialect/") else set()
        for line, s in strings(text):
            if s.rstrip("/") in names and s not in own and (path, s) not in OTHER_MEANING and \
                    not path.startswith("modules/core/provider/"):
                out.append(f"{path}:{line}: the provider's name \"{s}\"")
            if SQL.search(s):
                out.append(f"{path}:{line}: SQL text \"{s[:40]}\"")
    return out


def add(path, line):
    return lambda tree: {path: tree.read(path) + line}


main(check, [
    ("a provider compared by name", add("modules/mod_llm_proxy/call/attempt.c",
                                        'static const char *const who = "groq";\n')),
    ("a provider's prefix", add("modules/core/dialect/ir/params.c",
                                'static const char *const who = "azure/";\n')),
    ("SQL in a module", add("modules/mod_llm_proxy/manage/key.c",
                            'static const char *const q = "SELECT token FROM x";\n')),
])
