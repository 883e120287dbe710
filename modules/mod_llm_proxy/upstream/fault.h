/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_FAULT_H
#define LLMP_FAULT_H

/**
 * @file fault.h
 * @brief What keeps an upstream from answering: one sentence for the client, the detail for the
 *        operator.
 *
 * The sentence names the kind alone; addresses, system errors and certificates are the operator's.
 */

#include <stdatomic.h>
#include "mod_llm_proxy/gateway.h"

typedef enum llmp_fault_e {
    LLMP_FAULT_NONE = 0,
    LLMP_FAULT_NAME,            /**< the host's name cannot be resolved */
    LLMP_FAULT_BLOCKED,         /**< ProxyBlock */
    LLMP_FAULT_REFUSED,
    LLMP_FAULT_UNREACHABLE,
    LLMP_FAULT_CONNECT_TIME,    /**< no connection within the time limit */
    LLMP_FAULT_LOCAL,           /**< this machine has no socket, port or connection to give */
    LLMP_FAULT_TUNNEL,          /**< a forward proxy opened no way to the upstream */
    LLMP_FAULT_NO_ENGINE,       /**< SSLProxyEngine is off, or there is no mod_ssl */
    LLMP_FAULT_UNTRUSTED,       /**< nobody we trust vouches for the certificate */
    LLMP_FAULT_OTHER_NAME,      /**< the certificate is for another name */
    LLMP_FAULT_OUT_OF_DATE,     /**< the certificate has ended, or does not hold yet */
    LLMP_FAULT_NOT_TLS,         /**< it answers the handshake with something else */
    LLMP_FAULT_HANDSHAKE,       /**< any other end of a handshake */
    LLMP_FAULT_HANDSHAKE_CUT,   /**< closed during the handshake */
    LLMP_FAULT_HANDSHAKE_TIME,
    LLMP_FAULT_IS_TLS,          /**< it speaks TLS where plain HTTP was sent */
    LLMP_FAULT_SENDING,         /**< it closed while the request was being sent */
    LLMP_FAULT_SILENT,          /**< closed without a byte of an answer */
    LLMP_FAULT_NOT_HTTP,
    LLMP_FAULTS
} llmp_fault_e;

/** Lines that are told of an upstream now and then only, by what they are about. */
typedef enum llmp_tell_e {
    LLMP_TELL_FAULT = 0,        /**< of any kind above */
    LLMP_TELL_SECRET,           /**< it repeats a credential */
    LLMP_TELLS
} llmp_tell_e;

/** When the next line may be written, and how many were not; one for each upstream and child. */
typedef struct llmp_told_t {
    _Atomic apr_int64_t next;
    _Atomic apr_uint32_t kind, untold;
} llmp_told_t;

struct llmp_exchange_t;

/** Remember a fault: kind, sentence (x->why) and detail, of which fmt is the part behind where. */
void llmp_fault_set(struct llmp_exchange_t *x, llmp_fault_e kind, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/** Forget it: another try is made. */
void llmp_fault_clear(struct llmp_exchange_t *x);

/** @return "Connection refused (111)" */
const char *llmp_fault_errno(apr_status_t rv, apr_pool_t *p);

/** Write the operator's line about x->fault, unless this upstream's was written just now. */
void llmp_fault_tell(const struct llmp_exchange_t *x);

/**
 * Whether a line of that kind is due; another kind than the last always is.
 * @param untold how many were left out since the last one
 */
int llmp_told_due(llmp_told_t *told, unsigned kind, apr_uint32_t *untold);

#endif
