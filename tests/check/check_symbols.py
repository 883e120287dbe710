# SPDX-License-Identifier: Apache-2.0
"""A DSO exports its module record and nothing else; the core has no mutable globals.

httpd loads modules with RTLD_GLOBAL: a second exported symbol of the core would make the modules
share the first one's copy, and a mutable global in the core is there once per module.
"""
import os
import re
from tree import BUILD, main

MUTABLE = {
    # OpenSSL's digest is fetched once, and whether it must be: a fetch costs 1 us
    "digest.o": {"fips", "sha256", "sha256_once"},
    # bytes drawn ahead: a call needs a few, and the system is asked for 64 calls at once
    "random.o": {"spares"},
    # the process's own id, which getpid() would ask the system for with every record
    "pid.o": {"known", "once"},
}
SECTION = re.compile(r"^[0-9a-f]+ (.{7}) (\S+)\s+([0-9a-f]+) (?:\.hidden )?(\S+)$")


def modules(tree):
    makefile = tree.read("Makefile")
    return re.search(r"^MODULES\s*:=\s*(.+)$", makefile, re.M)[1].split()


def exported(tree, name):
    listing = tree.output("nm", "-D", "--defined-only", f"{BUILD}/{name}.so")
    found = [line.split()[-1] for line in listing.splitlines() if line.strip()]
    # a sanitizer's build has symbols of its runtime
    found = [s for s in found if not s.startswith(("__asan", "__ubsan", "__sanitizer", "___"))]
    want = name.replace("mod_", "", 1) + "_module"
    if found != [want]:
        yield f"{name}.so exports {', '.join(found) or 'nothing'} instead of {want} alone"


def mutable(tree):
    member = ""
    for line in tree.output("objdump", "-t", f"{BUILD}/libllmcore.a").splitlines():
        if "file format" in line:
            member = line.split(":")[0]
        m = SECTION.match(line)
        if not m or int(m[3], 16) == 0 or not ("O" in m[1] or m[2].startswith(".t")):
            continue
        section, name = m[2], re.sub(r"\.\d+$", "", m[4])
        changes = (re.match(r"\.(data|bss|tdata|tbss)", section) and
                   not section.startswith(".data.rel.ro")) or section == "*COM*"
        if changes and not name.startswith(("__asan", ".L")) and \
                name not in MUTABLE.get(member, ()):
            yield f"{member}: mutable global {name} ({section})"


def check(tree):
    out = []
    for name in modules(tree):
        out.extend(exported(tree, name))
    if "asan" not in os.path.basename(BUILD):
        out.extend(mutable(tree))
    return out


main(check, [
    ("a second exported symbol", lambda t: {
        f"nm -D --defined-only {BUILD}/mod_llm_router.so":
        "00000000000b9020 D llm_router_module\n00000000000b9120 T llm_buf_add\n"}),
    ("a counter in the core", lambda t: {
        f"objdump -t {BUILD}/libllmcore.a":
        "buf.o:     file format elf64-x86-64\n\nSYMBOL TABLE:\n"
        "0000000000000000 l     O .bss\t0000000000000004 calls.0\n"}),
])
