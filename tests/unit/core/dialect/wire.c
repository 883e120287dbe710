/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "core/dialect/wire.h"
#include "dialect/ir/error/errors.h"
#include "dialect/ir/params.h"
#include "llm_config.h"
#include "provider/providers.h"

#define MOST (1 << 20)

/** A copy with each of one mark become another. */
static char *with(const char *text, char mark, char other)
{
    char *copy = apr_pstrdup(test_pool, text);

    for (char *at = copy; (at = strchr(at, mark)) != NULL; at++) {
        *at = other;
    }
    return copy;
}

static json_object *parsed(const char *text)
{
    json_object *o = NULL;

    text = with(text, '\'', '"');
    CU_ASSERT_EQUAL_FATAL(llm_json_parse(test_pool, text, strlen(text), &o, NULL), APR_SUCCESS);
    return o;
}

static const char *written(json_object *o)
{
    return with(llm_json_text(test_pool, o, NULL), '"', '\'');
}

static const char *refusal(const llm_err_t *err)
{
    const char *text = err ? err->message : "without a word";

    return apr_psprintf(test_pool, "!%.*s", (int)strcspn(text, "\n"), text);
}

llm_try_t *wire_try(const llm_dialect_t *d, const char *model)
{
    llm_deployment_t *dep = apr_pcalloc(test_pool, sizeof(*dep));
    llm_endpoint_t *e = apr_pcalloc(test_pool, sizeof(*e));

    *e = (llm_endpoint_t){ .op = llm_modes[d->mode].op, .dialect = d };
    dep->params = apr_table_make(test_pool, 1);
    dep->drop_params = LLM_UNSET;
    dep->upstream_model = dep->model = dep->group = model;
    return test_try((llm_call_t){ .started = apr_time_from_sec(1700000000),
                                  .dialect = llm_dialect_of_mode(d->mode), .model = model },
                    (llm_try_t){ .deployment = dep, .upstream_model = model, .endpoint = e,
                                 .answer_id = "chatcmpl-1" });
}

llm_try_t *wire_try_at(const char *provider, const char *model)
{
    llm_try_t *try = wire_try(&llm_dialect_openai_chat, model);
    llm_deployment_t *dep = (llm_deployment_t *)try->deployment;

    dep->provider = llm_provider_find(provider, strlen(provider));
    CU_ASSERT_PTR_NOT_NULL_FATAL(dep->provider);
    try->endpoint = NULL;
    try->endpoint = llm_provider_endpoint(try);
    CU_ASSERT_PTR_NOT_NULL_FATAL(try->endpoint);
    return try;
}

const char *wire_tweaked(llm_try_t *try, const char *body)
{
    llm_err_t *err = NULL;
    json_object *o = parsed(body);
    apr_status_t rv = llm_params_apply(try, try->endpoint->dialect, o, &err);

    if (rv == APR_SUCCESS) {
        rv = llm_provider_tweak(try, o, &err);
    }
    return rv == APR_SUCCESS ? written(o) : refusal(err);
}

const char *wire_sent(llm_try_t *try, const char *ir)
{
    const llm_dialect_t *d = try->endpoint->dialect;
    llm_msg_t msg = { 0 };
    llm_err_t *err = NULL;
    json_object *o = parsed(ir);
    apr_status_t rv = llm_params_apply(try, d, o, &err);

    if (rv == APR_SUCCESS) {
        rv = llm_request_plain(try, o, &err);
    }
    if (rv == APR_SUCCESS) {
        rv = d->upstream->request(try, o, &msg, &err);
    }
    return rv == APR_SUCCESS ? written(msg.json) : refusal(err);
}

/** What stands in every answer is not what a test is of. */
static void strip(json_object *ir)
{
    static const char *const usual[] = { "id", "object", "created", "model", "usage" };

    for (size_t i = 0; i < sizeof(usual) / sizeof(usual[0]); i++) {
        json_object_object_del(ir, usual[i]);
    }
    json_object_object_foreach(ir, key, value) {
        if (json_object_is_type(value, json_type_array) && json_object_array_length(value) == 0) {
            json_object_object_del(ir, key);
        }
    }
}

