/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <string.h>
#include <apr_strings.h>
#include "base/buf.h"
#include "base/utf8.h"
#define LLM_STORE_INTERNAL
#include "store/record/record.h"
#include "base/crypto/xxh64.h"

#define MAGIC   0x3152534cU     /* "LSR1" */
#define VERSION 1

#define MOST_DOLLARS 1e15       /* of one call; more is a mistake, and would spoil every sum */

#define SPEND(kind, member)        LLM_COL(llm_spend_row_t, kind, member)
#define SPEND_DEF(kind, member, e) LLM_COL_DEF(llm_spend_row_t, kind, member, e)

/** The index of a column is its field number in records: append, never reorder. */
const llm_col_t llm_spend_cols[] = {
    SPEND(TEXT, request_id),
    SPEND_DEF(TEXT, call_type, ""),
    SPEND_DEF(TEXT, api_key, ""),
    SPEND_DEF(DOUBLE, spend, "0"),
    SPEND_DEF(INT, total_tokens, "0"),
    SPEND_DEF(INT, prompt_tokens, "0"),
    SPEND_DEF(INT, completion_tokens, "0"),
    SPEND_DEF(TIME, startTime, "1970-01-01 00:00:00"),
    SPEND_DEF(TIME, endTime, "1970-01-01 00:00:00"),
    SPEND(TIME, completionStartTime),
    SPEND(INT, request_duration_ms),
    SPEND_DEF(TEXT, model, ""),
    SPEND_DEF(TEXT, model_id, ""),
    SPEND_DEF(TEXT, model_group, ""),
    SPEND_DEF(TEXT, custom_llm_provider, ""),
    SPEND_DEF(TEXT, api_base, ""),
    SPEND_DEF(TEXT, user, ""),
    SPEND_DEF(JSON, metadata, "{}"),
    SPEND_DEF(TEXT, cache_hit, ""),
    SPEND_DEF(TEXT, cache_key, ""),
    SPEND_DEF(JSON, request_tags, "[]"),
    SPEND(TEXT, team_id),
    SPEND(TEXT, organization_id),
    SPEND(TEXT, end_user),
    SPEND(TEXT, requester_ip_address),
    SPEND_DEF(JSON, messages, "{}"),
    SPEND_DEF(JSON, response, "{}"),
    SPEND_DEF(JSON, proxy_server_request, "{}"),
    SPEND(TEXT, session_id),
    SPEND(TEXT, status),
    SPEND(TEXT, mcp_namespaced_tool_name),
    SPEND(TEXT, agent_id),
    SPEND(TEXT, billing_agent_id),
    SPEND(TEXT, litellm_call_id),
    SPEND(TIME, created_at),
    SPEND(TIME, updated_at),
};

const int llm_spend_ncols = (int)(sizeof(llm_spend_cols) / sizeof(llm_spend_cols[0]));

/** NULL of each kind, as llm_cols_clear() writes it; told once, for every row begins with it. */
static const llm_spend_row_t nothing = {
    .spend = NAN,
    .total_tokens = LLM_DB_NULL_INT,
    .prompt_tokens = LLM_DB_NULL_INT,
    .completion_tokens = LLM_DB_NULL_INT,
    .request_duration_ms = LLM_DB_NULL_INT,
};

void llm_spend_clear(llm_spend_row_t *row)
{
    *row = nothing;
}

static inline void put_le(unsigned char *to, apr_uint64_t v, int bytes)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(to, &v, (apr_size_t)bytes);
#else
    for (int i = 0; i < bytes; i++) {
        to[i] = (unsigned char)(v >> (8 * i));
    }
#endif
}

static inline apr_uint64_t get_le(const unsigned char *from, int bytes)
{
    apr_uint64_t v = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(&v, from, (apr_size_t)bytes);
#else
    for (int i = 0; i < bytes; i++) {
        v |= (apr_uint64_t)from[i] << (8 * i);
    }
#endif
    return v;
}

