#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packages.sh build|test|fresh|lint|valgrind: install the Debian packages that are missing, and
# newer ones of those that are too old for the others; says which.
set -euo pipefail

build="gcc make pkg-config gawk apache2-bin apache2-dev libapr1-dev libaprutil1-dev libjson-c-dev
libyaml-dev libssl-dev libsqlite3-dev libaprutil1-dbd-sqlite3 ca-certificates"
test="libcunit1-dev libaprutil1-dbd-pgsql postgresql python3-venv nodejs npm openssl
curl git universal-ctags"

case ${1:-} in
build) want=$build ;;
test) want="$build $test" ;;
fresh) want="mmdebstrap curl git" ;;
lint) want="$build cppcheck" ;;
valgrind) want="$build valgrind curl" ;;
*) echo "packages.sh build|test|fresh|lint|valgrind" >&2; exit 2 ;;
esac

missing=()
for p in $want; do
    dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p")
done
# a node that did not come as a package will do
if command -v node >/dev/null && command -v npm >/dev/null; then
    for i in "${!missing[@]}"; do
        case ${missing[$i]} in nodejs | npm) unset 'missing[i]' ;; esac
    done
fi

# apache2-bin asks for any libssl3; mod_ssl warns of one older than what it was built with.
built_with() {
    grep -aom1 'OpenSSL [0-9][0-9.]*' "${MODULES_DIR:-/usr/lib/apache2/modules}/mod_ssl.so" \
        2>/dev/null | cut -d' ' -f2
}
needed=$(built_with) || needed=
for p in libssl3 libssl3t64; do
    has=$(dpkg-query -W -f '${Version}' "$p" 2>/dev/null) || has=
    if [ -n "$needed" ] && [ -n "$has" ] && dpkg --compare-versions "$has" lt "$needed"; then
        missing+=("$p")
    fi
done
[ "${#missing[@]}" -gt 0 ] || exit 0

sudo=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "as root: apt-get install ${missing[*]}" >&2; exit 1; }
    sudo=(sudo)
fi
echo "installing with apt-get: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -q >/dev/null
# postgresql's and redis' packages must not start servers of their own: tests start theirs
"${sudo[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
