# SPDX-License-Identifier: Apache-2.0
"""#include arrows only point down (docs/develop/layers.md) and in no circle; rooms stay small."""
import functools
import os
import re
from rooms import CORE, FLOOR, HANDED_ON, PUBLIC_CORE, is_below, may_include, room_of_core
from tree import BUILD, TOP, Tree, edit, main, without_comments

MOST = 16       # sources of a folder: a .c and its .h count once

HTTPD = re.compile(r"(httpd|http_\w+|ap_\w+|mod_\w+|mpm_common|scoreboard|unixd|util_\w+)\.h$")
ROOTS = ("include", "modules/core", "modules", "tests/unit")    # as -I names them


INCLUDE = re.compile(r"""^[ \t]*\#[ \t]*include\b[ \t]*(?:([<"])([^">\n]+)[">]|(.*))""", re.M | re.X)
# by which an include would not look like one, or its file like ours
HIDES = re.compile(r"""(?P<how>%:|\?\?[=/]            # written otherwise
                   |[^\s\\]\\[ \t]*\n(?=\S)         # a word in two lines
                   |^\s*\#\s*(?:include\s*)?\\[ \t]*\n
                   |(?:^|\*/)\s*\#\s*(?:include_next|import|line|\d)
                   |\bpragma\s+(?:GCC\s+)?system_header|\b_Pragma\b
                   |[\v\f\r])""", re.M | re.X)


def includes(text):
    """(line, what it names, whether in quotes); quotes None: a macro, or nothing that is a name."""
    for m in INCLUDE.finditer(without_comments(text)):
        yield (text.count("\n", 0, m.start()) + 1, m[2] or m[3],
               m[1] == '"' if m[1] else None)


def core_arrow(path, target, own):
    """path and target below modules/core. @return why the arrow does not point down, or None"""
    if not own:
        return "the core knows no httpd" if HTTPD.search(target) else None
    here = room_of_core(path)
    if here is None:
        return f"room {path.split('/')[0]} has no row in rooms.py"
    if "/" not in target:
        if target not in PUBLIC_CORE:
            return "the core includes no module's header"
        if target == "llm_config.h" and here.split("/")[0] in ("base", "yaml"):
            return "base and yaml know no configuration"
        return None
    if target.split("/")[0] not in CORE:
        return "the core includes no module's header"
    there = room_of_core(target)
    return None if may_include(here, there) else f"{here} must not include {there}"


def module_arrow(path, target, own):
    """path and target below modules/: mod_x/room/file. @return as core_arrow"""
    if not own or "/" not in target:
        return None
    module, to = path.split("/")[0], target.split("/")[0]
    if to in {r.split("/")[0] for r in CORE}:
        return None
    if to != module:
        return f"{module} must not include the folder of {to}"
    if module != "mod_llm_proxy" or path.endswith(f"{module}/{module}.c"):
        return None
    return room_arrow("/".join(path.split("/")[1:]), "/".join(target.split("/")[1:]))


def room_arrow(path, target):
    """path and target below modules/mod_llm_proxy. @return as core_arrow"""
    if "/" not in target:
        return None
    if path in HANDED_ON or "/" not in path:
        return None if "/" not in path and target in HANDED_ON else (
            "it is handed on to every room, and so includes no room's header")
    here, there = path.split("/")[0], target.split("/")[0]
    for room in (here, there):
        if room not in FLOOR:
            return f"room {room} has no floor in rooms.py"
    return None if is_below(here, there) else f"room {here} must not include room {there}"


@functools.lru_cache
def of_system():
    """The folders of httpd's headers, by what the compiler read for the module's record."""
    read = Tree().read(f"{BUILD}/modules/mod_llm_proxy/mod_llm_proxy.d")
    return [os.path.dirname(m) for m in re.findall(r"\S+/httpd\.h(?=\s)", read)]


def two_files(tree, path, target):
    """The compiler looks beside the including file first, if the name is in quotes."""
    places = [os.path.dirname(path)] + list(ROOTS)
    found = sorted({p for p in (f"{place}/{target}" for place in places) if p in tree.known})
    found += [p for p in (f"{folder}/{target}" for folder in of_system())
              if found and os.path.exists(p)]
    if len(found) > 1:
        return f"{found[0]} or {found[1]}?"
    if found and not any(f"{root}/{target}" in found for root in ROOTS):
        return "an include is written from the root"
    return None


