/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "base/crypto/digest.h"
#include "dialect/ir/tools/call_ids.h"
#include "dialect/ir/content.h"
#include "dialect/ir/tools/tools.h"
#include "llm_config.h"

/** Length of an id that had to change, where the rule has no limit of its own. */
#define CHANGED_MAX 64
#define HASH 8
/** What Mistral's models check of an id. */
#define NINE 9

/** More calls of one id in one turn are not looked at: nobody means them. */
#define SAME_MAX 64

/** One call of an id. */
typedef struct one_t {
    json_object *said;          /**< NULL: equal to any */
    const char *wire;
} one_t;

/** An id in the turn that used it last. */
typedef struct use_t {
    int turn;
    int nth;                    /**< calls that had it, in all turns */
    int answered;               /**< of this turn's, in order */
    apr_array_header_t *calls;  /**< one_t: this turn's */
} use_t;

static const char *with_hash(apr_pool_t *p, const char *clean, const char *of, apr_size_t max)
{
    char hex[LLM_SHA256_HEX + 1];

    llm_sha256_hex(of, strlen(of), hex);
    return apr_psprintf(p, "%.*s_%.*s", (int)(max != 0 ? max : CHANGED_MAX) - HASH - 1, clean,
                        HASH, hex);
}

const char *llm_call_id_clean(apr_pool_t *p, const char *id, const char *extra, apr_size_t max)
{
    const char *clean = llm_tool_id(p, id, extra);

    if (clean == id && (max == 0 || strlen(id) <= max)) {
        return id;
    }
    return with_hash(p, clean, id, max);
}

/* the same at every call: caches of prompts go on */
const char *llm_call_id_hashed(apr_pool_t *p, const char *prefix, const char *id, int n)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    unsigned char digest[LLM_SHA256_BYTES];
    apr_size_t at = strlen(prefix);
    char *out = apr_palloc(p, at + (apr_size_t)n + 1);

    llm_sha256(id, strlen(id), digest);
    memcpy(out, prefix, at);
    for (int i = 0; i < n; i++) {
        out[at++] = alphabet[digest[i] % (sizeof(alphabet) - 1)];
    }
    out[at] = '\0';
    return out;
}

const char *llm_call_id_nine(apr_pool_t *p, const char *id)
{
    int n = 0;

    while (apr_isalnum(id[n]) && n <= NINE) {
        n++;
    }
    return n == NINE && id[n] == '\0' ? id : llm_call_id_hashed(p, "", id, NINE);
}

/** Families of models, by how their names end: the first are of three and two families. */
static int is_mistrals(const char *name)
{
    static const char *const words[] = {
        "istral", "ixtral", "destral", "devstral", "voxtral", "mathstral", "leanstral",
    };

    if (name == NULL || strcasestr(name, "tral") == NULL) {
        return 0;               /* most names: one look */
    }
    for (apr_size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (strcasestr(name, words[i]) != NULL) {
            return 1;
        }
    }
    return 0;
}

int llm_wants_ids_of_nine(const llm_try_t *try)
{
    return is_mistrals(try->upstream_model)
        || (try->deployment != NULL && is_mistrals(try->deployment->base_model));
}

static use_t *use_of(llm_call_ids_t *ids, const char *id)
{
    use_t *use;

    if (ids->seen == NULL) {
        ids->seen = apr_hash_make(ids->pool);
    }
    use = apr_hash_get(ids->seen, id, APR_HASH_KEY_STRING);
    if (use == NULL) {
        use = apr_pcalloc(ids->pool, sizeof(*use));
        use->calls = apr_array_make(ids->pool, 1, sizeof(one_t));
        apr_hash_set(ids->seen, apr_pstrdup(ids->pool, id), APR_HASH_KEY_STRING, use);
    }
    return use;
}

void llm_call_ids_turn(llm_call_ids_t *ids)
{
    ids->turn++;
}

static int is_said(const use_t *use, json_object *said)
{
    for (int i = 0; i < use->calls->nelts; i++) {
        json_object *other = APR_ARRAY_IDX(use->calls, i, one_t).said;

        if (other == NULL || said == NULL || json_object_equal(other, said)) {
            return 1;
        }
    }
    return use->calls->nelts >= SAME_MAX;
}

