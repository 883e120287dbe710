# SPDX-License-Identifier: Apache-2.0
"""Each part of a request is written by one room (docs/develop/layers.md); a call by nobody later."""
import re
from tree import edit, main, without_comments

MODULE = "modules/mod_llm_proxy/"
OWNER = {"body": "front", "controls": "front", "call": "front", "way": "call", "reply": "reply",
         "charge": "account", "life": "call", "walk": "life"}
# who makes a request, or begins its life, fills it
MAKERS = ("front/claim.c", "call/inner.c", "call/probe.c", "gateway.h", "life/life.c",
          "life/phases.c")
WRITE = re.compile(r"\bq->(" + "|".join(OWNER) + r")\b(?:\.\w+|\[\w+\])*\s*"
                   r"(?:\)\s*)?(?:(?:[-+|&*]|<<|>>)?=(?!=)|\+\+|--)|"
                   r"(?:\+\+|--)\w*q->(" + "|".join(OWNER) + r")\b")


# a part is read by a pointer to const, so that it cannot be written under another name
TYPE = {"llm_call_t": "front", "llmp_body_t": "front", "llmp_controls_t": "front",
        "llmp_way_t": "call", "llmp_reply_t": "reply", "llmp_charge_t": "account",
        "llmp_walk_t": "life"}
POINTER = re.compile(r"(?<!const )(?<!\w)(" + "|".join(TYPE) + r")\s*\*")
OF_PART = re.compile(r"(\w+)\s*\*\s*\w+\s*=\s*\(?\s*&\s*\(?(?:\w+->)*q->("
                     + "|".join(OWNER) + r")\b")


def pointers(tree, path):
    """(line, what, whose): pointers by which somebody could write."""
    text = without_comments(tree.read(path))
    for m in POINTER.finditer(text):
        yield text.count("\n", 0, m.start()) + 1, f"{m[1]} *", TYPE[m[1]]
    for m in OF_PART.finditer(text):
        if not text[:m.start()].rstrip().endswith("const") and m[1] not in TYPE:
            yield text.count("\n", 0, m.start()) + 1, f"&q->{m[2]}", OWNER[m[2]]


def writes(tree, path):
    text = without_comments(tree.read(path))
    for m in WRITE.finditer(text):
        yield text.count("\n", 0, m.start()) + 1, m[1] or m[2]


def check(tree):
    out = []
    for path in tree.changed(MODULE + "*.[ch]"):
        short = path[len(MODULE):]
        for line, part in writes(tree, path):
            if short.split("/")[0] != OWNER[part] and short not in MAKERS:
                out.append(f"{path}:{line}: q->{part} is {OWNER[part]}/'s to write")
        for line, what, owner in pointers(tree, path):
            if short.split("/")[0] != owner and short not in MAKERS:
                out.append(f"{path}:{line}: {what} without const is {owner}/'s to have")
    return out


def add(path, line):
    return lambda t: edit(t, MODULE + path, "\n}\n", f"\n    {line}\n}}\n")


main(check, [
    ("a reply that sets its own price", add("reply/write.c", "q->charge.cost = 0;")),
    ("a count by somebody else", add("sink/spend_row.c", "q->charge.usage.prompt++;")),
    ("a call changed by another name",
     add("call/attempt.c", "llm_call_t *call = &a->q->call; call->stream = 0;")),
    ("a price changed by its address",
     add("reply/write.c", "double *cost = &q->charge.cost; *cost = 0;")),
    ("a call changed after admission", add("call/attempt.c", "q->call.stream = 0;")),
])
