/* SPDX-License-Identifier: Apache-2.0 */

/** @file parts.c @brief Requests with several inputs to an API that takes one per call. */

#include <apr_strings.h>
#include "mod_llm_proxy/account.h"
#include "mod_llm_proxy/attempt.h"
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/config.h"
#include "provider/providers.h"

#define AT_ONCE   8
#define MAX_PARTS 2048          /* as many inputs as OpenAI takes */
#define FRAME     1024          /* bytes of a part beside its input */
#define ESCAPED   6             /* bytes an input's byte may become */

static json_object *inputs_of(json_object *ir)
{
    return llm_json_arr(ir, "input");
}

int llmp_parts_wanted(const llmp_attempt_t *a, json_object *ir)
{
    json_object *list;

    if (a->dialect->one_input == NULL || !a->dialect->one_input(&a->q->call)) {
        return 0;
    }
    list = inputs_of(ir);
    /* a list of numbers is one input: what becomes of it is the dialect's to say */
    return list != NULL && json_object_array_length(list) > 1 &&
           json_object_is_type(json_object_array_get_idx(list, 0), json_type_string);
}

/** The body with one of its inputs. */
static json_object *part_of(llmp_attempt_t *a, json_object *ir, json_object *input)
{
    json_object *part = llm_json_new_object(a->q->r->pool);

    json_object_object_foreach(ir, key, v) {
        llm_json_set(part, key, llm_json_share(v));
    }
    llm_json_set(part, "input", llm_json_share(input));
    return part;
}

static apr_status_t refuse(llmp_attempt_t *a, const char *why)
{
    a->err = llm_err_make(a->q->r->pool, LLM_ERR_BAD_REQUEST, 0, "litellm.BadRequestError: %s",
                          why);
    a->err->param = "input";
    return APR_EGENERAL;
}

apr_status_t llmp_parts_build(llmp_attempt_t *a, json_object *ir)
{
    llmp_req_t *q = a->q;
    json_object *list = inputs_of(ir);
    apr_size_t n = json_object_array_length(list), all = 0;

    if (n > MAX_PARTS) {
        return refuse(a, apr_psprintf(q->r->pool, "'input' holds more than %d texts", MAX_PARTS));
    }
    a->parts = apr_array_make(q->r->pool, (int)n, sizeof(llm_str_t));
    for (apr_size_t i = 0; i < n; i++) {
        llm_str_t *body = apr_array_push(a->parts);
        llm_msg_t out = { 0 };
        apr_status_t rv = a->dialect->request(
            &q->call, part_of(a, ir, json_object_array_get_idx(list, i)), &out, &a->err);

        if (rv != APR_SUCCESS) {
            return rv;
        }
        body->p = llm_json_text(q->r->pool, out.json, &body->n);
        all += body->n;
        /* what is beside the inputs goes with each of them: it has to be short */
        if (all > ESCAPED * q->body.n + (i + 1) * FRAME) {
            return refuse(a, "what goes with each 'input' is too long for so many");
        }
    }
    a->http.body = APR_ARRAY_IDX(a->parts, 0, llm_str_t).p;
    a->http.body_len = APR_ARRAY_IDX(a->parts, 0, llm_str_t).n;
    return APR_SUCCESS;
}

/** An attempt of its own for each body; a signature covers the body. */
static apr_status_t make(llmp_attempt_t *a, llmp_attempt_t *part, int i)
{
    *part = *a;
    part->parts = NULL;
    part->secrets = NULL;       /* its signature is its own */
    part->http.body = APR_ARRAY_IDX(a->parts, i, llm_str_t).p;
    part->http.body_len = APR_ARRAY_IDX(a->parts, i, llm_str_t).n;
    if (i == 0) {
        return APR_SUCCESS;
    }
    part->http.headers = apr_table_copy(a->q->r->pool, a->http.headers);
    return llm_provider_auth(&a->q->call, &part->http, &part->err);
}

/** All answers together may be as large as one. */
static apr_status_t check_size(llmp_attempt_t *a, const llmp_attempt_t *parts, int n)
{
    apr_int64_t left = llmp_sconf(a->q->r->server)->max_response;

    for (int i = 0; i < n && left >= 0; i++) {
        left -= (apr_int64_t)parts[i].body.n;
    }
    if (left < 0) {
        a->err = llm_err_make(a->q->r->pool, LLM_ERR_BAD_GATEWAY, 0,
                              "litellm.BadGatewayError: the answers of the upstream are together "
                              "larger than LLMMaxResponseBody");
        return APR_EGENERAL;
    }
    return APR_SUCCESS;
}

