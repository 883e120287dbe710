#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# lint.sh: what gcc's analyzer and cppcheck say of modules/. Warnings are listed and counted; they
# fail nothing, since both guess. CPPFLAGS as the Makefile has them; the list is kept in BUILD.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=${BUILD:-build}/lint.txt
mkdir -p "$(dirname "$out")"
mapfile -t files < <(find modules -name '*.c' ! -name prices_table.c | sort)

analyze() {
    local room=()
    [[ $1 =~ ^modules/mod_llm_proxy/([a-z]+)/ ]] && room=("-DLLMP_ROOM_${BASH_REMATCH[1]}")
    # shellcheck disable=SC2086
    ${CC:-gcc} $CPPFLAGS "${room[@]}" -std=gnu11 -O2 -fPIC -fanalyzer \
        -Wno-analyzer-too-complex -Wall -Wextra -S -o /dev/null "$1" 2>&1 |
        grep -E '(warning|error):' || true
}
export -f analyze
printf '%s\n' "${files[@]}" | timeout 1500 xargs -P 2 -n 1 bash -c 'analyze "$1"' _ > "$out.gcc"

includes=()
for flag in $CPPFLAGS; do
    case $flag in -Iinclude | -Imodules*) includes+=("$flag") ;; esac
done
timeout 900 cppcheck --quiet --std=c11 --enable=warning,performance,portability \
    --suppress=missingInclude --suppress=normalCheckLevelMaxBranches --inline-suppr \
    -D__GNUC__=12 -j 2 "${includes[@]}" --template='{file}:{line}: {severity}: {message} [{id}]' \
    "${files[@]}" 2> "$out.cppcheck" || true

sort -u "$out.gcc" > "$out"
sort -u "$out.cppcheck" >> "$out"
cat "$out"
echo "lint: gcc -fanalyzer $(sort -u "$out.gcc" | wc -l), cppcheck $(sort -u "$out.cppcheck" | wc -l)"
rm -f "$out.gcc" "$out.cppcheck"
