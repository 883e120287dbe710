/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_strings.h>
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/content.h"
#include "base/secret/secret.h"
#include "store/record/content.h"

#define BODY_MAX    (16 * 1024 * 1024)  /* bytes of a request looked at: pictures are large */

/** What is kept of a call. */
typedef struct content_t {
    int never, always;          /**< its headers say whether it is redacted */
} content_t;

static const content_t *content_of(const llmp_req_t *q)
{
    return q->walk.of_stage[LLMP_STAGE_content];
}

int llmp_content_is_kept(const llmp_req_t *q)
{
    return content_of(q) != NULL;
}

/** Body, then headers, then configuration, as LiteLLM has it. */
static int wants_redaction(const llmp_req_t *q, json_object *body)
{
    int set = llm_json_bool(body, "turn_off_message_logging", LLM_UNSET);

    if (content_of(q)->never) {
        return 0;
    }
    if (set != LLM_UNSET) {
        return set;
    }
    return content_of(q)->always || q->generation->config->turn_off_message_logging;
}

static const char *answer_of(llmp_req_t *q, int redact)
{
    apr_pool_t *p = q->call.pool;
    const llm_buf_t *sent = q->reply.copy;
    json_object *o = NULL;

    /* what failed before the client saw an answer is told by the row's error */
    if (sent == NULL || sent->n == 0 || (q->reply.err != NULL && !q->call.stream)) {
        return "{}";
    }
    if (q->call.stream) {
        o = llm_spend_assemble(p, sent->p, sent->n);
    }
    else if (sent->overflow) {
        return llm_spend_content_mark(p, q->reply.copied);
    }
    else if (llm_json_parse_answer(p, sent->p, sent->n, &o, NULL) != APR_SUCCESS ||
             !json_object_is_type(o, json_type_object)) {
        o = NULL;
    }
    if (o != NULL && redact) {
        llm_spend_redact_answer(o);
    }
    if (q->reply.secrets != NULL) {     /* what is spread over events is found nowhere else */
        llm_secrets_mask_tree(q->reply.secrets, p, o);
    }
    return llm_spend_content(p, o, q->generation->config->prompt_chars);
}

void llmp_content_fill(llmp_req_t *q, llm_spend_row_t *row)
{
    apr_pool_t *p = q->call.pool;
    const llm_str_t *text = &q->body.text;
    int chars = q->generation->config->prompt_chars, redact;
    json_object *body = NULL;

    if (!llmp_content_is_kept(q)) {
        return;
    }
    if (text->n <= BODY_MAX &&
        (llm_json_parse(p, text->p, text->n, &body, NULL) != APR_SUCCESS ||
         !json_object_is_type(body, json_type_object))) {
        body = NULL;
    }
    redact = wants_redaction(q, body);
    if (body != NULL && redact) {
        llm_spend_redact_request(body);
    }
    row->proxy_server_request = text->n > BODY_MAX ? llm_spend_content_mark(p, text->n)
                                                   : llm_spend_content(p, body, chars);
    row->response = answer_of(q, redact);
}

/* -- the stage -------------------------------------------------------------------------------- */

static apr_status_t admit(llm_life_t *life, request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = llmp_of_life(life);
    const llm_config_t *cfg = q->generation->config;
    const apr_table_t *h = r->headers_in;
    content_t *c;

    if (cfg->store_prompts && !cfg->disable_spend_logs && llmp.database && !q->controls.no_log) {
        *life->own = c = apr_pcalloc(r->pool, sizeof(*c));
        c->never = apr_table_get(h, "litellm-disable-message-redaction") != NULL;
        c->always = apr_table_get(h, "litellm-enable-message-redaction") != NULL ||
                    apr_table_get(h, "x-litellm-enable-message-redaction") != NULL;
        life->looks |= LLM_LOOKS_AT_BYTES;
    }
    if (llmp_ledger_admits_content(q, llmp_content_is_kept(q))) {
        return APR_SUCCESS;
    }
    *err = llmp_ledger_refusal(q);
    return APR_EGENERAL;
}

const llm_stage_t llmp_stage_content = {
    .name = "content", .runs = LLM_STAGE_CALLS | LLM_STAGE_INNER, .admit = admit,
};
