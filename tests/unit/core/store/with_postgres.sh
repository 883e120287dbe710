#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Run a command with a PostgreSQL of its own: with_postgres.sh COMMAND [ARG ...]
# The cluster lives in a temporary folder, listens on a Unix socket there alone and is gone with
# the command. The command finds TEST_PG_DSN (libpq keywords), TEST_PG_RESTART (a shell command
# that restarts the server) and its exit code is ours.

set -u

bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)}
if [ ! -x "$bin/initdb" ] && command -v initdb >/dev/null; then
    bin=$(dirname "$(command -v initdb)")
fi
if [ ! -x "$bin/initdb" ]; then
    echo "with_postgres.sh: PostgreSQL is not installed (no initdb in /usr/lib/postgresql/*/bin" \
         "or PATH): run tests/check/packages.sh test, or set PG_BIN" >&2
    exit 1
fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/llm-pg.XXXXXX") || exit 1
# PostgreSQL refuses to run as root
as=()
if [ "$(id -u)" = 0 ]; then
    user=postgres
    id "$user" >/dev/null 2>&1 || user=nobody
    chown "$user" "$dir"
    as=(setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups)
fi
chmod 755 "$dir"

stop()
{
    (cd "$dir" && "${as[@]}" "$bin/pg_ctl" -D "$dir/data" -m immediate -t 20 stop) >/dev/null 2>&1
    rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT TERM HUP

start="-k $dir -c listen_addresses='' -c fsync=off -c synchronous_commit=off"
start="$start -c full_page_writes=off"
start="$start -c unix_socket_permissions=0777 -c shared_buffers=32MB -c max_connections=40"
if ! (cd "$dir" && "${as[@]}" "$bin/initdb" -D "$dir/data" -U llm -A trust -E UTF8 --locale=C \
        --no-sync && "${as[@]}" "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w -t 30 -o "$start" \
        start) >"$dir/setup" 2>&1; then
    echo "with_postgres.sh: PostgreSQL did not start" >&2
    cat "$dir/setup" "$dir/log" >&2
    exit 1
fi

export TEST_PG_DSN="host=$dir user=llm dbname=postgres connect_timeout=5"
export TEST_PG_RESTART="cd '$dir' && ${as[*]} '$bin/pg_ctl' -D '$dir/data' -l '$dir/log' -m fast \
-w -t 30 restart >/dev/null 2>&1"
"$@"
