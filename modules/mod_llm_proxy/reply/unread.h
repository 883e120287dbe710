/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_UNREAD_H
#define LLMP_UNREAD_H

/**
 * @file unread.h
 * @brief The rest of a body that nobody wants is not waited for.
 *
 * httpd reads a body nobody wanted to its end before the connection's next request. A client that
 * sends it slowly, which needs no key, would hold a thread for as long as mod_reqtimeout lets it.
 */

#include "mod_llm_proxy/gateway.h"

/**
 * Before an answer without a look at the body: take what has come of it; if that is not all, or no
 * more than the body itself tells its end, close. Of a stream of HTTP/2 nothing is read at all.
 */
void llmp_unread_leave(request_rec *r);

/** Hook insert_error_filter: the same for the errors httpd answers on the gateway's hosts. */
void llmp_unread_error(request_rec *r);

#endif
