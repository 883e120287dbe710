#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh asan|valgrind|suite: a gateway under a memory checker, its main paths called, its findings
# read. suite: TESTS of the integration suite under valgrind, a server and process per class.
#
#   BUILD (build-asan, build); port 4930 must be free
# asan preloads the sanitizer's runtime into httpd and reads what the children write to its log;
# valgrind runs one process (-X) and fails on an error with one of our modules in its stack.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
mode=${1:-}
port=4930                               # gateway.yaml calls itself there
work=$(mktemp -d)
export RUN=$work/run PORT=$port HOST=127.0.0.1 CONFIG=$top/tests/memory/gateway.yaml
export LITELLM_MASTER_KEY=sk-memory-check
unset DATABASE_URL
server=
finish() {
    if [ -n "$server" ]; then kill -KILL "$server" 2>/dev/null || true; fi
    [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap finish EXIT
chmod 755 "$work"

case $mode in
asan)
    export BUILD=${BUILD:-build-asan}
    cat > "$work/httpd" <<EOF
#!/bin/sh
export LD_PRELOAD=$(gcc -print-file-name=libasan.so) UBSAN_OPTIONS=print_stacktrace=1
export ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0
exec "${APACHE2:-/usr/sbin/apache2}" "\$@"
EOF
    ;;
valgrind | suite)
    export BUILD=${BUILD:-build}
    # httpd unloads its modules at the end: the stacks need their symbols until then
    cat > "$work/httpd" <<EOF
#!/bin/sh
case " \$* " in *" -t "*) exec "${APACHE2:-/usr/sbin/apache2}" "\$@" ;; esac
exec valgrind --quiet --vgdb=no --error-limit=no --keep-debuginfo=yes --num-callers=40 \
    --leak-check=no --fullpath-after= \
    --log-file="$work/valgrind.%p.log" "${APACHE2:-/usr/sbin/apache2}" "\$@" -X
EOF
    ;;
*)
    echo "run.sh asan|valgrind|suite" >&2
    exit 2 ;;
esac
chmod 755 "$work/httpd"
# valgrind knows 500 threads at most
sed -E 's/^(ThreadLimit|ThreadsPerChild) .*/\1 16/; s/^(StartServers) .*/\1 1/
        s/^(M(ax|in)SpareThreads|MaxRequestWorkers) .*/\1 64/' \
    "$top/conf/httpd.conf" > "$work/httpd.conf"
export HTTPD_CONF=$work/httpd.conf
export APACHE2=$work/httpd

