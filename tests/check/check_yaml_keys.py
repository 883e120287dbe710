# SPDX-License-Identifier: Apache-2.0
"""docs/yaml.md lists the keys of core/config with their types, no more and no less.

`python3 tests/check/check_yaml_keys.py --write` puts the tables of the code into the page and keeps
the descriptions; a new key gets an empty one, which the check refuses.
"""
import os
import re
import sys
from tree import TOP, edit, main, without_comments

PAGE = "docs/yaml.md"
IDLE = "No effect yet."
# another struct has a member of the same name
AMBIGUOUS = {("model_info", "team_id"), ("litellm_params", "max_parallel_requests")}
CONFIG = "modules/core/config/"
# heading in the page: the file and array the keys are in
TABLES = {
    "litellm_params": ("models/deployment.c", "param_keys"),
    "model_info": ("models/deployment.c", "info_keys"),
    "Prices, in litellm_params or model_info": ("models/price.c", "keys"),
    "router_settings": ("section/router.c", "keys"),
    "litellm_settings": ("general.c", "litellm_keys"),
    "general_settings": ("general.c", "general_keys"),
}
KINDS = {"STR": "string", "BOOL": "boolean", "INT": "integer", "INT64": "integer",
         "DOUBLE": "number", "SECONDS": "seconds", "MEGABYTES": "megabytes",
         "STRINGS": "list of strings", "JSON": "any value"}
CUSTOM = {
    "set_organization": "string or list",
    "set_headers": "map of strings", "set_body": "map", "set_fails_policy": "map of integers",
    "set_retry_policy": "map of integers", "set_group_policies": "map of maps",
    "set_fallbacks": "list of maps", "set_default_fallbacks": "list of strings",
    "set_search": "number or map of numbers", "set_search_unit": "string",
    "set_cache_hit": "number", "set_special": "map of numbers", "set_hours": "map",
    "set_ranges": "list of maps",
    "set_aliases": "map", "set_ssl_verify": "boolean", "set_nothing": "see router_settings",
}


def keys(tree, file, array):
    text = without_comments(tree.read(CONFIG + file))
    body = re.search(r"llm_key_t " + array + r"\[\] = \{\n(.*?)\n\};", text, re.S)
    rows = []
    for m in re.finditer(r'(\w+)\("([^"]+)"([^)]*)\)|\{ "([^"]+)", LLM_KIND_(\w+)([^}]*)\}',
                         body[1]):
        name = m[2] or m[4]
        kind = m[5] or (re.search(r"LLM_KIND_(\w+)", m[3]) or ["", ""])[1]
        rest = m[3] or m[6] or ""
        if m[1] == "RATE":
            kind = "DOUBLE"
        custom = (re.search(r"\b(set_\w+)", rest) or [""])[0]
        custom = "set_nothing" if m[1] == "ROUTER" else custom
        rows.append((name, CUSTOM[custom] if custom else KINDS[kind]))
        at = re.search(r"(?:LLM_KIND_\w+, *|^, *)(?!LLM_KIND|set_|offsetof)([A-Za-z][\w.]*)", rest)
        fields[file, array, name] = at[1].split(".")[-1] if at else ""
    return rows


fields = {}                     # (file, array, key): the member it sets


def used_members(tree):
    """Members something reads; core/config fills them, so there an assignment does not count."""
    def text(paths):
        return "".join(without_comments(tree.read(p)) for p in paths)
    code = [p for p in tree.paths("modules/*.[ch]") if "prices_table" not in p]
    outside = text(p for p in code if not p.startswith(CONFIG))
    inside = text(p for p in code if p.startswith(CONFIG))
    return (set(re.findall(r"(?:->|\.)(\w+)", outside)) |
            set(re.findall(r"->(\w+)\b(?! = )", inside)))


def section(page, heading):
    m = re.search(r"^## " + re.escape(heading) + r"\n(?:(?!\|)[^\n]*\n)*?((?:\|[^\n]*\n)+)",
                  page, re.M)
    return m[1] if m else ""


def documented(page, heading):
    rows = re.findall(r"^\| `([^`]+)` \| ([^|]*?) \|(.*)\|$", section(page, heading), re.M)
    return [(name, kind, text.strip()) for name, kind, text in rows]