def crowded(tree):
    rooms = {}
    for path in tree.paths("modules/*.[ch]", "include/*.h"):
        rooms.setdefault(os.path.dirname(path), set()).add(os.path.basename(path)[:-2])
    return [f"{room}: {len(names)} sources, more than {MOST}" for room, names in rooms.items()
            if len(names) > MOST]


def why_not(path, target, own):
    parts = path.split("/")
    if parts[0] == "include":
        return "a public header includes only public ones" if own and "/" in target else None
    if parts[1] == "core":
        return core_arrow("/".join(parts[2:]), target, own)
    return module_arrow("/".join(parts[1:]), target, own)


def arrows_of(tree):
    """{file: those it includes}; a source and its header are one file, named without an end."""
    arrows = {}
    for path in tree.paths("modules/*.[ch]", "include/*.h"):
        near = arrows.setdefault(path[:-2], set())
        for _, target, own in includes(tree.read(path)):
            near |= {f"{root}/{target}"[:-2] for root in ROOTS[:3]
                     if own and f"{root}/{target}" in tree.known}
        near.discard(path[:-2])
    return arrows


def ways(arrows, start):
    """{file: the shortest way from start to it}; that of start itself is a circle."""
    found, front = {}, [[start]]
    for way in front:
        for other in sorted(arrows[way[-1]] & arrows.keys() - found.keys()):
            found[other] = way + [other]
            front.append(found[other])
    return found


def circles(tree):
    """One whole circle out of each set of files that reach each other."""
    arrows, out = arrows_of(tree), []
    while ends := [name for name, near in arrows.items() if not near & arrows.keys()]:
        for name in ends:       # leads nowhere but to what leads nowhere
            del arrows[name]
    while arrows:
        start = min(arrows)
        found = ways(arrows, start)
        one = {name for name in found if start in ways(arrows, name)}
        if one:
            out.append(f"{len(one)} files in a circle: {' -> '.join(found[start])}")
        for name in one | {start}:
            del arrows[name]
    return out


def unclear(tree, target, own):
    """Names whose arrow nobody sees. @return as core_arrow"""
    if own is None:
        return "an include names its file"
    if not target.endswith(".h"):
        return "an include names a header"
    if {"", ".", ".."} & set(target.split("/")):
        return "an include is written from the root"
    if not own and any(f"{root}/{target}" in tree.known for root in ROOTS):
        return "ours are in quotes, and none is called as one of the system's"
    return None


def hidden(tree):
    for path in tree.changed("modules/*.[ch]", "include/*.h"):
        text = tree.read(path)      # with its comments: where they end is a question, too
        for m in HIDES.finditer(text):
            yield (f"{path}:{text.count(chr(10), 0, m.start()) + 1}: {m['how']!r}: "
                   "includes look like includes")


def check(tree):
    out = []
    tree.known = set(tree.all)
    for path in tree.changed("modules/*.[ch]", "include/*.h", "tests/*.[ch]"):
        ours = not path.startswith("tests/")
        for line, target, own in includes(tree.read(path)):
            why = unclear(tree, target, own) or (ours and why_not(path, target, own)) or (
                ours and own and two_files(tree, path, target))
            if why:
                out.append(f"{path}:{line}: includes {target}: {why}")
    return [*out, *hidden(tree), *crowded(tree), *circles(tree)]


def add(path, line):
    return lambda tree: edit(tree, path, "#include", line + "\n#include")


def seventeen(_):
    return {f"modules/core/yaml/more_{i}.c": "" for i in range(MOST)}


