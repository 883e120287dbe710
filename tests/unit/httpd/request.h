/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_TEST_HTTPD_REQUEST_H
#define LLM_TEST_HTTPD_REQUEST_H

/**
 * @file request.h
 * @brief A server with mod_llm_proxy in it, and requests that go the way httpd sends them.
 */

#include "httpd/proxy.h"
#include "httpd/stub.h"
#include "mod_llm_proxy/gateway.h"

#define TEST_MASTER "sk-master-of-the-tests"

/**
 * A server that serves a model "m" by itself; the master key is TEST_MASTER. More of
 * general_settings may follow.
 */
#define TEST_YAML                                                                              \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, mock_response: 'Hello there'}\n"               \
    "general_settings:\n"                                                                      \
    "  master_key: " TEST_MASTER "\n"

/** One of whose models an upstream is asked. */
#define TEST_YAML_UPSTREAM                                                                     \
    "model_list:\n"                                                                            \
    "  - model_name: m\n"                                                                      \
    "    litellm_params: {model: openai/gpt-4o, api_base: 'http://up.test:8080/v1', "          \
    "api_key: sk-of-the-upstream}\n"                                                           \
    "router_settings: {num_retries: 0}\n"                                                      \
    "general_settings:\n"                                                                      \
    "  master_key: " TEST_MASTER "\n"

/**
 * A virtual host of the gateway's alone, started: configuration, shared memory, router, and a child
 * without threads of its own. Nothing of a test before it is left.
 */
server_rec *test_server(const char *yaml);

/** @return the pool of the child that serves: gone before the server is */
apr_pool_t *test_child(void);

/** A server_rec without a configuration; test_server() makes it. */
server_rec *test_bare_server(void);

/** @return a request as httpd has read its head; the body is taken from text in one piece */
request_rec *test_request(const char *method, const char *uri, const char *body);

/** The same with the master key. */
request_rec *test_asked(const char *method, const char *uri, const char *body);

/** A chat with model "m" and the master key. @param more members behind "messages", or "" */
request_rec *test_chat(const char *more);

/** The body comes in pieces, or never: see httpd_input(). */
void test_body(request_rec *r, const char *body, apr_size_t piece, httpd_end_e end);

/** Send it through translate_name and the handler. @return the status a client sees */
int test_run(request_rec *r);

/** The request is over: what log_transaction does, and its pool is gone after the test. */
void test_over(request_rec *r);

/** @return what was sent to the client so far, without its head */
const char *test_sent(request_rec *r);

/** @return what the end of the client's filters has taken */
const httpd_taken_t *test_taken(request_rec *r);

/** @return a header of the answer, or NULL */
const char *test_header(const request_rec *r, const char *name);

/** @return a member of the JSON that was sent: "error.message", "choices.0.index"; as text */
const char *test_member(request_rec *r, const char *path);

/** The request as it is behind translate_name: for functions that take one. */
llmp_req_t *test_claimed(request_rec *r);

/** The same, admitted by all stages. NULL: it was refused, and *err says why. */
llmp_req_t *test_admitted(request_rec *r, llm_err_t **err);

/** Until something is so, or five seconds have passed: what a thread does comes when it comes. */
#define TEST_UNTIL(condition)                                                                  \
    for (apr_time_t end = apr_time_now() + apr_time_from_sec(5);                               \
         !(condition) && apr_time_now() < end;) {                                              \
        apr_sleep(1000);                                                                       \
    }                                                                                          \
    CU_ASSERT(condition)

/** A directive's cmd_parms. */
cmd_parms *test_command(server_rec *s, const char *directive);

/** Call a directive of mod_llm_proxy as httpd would. @return NULL, or what is wrong */
const char *test_directive(server_rec *s, const char *name, const char *args);

#endif
