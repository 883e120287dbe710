/* SPDX-License-Identifier: Apache-2.0 */

/** @file inputs.c @brief Requests with several inputs to an API that takes one per call. */

#include <apr_strings.h>
#include "mod_llm_proxy/account/account.h"
#include "mod_llm_proxy/account/answered.h"
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/process/heap.h"
#include "base/count/tokens.h"
#include "dialect/ir/usage.h"
#include "provider/providers.h"

#define AT_ONCE   8
#define MAX_PARTS 2048          /* as many inputs as OpenAI takes */
#define MAX_TOKENS (APR_INT32_MAX / MAX_PARTS)  /* of one: the sum is an integer of the ledger's */
#define FRAME     1024          /* bytes of a part beside its input */
#define ESCAPED   6             /* bytes an input's byte may become */

static json_object *inputs_of(json_object *ir)
{
    return llm_json_arr(ir, "input");
}

int llmp_parts_wanted(const llmp_attempt_t *a, json_object *ir)
{
    json_object *list;

    if (llmp_upstream(a)->one_input == NULL || !llmp_upstream(a)->one_input(&a->try)) {
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
        apr_status_t rv = llmp_upstream(a)->request(
            &a->try, part_of(a, ir, json_object_array_get_idx(list, i)), &out, &a->err);

        if (rv != APR_SUCCESS) {
            return rv;
        }
        body->p = llm_json_text(q->r->pool, out.json, &body->n);
        all += body->n;
        /* what is beside the inputs goes with each of them: it has to be short */
        if (all > ESCAPED * q->body.text.n + (i + 1) * FRAME) {
            return refuse(a, "what goes with each 'input' is too long for so many");
        }
    }
    a->http.body = APR_ARRAY_IDX(a->parts, 0, llm_str_t).p;
    a->http.body_len = APR_ARRAY_IDX(a->parts, 0, llm_str_t).n;
    return APR_SUCCESS;
}

/** The calls of one attempt. */
typedef struct run_t {
    llmp_attempt_t *a;
    llmp_answered_t *all;
    llm_usage_t fresh;          /**< of the answers it added */
    llm_usage_t lost;           /**< of what was paid for and is no answer */
    int estimated;
    apr_time_t until;           /**< when all must be over; set with the first call */
} run_t;

/** A try for one body, at the same place and made with the same rules. */
static llm_try_t try_of(const llm_try_t *whole)
{
    llm_try_t try = llm_try_at(whole->call, whole->deployment, whole->upstream_model);

    try.endpoint = whole->endpoint;
    try.price = whole->price;
    try.token = whole->token;
    try.answer_id = whole->answer_id;
    try.drop_params = whole->drop_params;
    try.allowed_params = whole->allowed_params;
    try.notes = whole->notes;
    return try;
}

/** An attempt of its own for each body; a signature covers the body. */
static apr_status_t make(llmp_attempt_t *a, llmp_attempt_t *part, int i)
{
    *part = (llmp_attempt_t){ .try = try_of(&a->try), .q = a->q, .http = a->http, .whole = a };
    part->http.body = APR_ARRAY_IDX(a->parts, i, llm_str_t).p;
    part->http.body_len = APR_ARRAY_IDX(a->parts, i, llm_str_t).n;
    if (i == 0) {
        return APR_SUCCESS;
    }
    part->http.headers = apr_table_copy(a->q->r->pool, a->http.headers);
    return llm_provider_auth(&part->try, &part->http, &part->err);
}

/** All answers together may be as large as one. */
static apr_status_t check_size(run_t *run, llmp_attempt_t *part)
{
    llmp_answered_t *all = run->all;
    llmp_req_t *q = part->q;

    if (all->bytes + (apr_int64_t)part->body.n > llmp_sconf(q->r->server)->max_response) {
        part->err = llm_err_make(q->r->pool, LLM_ERR_BAD_GATEWAY, 0,
                                 "litellm.BadGatewayError: the answers of the upstream are "
                                 "together larger than LLMMaxResponseBody");
        part->spoilt = 1;
        run->a->spent = 1;      /* they are no smaller the next time */
        return APR_EGENERAL;
    }
    all->bytes += (apr_int64_t)part->body.n;
    llmp_heap_tree(q, (apr_size_t)all->bytes);
    return APR_SUCCESS;
}

