#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh: the README's commands on a clean Debian 12, so that a missing install step cannot hide.
#
# A root made by mmdebstrap gets a clone of the last commit; there `make run` must answer the curl
# it prints, `make test` must pass, and an installed apache2 must serve after `make install`.
# Mounts and processes live in name spaces of their own and end with them; the network is shared,
# so PORT and PORT + 1 must be free.
#   PORT (4900)  FRESH_DIR (a folder in /dev/shm, else the temporary one)  FRESH_TIMEOUT (4800 s)
#   FRESH_STEPS (run,test,install)  SOURCES (apt's sources; the host's)
#   FRESH_OPENSSL (none: an older version to begin with and to stay with)
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
port=${PORT:-4900} limit=${FRESH_TIMEOUT:-4800} steps=${FRESH_STEPS:-run,test,install}
die() { printf 'fresh: %s\n' "$*" >&2; exit 1; }
say() { printf 'fresh: %5d s  %s\n' "$SECONDS" "$*"; }

[ "$(id -u)" = 0 ] ||
    exec sudo --preserve-env=PORT,FRESH_DIR,FRESH_TIMEOUT,FRESH_STEPS,FRESH_OPENSSL "$0"
for p in "$port" $((port + 1)); do
    ! (exec 3<>"/dev/tcp/127.0.0.1/$p") 2>/dev/null || die "port $p is taken; pass PORT="
done

room() {
    local free
    free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)
    [ "${free:-0}" -gt 6000000 ] && echo /dev/shm || echo "${TMPDIR:-/tmp}"
}
work=$(mktemp -d "${FRESH_DIR:-$(room)}/llm-fresh.XXXXXX")
root=$work/root
inside=
finish() {
    [ -z "$inside" ] || kill -KILL "$inside" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT

# -- a clean Debian ----------------------------------------------------------------------------

# FRESH_OPENSSL= an older version, pinned: apt-cache madison libssl3 tells which can be had
pin_openssl() {
    [ -n "${FRESH_OPENSSL:-}" ] || return 0
    printf 'Package: src:openssl\nPin: version %s\nPin-Priority: 1001\n' "$FRESH_OPENSSL" \
        > "$root/etc/apt/preferences.d/openssl"
    chroot "$root" apt-get update -q >/dev/null
    chroot "$root" apt-get install -y -q --allow-downgrades "libssl3=$FRESH_OPENSSL" >/dev/null
}

make_root() {
    local sources=${SOURCES:-/etc/apt/sources.list.d/debian.sources}
    [ -e "$sources" ] || sources=/etc/apt/sources.list
    TMPDIR=$work mmdebstrap --quiet --mode=root --variant=minbase --include=ca-certificates,make \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt=force-unsafe-io bookworm "$root" "$sources"
}

# How this machine reaches its registries is not what is tried here: files no package owns, and
# the environment of their clients, are taken along.
take_along() {
    local f
    for f in /etc/apt/apt.conf.d/* /usr/local/share/ca-certificates/*.crt /etc/pip.conf \
             /etc/npmrc ~/.npmrc ~/.pip/pip.conf ~/.config/pip/pip.conf; do
        [ -f "$f" ] && ! dpkg -S "$f" >/dev/null 2>&1 || continue
        case $(basename "$f") in docker-* | *packagekit* | *autoremove*) continue ;; esac
        install -D -m 644 "$f" "$root$f"
    done
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    chroot "$root" update-ca-certificates >/dev/null 2>&1
    env -0 | grep -zE '^(PIP_|npm_config_|NODE_EXTRA_CA|SSL_CERT|REQUESTS_CA|CURL_CA|.*_proxy=)' |
        grep -zv '^PIP_FIND_LINKS' | while IFS= read -r -d '' f; do
            printf 'export %q=%q\n' "${f%%=*}" "${f#*=}"
        done > "$root/environment" || true
    # packages must not start services: there is no init here
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
}

clone() {
    [ -z "$(git -C "$top" status --porcelain)" ] || say "note: uncommitted changes are not taken"
    git clone -q --no-local --depth 1 "file://$top" "$root/srv/llm-gateway"
    git -C "$root/srv/llm-gateway" remote remove origin
}

# -- what happens inside; each step writes its result into /result -------------------------------

cat_inside() {
    cat <<'EOF'
set -u
mount -t proc proc /proc
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
mount -t devpts devpts /dev/pts 2>/dev/null
. /environment
export HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
cd /srv/llm-gateway || exit 1
note() { echo "$1" >> /result; }

step_run() {
    make run PORT="$PORT" > /run.log 2>&1 &
    local i
    for i in $(seq 900); do [ -e /answered ] && break; sleep 1; done
    kill -TERM "$(cat run/httpd.pid 2>/dev/null || cat /var/lib/llm-gateway/*/httpd.pid)" $!
    wait
    [ -e /answered ] && note "run ok" || note "run failed"
}
step_test() {
    bash .ci/run > /test.log 2>&1 && note "test ok" || note "test failed"
}
step_install() {
    {
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends apache2 curl &&
        make install &&
        a2dissite 000-default &&
        a2enmod proxy_llm llm_router &&
        printf 'export LITELLM_MASTER_KEY=sk-fresh-install\n' >> /etc/apache2/envvars &&
        printf 'Listen 127.0.0.1:%s\n' "$((PORT + 1))" > /etc/apache2/ports.conf &&
        printf '%s\n' "<VirtualHost *:$((PORT + 1))>" 'ServerName localhost' 'LLMEngine on' \
            'SSLProxyEngine on' '</VirtualHost>' > /etc/apache2/sites-available/llm.conf &&
        a2ensite llm && apachectl configtest && apachectl start && ask && apachectl graceful &&
        sleep 2 && ask && cp /etc/llm-gateway/gateway.yaml /tmp/good.yaml &&
        sed -i 's/^model_list:/model_list: 7/' /etc/llm-gateway/gateway.yaml &&
        ! apachectl configtest && ! apachectl graceful && ask &&
        cp /tmp/good.yaml /etc/llm-gateway/gateway.yaml && apachectl graceful-stop
    } > /install.log 2>&1 && note "install ok" || note "install failed"
}
ask() {
    curl -fsS --retry 20 --retry-connrefused --retry-delay 1 --max-time 30 \
        "http://127.0.0.1:$((PORT + 1))/v1/chat/completions" \
        -H 'Authorization: Bearer sk-fresh-install' -H 'Content-Type: application/json' \
        -d '{"model":"mock","messages":[{"role":"user","content":"hello"}]}'
}
for step in ${STEPS//,/ }; do "step_$step"; done
note "end"
EOF
}

