/* SPDX-License-Identifier: Apache-2.0 */
#include "dialect/ir/thinking/merged.h"

static void close_block(llm_think_t *t, unsigned bit)
{
    if (t->open & bit) {
        llm_buf_puts(&t->text, "</think>");
        t->open &= ~bit;
    }
}

void llm_think_merge(llm_think_t *t, llm_delta_t *d)
{
    unsigned bit = 1u << ((unsigned)d->choice & 31);

    llm_buf_reset(&t->text);
    if (d->reasoning.n > 0) {
        llm_buf_puts(&t->text, t->open & bit ? "" : "<think>");
        t->open |= bit;
        llm_buf_add(&t->text, d->reasoning.p, d->reasoning.n);
    }
    if (d->content.n > 0 || d->ntools > 0 || d->finish_reason != NULL) {
        close_block(t, bit);
    }
    d->reasoning = (llm_str_t){ NULL, 0 };
    if (t->text.n > 0) {
        llm_buf_add(&t->text, d->content.p ? d->content.p : "", d->content.n);
        d->content = (llm_str_t){ t->text.p, t->text.n };
    }
}
