/* SPDX-License-Identifier: Apache-2.0 */
#include <apu.h>
#include <apr_optional_hooks.h>
#include <apr_strings.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include "mod_llm_proxy/upstream/dial.h"
#include "mod_llm_proxy/upstream/fault.h"
#include "mod_llm_proxy/upstream/handshake.h"
#include "mod_llm_proxy/upstream/tls_alert.h"

#define TICK        apr_time_from_msec(2)   /* the system's waits are of whole milliseconds */
#define NAMES_SHOWN 3           /* of a certificate for other hosts */
#define NAME_SHOWN  100         /* bytes of each */

/** As in mod_ssl_openssl.h, which not every httpd installs. */
typedef int ssl_HOOK_pre_handshake_t(conn_rec *c, SSL *ssl, int is_proxy);

/** What was heard of one connection; lives as long as that. */
typedef struct llmp_handshake_t {
    int done;                   /* OpenSSL's part; mod_ssl looks at name and dates after it */
    int alert;                  /* the upstream's; -1: none */
    unsigned long error;
    long verify;
    X509 *certificate;
} llmp_handshake_t;

static int slot = -1;           /* of SSL objects, for the struct */
static _Thread_local llmp_exchange_t *making;

/* -- listening -------------------------------------------------------------------------------- */

static apr_status_t free_certificate(void *data)
{
    X509_free(((llmp_handshake_t *)data)->certificate);
    return APR_SUCCESS;
}

static void hear(llmp_handshake_t *h, const SSL *ssl, int where, int ret)
{
    if (where & SSL_CB_READ && where & SSL_CB_ALERT) {
        h->alert = ret & 0xff;
    }
    if (where & SSL_CB_HANDSHAKE_DONE && !h->done) {
        h->done = 1;
        h->certificate = SSL_get1_peer_certificate(ssl);
    }
    if (where == SSL_CB_CONNECT_EXIT && ret <= 0) {
        h->error = ERR_peek_error();
        h->verify = SSL_get_verify_result(ssl);
    }
}

static void on_info(const SSL *ssl, int where, int ret)
{
    llmp_handshake_t *h = SSL_get_ex_data(ssl, slot);
    void (*of_mod_ssl)(const SSL *, int, int) = SSL_CTX_get_info_callback(SSL_get_SSL_CTX(ssl));

    if (h != NULL) {
        hear(h, ssl, where, ret);
    }
    if (of_mod_ssl != NULL) {   /* ours stands before that of the context */
        of_mod_ssl(ssl, where, ret);
    }
}

static int pre_handshake(conn_rec *c, SSL *ssl, int is_proxy)
{
    llmp_handshake_t *h;

    if (!is_proxy || making == NULL || slot < 0) {
        return DECLINED;
    }
    h = apr_pcalloc(c->pool, sizeof(*h));
    h->alert = -1;
    h->verify = X509_V_OK;
    apr_pool_cleanup_register(c->pool, h, free_certificate, apr_pool_cleanup_null);
    if (SSL_set_ex_data(ssl, slot, h)) {
        SSL_set_info_callback(ssl, on_info);
        making->handshake = h;
    }
    return DECLINED;
}

void llmp_handshake_register(void)
{
    static const char *const none[] = { NULL };

    if (slot < 0) {
        slot = SSL_get_ex_new_index(0, NULL, NULL, NULL, NULL);
    }
    APR_OPTIONAL_HOOK(ssl, pre_handshake, pre_handshake, none, none, APR_HOOK_MIDDLE);
}

void llmp_handshake_making(llmp_exchange_t *x)
{
    x->handshake = NULL;
    making = x;
}

void llmp_handshake_made(void)
{
    making = NULL;
}

/* -- telling ---------------------------------------------------------------------------------- */

/** Names in a certificate are the upstream's text. */
static const char *shown(apr_pool_t *p, const unsigned char *text, int n)
{
    char *out = apr_pstrmemdup(p, (const char *)text, n < NAME_SHOWN ? (apr_size_t)n : NAME_SHOWN);

    for (char *c = out; *c != '\0'; c++) {
        *c = (unsigned char)*c <= 0x20 || (unsigned char)*c >= 0x7f ? '?' : *c;
    }
    return out;
}

static const char *names_of(X509 *certificate, apr_pool_t *p)
{
    GENERAL_NAMES *all = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    const char *list = "";
    int n = 0;

    for (int i = 0; all != NULL && i < sk_GENERAL_NAME_num(all) && n < NAMES_SHOWN; i++) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all, i);

        if (name->type == GEN_DNS) {
            list = apr_pstrcat(p, list, n++ ? ", " : "",
                               shown(p, ASN1_STRING_get0_data(name->d.dNSName),
                                     ASN1_STRING_length(name->d.dNSName)), NULL);
        }
    }
    GENERAL_NAMES_free(all);
    return n > 0 ? list : "no host";
}