def check(tree):
    page, out, used = tree.read(PAGE), [], used_members(tree)
    for heading, (file, array) in TABLES.items():
        code = keys(tree, file, array)
        docs = documented(page, heading)
        if not code:
            out.append(f"{CONFIG}{file}: no keys found in {array}")
        for name, kind in code:
            if (name, kind) not in [(n, k) for n, k, _ in docs]:
                out.append(f"{PAGE}: {heading}: no row `{name}` of type {kind}")
        for name, _, text in docs:
            if name not in [n for n, _ in code]:
                out.append(f"{PAGE}: {heading}: `{name}` is not a key of {file}")
            if not text:
                out.append(f"{PAGE}: {heading}: `{name}` has no description")
            field = fields.get((file, array, name))
            if not field or (heading, name) in AMBIGUOUS:
                continue
            if (field in used) == text.startswith(IDLE):
                out.append(f"{PAGE}: {heading}: `{name}` " + (
                    f"has an effect: {field} is read" if field in used else
                    f"has no effect, nothing reads {field}: begin with '{IDLE}'"))
    for name in re.findall(r'PART\("(\w+)"\)', tree.read(CONFIG + "load.c")):
        if f"`{name}`" not in page:
            out.append(f"{PAGE}: the section {name} is not mentioned")
    for heading, rows in listed(tree).items():
        if section(page, heading) != table_of(heading, rows):
            out.append(f"{PAGE}: {heading}: the table is not that of the code")
        out += [f"{PAGE}: {heading}: {name}: not a key of the code"
                for name in strange(tree, heading, rows)]
    return out


DIFFERS, GUARDS = "What works otherwise than in LiteLLM", "What guards or limits, and stops the start"


def listed(tree):
    """Heading: [(section, key, text)] of the two tables that are in the code as a whole."""
    differs = re.findall(r'\{ "([^"]+)", "([^"]+)", "([^"]+)" \}', tree.read(CONFIG + "differs.c"))
    text = without_comments(tree.read(CONFIG + "section/guard.c"))
    arrays = {name: re.findall(r'"([^"]+)"', body) for name, body in
              re.findall(r"const (\w+)\[\] = \{(.*?)\};", text, re.S)}
    guards = [(s, k, "" if v == "NULL" else "a guarding handler" if v == "guarding_callbacks" else
               ", ".join(f"`{n}`" for n in arrays[v]))
              for s, k, v in re.findall(r'\{ "([^"]+)", "([^"]+)", (\w+) \}', text)]
    guards += [("guarding handlers", name, "") for name in arrays["guarding_callbacks"]]
    return {DIFFERS: differs, GUARDS: guards}


def table_of(heading, rows):
    if heading == DIFFERS:
        return "| Key | How |\n|---|---|\n" + "".join(
            f"| `{s}.{k}` | {text} |\n" for s, k, text in rows)
    out = "| Section | Keys |\n|---|---|\n"
    for name in dict.fromkeys(s for s, _, _ in rows):
        cells = [f"`{k}`" + (f" with {text}" if text else "") for s, k, text in rows if s == name]
        out += f"| {name} | {'; '.join(cells)} |\n"
    return out


def strange(tree, heading, rows):
    """What is listed must be a key: one that is read, or of those LiteLLM has."""
    known = {"the top level": "top", "general_settings": "general", "litellm_settings": "litellm",
             "router_settings": "router", "litellm_params": "params", "model_info": "info"}
    text = tree.read(CONFIG + "known.c")
    for name, key, _ in (row for row in rows if row[0] in known):
        body = re.search(r"llm_known_" + known[name] + r"\[\] = \{(.*?)\};", text, re.S)[1]
        read = [n for n, _ in keys(tree, *TABLES[name])] if name in TABLES else []
        if key not in (read if heading == DIFFERS else re.findall(r'"([^"]+)"', body)):
            yield f"{name}.{key}"


def write(tree):
    page = tree.read(PAGE)
    for heading, rows in listed(tree).items():
        page = page.replace(section(page, heading), table_of(heading, rows))
    for heading, (file, array) in TABLES.items():
        known = {n: t for n, _, t in documented(page, heading)}
        rows = "".join(f"| `{n}` | {k} | {known.get(n, '')} |\n"
                       for n, k in keys(tree, file, array))
        start = page.index(section(page, heading), page.index(f"## {heading}\n"))
        end = start + len(section(page, heading))
        page = page[:start] + "| Key | Type | Meaning |\n|---|---|---|\n" + rows + page[end:]
    with open(os.path.join(TOP, PAGE), "w", encoding="utf-8") as f:
        f.write(page)


if "--write" in sys.argv:
    from tree import Tree
    write(Tree())
    sys.exit(0)

main(check, [
    ("a key without a row", lambda t: edit(
        t, CONFIG + "general.c", 'FIELD("master_key"', 'FIELD("new_key", LLM_KIND_STR, x),\n'
        '    FIELD("master_key"')),
    ("a key that is gone", lambda t: edit(t, CONFIG + "section/router.c", 'FIELD("retry_after"',
                                          'GONE(')),
    ("a key without effect", lambda t: edit(t, PAGE, "| `drop_params` | boolean | ",
                                            "| `drop_params` | boolean | No effect yet. ")),
    ("a guard that is not in the page", lambda t: edit(
        t, CONFIG + "section/guard.c", '{ "the top level", "policies", NULL },', "")),
    ("a difference of no key", lambda t: edit(t, CONFIG + "differs.c", '"rpm"', '"rpms"')),
    ("another type", lambda t: edit(t, CONFIG + "section/router.c", '"num_retries", LLM_KIND_INT',
                                    '"num_retries", LLM_KIND_STR')),
])
