/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TEST_SIGN_H
#define TEST_SIGN_H

/** @file sign.h @brief A sign-in whose endpoints are the test. */

#include <stdlib.h>
#include <apr_strings.h>
#include "test.h"
#include "provider/providers.h"
#include "provider/signin/signin.h"
#include "provider/signin/steps.h"

#define NOW apr_time_from_sec(1900000000)

typedef struct sign_t {
    llm_deployment_t d;
    llm_signin_t *signin;
    llm_signin_run_t *run;
    apr_status_t rv;
    const char *why;            /**< why it cannot be right */
} sign_t;

/** An environment without a trace of any cloud. */
void sign_clean(void);

/** Decide for params as "name=value" lines. @return s->signin NULL: none is needed */
sign_t *sign_for(const llm_provider_t *provider, const char *params);

/** Run to the first request. @return the request, NULL: it ended */
const llm_http_req_t *sign_start(sign_t *s);

/** Answer the request. @return the next one, NULL: it ended */
const llm_http_req_t *sign_answer(sign_t *s, int status, const char *body);

/** @return a line of the value, or the reason there is none */
const char *sign_part(sign_t *s, int i);

/** @return seconds from NOW */
int sign_life(sign_t *s);

const char *sign_header(const llm_http_req_t *req, const char *name);

/** Make a file for this test. @return its path */
const char *sign_file(const char *name, const char *text);

#endif
