/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include "config/sections.h"

#define MAX_SEEN 4096           /* different keys that are told apart */

static llm_key_seen_t *find(const apr_array_header_t *seen, const char *section, const char *name,
                            llm_key_state_e state)
{
    for (int i = 0; i < seen->nelts; i++) {
        llm_key_seen_t *k = &APR_ARRAY_IDX(seen, i, llm_key_seen_t);

        if (k->state == state && strcmp(k->key->text, name) == 0 &&
            strcmp(k->section, section) == 0) {
            return k;
        }
    }
    return NULL;
}

void llm_conf_seen(llm_conf_t *c, const char *section, const llm_yaml_t *key,
                   llm_key_state_e state, const char *note)
{
    llm_key_seen_t *k = find(c->cfg->seen, section, key->text, state);

    if (k != NULL) {
        k->count++;
    }
    else if (c->cfg->seen->nelts < MAX_SEEN) {
        APR_ARRAY_PUSH(c->cfg->seen, llm_key_seen_t) =
            (llm_key_seen_t){ section, key, 1, state, note };
    }
}

void llm_conf_works(llm_conf_t *c, const char *section, const llm_yaml_t *key)
{
    const char *how = llm_differs(section, key->text);

    llm_conf_seen(c, section, key, how != NULL ? LLM_KEY_DIFFERS : LLM_KEY_WORKS, how);
}

void llm_conf_read(llm_conf_t *c, const char *section, const llm_yaml_t *key, apr_status_t rv)
{
    if (rv == APR_SUCCESS) {
        llm_conf_works(c, section, key);
    }
    else {
        llm_conf_seen(c, section, key, LLM_KEY_WRONG, NULL);
    }
}

void llm_config_key_is_wrong(const llm_config_t *cfg, const char *section, const char *name)
{
    for (int i = 0; cfg->seen != NULL && i < cfg->seen->nelts; i++) {
        llm_key_seen_t *k = &APR_ARRAY_IDX(cfg->seen, i, llm_key_seen_t);

        if ((k->state == LLM_KEY_WORKS || k->state == LLM_KEY_DIFFERS) &&
            strcmp(k->key->text, name) == 0 && strcmp(k->section, section) == 0) {
            k->state = LLM_KEY_WRONG;
            k->note = NULL;
        }
    }
}
