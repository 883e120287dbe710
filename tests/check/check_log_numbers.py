# SPDX-License-Identifier: Apache-2.0
"""Log numbers are used once, explained in docs/errors.md, and never left out; no message shows a
client's request line, query or headers, where keys are."""
import re
from tree import edit, main, table, without_comments

PAGE = "docs/errors.md"
USE = re.compile(r"\b(LLMR?)LOG\((\d+)\)")
SENT = re.compile(r"\b(the_request|unparsed_uri|parsed_uri|headers_in)\b|->args\b")
CALL = re.compile(r"\bap_log_(?:error|rerror|cerror|perror)\s*\((.*?)\);", re.S)


def check(tree):
    out, seen = [], {}
    for path in tree.paths("modules/*.[ch]"):
        text = without_comments(tree.read(path))
        for m in USE.finditer(text):
            where = f"{path}:{text.count(chr(10), 0, m.start()) + 1}"
            name = m[1] + m[2]
            if name in seen:
                out.append(f"{where}: {name} is already used at {seen[name]}")
            seen[name] = where
        for m in CALL.finditer(text):
            if "LOG(" not in m[1]:
                line = text.count("\n", 0, m.start()) + 1
                out.append(f"{path}:{line}: a log message without a number")
            if SENT.search(m[1]):
                line = text.count("\n", 0, m.start()) + 1
                out.append(f"{path}:{line}: a log message with what a client sent")
    entries = [e for e in table(tree.read(PAGE)) if re.fullmatch(r"LLMR?\d+", e)]
    out += [f"{PAGE}: no entry for {n}, used at {seen[n]}" for n in seen if n not in entries]
    out += [f"{PAGE}: {e} twice" for e in set(entries) if entries.count(e) > 1]
    # numbers of messages that are gone stay in the page, marked, so that nobody takes them again
    gone = re.findall(r"^\| `?(LLMR?\d+)`? \| gone \|", tree.read(PAGE), re.M)
    out += [f"{PAGE}: {e} is used nowhere; mark it gone" for e in entries
            if e not in seen and e not in gone]
    out += [f"{seen[e]}: {e} was used for something else before" for e in gone if e in seen]
    return out


CONFIG = "modules/mod_llm_proxy/setup/config.c"
main(check, [
    ("a number used twice", lambda t: edit(t, CONFIG, "LLMLOG(7)", "LLMLOG(3)")),
    ("a number without entry", lambda t: edit(t, CONFIG, "LLMLOG(7)", "LLMLOG(9999)")),
    ("a message without number", lambda t: edit(t, CONFIG, "LLMLOG(7)", "")),
    ("a request line in a message", lambda t: edit(
        t, "modules/mod_llm_proxy/database/run.c", "could not be made: %s\", db->error",
        "could not be made: %s\", r->the_request")),
    ("a number that is gone", lambda t: edit(t, PAGE, "| LLM1 | warn |", "| LLM1 | gone |")),
])
