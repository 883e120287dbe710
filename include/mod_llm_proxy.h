/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MOD_LLM_PROXY_H
#define MOD_LLM_PROXY_H

/**
 * @file mod_llm_proxy.h
 * @brief What other modules call of the gateway.
 *
 * What they bring are rows: llm_route.h, llm_stage.h, llm_part.h, llm_job.h, llm_sink.h. The table
 * is there from post_config on, for hooks that run behind mod_llm_proxy.c's (name it in the hook's
 * list of predecessors).
 */

#include <apr_optional.h>
#include <httpd.h>
#include "llm_provider.h"
#include "llm_wait.h"

#define LLM_GATEWAY_TABLE 2     /**< of llm_gateway_t.version */

/** Who calls. Texts live as long as the request; NULL: none. */
typedef struct llm_caller_t {
    const char *hash;           /**< SHA-256 of the key, hex; of the master key a name */
    int master;                 /**< the master key: may do everything */
    const char *alias, *user_id, *team_id, *organization_id;
} llm_caller_t;

/** The head of an upstream's answer. */
typedef struct llm_reply_head_t {
    int status;
    const apr_table_t *headers;
} llm_reply_head_t;

/**
 * Gets what an upstream answers. Non-success ends the exchange, or the inner call, with that
 * status; APR_EAGAIN is none of them.
 */
typedef struct llm_receiver_t {
    apr_status_t (*head)(void *baton, const llm_reply_head_t *head);
    apr_status_t (*data)(void *baton, const char *data, apr_size_t n);
    void *baton;
} llm_receiver_t;

/** How far a call of an upstream may go. */
typedef struct llm_limits_t {
    apr_interval_time_t first;  /**< from the request's end to the answer's head. 0: request_timeout
                                     of the YAML, or httpd's Timeout; negative: no limit */
    apr_interval_time_t idle;   /**< between two portions of the answer; the same */
    apr_time_t deadline;        /**< for all of it; 0: none */
} llm_limits_t;

typedef struct llm_exchange_t llm_exchange_t;

/* -- inner calls ------------------------------------------------------------------------------ */

/** What an inner call is for. */
typedef enum llm_what_e {
    LLM_WHAT_MODEL = 0, LLM_WHAT_MCP_SERVER, LLM_WHAT_MCP_TOOL, LLM_WHAT_AGENT, LLM_WHATS
} llm_what_e;

/** It is copied; what it points to lives until the call has ended, or as long as the request. */
typedef struct llm_what_t {
    llm_what_e kind;
    const char *name;           /**< MUST, but of a model, which the body names: of the tool */
    const char *call_type;      /**< MUST, but of a model: the ledger's word: "call_mcp_tool" */
    const char *dialect;        /**< MUST of a model: format of body and answer: "openai_chat" */
    llm_str_t body;             /**< MUST of a model: JSON. MAY of others: kept as questions are */
    double most;                /**< US dollars; not of a model, where it is estimated */
    const llm_receiver_t *to;   /**< MAY: gets an answer as it comes; NULL: it is gathered */
} llm_what_t;

/** What came of an inner call. Texts live as long as the request it was made for. */
typedef struct llm_inner_answer_t {
    int status;                 /**< as a client would have got it */
    llm_str_t body;             /**< gathered: of a model's answer, or of the error */
    const llm_err_t *err;       /**< why it failed; NULL: it did not */
    llm_usage_t usage;
    double cost;                /**< US dollars */
} llm_inner_answer_t;

/** What a call that was no model's came to. */
typedef struct llm_charge_t {
    double cost;                /**< US dollars */
    const llm_usage_t *usage;   /**< MAY be NULL: there are no tokens to count */
    const llm_err_t *err;       /**< NULL: it succeeded */
} llm_charge_t;

#define LLM_INNER_DEEP 4        /**< so many inner calls within each other */

typedef struct llm_inner_t llm_inner_t;

typedef struct llm_gateway_t {
    unsigned version;           /**< LLM_GATEWAY_TABLE */
    /** @return who calls; NULL: nobody was asked for a key, or the request is not the gateway's */
    const llm_caller_t *(*caller)(request_rec *r);
    /** @return the i-th argument of the request's path, decoded; NULL: there is none */
    const char *(*argument)(request_rec *r, int i);
    /** @return a request in p that no client waits on, for exchanges of jobs */
    request_rec *(*without_client)(server_rec *s, apr_pool_t *p);
    /**
     * Make an exchange with an upstream ready: connection pools, TLS settings and forward proxies
     * are mod_proxy's. Nothing is sent before wait().
     * @param req lives until the exchange is over
     * @param why set with NULL: the URL cannot be called
     */
    llm_exchange_t *(*start)(request_rec *r, const llm_http_req_t *req, const llm_limits_t *limits,
                             const llm_receiver_t *to, const char **why);
    /**
     * Run exchanges of one request at once, until all are over.
     * @param wait what they wait for, set with APR_EAGAIN: call again when it has come. NULL: wait
     *             in this thread
     * @return APR_SUCCESS: each has ended, however; APR_ECONNABORTED: the client has left
     */
    apr_status_t (*run)(request_rec *r, llm_exchange_t **x, int n, llm_wait_t *wait);
    /**
     * @param why for the client's eyes, or NULL
     * @return APR_SUCCESS: it came to its end, whatever the status of HTTP; or why it did not
     */
    apr_status_t (*result)(const llm_exchange_t *x, const char **why);
    /**
     * A call of its own for a request: by the same caller, through the stages that take part in
     * inner calls, with its own charge and row in the ledger.
     */
    llm_inner_t *(*begin)(request_rec *r, const llm_what_t *what);
    /**
     * Go on with it.
     * @param wait as of run()
     * @return APR_SUCCESS: a model's call is over, another one is let in; APR_EAGAIN;
     *         APR_ECONNABORTED: the client has left; APR_EGENERAL: it is refused, answer() says
     *         why; or what its receiver ended it with
     */
    apr_status_t (*go_on)(llm_inner_t *call, llm_wait_t *wait);
    /** What came of it; of a model's that is over, or of one that is refused. */
    llm_inner_answer_t (*answer)(const llm_inner_t *call);
    /** One that is no model's, and was let in, is over: it is settled. Of others: nothing. */
    void (*end)(llm_inner_t *call, const llm_charge_t *charge);
} llm_gateway_t;

/** @return the table; retrieve in post_config. Not there: mod_llm_proxy is not loaded. */
APR_DECLARE_OPTIONAL_FN(const llm_gateway_t *, llm_gateway_table, (void));

#endif
