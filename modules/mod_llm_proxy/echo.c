/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_lib.h>
#include "mod_llm_proxy/account.h"
#include "mod_llm_proxy/echo.h"
#include "base/tokens.h"

#define CHOICES_MAX   128       /* n of OpenAI's API */
#define BYTES_OF_ID   16        /* of a token sent by its number: more than tokens of prose have */

static apr_size_t numbers_in(const char *s, apr_size_t n)
{
    apr_size_t count = 0;

    for (apr_size_t i = 0; i < n; i++) {
        count += apr_isdigit(s[i]) && (i == 0 || !apr_isdigit(s[i - 1]));
    }
    return count;
}

/** A text, some of them, or tokens. */
static apr_size_t prompt_bytes(const llm_scan_t *s)
{
    const llm_member_t *m = llm_scan_find(s, "prompt");
    apr_size_t bytes = m != NULL ? llm_strings_bytes(s->text + m->value, m->value_len) : 0;

    return m != NULL && bytes == 0 && m->type == LLM_SCAN_ARRAY
               ? numbers_in(s->text + m->value, m->value_len) * BYTES_OF_ID : bytes;
}

static int is_echo_asked(const llmp_req_t *q)
{
    const llm_member_t *m = llm_scan_find(q->scan, "echo");

    return m != NULL ? llm_scan_bool(q->scan, m, 0) && llmp_account_was_sent(q, "echo")
                     : llm_json_bool(q->call.deployment->extra_body, "echo", 0);
}

static apr_size_t choices_asked(const llmp_req_t *q)
{
    apr_int64_t n = llm_scan_int(q->scan, llm_scan_find(q->scan, "n"), 1);

    return n < 1 ? 1 : n > CHOICES_MAX ? CHOICES_MAX : (apr_size_t)n;
}

void llmp_echo_asked(llmp_req_t *q)
{
    q->echoed = 0;
    q->wants_nothing = 0;
    if (q->scan == NULL || q->call.op != LLM_OP_COMPLETION) {
        return;
    }
    q->wants_nothing = llm_scan_int(q->scan, llm_scan_find(q->scan, "max_tokens"), -1) == 0;
    if (is_echo_asked(q)) {
        q->echoed = prompt_bytes(q->scan) * choices_asked(q);
    }
}
