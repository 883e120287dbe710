/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLM_PROVIDER_SIGNIN_STEPS_H
#define LLM_PROVIDER_SIGNIN_STEPS_H

/** @file steps.h @brief What the ways of signing in are made of. */

#include "llm_config.h"
#include "base/json/json.h"
#include "provider/signin/way.h"

#define LLM_SIGNIN_MAX_STEPS   16
#define LLM_SIGNIN_MAX_SECRETS 24
#define LLM_SIGNIN_MAX_FILE    65536    /**< bytes of a token, key or profile file */

/** Keys that sign requests to AWS. */
typedef struct llm_aws_keys_t {
    const char *access, *secret, *session;      /**< session may be NULL */
} llm_aws_keys_t;

struct llm_signin_run_t {
    apr_pool_t *pool;
    const llm_signin_t *signin;
    apr_time_t now;
    llm_http_req_t http;        /**< method NULL: no request is under way */
    const char *value;
    const char *why;
    const char *detail;         /**< of why, for the operator alone; or NULL */
    int refused;
    /* what steps leave for those behind them */
    llm_aws_keys_t aws;
    const char *assertion;      /**< token of an identity provider */
    const char *bearer;         /**< access token */
    const char *project;
    const char *note;           /**< between two steps of one service */
    apr_time_t expires;         /**< of the last credential; 0: not said */
    /* private */
    llm_step_t stack[LLM_SIGNIN_MAX_STEPS];     /**< the next one last */
    int depth, calls;
    llm_step_t step;
    const char *secrets[LLM_SIGNIN_MAX_SECRETS];
    int nsecrets;
};

/* -- running --------------------------------------------------------------------------------- */

/** Let a step follow the running one, before all others. */
apr_status_t llm_step_push(llm_signin_run_t *run, const llm_step_kind_t *kind, const void *arg);

/**
 * Fail with "STEP text", which clients are told, so that it names no address and no file; the
 * address of a request under way becomes the detail. Secrets told of before are not shown.
 * @param refused as llm_signin_why()
 * @return APR_EGENERAL
 */