# the command `make run` prints, as it stands there
printed_curl() { sed -n '/^  curl /,/^$/p' "$root/run.log" 2>/dev/null; }

answered() {
    local command code
    command=$(printed_curl)
    [ -n "$command" ] || return 1
    code=$(bash -c "${command%"${command##*[![:space:]]}"} -s -o '$work/answer' -w '%{http_code}'" \
        2>/dev/null) || return 1
    [ "$code" = 200 ]
}

result() { grep -qx "$1" "$root/result" 2>/dev/null; }

watch() {
    local seen=
    while [ "$SECONDS" -lt "$limit" ] && kill -0 "$inside" 2>/dev/null && ! result end; do
        if [[ $steps == *run* && -z $seen ]] && answered; then
            seen=yes
            say "make run answers the curl it printed: $(head -c 120 "$work/answer")"
            touch "$root/answered"
        fi
        sleep 1
    done
}

summary() {
    local step ok=0
    grep -aE '[0-9]+ (passed|failed)|^ +(tests|asserts) +[0-9]' "$root/test.log" 2>/dev/null |
        awk '!seen[$0]++' || true
    for step in ${steps//,/ }; do
        if result "$step ok"; then
            say "make $step: ok"
        else
            ok=1
            say "make $step: FAILED"
            tail -n "${FRESH_TAIL:-40}" "$root/$step.log" 2>/dev/null || true
        fi
    done
    return "$ok"
}

command -v mmdebstrap >/dev/null || "$top/tests/check/packages.sh" fresh
say "making a clean Debian 12 in $work"
make_root
take_along
pin_openssl
clone
cat_inside > "$root/inside.sh"
say "in it: make ${steps//,/, make } (logs in $root)"
setsid timeout -k 10 "$limit" unshare --mount --pid --fork --kill-child \
    env -i PORT="$port" STEPS="$steps" PATH="$PATH" chroot "$root" /bin/bash /inside.sh \
    > "$work/inside.log" 2>&1 &
inside=$!
watch
[ "$SECONDS" -lt "$limit" ] || say "out of time"
[ -z "${FRESH_KEEP_LOGS:-}" ] || cp "$root"/*.log "$FRESH_KEEP_LOGS"/
summary
