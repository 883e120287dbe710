/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/account/sent_member.h"
#include "dialect/ir/params.h"

int llmp_account_was_sent(const llmp_req_t *q, const char *key)
{
    const llm_endpoint_t *e = q->life.try->endpoint;
    const char *to;
    llm_params_t ps;
    llm_key_e verdict;

    if (e == NULL) {
        return 0;               /* a mock answer */
    }
    llm_params_init(&ps, q->life.try, e->dialect, llm_deciding(q->body.deciding));
    verdict = llm_params_key(&ps, key, strlen(key), &to);
    return llm_params_is_sent(verdict);
}