/** Count by the body that was sent what nobody counted, or what a sum has no room for. */
static void estimate(run_t *run, const llmp_attempt_t *part, llm_usage_t *u)
{
    apr_int64_t about = llm_tokens_about(part->http.body, part->http.body_len);

    llm_usage_vectors(u);
    llm_usage_settle(u);
    if (!u->known || u->prompt > MAX_TOKENS) {
        u->prompt = u->total = about > 0 ? about : 1;
        u->image_in = u->images > 0 ? u->prompt : 0;
        u->known = run->estimated = 1;
    }
}

/** Whether a call without an answer that can be used was paid for all the same. */
static int was_paid(const llmp_attempt_t *part)
{
    const llmp_req_t *q = part->q;
    int gave_up = part->x.status == APR_ECONNABORTED ||
                  (APR_STATUS_IS_TIMEUP(part->x.status) && q->controls.timeout != LLM_UNSET);

    return part->x.head.status < 300 && part->x.sent > 0 &&
           (gave_up || part->spoilt || part->body.overflow);
}

/** What came of a call: an answer, or the reason why there is none. */
static void settle(run_t *run, llmp_attempt_t *part, int i)
{
    llm_usage_t u = { .upstream_cost = -1 };
    json_object *answer = NULL;

    part->err = llmp_attempt_error(part);
    if (part->err == NULL && check_size(run, part) == APR_SUCCESS &&
        llmp_answer_read(part, &answer, &u) == APR_SUCCESS) {
        estimate(run, part, &u);
        llmp_answered_add(run->all, i, answer, &u);
        llmp_answered_count(&run->fresh, &u);
        return;
    }
    if (was_paid(part)) {
        estimate(run, part, &u);
        llmp_answered_count(&run->lost, &u);
    }
    if (part->x.status == APR_ECONNABORTED) {
        llmp_attempt_left(run->a);
    }
    else if (run->a->err == NULL) {
        run->a->err = part->err;
        run->a->timed_out = part->timed_out;
    }
}

/** Make some calls at once. @param inputs which n of them */
static apr_status_t call_some(run_t *run, const int *inputs, int n)
{
    llmp_attempt_t *a = run->a;
    llmp_attempt_t *parts = apr_pcalloc(a->q->r->pool, (apr_size_t)n * sizeof(*parts));
    llmp_exchange_t *x[AT_ONCE];

    for (int i = 0; i < n; i++) {
        if (make(a, &parts[i], inputs[i]) != APR_SUCCESS ||
            llmp_attempt_start(&parts[i]) != APR_SUCCESS) {
            a->err = parts[i].err;
            return APR_EGENERAL;
        }
        run->until = run->until ? run->until : parts[i].x.deadline;
        parts[i].x.deadline = run->until;
        x[i] = &parts[i].x;
    }
    llmp_fanout(x, n, n, a->q->r->pool);
    for (int i = 0; i < n; i++) {
        settle(run, &parts[i], inputs[i]);
    }
    return a->err == NULL ? APR_SUCCESS : APR_EGENERAL;
}

/** Call for what is missing, until something fails. */
static void call_all(run_t *run)
{
    int inputs[AT_ONCE], n = 0, last = run->a->parts->nelts - 1;

    for (int i = 0; i <= last; i++) {
        if (run->all->answers[i] == NULL) {
            inputs[n++] = i;
        }
        if (n == AT_ONCE || (i == last && n > 0)) {
            if (call_some(run, inputs, n) != APR_SUCCESS) {
                return;
            }
            n = 0;
        }
    }
}

/** One call for each input, and no more beyond them than any request may cause. */
static int may_call(const run_t *run)
{
    const llmp_req_t *q = run->a->q;
    int most = llmp_sconf(q->r->server)->limits[LLMP_LIMIT_CALLS];

    return most <= 0 || run->all->err == NULL ||
           q->way.calls + run->all->missing <= run->a->parts->nelts - 1 + most;
}

void llmp_parts_run(llmp_attempt_t *a)
{
    llmp_req_t *q = a->q;
    run_t run = { .a = a, .fresh.upstream_cost = -1, .lost.upstream_cost = -1 };
    apr_time_t started = apr_time_now();
    apr_size_t kept;

    run.all = llmp_answered_for(q, a->http.url, a->parts, &kept);
    q->way.kept += kept;
    if (!may_call(&run)) {
        a->err = run.all->err;
        a->spent = 1;
        return;
    }
    call_all(&run);
    q->way.upstream_start = started;
    q->way.upstream_end = apr_time_now();
    if (a->err != NULL) {
        run.all->err = a->err;
        llmp_account_parts_failed(q, &run.fresh, &run.lost, run.all, run.estimated);
        return;
    }
    llmp_account_parts(q, &run.fresh, run.all, run.estimated);
    llmp_answer_send_tree(a, llmp_answered_join(run.all));
}
