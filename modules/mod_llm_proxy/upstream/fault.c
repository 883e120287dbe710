/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <apr_strings.h>
#include "mod_llm_proxy/upstream/fault.h"

/** The sentence around whom it concerns, the upstream or a proxy before it; NULL: it is whole. */
static const struct {
    const char *before, *behind;
    int level;
} faults[LLMP_FAULTS] = {
    [LLMP_FAULT_NONE] = { "Connection error: no reason is known for ", ".", APLOG_ERR },
    [LLMP_FAULT_NAME] = { "Connection error: the host name of ", " cannot be resolved.",
                          APLOG_ERR },
    [LLMP_FAULT_BLOCKED] = { "Connection error: the gateway may not call ", ".", APLOG_ERR },
    [LLMP_FAULT_REFUSED] = { "Connection error: ", " refused the connection.", APLOG_ERR },
    [LLMP_FAULT_UNREACHABLE] = { "Connection error: ", " is unreachable.", APLOG_ERR },
    [LLMP_FAULT_CONNECT_TIME] = { "Connection error: connecting to ", " timed out.", APLOG_ERR },
    [LLMP_FAULT_LOCAL] = { "Connection error: the gateway could not open a connection to ", ".",
                           APLOG_ERR },
    [LLMP_FAULT_TUNNEL] = { "Connection error: the way through ", " could not be opened.",
                            APLOG_ERR },
    [LLMP_FAULT_NO_ENGINE] = { "Connection error: TLS to ",
                               " is not switched on in the gateway.", APLOG_ERR },
    [LLMP_FAULT_UNTRUSTED] = { "Connection error: the certificate of ", " is not trusted.",
                               APLOG_ERR },
    [LLMP_FAULT_OTHER_NAME] = { "Connection error: the certificate of ", " is for another name.",
                                APLOG_ERR },
    [LLMP_FAULT_OUT_OF_DATE] = { "Connection error: the certificate of ",
                                 " has expired or is not valid yet.", APLOG_ERR },
    [LLMP_FAULT_NOT_TLS] = { "Connection error: ",
                             " does not speak TLS at this port (plain HTTP?).", APLOG_ERR },
    [LLMP_FAULT_HANDSHAKE] = { "Connection error: the TLS handshake with ", " failed.",
                               APLOG_ERR },
    [LLMP_FAULT_HANDSHAKE_CUT] = { "Connection error: ",
                                   " closed the connection during the TLS handshake.",
                                   APLOG_ERR },
    [LLMP_FAULT_HANDSHAKE_TIME] = { "Connection error: the TLS handshake with ", " timed out.",
                                    APLOG_ERR },
    [LLMP_FAULT_IS_TLS] = { "Connection error: ",
                            " speaks TLS at this port: it must be called with https.",
                            APLOG_ERR },
    [LLMP_FAULT_SENDING] = { "Connection error: ",
                             " closed the connection while the request was sent.",
                             APLOG_WARNING },
    [LLMP_FAULT_SILENT] = { "Server disconnected without sending a response.", NULL,
                            APLOG_WARNING },
    [LLMP_FAULT_NOT_HTTP] = { "The answer of ", " is not HTTP", APLOG_WARNING },
};

/** Whom the running step concerns: up to the connection, a forward proxy. */
static const char *who(const llmp_exchange_t *x, llmp_fault_e kind)
{
    int before = x->remote != NULL && kind != LLMP_FAULT_BLOCKED &&
                 (kind <= LLMP_FAULT_TUNNEL || !x->wire->secure);

    return before ? "a proxy before the upstream" : "the upstream";
}

/** "http://host:port (address:port), through proxy:port" */
static const char *where(const llmp_exchange_t *x)
{
    apr_pool_t *p = x->r->pool;
    const apr_sockaddr_t *sa = x->dial.at;
    const char *address = sa ? apr_psprintf(p, " (%pI)", sa) : "";
    const char *through = x->remote ? apr_psprintf(p, ", through %s:%d", x->remote->hostname,
                                                   (int)x->remote->port) : "";

    return apr_psprintf(p, "%s://%s%s%s", x->url.scheme, x->url.authority, through, address);
}

void llmp_fault_set(llmp_exchange_t *x, llmp_fault_e kind, const char *fmt, ...)
{
    apr_pool_t *p = x->r->pool;
    va_list ap;

    va_start(ap, fmt);
    x->fault = kind;
    x->why = faults[kind].behind == NULL
                 ? faults[kind].before
                 : apr_pstrcat(p, faults[kind].before, who(x, kind), faults[kind].behind, NULL);
    x->detail = apr_pstrcat(p, where(x), ": ", apr_pvsprintf(p, fmt, ap), NULL);
    va_end(ap);
}

void llmp_fault_clear(llmp_exchange_t *x)
{
    x->fault = LLMP_FAULT_NONE;
    x->why = x->detail = NULL;
}

const char *llmp_fault_errno(apr_status_t rv, apr_pool_t *p)
{
    char text[120];

    return apr_psprintf(p, "%s (%d)", apr_strerror(rv, text, sizeof(text)), rv);
}

/** Of a host a client named: its own affair. */
static void tell_clients_host(const llmp_exchange_t *x)
{
    ap_log_error(APLOG_MARK, APLOG_INFO, 0, x->r->server, LLMLOG(233)
                 "a URL of a client's cannot be fetched: %s", x->detail);
}

void llmp_fault_tell(const llmp_exchange_t *x)
{
    apr_uint32_t untold = 0;
    const char *more = "";

    if (x->upstream == NULL) {
        tell_clients_host(x);
        return;
    }
    if (!llmp_told_due(&x->upstream->told[LLMP_TELL_FAULT], x->fault, &untold)) {
        return;
    }
    if (untold > 0) {
        more = apr_psprintf(x->r->pool, " (and %u faults of this upstream before it)", untold);
    }
    if (faults[x->fault].level == APLOG_ERR) {
        ap_log_error(APLOG_MARK, APLOG_ERR, 0, x->r->server, LLMLOG(230)
                     "an upstream cannot be called: %s%s", x->detail, more);
        return;
    }
    ap_log_error(APLOG_MARK, APLOG_WARNING, 0, x->r->server, LLMLOG(231)
                 "an upstream gave no answer: %s%s", x->detail, more);
}
