# SPDX-License-Identifier: Apache-2.0
"""A small httpd.conf per gateway: few threads, so that a server starts in a tenth of a second."""

import os

MODULES_DIR = os.environ.get("MODULES_DIR", "/usr/lib/apache2/modules")

# some builds of httpd have these inside
OPTIONAL = ("log_config", "unixd")
NEEDED = ("mpm_event", "authz_core", "socache_shmcb", "ssl", "proxy")

TEMPLATE = """\
ServerRoot "{run}"
ServerName localhost
PidFile "{run}/httpd.pid"
DefaultRuntimeDir "{run}"
Mutex pthread
Listen 127.0.0.1:{port}
{loads}
{user}
StartServers {children}
ServerLimit {limit}
ThreadLimit {threads}
ThreadsPerChild {threads}
MaxRequestWorkers {workers}
MinSpareThreads 1
MaxSpareThreads {workers}
MaxConnectionsPerChild 0
KeepAlive On
MaxKeepAliveRequests 0
KeepAliveTimeout 30
Timeout 20
GracefulShutdownTimeout 30
EnableSendfile Off
EnableMMAP Off
ServerTokens Prod
AllowEncodedSlashes NoDecode
ErrorLog "{run}/error.log"
LogLevel notice
LogFormat "%h \\"%r\\" %>s %b %D" gateway
CustomLog "{run}/access.log" gateway
<Directory />
    Require all denied
</Directory>
SSLSessionCache shmcb:{run}/ssl_cache(512000)
SSLProxyEngine On
SSLProxyVerify require
SSLProxyCACertificateFile {ca_file}
SSLProxyCheckPeerName On
SSLProxyCheckPeerExpire On
ProxyAddHeaders Off
LLMStateDir "{run}/state"
{extra}
LLMConfig "{config}"
LLMEngine on
"""


def _load(name, folder):
    return f"LoadModule {name}_module {folder}/mod_{name}.so"


def _loads(build, router, dbd, example):
    """@param example where mod_llm_example is loaded, to mod_llm_proxy: before, after or not (None)"""
    lines = [_load(name, MODULES_DIR) for name in NEEDED + (("dbd",) if dbd else ())]
    for name in OPTIONAL:
        lines += [f"<IfModule !{name}_module>", _load(name, MODULES_DIR), "</IfModule>"]
    ours = ["llm_proxy"] + (["llm_router"] if router else [])
    ours = {"before": ["llm_example", *ours], "after": [*ours, "llm_example"]}.get(example, ours)
    lines += [_load(name, build) for name in ours]
    return "\n".join(lines)


def render(*, run, port, build, config, ca_file, user, children, threads, router, dbd, example,
           extra):
    """The text of an httpd.conf; see Gateway for the meaning of the parameters."""
    return TEMPLATE.format(
        run=run, port=port, config=config, ca_file=ca_file, children=children, threads=threads,
        limit=children * 4, workers=children * threads, extra=extra,
        user=f"User {user}\nGroup {user}" if user else "", loads=_loads(build, router, dbd, example))
