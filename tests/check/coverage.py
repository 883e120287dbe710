# SPDX-License-Identifier: Apache-2.0
"""Line coverage per room, of gcov's counts in a build of its own: make coverage.

    coverage.py BUILD take NAME   keep what has been counted so far under a name
    coverage.py BUILD show        a table, a column for each name that was taken, in their order

Counts grow from one name to the next, so each column holds what the ones before it did.
"""
import collections
import glob
import json
import os
import subprocess
import sys

NAMES = "coverage.json"         # in BUILD: [[name, {file: [lines, lines that ran]}]]
AT_ONCE = 64                    # files given to one gcov
DATA = {"modules/core/catalog/prices_table.c"}


def counted(build):
    """@return {file: {line: whether it ran}}; an object nobody ran is counted as well"""
    notes = sorted(glob.glob(f"{build}/modules/**/*.gcno", recursive=True))
    files = collections.defaultdict(dict)
    for i in range(0, len(notes), AT_ONCE):
        out = subprocess.run(["gcov", "--json-format", "--stdout", *notes[i:i + AT_ONCE]],
                             check=True, capture_output=True, text=True).stdout
        for row in out.splitlines():
            for f in json.loads(row)["files"]:
                lines = files[f["file"]]
                for line in f["lines"]:
                    n = line["line_number"]
                    lines[n] = lines.get(n, False) or line["count"] > 0
    return files


def take(build, name):
    sums = {path: [len(lines), sum(lines.values())] for path, lines in counted(build).items()
            if path.startswith("modules/") and path.endswith(".c") and path not in DATA}
    kept = load(build) + [[name, sums]]
    with open(os.path.join(build, NAMES), "w", encoding="utf-8") as f:
        json.dump(kept, f)


def load(build):
    path = os.path.join(build, NAMES)
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def room_of(path):
    """core/base of modules/core/base/json/..., mod_llm_proxy/front, mod_llm_router/strategy"""
    return "/".join(path.split("/")[1:-1][:2])


def percent(pairs):
    lines, ran = (sum(column) for column in zip(*pairs))
    return f"{100 * ran / lines:10.1f}" if lines else f"{'-':>10}"


def show(build):
    kept = load(build)
    rooms = collections.defaultdict(list)
    for path in kept[-1][1]:
        rooms[room_of(path)].append(path)
        rooms[path.split("/")[1] + ", all"].append(path)
    print(f"{'lines run, %':28}{'lines':>7}" + "".join(f"{name:>10}" for name, _ in kept))
    for room in sorted(rooms):
        lines = sum(kept[-1][1][path][0] for path in rooms[room])
        print(f"{room:28}{lines:7}" +
              "".join(percent([sums.get(p, (0, 0)) for p in rooms[room]]) for _, sums in kept))


if __name__ == "__main__":
    if sys.argv[2:] == ["show"]:
        show(sys.argv[1])
    elif len(sys.argv) == 4 and sys.argv[2] == "take":
        take(sys.argv[1], sys.argv[3])
    else:
        sys.exit(__doc__)
