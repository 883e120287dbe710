/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_LOGGED_REQUEST_H
#define LLMP_LOGGED_REQUEST_H

/**
 * @file logged_request.h
 * @brief What a log may show of a request: keys in a URL are masked, whatever the LogFormat.
 *
 * Request line, unparsed URI and Referer are masked before anything of httpd's can log them; the
 * path and the query, which handlers, <Location> and mod_rewrite read, only when all are done. Of a
 * path that is not the gateway's only what looks like a key is masked, when all are done.
 */

#include "mod_llm_proxy/gateway.h"

/** Mask what is logged while a request is served; it may be called again. */
void llmp_logged_mask(request_rec *r);

/** post_read_request: the same as soon as a request of the gateway is known. */
int llmp_logged_post_read(request_rec *r);

/**
 * log_transaction, before the logs are written: masks the rest.
 * @param r the first of a chain of internal redirects
 */
int llmp_logged_finish(request_rec *r);

/** post_config: find out whether a log shows headers that hold keys. */
void llmp_logged_open(void);

#endif