/** The id of its nth call: the second and later ones are told apart by a hash. */
static const char *nth_wire(llm_call_ids_t *ids, const char *id, int nth)
{
    if (ids->nine) {
        return llm_call_id_nine(ids->pool, nth == 1 ? id : apr_psprintf(ids->pool, "%s#%d", id,
                                                                        nth));
    }
    if (nth == 1) {
        return llm_call_id_clean(ids->pool, id, ids->extra, ids->max);
    }
    return with_hash(ids->pool, llm_tool_id(ids->pool, id, ids->extra),
                     apr_psprintf(ids->pool, "%s#%d", id, nth), ids->max);
}

const char *llm_call_ids_call(llm_call_ids_t *ids, const char *id, json_object *said)
{
    use_t *use = use_of(ids, id);
    one_t *one;

    if (use->turn != ids->turn) {
        use->turn = ids->turn;
        use->answered = 0;
        apr_array_clear(use->calls);
    }
    if (is_said(use, said)) {
        return NULL;
    }
    one = apr_array_push(use->calls);
    one->said = said;
    one->wire = nth_wire(ids, id, ++use->nth);
    return one->wire;
}

const char *llm_call_ids_result(llm_call_ids_t *ids, const char *id)
{
    use_t *use = use_of(ids, id);

    if (use->answered < use->calls->nelts) {
        return APR_ARRAY_IDX(use->calls, use->answered++, one_t).wire;
    }
    return use->nth == 0 && use->answered++ == 0 ? nth_wire(ids, id, 1) : NULL;
}

/** Every id that some message has a result for. */
static apr_hash_t *results_of(apr_pool_t *p, json_object *messages)
{
    apr_hash_t *set = apr_hash_make(p);

    for (apr_size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        const char *id = llm_json_str(json_object_array_get_idx(messages, i), "tool_call_id");

        if (id != NULL) {
            apr_hash_set(set, id, APR_HASH_KEY_STRING, id);
        }
    }
    return set;
}

int llm_call_ids_ran_elsewhere(llm_call_ids_t *ids, const char *id)
{
    if (id == NULL || strncmp(id, LLM_HOSTED_CALL, sizeof(LLM_HOSTED_CALL) - 1) != 0) {
        return 0;
    }
    if (ids->results == NULL) {
        ids->results = results_of(ids->pool, ids->messages);
    }
    return apr_hash_get(ids->results, id, APR_HASH_KEY_STRING) == NULL;
}

/**
 * Lists are made anew, since deleting one by one moves the rest.
 * @return whether it had such calls, and has nothing left: no text, no other call
 */
static int drop_hosted(llm_call_ids_t *ids, json_object *message)
{
    json_object *calls = llm_json_arr(message, "tool_calls"), *rest = NULL;
    apr_size_t n = calls != NULL ? json_object_array_length(calls) : 0, i = 0;

    while (i < n && !llm_call_ids_ran_elsewhere(ids, llm_json_str(
                        json_object_array_get_idx(calls, i), "id"))) {
        i++;
    }
    if (i == n) {
        return 0;
    }
    rest = json_object_new_array();
    for (i = 0; i < n; i++) {
        json_object *call = json_object_array_get_idx(calls, i);

        if (!llm_call_ids_ran_elsewhere(ids, llm_json_str(call, "id"))) {
            llm_json_set(rest, NULL, llm_json_share(call));
        }
    }
    n = json_object_array_length(rest);
    llm_json_set(message, "tool_calls", rest);
    if (n == 0) {
        json_object_object_del(message, "tool_calls");
    }
    return llm_message_blank(message) && llm_json_get(message, "refusal") == NULL;
}

void llm_hosted_calls_drop(apr_pool_t *p, json_object *body)
{
    json_object *messages = llm_json_arr(body, "messages"), *rest = json_object_new_array();
    apr_size_t n = messages != NULL ? json_object_array_length(messages) : 0;
    llm_call_ids_t ids = { .pool = p, .messages = messages };

    for (apr_size_t i = 0; i < n; i++) {
        json_object *message = json_object_array_get_idx(messages, i);

        if (!drop_hosted(&ids, message)) {
            llm_json_set(rest, NULL, llm_json_share(message));
        }
    }
    if (json_object_array_length(rest) < n) {
        llm_json_set(body, "messages", rest);
    }
    else {
        json_object_put(rest);
    }
}
