# SPDX-License-Identifier: Apache-2.0
"""Directives: names = table = reference page = annotated conf; members are set and merged."""
import re
from tree import differ, edit, main, without_comments

MODULE = "modules/mod_llm_proxy/"
SETUP = MODULE + "setup/"
PAGE = "docs/mod/mod_llm_proxy.md"
CONF = "conf/llm-gateway.conf"
FIELDS = ("Description", "Syntax", "Default", "Context")


def macros(tree):
    return dict(re.findall(r'^#define (LLMP_D_\w+)\s+"(\w+)"', tree.read(MODULE + "directives.h"),
                           re.M))


def in_table(tree):
    text = without_comments(tree.read(SETUP + "directives.c"))
    return re.findall(r"AP_INIT_\w+\(\s*(\w+|\"\w+\")", text)


def sections(page):
    return dict(re.findall(r"^## (LLM\w+)\s*$(.*?)(?=^## |\Z)", page, re.M | re.S))


def page_complaints(tree, names):
    found = sections(tree.read(PAGE))
    yield from differ(names, found, "the table", PAGE)
    for name, text in found.items():
        for field in FIELDS:
            if not re.search(rf"^\| \*\*{field}\*\* \|.*\S.*\|$", text, re.M):
                yield f"{PAGE}: {name} has no line {field}"
        if f"`{name} " not in text:
            yield f"{PAGE}: the syntax of {name} does not begin with its name"


def member_complaints(tree):
    gateway = without_comments(tree.read(MODULE + "gateway.h"))
    config = without_comments(tree.read(SETUP + "config.c"))

    def members(struct):
        body = re.search(r"typedef struct " + struct + r" \{(.*?)\n\}", gateway, re.S)[1]
        return [n for d in body.split(";") if d.strip()
                for n in re.findall(r"(\w+)\s*(?:,|$)", d.strip())]

    def body(function):
        return re.search(r"\b" + function + r"\(.*?\n\}", config, re.S)[0]

    create, merge = body("llmp_sconf_create"), body("llmp_sconf_merge")
    complete, reset = body("complete_server"), body("llmp_global_reset")
    for m in members("llmp_sconf_t"):
        if f"sc->{m}" not in create and f"const char *{m}" not in gateway:
            yield f"{SETUP}config.c: llmp_sconf_create leaves {m} without its unset value"
        if f"MERGE({m}," not in merge:
            yield f"{SETUP}config.c: llmp_sconf_merge forgets {m}"
        if f"sc->{m}" not in complete and f"DEFAULT({m}," not in complete:
            yield f"{SETUP}config.c: complete_server gives {m} no default"
    for m in members("llmp_global_t"):
        if "memset(&llmp, 0" not in reset and f"llmp.{m}" not in reset:
            yield f"{SETUP}config.c: llmp_global_reset forgets {m}"


def check(tree):
    names, rows = macros(tree), in_table(tree)
    out = differ(names, rows, "directives.h", "the table of directives.c")
    out += [f"{n}: twice in the table" for n in set(rows) if rows.count(n) > 1]
    out += page_complaints(tree, names.values())
    conf = re.findall(r"^\s*#?\s*(LLM[A-Z]\w+)\b", tree.read(CONF), re.M)
    out += differ(names.values(), conf, "the table", CONF)
    out += member_complaints(tree)
    return out


main(check, [
    ("a directive without a page", lambda t: edit(t, PAGE, "## LLMBasePath", "## Other")),
    ("a directive missing in the conf", lambda t: edit(t, CONF, "LLMSpendRing", "x")),
    ("a row missing in the table",
     lambda t: edit(t, SETUP + "directives.c", "AP_INIT_TAKE1(LLMP_D_ENGINE", "SKIP(")),
    ("a member that is not merged",
     lambda t: edit(t, SETUP + "config.c", "MERGE(max_request, LLM_UNSET);", "")),
    ("a member without a default",
     lambda t: edit(t, SETUP + "config.c", "DEFAULT(keepalive, ", "IGNORE(")),
    ("a page without a default", lambda t: edit(t, PAGE, "| **Default** |", "| Default |")),
])