#define FIELD_HEAD 5            /* bytes before a field's own: its number, how many they are */

/** @return where a field's bytes go, or NULL past the ceiling */
static inline unsigned char *put_head(llm_buf_t *b, int number, apr_size_t n)
{
    unsigned char *to = (unsigned char *)llm_buf_next(b, FIELD_HEAD + n);

    if (to == NULL) {
        return NULL;
    }
    to[0] = (unsigned char)number;
    put_le(to + 1, n, 4);
    b->n += FIELD_HEAD + n;
    return to + FIELD_HEAD;
}

static void put_text(llm_buf_t *b, int number, const char *s, apr_size_t n)
{
    unsigned char *to = put_head(b, number, n);

    if (to != NULL) {
        memcpy(to, s, n);
    }
}

static void put_number(llm_buf_t *b, int number, apr_uint64_t v)
{
    unsigned char *to = put_head(b, number, 8);

    if (to != NULL) {
        put_le(to, v, 8);
    }
}

/** Neither NaN nor infinite, and nothing absurd: such a spend is left out, which counts as 0. */
static int is_amount(double d)
{
    return d > -MOST_DOLLARS && d < MOST_DOLLARS;
}

/**
 * Clients and upstreams send any bytes, and a database that refuses one row refuses all that came
 * with it: no text gets into a record but as UTF-8, and none is too long for an index.
 */
static const char *sound_text(const llm_col_t *c, const char *s, apr_size_t *n, apr_pool_t *p)
{
    int is_text = c->kind == LLM_COL_TEXT;

    *n = strlen(s);
    if ((!is_text || *n <= LLM_SPEND_TEXT_MAX) && llm_utf8_is_ascii(s, *n)) {
        return s;
    }
    s = is_text ? llm_utf8_cut(p, s, LLM_SPEND_TEXT_MAX) : llm_utf8_mend(p, s);
    *n = strlen(s);
    return s;
}

/** Rows have no lists and no booleans; every other kind is here. */
static void put_member(llm_buf_t *b, int number, const llm_col_t *c, const char *member)
{
    if (c->kind == LLM_COL_DOUBLE) {
        double d = *(const double *)member;
        apr_uint64_t bits;

        memcpy(&bits, &d, sizeof(bits));
        if (is_amount(d)) {
            put_number(b, number, bits);
        }
    }
    else if (c->kind == LLM_COL_INT || c->kind == LLM_COL_TIME) {
        apr_int64_t v = *(const apr_int64_t *)member;

        if (v != (c->kind == LLM_COL_INT ? LLM_DB_NULL_INT : 0)) {
            put_number(b, number, (apr_uint64_t)v);
        }
    }
    else {
        const char *s = *(const char *const *)member;
        apr_size_t len;

        if (s != NULL) {
            s = sound_text(c, s, &len, b->pool);
            put_text(b, number, s, len);
        }
    }
}

const char *llm_spend_encode(const llm_spend_row_t *row, apr_size_t *n, apr_pool_t *p)
{
    static const char head[LLM_SPEND_RECORD_HEAD];
    unsigned char *rec;
    llm_buf_t b;

    *n = 0;
    if (row->request_id == NULL || row->request_id[0] == '\0') {
        return NULL;
    }
    llm_buf_init(&b, p, 1024, LLM_SPEND_RECORD_MAX);
    llm_buf_add(&b, head, sizeof(head));
    for (int i = 0; i < llm_spend_ncols; i++) {
        const llm_col_t *c = &llm_spend_cols[i];

        put_member(&b, i, c, (const char *)row + c->offset);
    }
    if (b.overflow) {
        return NULL;
    }
    rec = (unsigned char *)b.p;
    put_le(rec, MAGIC, 4);
    put_le(rec + 4, b.n, 4);
    put_le(rec + 16, VERSION, 2);
    put_le(rec + 18, (apr_uint64_t)llm_spend_ncols, 2);
    put_le(rec + 8, llm_xxh64(rec + 16, b.n - 16, MAGIC), 8);
    *n = b.n;
    return b.p;
}

