/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/upstream/tls_alert.h"

#define WANTS_OURS "it wants a certificate of ours (SSLProxyMachineCertificateFile)"
#define REFUSES_OURS "it does not take our certificate (SSLProxyMachineCertificateFile)"
#define NO_COMMON "no protocol or cipher in common (SSLProxyProtocol, SSLProxyCipherSuite)"

/** By code, as the registry "TLS Alerts" of IANA has them; what OpenSSL names it does not all. */
static const struct {
    int code;
    const char *name, *words;           /**< words NULL: the name says it */
} alerts[] = {
    { 0, "close notify", "it closed the connection" },
    { 10, "unexpected message", NULL },
    { 20, "bad record mac", "the bytes were damaged on the way" },
    { 21, "decryption failed", NULL },
    { 22, "record overflow", NULL },
    { 30, "decompression failure", NULL },
    { 40, "handshake failure", NO_COMMON ", or " WANTS_OURS },
    { 41, "no certificate", WANTS_OURS },
    { 42, "bad certificate", REFUSES_OURS },
    { 43, "unsupported certificate", REFUSES_OURS },
    { 44, "certificate revoked", REFUSES_OURS },
    { 45, "certificate expired", REFUSES_OURS },
    { 46, "certificate unknown", REFUSES_OURS },
    { 47, "illegal parameter", NULL },
    { 48, "unknown ca", REFUSES_OURS },
    { 49, "access denied", REFUSES_OURS },
    { 50, "decode error", NULL },
    { 51, "decrypt error", NULL },
    { 52, "too many cids requested", NULL },
    { 60, "export restriction", NULL },
    { 70, "protocol version", "it speaks another version of TLS (SSLProxyProtocol)" },
    { 71, "insufficient security", "it wants stronger ciphers (SSLProxyCipherSuite)" },
    { 80, "internal error", "a fault of its own" },
    { 86, "inappropriate fallback", NULL },
    { 90, "user canceled", NULL },
    { 100, "no renegotiation", NULL },
    { 109, "missing extension", NULL },
    { 110, "unsupported extension", NULL },
    { 111, "certificate unobtainable", NULL },
    { 112, "unrecognized name", "it serves no such host: is the host name of api_base right?" },
    { 113, "bad certificate status response", NULL },
    { 114, "bad certificate hash value", NULL },
    { 115, "unknown psk identity", NULL },
    { 116, "certificate required", WANTS_OURS },
    { 117, "general error", NULL },
    { 120, "no application protocol", "it speaks no HTTP/1.1" },
    { 121, "ech required", NULL },
};

const char *llmp_tls_alert(int code, apr_pool_t *p)
{
    for (apr_size_t i = 0; i < sizeof(alerts) / sizeof(alerts[0]); i++) {
        if (alerts[i].code == code) {
            return apr_psprintf(p, "\"%s\" (%d)%s%s", alerts[i].name, code,
                                alerts[i].words != NULL ? ": " : "",
                                alerts[i].words != NULL ? alerts[i].words : "");
        }
    }
    return apr_psprintf(p, "of number %d, which has no name", code);
}