apr_status_t llm_step_fail(llm_signin_run_t *run, int refused, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/** What else the operator should know of the last failure: an address, a file. */
void llm_step_detail(llm_signin_run_t *run, const char *text);

/** Never to be shown, neither as it is nor percent-encoded. @return s */
const char *llm_step_secret(llm_signin_run_t *run, const char *s);

/** The request of this step. @return APR_INCOMPLETE, or APR_EGENERAL: url is not a URL */
apr_status_t llm_step_get(llm_signin_run_t *run, const char *url);
apr_status_t llm_step_post(llm_signin_run_t *run, const char *url, const char *type,
                           const char *body);

/** A form from names and values, NULL-ended; pairs whose value is NULL are left out. */
const char *llm_step_form(apr_pool_t *p, ...) __attribute__((sentinel));

/** Read an answer as a JSON object. @return APR_SUCCESS or APR_EGENERAL */
apr_status_t llm_step_json(llm_signin_run_t *run, const llm_reply_t *a, json_object **o);

/** Take a token: no control bytes, not empty, and a secret. @return NULL: it is none (run->why) */
const char *llm_step_token(llm_signin_run_t *run, const char *text, const char *name);

/** A number, or a text of one, as Azure writes them. @return def when it is neither */
apr_int64_t llm_step_number(json_object *o, const char *name, apr_int64_t def);

/** Set run->expires from a duration in seconds, or from a point in time. */
void llm_step_expires_in(llm_signin_run_t *run, apr_int64_t seconds);
void llm_step_expires_at(llm_signin_run_t *run, apr_time_t at);

/** Read a small file. @return NULL: run->why says so */
const char *llm_step_file(llm_signin_run_t *run, const char *path);

/** The same without a run. @return NULL: it cannot be read, or has more than max bytes */
const char *llm_signin_file(const char *path, apr_size_t max, apr_pool_t *p);

/** @return text without white space around it */
const char *llm_signin_trim(const char *text, apr_pool_t *p);

/* -- refusal.c ------------------------------------------------------------------------------- */

/** What an endpoint said when it refused: XML of AWS, JSON of OAuth or Google; "" when nothing. */
const char *llm_refusal_text(const llm_reply_t *a, apr_pool_t *p);

/* -- xml.c ----------------------------------------------------------------------------------- */

/** The text of the first element of that name inside xml, unescaped. @return NULL: there is none */
const char *llm_xml_text(const char *xml, apr_size_t n, const char *name, apr_pool_t *p);

/* -- oidc.c ---------------------------------------------------------------------------------- */

/** Leaves run->assertion; arg: the reference "oidc/...", or the token itself. */
extern const llm_step_kind_t llm_step_oidc;

/** @return NULL, or why a reference cannot be right */
const char *llm_oidc_check(const char *reference, apr_pool_t *p);

/** Let all that a reference stands for decide. */
void llm_oidc_mix(llm_signin_t *s, const char *reference);

/** Leaves the trimmed content of a file in run->assertion; arg: the path. */
extern const llm_step_kind_t llm_step_token_file;

/* -- aws.c and what it is made of ------------------------------------------------------------ */

typedef struct llm_aws_way_t {
    const char *role, *session, *external, *tags;   /**< tags: JSON list of Key and Value */
    const char *web_token;      /**< reference or token; or NULL */
    const char *profile, *region, *endpoint;
    llm_aws_keys_t keys;        /**< access NULL: none given */
} llm_aws_way_t;

/** Read "aws_..." of params with their variables. @return NULL or what is wrong */
const char *llm_aws_way(llm_aws_way_t *w, const apr_table_t *params, apr_pool_t *p);

/** Add the steps that leave run->aws. w must live as long as s. */
void llm_aws_add(llm_signin_t *s, const llm_aws_way_t *w);

/** What leaves run->aws when nothing is configured: environment, profile, container, machine. */
extern const llm_step_kind_t llm_step_aws_ambient;

/** A role to take on. */
typedef struct llm_aws_role_t {
    const llm_aws_way_t *way;   /**< region and endpoint */
    const char *arn, *session, *external, *tags;
    int duration;               /**< seconds; 0: the service's default */
} llm_aws_role_t;

extern const llm_step_kind_t llm_step_aws_assume;       /**< arg: llm_aws_role_t; needs run->aws */
extern const llm_step_kind_t llm_step_aws_assume_web;   /**< the same; needs run->assertion */
/** Ends the assuming that follows when run->aws is that role already; arg: llm_aws_role_t. */
extern const llm_step_kind_t llm_step_aws_whoami;

typedef struct llm_aws_profile_use_t {
    const llm_aws_way_t *way;
    const char *name;
    int hops;                   /**< source_profile followed so far */
} llm_aws_profile_use_t;

extern const llm_step_kind_t llm_step_aws_profile;      /**< arg: llm_aws_profile_use_t */

/** @return a setting of a profile in one of the two files, or NULL */
const char *llm_aws_profile_get(const char *profile, const char *setting, apr_pool_t *p);

/** Text of a setting in the section of an INI file. @return NULL: it is not there */
const char *llm_ini_get(const char *text, const char *section, const char *setting,
                        apr_pool_t *p);

extern const llm_step_kind_t llm_step_aws_container;    /**< no arg */
extern const llm_step_kind_t llm_step_aws_machine;      /**< no arg: three exchanges */

/* -- entra.c --------------------------------------------------------------------------------- */

/** Leaves run->bearer of the machine's identity. */
typedef struct llm_azure_machine_t {
    const char *scope, *client; /**< client may be NULL */
} llm_azure_machine_t;
extern const llm_step_kind_t llm_step_azure_machine;

/* -- google_exchange.c ----------------------------------------------------------------------- */

#define LLM_GOOGLE_SCOPE "https://www.googleapis.com/auth/cloud-platform"

/** Check a credential file of Google's. @return NULL or what is wrong */
const char *llm_google_check(json_object *o, apr_pool_t *p);

/** Runs what a credential file says; arg: its JSON text. Leaves run->bearer. */
extern const llm_step_kind_t llm_step_google_file;

/** Leaves run->bearer of the machine's service account. */
extern const llm_step_kind_t llm_step_google_machine;

/** Leaves run->project; arg unused. */
extern const llm_step_kind_t llm_step_google_project;

/** @return "http://host" of the metadata server */
const char *llm_google_metadata(apr_pool_t *p);

/** Add what a GET to it needs. */
apr_status_t llm_google_metadata_get(llm_signin_run_t *run, const char *path);

#endif
