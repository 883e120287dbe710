/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/reply/cost_headers.h"

static void set_dollars(llmp_req_t *q, const char *name, double v)
{
    apr_table_addn(q->r->headers_out, name, llm_double_text(q->r->pool, v));
}

/*
 * "input" is what neither the cache nor its writing was charged for, while "reasoning" is a part
 * of "output": so LiteLLM splits them.
 */
void llmp_cost_headers(llmp_req_t *q)
{
    const llm_cost_parts_t *c = &q->charge.cost_parts;
    const char *sum = llm_double_text(q->r->pool, q->charge.cost);

    apr_table_addn(q->r->headers_out, "x-litellm-response-cost", sum);
    if (q->charge.usage.upstream_cost >= 0) {
        return;         /* the upstream told the sum and nothing of its parts */
    }
    apr_table_addn(q->r->headers_out, "x-litellm-response-cost-original", sum);
    set_dollars(q, "x-litellm-response-cost-input",
                c->input + c->audio_in + c->image_in + c->video_in);
    set_dollars(q, "x-litellm-response-cost-output",
                c->output + c->reasoning + c->audio_out + c->image_out + c->video_out);
    if (c->cache_read > 0) {
        set_dollars(q, "x-litellm-response-cost-cache-read", c->cache_read);
    }
    if (c->cache_write > 0) {
        set_dollars(q, "x-litellm-response-cost-cache-creation", c->cache_write);
    }
    if (c->reasoning > 0) {
        set_dollars(q, "x-litellm-response-cost-reasoning", c->reasoning);
    }
    if (c->beside > 0) {
        set_dollars(q, "x-litellm-response-cost-tool-usage", c->beside);
    }
}