main(check, [
    ("base including a dialect", add("modules/core/base/buf.c", '#include "dialect/ir/params.h"')),
    ("JSON including a secret",
     add("modules/core/base/json/write.c", '#include "base/secret/secret.h"')),
    ("a dialect including a provider",
     add("modules/core/dialect/ir/params.c", '#include "provider/providers.h"')),
    ("a format including another",
     add("modules/core/dialect/gemini/stream.c", '#include "dialect/cohere_chat/cohere.h"')),
    ("the canonical form including a format",
     add("modules/core/dialect/ir/params.c", '#include "dialect/openai_chat/render.h"')),
    ("the core including httpd.h", add("modules/core/store/db/db.c", "#include <httpd.h>")),
    ("a room including another on its floor",
     add("modules/mod_llm_proxy/auth/auth.c", '#include "mod_llm_proxy/sink/spend.h"')),
    ("a room including one above",
     add("modules/mod_llm_proxy/caller/cache.c", '#include "mod_llm_proxy/front/route.h"')),
    ("a room without a floor",
     add("modules/mod_llm_proxy/front/route.c", '#include "mod_llm_proxy/cellar/wine.h"')),
    ("a module including another module's folder",
     add("modules/mod_llm_router/pick.c", '#include "mod_llm_proxy/gateway.h"')),
    ("an include that could name two files",
     lambda t: {**add("modules/core/base/buf.c", '#include "base/buf.h"')(t),
                "include/base/buf.h": ""}),
    ("an include that could name a header of httpd's as well",
     lambda t: {**add("modules/mod_llm_proxy/caller/cache.c", '#include "util_time.h"')(t),
                "include/util_time.h": ""}),
    *[(f"an include by an absolute path, {a}...{b}",
       add("modules/mod_llm_proxy/caller/cache.c",
           f"#include {a}{TOP}/modules/mod_llm_proxy/front/route.h{b}"))
      for a, b in ('""', "<>")],
    ("an include with an empty folder",
     add("modules/mod_llm_proxy/caller/cache.c", '#include "mod_llm_proxy//front/route.h"')),
    ("an include in the system's brackets",
     add("modules/mod_llm_proxy/caller/cache.c", "#include <mod_llm_proxy/front/route.h>")),
    ("an include that goes up and down again",
     add("modules/mod_llm_proxy/caller/cache.c", '#include "mod_llm_proxy/caller/../front/route.h"')),
    ("an include by a macro",
     add("modules/mod_llm_proxy/caller/cache.c", '#define UP "mod_llm_proxy/front/route.h"\n#include UP')),
    ("a header of the root that hands on what is of a room",
     add("modules/mod_llm_proxy/gateway.h", '#include "mod_llm_proxy/front/route.h"')),
    ("a header of the lowest floor handed on, that nobody listed",
     add("modules/mod_llm_proxy/route.h", '#include "mod_llm_proxy/process/gone.h"')),
    ("a header that is handed on and includes a room's",
     add("modules/mod_llm_proxy/call/way.h", '#include "mod_llm_proxy/call/pick_first.h"')),
    ("a source included", add("modules/mod_llm_proxy/front/route.c", '#include "front/claim.c"')),
    *[(f"an include written as {text!r}",
       add("modules/mod_llm_proxy/caller/cache.c", text + ' "mod_llm_proxy/front/route.h"'))
      for text in ("%:include", "??=include", "#inc\\\nlude", "#inc\\ \nlude", "# \\\ninclude",
                   "#include \\\n", "#inc??/\nlude", "#include_next", "#import", "\f#include")],
    *[(f"a file that is another by {text!r}", add("modules/mod_llm_proxy/caller/cache.c", text))
      for text in ('# 1 "a.h" 3', '#line 1 "a.h"', "#pragma GCC system_header")],
    ("a comment that ends where nobody looks",
     add("modules/mod_llm_proxy/caller/cache.c", '/* *\\\n/ #include "mod_llm_proxy/front/route.h" /**/')),
    ("a header that is called as one of the system's",
     lambda t: {**add("modules/core/base/buf.c", "#include <json-c/json.h>")(t),
                "include/json-c/json.h": ""}),
    ("a room of the core without a row",
     lambda t: {"modules/core/detect/pii.c": '#include "base/buf.h"\n'}),
    ("an include that the including file's folder takes",
     add("modules/mod_llm_proxy/upstream/fault.c", '#include "call.h"')),
    ("a crowded folder", seventeen),
    ("two files that include each other",
     add("modules/core/yaml/yaml.h", '#include "yaml/scalar.h"')),
    ("a circle of more", add("modules/core/config/value.h", '#include "config/sections.h"')),
])
