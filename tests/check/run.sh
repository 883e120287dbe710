#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs every check_* beside it, or those named; each proves first that it can fail (tree.py).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
passed=0 failed=0
for check in "$here"/check_*; do
    name=$(basename "$check")
    [ $# = 0 ] || [[ " $* " == *" ${name%.*} "* ]] || continue
    case $name in
    *.py) run=(python3 -B "$check") ;;
    *) run=(bash "$check") ;;
    esac
    if out=$("${run[@]}" 2>&1); then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s:\n%s\n' "${name%.*}" "$out"
    fi
done
echo "check: $passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
