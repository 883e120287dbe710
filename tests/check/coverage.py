# SPDX-License-Identifier: Apache-2.0
"""Line coverage per room, of gcov's counts in a build of its own: make coverage.

    coverage.py BUILD own         run the unit tests of each folder alone, counts reset before each,
                                  and keep what they ran of their folder under "own"
    coverage.py BUILD take NAME   keep what has been counted so far under a name
    coverage.py BUILD show        a table, a column for each name that was taken, in their order

Counts grow from one take to the next, so each column holds what the ones before it did; but "own"
goes first. A room is what two levels are called; folders in it have lines of their own. No room and
no folder should be under LEAST % by its own unit tests: show names those that are.
"""
import collections
import glob
import json
import os
import subprocess
import sys

NAMES = "coverage.json"         # in BUILD: [[name, {file: [lines, lines that ran]}]]
AT_ONCE = 64                    # files given to one gcov
LEAST = 40                      # % of a room's lines that its own unit tests should run
OWN = "own"
DATA = {"modules/core/catalog/prices_table.c"}


def counted(build, folder="modules"):
    """@return {file: {line: whether it ran}}; an object nobody ran is counted as well"""
    notes = sorted(glob.glob(f"{build}/{folder}/**/*.gcno", recursive=True))
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


def sums_of(files):
    return {path: [len(lines), sum(lines.values())] for path, lines in files.items()
            if path.startswith("modules/") and path.endswith(".c") and path not in DATA}


def reset(build):
    for path in glob.glob(f"{build}/**/*.gcda", recursive=True):
        os.remove(path)


def tests_of(folder):
    """The folder of its unit tests; one without any has them in the folder above."""
    tests = f"tests/unit/{folder}"
    any_there = glob.glob(f"{tests}/**/test_*.c", recursive=True)
    return tests if any_there else tests_of(os.path.dirname(folder))


def folder_of(path):
    """core/base/json of modules/core/base/json/...; the modules' own files are of the module"""
    return "/".join(path.split("/")[1:-1])


def own(build):
    sums = {}
    notes = glob.glob("modules/**/*.gcno", root_dir=build, recursive=True)
    folders = collections.defaultdict(set)
    for folder in {folder_of(path) for path in notes}:
        folders[tests_of(folder)].add(folder)
    for tests in sorted(folders):
        reset(build)
        if subprocess.run([f"{build}/unit", tests], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False).returncode:
            print(f"{tests}: its unit tests fail", file=sys.stderr)
        for folder in folders[tests]:
            ran = sums_of(counted(build, f"modules/{folder}"))
            sums.update((path, n) for path, n in ran.items() if folder_of(path) == folder)
    reset(build)
    keep(build, OWN, sums)


def take(build, name):
    """@return 1: nothing ran since the last one, so that there is nothing to show"""
    sums, kept = sums_of(counted(build)), load(build)
    if sums and kept and kept[-1] == [kept[-1][0], sums]:
        print(f"{name}: nothing was counted", file=sys.stderr)
        return 1
    keep(build, name, sums)
    return 0


def keep(build, name, sums):
    kept = load(build) + [[name, sums]]
    with open(os.path.join(build, NAMES), "w", encoding="utf-8") as f:
        json.dump(kept, f)


def load(build):
    path = os.path.join(build, NAMES)
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def rows_of(path):
    """Where a file counts: in its module, its room, which is two levels, and its folder."""
    folder = folder_of(path)
    room = "/".join(folder.split("/")[:2])
    return {path.split("/")[1] + ", all", room, folder}


def percent(sums, paths):
    """@return None: there are no lines"""
    lines, ran = (sum(column) for column in zip(*(sums.get(p, (0, 0)) for p in paths)))
    return 100 * ran / lines if lines else None


def shown(value):
    return f"{'-':>10}" if value is None else f"{value:10.1f}"


def show(build):
    kept = load(build)
    rooms = collections.defaultdict(list)
    for path in kept[-1][1]:
        for room in rows_of(path):
            rooms[room].append(path)
    print(f"{'lines run, %':36}{'lines':>7}" + "".join(f"{name:>10}" for name, _ in kept))
    for room in sorted(rooms):
        lines = sum(kept[-1][1][path][0] for path in rooms[room])
        print(f"{room:36}{lines:7}" +
              "".join(shown(percent(sums, rooms[room])) for _, sums in kept))
    for name, sums in kept:
        if name == OWN:
            few = [room for room in sorted(rooms) if (percent(sums, rooms[room]) or 0) < LEAST]
            print(f"under {LEAST} % by its own unit tests: {', '.join(few) or 'none'}")


if __name__ == "__main__":
    if sys.argv[2:] == ["show"]:
        show(sys.argv[1])
    elif sys.argv[2:] == ["own"]:
        own(sys.argv[1])
    elif len(sys.argv) == 4 and sys.argv[2] == "take":
        sys.exit(take(sys.argv[1], sys.argv[3]))
    else:
        sys.exit(__doc__)
