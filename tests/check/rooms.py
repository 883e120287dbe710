# SPDX-License-Identifier: Apache-2.0
"""Rooms and floors (docs/develop/layers.md), for the checks of text and of objects."""
import os

# rooms of the core, and what each may include besides itself; a room has its folders inside it
CORE = {
    "base": set(),
    "base/crypto": {"base"},
    "base/json": {"base", "base/crypto"},
    "base/count": {"base", "base/json"},
    "base/secret": {"base", "base/crypto", "base/json"},
    "base/http": {"base", "base/crypto", "base/secret"},
    "op": set(),
    "yaml": {"base"},
    "dialect": {"base"},
    "dialect/ir": {"base", "dialect"},
    "dialect/openai_chat": {"base", "dialect", "dialect/ir"},
    "provider": {"base", "dialect"},
    "catalog": {"base"},
    "config": {"base", "yaml", "catalog", "provider"},
    "store": {"base", "store/db", "store/record", "store/table"},
    "store/db": {"base"},
    "store/record": {"base", "store/db"},
    "store/table": {"base", "store/db", "store/record"},
}
FORMAT = {"base", "dialect", "dialect/ir"}      # of any other format's folder
# rooms of mod_llm_proxy from the top: each includes what is below its own floor
FLOORS = ["setup", "background", "api manage page", "call relay", "front", "reply", "life",
          "auth limit ids guard cache sink", "account", "upstream", "caller", "database", "shared",
          "process"]
FLOOR = {room: n for n, rooms in enumerate(FLOORS) for room in rooms.split()}
# what headers in the root hand on to everybody: parts of the request, made of nothing but what is
# public, the core's or of the root
HANDED_ON = {"account/charge.h", "call/way.h", "front/sent.h", "life/generation.h",
             "reply/reply.h"}
# formats that are made of others, or told by the same provider in the same way
MADE_OF_OTHERS = ("dialect/embeddings", "dialect/openai_completion")
# public headers of the core: its vocabulary
PUBLIC_CORE = {"llm.h", "llm_op.h", "llm_dialect.h", "llm_model.h", "llm_provider.h",
               "llm_config.h", "llm_record.h"}


def room_of_core(path):
    """The innermost folder of the table that holds path; a format of a dialect is one by itself.

    @return None: there is none
    """
    folder = os.path.dirname(path)
    if folder.startswith("dialect/"):
        return "/".join(folder.split("/")[:2])
    while folder and folder not in CORE:
        folder = os.path.dirname(folder)
    return folder or None


def may_include(here, there):
    """Rooms of the core; those of another top are one."""
    top = there.split("/")[0]
    whole = top if top != here.split("/")[0] else there
    made_of = here in MADE_OF_OTHERS and top == "dialect" and there not in MADE_OF_OTHERS
    return there == here or whole in CORE.get(here, FORMAT) or made_of


def is_below(here, there):
    """Rooms of mod_llm_proxy. @return 1: there is here itself, or on a lower floor"""
    return here == there or FLOOR[here] < FLOOR[there]
