# SPDX-License-Identifier: Apache-2.0
"""#include arrows only point down (docs/develop/layers.md)."""
import re
from tree import edit, main, without_comments

# a folder of the core, and what it may include besides itself
CORE = {
    "base": set(),
    "yaml": {"base"},
    "dialect": {"base"},
    "provider": {"base", "dialect"},
    "catalog": {"base"},
    "config": {"base", "yaml", "catalog", "provider"},
    "store": {"base"},
}
# public headers of the core: its vocabulary
PUBLIC_CORE = {"llm.h", "llm_provider.h", "llm_config.h"}
HTTPD = re.compile(r"(httpd|http_\w+|ap_\w+|mod_\w+|mpm_common|scoreboard|unixd|util_\w+)\.h$")
ROOMS = {"auth", "limit", "cache", "guard", "sink"}
CALLERS = {"api", "manage"}


def includes(text):
    for m in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]', without_comments(text),
                         re.M):
        yield text.count("\n", 0, m.start()) + 1, m[2], m[1] == '"'


def core_arrow(folder, target, own):
    if not own:
        return "the core knows no httpd" if HTTPD.search(target) else None
    if "/" not in target:
        if target not in PUBLIC_CORE:
            return "the core includes no module's header"
        if target == "llm_config.h" and folder in ("base", "yaml"):
            return "base and yaml know no configuration"
        return None
    to = target.split("/")[0]
    if to == folder or to in CORE[folder]:
        return None
    return f"{folder} must not include {to}"


def room(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""


def module_arrow(path, target, own):
    """path and target below modules/: mod_x/room/file."""
    if not own or "/" not in target:
        return None
    module, to = path.split("/")[0], target.split("/")[0]
    if to in CORE:
        return None
    if to != module:
        return f"{module} must not include the folder of {to}"
    here, there = room(path), room(target)
    if here in ROOMS and there in ROOMS | CALLERS and here != there:
        return f"room {here} must not include room {there}"
    if here not in CALLERS and there in CALLERS:
        return f"nothing includes {there}"
    return None


def check(tree):
    out = []
    for path in tree.changed("modules/*.[ch]", "include/*.h"):
        parts = path.split("/")
        for line, target, own in includes(tree.read(path)):
            if parts[0] == "include":
                why = "a public header includes only public ones" if own and "/" in target else None
            elif parts[1] == "core":
                why = core_arrow(parts[2], target, own)
            else:
                why = module_arrow("/".join(parts[1:]), target, own)
            if why:
                out.append(f"{path}:{line}: includes {target}: {why}")
    return out


def add(path, line):
    return lambda tree: edit(tree, path, "#include", line + "\n#include")


main(check, [
    ("base including a dialect", add("modules/core/base/buf.c", '#include "dialect/params.h"')),
    ("a dialect including a provider",
     add("modules/core/dialect/params.c", '#include "provider/providers.h"')),
    ("the core including httpd.h", add("modules/core/store/db.c", "#include <httpd.h>")),
    ("a room including another",
     add("modules/mod_llm_proxy/auth/auth.c", '#include "mod_llm_proxy/sink/spend.h"')),
    ("a module including another module's folder",
     add("modules/mod_llm_router/pick.c", '#include "mod_llm_proxy/gateway.h"')),
])
