# SPDX-License-Identifier: Apache-2.0
"""Every endpoint of routes.h is on one page of docs/api, with its method and access."""
import re
from tree import differ, edit, main, without_comments

ROUTES = "modules/mod_llm_proxy/routes.h"
ACCESS = {"PUBLIC": "anybody", "KEY": "any key", "ADMIN": "master key"}


def paths_of(pattern):
    """As the pages list them."""
    plain = re.sub(r"{[^}]*}", "{}", pattern.replace("/{v1}", "/v1"))
    return [plain, plain.replace("/v1", "", 1)] if pattern.startswith("/{v1}") else [plain]


def check(tree):
    code = {f"{m} {path} ({ACCESS.get(access, access)})" for m, pattern, access in re.findall(
        r'^ROUTE\((\w+), "([^"]+)", \w+, (\w+),', without_comments(tree.read(ROUTES)), re.M)
        for path in paths_of(pattern)}
    pages, out = {}, []
    for page in tree.paths("docs/api/*.md"):
        for m, path, access in re.findall(r"^\| (\w+) \| `([^`]+)` \| ([^|]+?) \|",
                                          tree.read(page), re.M):
            row = f"{m} {re.sub(r'{[^}]*}', '{}', path)} ({access})"
            if row in pages:
                out.append(f"{page}: {row} is also in {pages[row]}")
            pages[row] = page
    return out + differ(code, pages, "routes.h", "docs/api")


main(check, [
    ("an endpoint without a page", lambda t: {
        ROUTES: t.read(ROUTES) + 'ROUTE(GET, "/nowhere", llmp_api_test, PUBLIC, NONE, NONE)\n'}),
    ("a page with another access", lambda t: edit(t, "docs/api/keys.md", "master key", "anybody")),
])