/** Make the calls from one on. @param until when all calls must be over; set with the first */
static apr_status_t call_some(llmp_attempt_t *a, llmp_attempt_t *parts, int from, int n,
                              apr_time_t *until)
{
    llmp_exchange_t *x[AT_ONCE];

    for (int i = 0; i < n; i++) {
        llmp_attempt_t *part = &parts[from + i];

        if (make(a, part, from + i) != APR_SUCCESS || llmp_attempt_start(part) != APR_SUCCESS) {
            a->err = part->err;
            return APR_EGENERAL;
        }
        *until = *until ? *until : part->x.deadline;
        part->x.deadline = *until;
        x[i] = &part->x;
    }
    llmp_fanout(x, n, n, a->q->r->pool);
    for (int i = 0; i < n && a->err == NULL; i++) {
        if (parts[from + i].x.status == APR_ECONNABORTED) {
            a->q->left_waiting = parts[from + i].x.sent > 0;
            llmp_attempt_left(a);
            return APR_ECONNABORTED;
        }
        a->err = llmp_attempt_error(&parts[from + i]);
    }
    return a->err == NULL ? check_size(a, parts, from + n) : APR_EGENERAL;
}

static void add_usage(llm_usage_t *sum, const llm_usage_t *u)
{
    sum->known = sum->known && u->known;
    sum->prompt += u->prompt;
    sum->completion += u->completion;
    sum->total += u->total;
}

/** What was answered before a call failed, or the client left, was paid for. */
static void charge_answered(llmp_attempt_t *a, llmp_attempt_t *parts, int n)
{
    llm_usage_t sum = { .known = 1, .upstream_cost = -1 };
    int answered = 0;

    for (int i = 0; i < n; i++) {
        llm_usage_t u = { .upstream_cost = -1 };
        json_object *one;

        if (parts[i].x.state == LLMP_X_DONE && parts[i].x.status == APR_SUCCESS &&
            parts[i].x.head.status < 300 && llmp_answer_read(&parts[i], &one, &u) == APR_SUCCESS) {
            add_usage(&sum, &u);
            answered++;
        }
    }
    if (answered > 0 && sum.known) {
        llmp_account_usage(a->q, &sum);
    }
}

/** Append the vectors of one answer to those before it. */
static void add_data(json_object *ir, json_object *more)
{
    json_object *data = llm_json_arr(ir, "data"), *list = llm_json_arr(more, "data");

    for (apr_size_t i = 0; list != NULL && i < json_object_array_length(list); i++) {
        json_object *o = json_object_array_get_idx(list, i);

        llm_json_set_int(o, "index", (apr_int64_t)json_object_array_length(data));
        llm_json_set(data, NULL, llm_json_share(o));
    }
}

/** One answer out of all of them, in the order of the inputs. */
static apr_status_t join(llmp_attempt_t *a, llmp_attempt_t *parts, int n, json_object **ir,
                         llm_usage_t *sum)
{
    json_object *usage;

    for (int i = 0; i < n; i++) {
        llm_usage_t u = { .upstream_cost = -1 };
        json_object *one = NULL;

        if (llmp_answer_read(&parts[i], &one, &u) != APR_SUCCESS) {
            a->err = parts[i].err;
            return APR_EGENERAL;
        }
        if (i == 0) {
            *ir = one;
            *sum = u;
            continue;
        }
        add_data(*ir, one);
        add_usage(sum, &u);
    }
    usage = llm_json_obj(*ir, "usage");
    if (usage != NULL) {
        llm_json_set_int(usage, "prompt_tokens", sum->prompt);
        llm_json_set_int(usage, "total_tokens", sum->total);
    }
    return APR_SUCCESS;
}

void llmp_parts_run(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    int n = a->parts->nelts;
    llmp_attempt_t *parts = apr_pcalloc(q->r->pool, (apr_size_t)n * sizeof(*parts));
    apr_time_t started = apr_time_now(), until = 0;
    apr_status_t rv = APR_SUCCESS;
    llm_usage_t sum = { .upstream_cost = -1 };
    json_object *ir = NULL;

    for (int from = 0; from < n && rv == APR_SUCCESS; from += AT_ONCE) {
        rv = call_some(a, parts, from, n - from < AT_ONCE ? n - from : AT_ONCE, &until);
    }
    q->upstream_start = started;
    q->upstream_end = apr_time_now();
    if (rv == APR_SUCCESS && join(a, parts, n, &ir, &sum) == APR_SUCCESS) {
        llmp_account_answer(q, &sum, "", 0);
        llmp_answer_send_tree(a, ir);
        return;
    }
    charge_answered(a, parts, n);
}