passed=0 failed=0
expect() {
    local what=$1 want=$2 got
    shift 2
    got=$(curl -sS -m 60 -o "$work/body" -w '%{http_code}' "$@" 2>&1) || true
    if [ "$got" = "$want" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: %s instead of %s: %s\n' "$what" "$got" "$want" "$(head -c 300 "$work/body")"
    fi
}
url=http://127.0.0.1:$port
master=(-H "Authorization: Bearer $LITELLM_MASTER_KEY" -H 'Content-Type: application/json')
chat() { printf '{"model":"%s","messages":[{"role":"user","content":"hello"}]%s}' "$1" "${2:-}"; }

exercise() {
    local key i
    expect liveness 200 "$url/health/liveliness"
    expect readiness 200 "$url/health/readiness"
    expect models 200 "${master[@]}" "$url/v1/models"
    expect "no key" 401 "$url/v1/models"
    expect "unknown path" 404 "$url/nowhere"
    expect "other method" 405 "$url/v1/chat/completions"
    expect "a key" 200 "${master[@]}" "$url/key/generate" -d '{"models":["mock","plain"]}'
    key=$(sed 's/.*"key":"\([^"]*\)".*/\1/' "$work/body")
    virtual=(-H "Authorization: Bearer $key" -H 'Content-Type: application/json')
    for i in 1 2 3; do
        expect chat 200 "${virtual[@]}" "$url/v1/chat/completions" -d "$(chat mock)"
        expect stream 200 "${virtual[@]}" "$url/v1/chat/completions" \
            -d "$(chat mock ',"stream":true,"stream_options":{"include_usage":true}')"
        # the gateway is its own upstream: the whole way out and back
        expect upstream 200 "${virtual[@]}" "$url/v1/chat/completions" -d "$(chat plain)"
        expect "upstream stream" 200 "${virtual[@]}" "$url/v1/chat/completions" \
            -d "$(chat plain ',"stream":true,"tags":["a","b"]')"
        expect translated 200 "${master[@]}" "$url/v1/chat/completions" \
            -d "$(chat plain ',"metadata":{"tags":["x"]},"tools":[{"type":"function","function":
                {"name":"f","parameters":{"type":"object","properties":{}}}}]')"
    done
    expect "fallback" 200 "${master[@]}" "$url/v1/chat/completions" -d "$(chat broken)"
    expect "not allowed" 403 "${virtual[@]}" "$url/v1/chat/completions" -d "$(chat broken)"
    expect "unknown model" 400 "${master[@]}" "$url/v1/chat/completions" -d "$(chat nobody)"
    expect "bad JSON" 400 "${master[@]}" "$url/v1/chat/completions" -d '{"model":'
    expect "twice" 400 "${master[@]}" "$url/v1/chat/completions" -d '{"model":"a","model":"b"}'
    expect completion 200 "${virtual[@]}" "$url/v1/completions" -d '{"model":"mock","prompt":"x"}'
    expect embedding 200 "${virtual[@]}" "$url/v1/embeddings" -d '{"model":"mock","input":"x"}'
    expect health 200 "${master[@]}" "$url/health"
    expect "key info" 200 "${virtual[@]}" "$url/key/info"
    expect "key delete" 200 "${master[@]}" "$url/key/delete" -d "{\"keys\":[\"$key\"]}"
    expect "deleted key" 401 "${virtual[@]}" "$url/v1/models"
}

serve() {
    "$top/conf/gatewayctl" run > "$work/out" 2>&1 &
    server=$!
    for _ in $(seq 300); do
        curl -s -m 5 -o /dev/null "$url/health/liveliness" && break
        kill -0 "$server" 2>/dev/null || break
        sleep 0.2
    done
    exercise
    sleep 2                             # the watchdog writes the spend rows
    kill -TERM "$server"
    for _ in $(seq 300); do kill -0 "$server" 2>/dev/null || break; sleep 0.1; done
    [ "$passed" -gt 0 ] || tail -n 20 "$work/out" "$RUN/error.log"
}

# what no test of the suite can see: a read of freed or unset memory that changed nothing
suite() {
    local python=$top/tests/.venv/bin/python count
    unset RUN PORT HOST CONFIG
    cd "$top"
    # shellcheck disable=SC2086
    SLOWNESS=6 timeout 1500 "$python" -m pytest -q -n 2 --dist loadscope $TESTS 2>&1 |
        tee "$work/out" || failed=$((failed + 1))
    count=$(grep -oE '[0-9]+ passed' "$work/out" | tail -n 1 || true)
    passed=${count%% *}
    passed=${passed:-0}
}

if [ "$mode" = suite ]; then suite; else serve; fi

findings() {
    if [ "$mode" = asan ]; then
        grep -ahE -A25 'ERROR: AddressSanitizer|runtime error:' "$RUN/error.log" "$work/out"
    else
        awk 'function flush() {
                 if (block ~ /modules\/(core|mod_llm)/) { printf "%s\n", block }
                 block = ""
             }
             /^==[0-9]+== *$/ { flush(); next }
             { block = block $0 "\n" }
             END { flush() }' "$work"/valgrind.*.log | grep . || true
    fi
}
found=$(findings || true)
if [ -n "$found" ]; then
    failed=$((failed + 1))
    printf '%s\n' "$found" | head -n 200
fi
echo "memory $mode: $passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