/** OpenSSL agreed, mod_ssl did not. */
static void refused_by_mod_ssl(llmp_exchange_t *x, const llmp_handshake_t *h)
{
    const char *host = x->conn->ssl_hostname ? x->conn->ssl_hostname : x->url.host;

    if (h->certificate == NULL) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE, "it showed no certificate");
        return;
    }
    if (X509_cmp_current_time(X509_get0_notAfter(h->certificate)) <= 0 ||
        X509_cmp_current_time(X509_get0_notBefore(h->certificate)) >= 0) {
        llmp_fault_set(x, LLMP_FAULT_OUT_OF_DATE, "its certificate has expired or is not valid "
                       "yet (SSLProxyCheckPeerExpire)");
        return;
    }
    if (X509_check_ip_asc(h->certificate, host, 0) == 1) {
        llmp_fault_set(x, LLMP_FAULT_OTHER_NAME, "its certificate is for the address %s, which "
                       "mod_ssl does not compare: name the host in api_base, or see "
                       "SSLProxyCheckPeerName", x->url.host);
        return;
    }
    if (X509_check_host(h->certificate, host, 0, 0, NULL) == 1) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE, "mod_ssl refused it; LogLevel ssl:info tells why");
        return;
    }
    llmp_fault_set(x, LLMP_FAULT_OTHER_NAME, "its certificate is for %s, not for %s "
                   "(SSLProxyCheckPeerName)", names_of(h->certificate, x->r->pool),
                   shown(x->r->pool, (const unsigned char *)host, (int)strlen(host)));
}

static llmp_fault_e verdict(long verify)
{
    switch (verify) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return LLMP_FAULT_OUT_OF_DATE;
    case X509_V_ERR_HOSTNAME_MISMATCH:
        return LLMP_FAULT_OTHER_NAME;
    default:
        return LLMP_FAULT_UNTRUSTED;
    }
}

/** What a peer that knows no TLS answers looks like. */
static int is_no_tls(int reason)
{
    return reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_HTTP_REQUEST ||
           reason == SSL_R_HTTPS_PROXY_REQUEST || reason == SSL_R_PACKET_LENGTH_TOO_LONG ||
           reason == SSL_R_BAD_RECORD_TYPE || reason == SSL_R_UNEXPECTED_MESSAGE;
}

static void refused_by_openssl(llmp_exchange_t *x, const llmp_handshake_t *h)
{
    int reason = ERR_GET_LIB(h->error) == ERR_LIB_SSL ? ERR_GET_REASON(h->error) : 0;
    const char *text = ERR_reason_error_string(h->error), *alert = llmp_handshake_alert(x);

    if (reason == SSL_R_CERTIFICATE_VERIFY_FAILED) {
        llmp_fault_set(x, verdict(h->verify), "certificate: %s (%ld)",
                       X509_verify_cert_error_string(h->verify), h->verify);
    }
    else if (alert != NULL) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE, "TLS: it sent the alert %s", alert);
    }
    else if (is_no_tls(reason)) {
        llmp_fault_set(x, LLMP_FAULT_NOT_TLS, "TLS: %s: it does not speak TLS (plain HTTP?)", text);
    }
    else if (text == NULL || reason == SSL_R_UNEXPECTED_EOF_WHILE_READING) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE_CUT, "TLS: closed during the handshake");
    }
    else {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE, "TLS: %s", text);
    }
}

/** Whether the handshake of this connection, not what was sent behind it, is what failed. */
static int is_of_handshake(const llmp_exchange_t *x)
{
    const conn_rec *c = x->conn->connection;
    const llmp_handshake_t *h = x->handshake;

    return (c != NULL && apr_table_get(c->notes, "SSL_connect_rv") != NULL &&
            strcmp(apr_table_get(c->notes, "SSL_connect_rv"), "err") == 0) ||
           (h != NULL && !h->done);
}

apr_status_t llmp_handshake_failed(llmp_exchange_t *x, apr_interval_time_t took)
{
    const llmp_handshake_t *h = x->handshake;
    apr_interval_time_t limit = x->handshake_timeout > 0 ? x->handshake_timeout
                                                         : x->connect_timeout;
    int slow = limit > 0 && took + TICK >= limit;

    if (!is_of_handshake(x)) {
        llmp_fault_set(x, LLMP_FAULT_SENDING, slow ? "it took no more of the request in time"
                                                   : "closed while the request was sent");
    }
    else if (slow) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE_TIME, "TLS: no answer to the handshake (plain "
                       "HTTP?)");
    }
    else if (h == NULL) {
        llmp_fault_set(x, LLMP_FAULT_HANDSHAKE, "TLS: LogLevel ssl:info tells why");
    }
    else if (h->done) {
        refused_by_mod_ssl(x, h);
    }
    else {
        refused_by_openssl(x, h);
    }
    return slow ? llmp_dial_over(x) : APR_ECONNREFUSED;
}

const char *llmp_handshake_alert(const llmp_exchange_t *x)
{
    const llmp_handshake_t *h = x->handshake;

    return h != NULL && h->alert > 0 ? llmp_tls_alert(h->alert, x->r->pool) : NULL;
}