/** @return APR_SUCCESS with the length, APR_INCOMPLETE, APR_EGENERAL */
static apr_status_t check(const unsigned char *rec, apr_size_t n, apr_size_t *len)
{
    if (n >= 4 && get_le(rec, 4) != MAGIC) {
        return APR_EGENERAL;
    }
    if (n < LLM_SPEND_RECORD_HEAD) {
        return APR_INCOMPLETE;
    }
    *len = (apr_size_t)get_le(rec + 4, 4);
    if (*len < LLM_SPEND_RECORD_HEAD || *len > LLM_SPEND_RECORD_MAX) {
        return APR_EGENERAL;
    }
    if (*len > n) {
        return APR_INCOMPLETE;
    }
    return get_le(rec + 8, 8) == llm_xxh64(rec + 16, *len - 16, MAGIC) ? APR_SUCCESS : APR_EGENERAL;
}

apr_size_t llm_spend_check(const void *rec, apr_size_t n)
{
    apr_size_t len = 0;

    return check(rec, n, &len) == APR_SUCCESS ? len : 0;
}

/** @param data n bytes and one more, which becomes the end of a text */
static int get_member(const llm_col_t *c, char *data, apr_size_t n, char *member)
{
    if (c->kind == LLM_COL_TEXT || c->kind == LLM_COL_JSON) {
        if (memchr(data, '\0', n) != NULL) {
            return 0;
        }
        data[n] = '\0';
        *(const char **)member = data;
        return 1;
    }
    if (n != 8) {
        return 0;
    }
    /* double, int64 and time alike */
    memcpy(member, &(apr_uint64_t){ get_le((unsigned char *)data, 8) }, 8);
    if (c->kind == LLM_COL_DOUBLE && !is_amount(*(const double *)member)) {
        *(double *)member = NAN;        /* an older server wrote it */
    }
    return 1;
}

/** @param end one more byte is there: no text needs another place to end in */
static apr_status_t get_fields(llm_spend_row_t *row, char *at, char *end)
{
    unsigned char number = (unsigned char)*at;

    while (at < end) {
        apr_size_t n;
        unsigned char next;

        if (end - at < FIELD_HEAD) {
            return APR_EGENERAL;
        }
        n = (apr_size_t)get_le((unsigned char *)at + 1, 4);
        at += FIELD_HEAD;
        if (n > (apr_size_t)(end - at)) {
            return APR_EGENERAL;
        }
        next = (unsigned char)at[n];    /* before it ends this one's text */
        if (number < llm_spend_ncols) {
            const llm_col_t *c = &llm_spend_cols[number];

            if (!get_member(c, at, n, (char *)row + c->offset)) {
                return APR_EGENERAL;
            }
        }
        at += n;
        number = next;
    }
    return row->request_id != NULL && row->request_id[0] != '\0' ? APR_SUCCESS : APR_EGENERAL;
}

apr_status_t llm_spend_decode(llm_spend_row_t *row, const void *rec, apr_size_t n,
                              apr_size_t *used, apr_pool_t *p)
{
    const unsigned char *bytes = rec;
    apr_size_t len = 0;
    apr_status_t rv = check(bytes, n, &len);
    char *fields;

    llm_spend_clear(row);
    if (rv != APR_SUCCESS) {
        return rv;
    }
    if (used != NULL) {
        *used = len;
    }
    if (get_le(bytes + 16, 2) != VERSION) {
        return APR_EGENERAL;
    }
    len -= LLM_SPEND_RECORD_HEAD;
    fields = apr_palloc(p, len + 1);    /* all texts at once: they stay where they are in it */
    memcpy(fields, bytes + LLM_SPEND_RECORD_HEAD, len);
    fields[len] = '\0';
    return get_fields(row, fields, fields + len);
}