const char *wire_got(llm_try_t *try, const char *answer)
{
    llm_usage_t usage = { .upstream_cost = -1 };
    llm_err_t *err = NULL;
    json_object *ir = NULL;

    if (try->endpoint->dialect->upstream->response(try, parsed(answer), &ir, &usage, &err) !=
        APR_SUCCESS) {
        return refusal(err);
    }
    strip(ir);
    return apr_psprintf(test_pool, "%s usage=%d+%d", written(ir), (int)usage.prompt,
                        (int)usage.completion);
}

static void put(llm_buf_t *b, const char *name, const char *p, apr_size_t n)
{
    if (p != NULL) {
        llm_buf_puts(b, name);
        llm_buf_add(b, p, n);
    }
}

static void put_text(llm_buf_t *b, const char *name, const char *text)
{
    put(b, name, text, text != NULL ? strlen(text) : 0);
}

static void put_tree(llm_buf_t *b, const char *name, json_object *o)
{
    if (o != NULL && json_object_object_length(o) > 0) {
        put_text(b, name, llm_json_text(test_pool, o, NULL));
    }
}

static apr_status_t on_delta(void *baton, const llm_delta_t *d)
{
    llm_buf_t *b = baton;

    put_text(b, " role=", d->role);
    put(b, " content=", d->content.p, d->content.n);
    put(b, " reasoning=", d->reasoning.p, d->reasoning.n);
    for (int i = 0; i < d->ntools; i++) {
        llm_buf_puts(b, apr_psprintf(test_pool, " call%d", d->tools[i].index));
        put_text(b, " id=", d->tools[i].id);
        put_text(b, " name=", d->tools[i].name);
        put(b, " arguments=", d->tools[i].arguments.p, d->tools[i].arguments.n);
    }
    put_tree(b, " extra=", d->extra);
    put_tree(b, " choice_extra=", d->choice_extra);
    put_text(b, " finish=", d->finish_reason);
    if (d->usage != NULL) {
        llm_buf_puts(b, apr_psprintf(test_pool, " usage=%d+%d", (int)d->usage->prompt,
                                     (int)d->usage->completion));
    }
    llm_buf_puts(b, "\n");
    return APR_SUCCESS;
}

static llm_event_t event_of(const char *text)
{
    llm_event_t ev = { 0 };

    text = ev.data = with(text, '\'', '"');
    if (*text == '@') {
        ev.type = apr_pstrmemdup(test_pool, text + 1, strcspn(text + 1, " "));
        ev.data = strchr(text, ' ') + 1;
    }
    ev.n = strlen(ev.data);
    return ev;
}

const char *wire_streamed(llm_try_t *try, const char *const *events)
{
    llm_stream_t s = { .try = try, .pool = test_pool, .emit = on_delta,
                       .usage = { .upstream_cost = -1 } };
    apr_status_t rv = APR_SUCCESS;
    llm_buf_t b;

    llm_buf_init(&b, test_pool, 256, MOST);
    s.baton = &b;
    apr_pool_create(&s.scratch, test_pool);
    for (; *events != NULL && rv == APR_SUCCESS; events++) {
        llm_event_t ev = event_of(*events);

        rv = try->endpoint->dialect->upstream->event(&s, &ev);
        apr_pool_clear(s.scratch);
    }
    llm_buf_puts(&b, rv == APR_EOF ? "over" : rv == APR_SUCCESS ? "open" : refusal(s.err));
    return with(b.p, '"', '\'');
}

const char *wire_refused(llm_try_t *try, int status, const char *body)
{
    llm_err_t *e = llm_err_from_status(try, try->endpoint->dialect, status, with(body, '\'', '"'),
                                       strlen(body));

    return apr_psprintf(test_pool, "%d %s %s", e->status, llm_err_class_name(e->cls), e->message);
}
