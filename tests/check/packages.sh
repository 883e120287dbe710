#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packages.sh build|test|fresh|lint|valgrind: install the Debian packages that are missing, and
# newer ones of those that are too old for the others; says which.
set -euo pipefail

build="gcc make pkg-config gawk python3 apache2-bin apache2-dev libapr1-dev libaprutil1-dev
libjson-c-dev libyaml-dev libssl-dev libsqlite3-dev libaprutil1-dbd-sqlite3 ca-certificates"
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

# apache2-bin asks for any libssl3; mod_ssl warns of one older than what it was built with. What
# cannot be had newer (pinned, no root) stays: a warning is no reason not to go on.
built_with() {
    grep -aom1 'OpenSSL [0-9][0-9.]*' "${MODULES_DIR:-/usr/lib/apache2/modules}/mod_ssl.so" \
        2>/dev/null | cut -d' ' -f2
}
candidate() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p'; }
have_lists() { compgen -G "${APT_LISTS:-/var/lib/apt/lists}/*_Packages*" >/dev/null; }
old=()
needed=$(built_with) || needed=
for p in libssl3 libssl3t64; do
    has=$(dpkg-query -W -f '${Version}' "$p" 2>/dev/null) || has=
    if [ -n "$needed" ] && [ -n "$has" ] && dpkg --compare-versions "$has" lt "$needed" &&
        { ! have_lists || [ "$(candidate "$p")" != "$has" ]; }; then
        old+=("$p")
    fi
done
[ "${#missing[@]}" -gt 0 ] || [ "${#old[@]}" -gt 0 ] || exit 0

sudo=()
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "as root: apt-get install ${missing[*]} ${old[*]}" >&2
        [ "${#missing[@]}" = 0 ] && exit 0
        exit 1
    fi
    sudo=(sudo)
fi
echo "installing with apt-get: ${missing[*]} ${old[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -q >/dev/null || [ "${#missing[@]}" = 0 ]
# postgresql's and redis' packages must not start servers of their own: tests start theirs
install() {
    "${sudo[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "$@" >/dev/null
}
[ "${#missing[@]}" = 0 ] || install "${missing[@]}"
[ "${#old[@]}" = 0 ] || install "${old[@]}" ||
    echo "${old[*]} stays older than what mod_ssl was built with" >&2
