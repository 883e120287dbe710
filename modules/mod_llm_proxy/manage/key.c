/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>
#include <apr_strings.h>
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/front/body.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/manage/key_values.h"
#include "mod_llm_proxy/manage/members.h"
#include "mod_llm_proxy/reply/write.h"
#include "mod_llm_proxy/front/route.h"
#include "base/crypto/digest.h"
#include "base/crypto/random.h"
#include "base/time.h"
#include "base/utf8.h"

#define KEY_MAX   256           /* bytes of a key somebody chose */
#define TEXT_MAX  1024          /* bytes: two of them fit into a row of PostgreSQL's index */
#define DIGITS_MAX 1024         /* of a number inside an object: jsonb holds some thousands */
#define LATEST    apr_time_from_sec(253402300799LL)     /* 9999-12-31 */
#define KEY_CHARS 22            /* as many random characters as LiteLLM's keys have */

/* -- errors ----------------------------------------------------------------------------------- */

static int refuse(llmp_req_t *q, int status, const char *type, const char *param,
                  const char *message)
{
    llm_err_t *e = llm_err_make(q->r->pool, LLM_ERR_BAD_REQUEST, status, "%s", message);

    e->type = type;
    e->param = param;
    return llmp_respond_error(q, e);
}

static int refuse_field(llmp_req_t *q, const char *field, const char *want)
{
    return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", field,
                  apr_psprintf(q->r->pool, "'%s' must be %s.", field, want));
}

static int no_database(llmp_req_t *q)
{
    return refuse(q, HTTP_SERVICE_UNAVAILABLE, "no_db_connection", NULL,
                  llmp.database ? llmp_database_excuse() : "No connected db.");
}

static int database_error(llmp_req_t *q, const char *why, apr_status_t rv)
{
    if (rv == APR_ECONNREFUSED) {
        return no_database(q);
    }
    if (rv == APR_FROM_OS_ERROR(EROFS)) {
        ap_log_rerror(APLOG_MARK, APLOG_WARNING, 0, q->r, LLMLOG(251)
                      "the database takes no changes: %s", why);
        return refuse(q, HTTP_SERVICE_UNAVAILABLE, "db_read_only", NULL,
                      "The database is read-only for now (a standby, or set so): keys can be "
                      "used, but neither made nor deleted.");
    }
    if (rv == APR_BADARG) {
        return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", NULL,
                      "The database does not take such a value: a number out of its range, or a "
                      "text it cannot store.");
    }
    ap_log_rerror(APLOG_MARK, APLOG_ERR, 0, q->r, LLMLOG(41) "the database failed: %s", why);
    return refuse(q, HTTP_INTERNAL_SERVER_ERROR, "internal_server_error", NULL,
                  "The database could not do it; the server's log tells why.");
}

/* -- fields of a key: one table for reading a body and for showing a row --------------------- */

typedef enum kind_e {
    K_TEXT, K_NUMBER, K_INTEGER, K_SMALL, K_FLAG, K_TEXTS, K_OBJECT, K_TIME
} kind_e;

static const struct field_t {
    const char *name;
    kind_e kind;
    size_t at;
    int settable;
} fields[] = {
#define FIELD(name, kind, settable) { #name, K_##kind, offsetof(llm_key_row_t, name), settable }
    FIELD(key_name, TEXT, 0), FIELD(key_alias, TEXT, 1), FIELD(soft_budget_cooldown, FLAG, 0),
    FIELD(spend, NUMBER, 1), FIELD(total_spend, NUMBER, 0), FIELD(expires, TIME, 0),
    FIELD(models, TEXTS, 1), FIELD(aliases, OBJECT, 1), FIELD(config, OBJECT, 1),
    FIELD(router_settings, OBJECT, 0), FIELD(user_id, TEXT, 1), FIELD(team_id, TEXT, 1),
    FIELD(agent_id, TEXT, 1), FIELD(project_id, TEXT, 1), FIELD(permissions, OBJECT, 1),
    FIELD(max_parallel_requests, SMALL, 1), FIELD(metadata, OBJECT, 1), FIELD(blocked, FLAG, 1),
    FIELD(tpm_limit, INTEGER, 1), FIELD(rpm_limit, INTEGER, 1), FIELD(tpd_limit, INTEGER, 1),
    FIELD(max_budget, NUMBER, 1), FIELD(budget_duration, TEXT, 1),
    FIELD(budget_reset_at, TIME, 0), FIELD(allowed_cache_controls, TEXTS, 1),
    FIELD(allowed_routes, TEXTS, 1), FIELD(key_type, TEXT, 1), FIELD(policies, TEXTS, 1),
    FIELD(access_group_ids, TEXTS, 1), FIELD(model_spend, OBJECT, 0),
    FIELD(model_max_budget, OBJECT, 1), FIELD(budget_id, TEXT, 1),
    FIELD(organization_id, TEXT, 1), FIELD(object_permission_id, TEXT, 0),
    FIELD(created_at, TIME, 0), FIELD(created_by, TEXT, 0), FIELD(updated_at, TIME, 0),
    FIELD(updated_by, TEXT, 0), FIELD(rotation_count, SMALL, 0), FIELD(auto_rotate, FLAG, 0),
    FIELD(rotation_interval, TEXT, 0), FIELD(last_rotation_at, TIME, 0),
    FIELD(key_rotation_at, TIME, 0), FIELD(last_active, TIME, 0),
    FIELD(settings_updated_at, TIME, 0),
#undef FIELD
};
#define NFIELDS (sizeof(fields) / sizeof(fields[0]))
#define AT(row, f, type) (*(type *)((char *)(row) + (f)->at))

static json_object *texts_json(const apr_array_header_t *a)
{
    json_object *o = json_object_new_array();

    for (int i = 0; a != NULL && i < a->nelts; i++) {
        json_object_array_add(o, json_object_new_string(APR_ARRAY_IDX(a, i, const char *)));
    }
    return o;
}

/** JSON text of the database as a value; owned by its future parent. */
static json_object *object_json(const char *text, apr_pool_t *p)
{
    json_object *o = NULL;

    if (text == NULL) {
        return NULL;
    }
    llm_json_parse(p, text, strlen(text), &o, NULL);
    return llm_json_share(o);
}

static json_object *field_json(llm_key_row_t *row, const struct field_t *f, apr_pool_t *p)
{
    switch (f->kind) {
    case K_TEXT:
        return AT(row, f, const char *) ? json_object_new_string(AT(row, f, const char *)) : NULL;
    case K_NUMBER:
        return isnan(AT(row, f, double)) ? NULL : json_object_new_double(AT(row, f, double));
    case K_INTEGER:
    case K_SMALL:
        return AT(row, f, apr_int64_t) == LLM_DB_NULL_INT
                   ? NULL : json_object_new_int64(AT(row, f, apr_int64_t));
    case K_FLAG:
        return AT(row, f, int) == LLM_DB_NULL_BOOL ? NULL
                                                   : json_object_new_boolean(AT(row, f, int));
    case K_TEXTS:
        return texts_json(AT(row, f, apr_array_header_t *));
    case K_OBJECT:
        return object_json(AT(row, f, const char *), p);
    case K_TIME:
        return AT(row, f, apr_time_t)
                   ? json_object_new_string(llm_time_iso(p, AT(row, f, apr_time_t))) : NULL;
    }
    return NULL;
}

static void show_row(json_object *o, llm_key_row_t *row, apr_pool_t *p)
{
    for (size_t i = 0; i < NFIELDS; i++) {
        llm_json_set(o, fields[i].name, field_json(row, &fields[i], p));
    }
}

static apr_array_header_t *read_texts(json_object *v, apr_pool_t *p)
{
    apr_array_header_t *a;

    if (!json_object_is_type(v, json_type_array)) {
        return NULL;
    }
    a = apr_array_make(p, 8, sizeof(const char *));
    for (size_t i = 0; i < json_object_array_length(v); i++) {
        const char *s = llmp_key_text(json_object_array_get_idx(v, i));

        if (s == NULL) {
            return NULL;
        }
        APR_ARRAY_PUSH(a, const char *) = s;
    }
    return a;
}

/** An integer no column cuts; a longer one was cut by the parser, and its limits tell. */
static int is_within(json_object *v, apr_int64_t most)
{
    apr_int64_t n = json_object_get_int64(v);

    return json_object_is_type(v, json_type_int) && n <= most && n >= -most &&
           (n < 0 || json_object_get_uint64(v) <= (apr_uint64_t)most);
}

/** One that every database stores, and reads back: neither infinite nor cut down to 0. */
static int is_storable(json_object *v)
{
    const char *text = json_object_get_userdata(v);     /* as it was sent */
    double d = json_object_get_double(v);

    if (!isfinite(d) || (text != NULL && strlen(text) > DIGITS_MAX)) {
        return 0;
    }
    return d != 0 || text == NULL || strpbrk(text, "123456789") == NULL ||
           strcspn(text, "eE") < strcspn(text, "123456789");
}

/** Whether all numbers in it are such; nesting is bounded by the parser. */
static int has_storable_numbers(json_object *v)
{
    if (json_object_is_type(v, json_type_object)) {
        json_object_object_foreach(v, name, inner) {
            (void)name;
            if (!has_storable_numbers(inner)) {
                return 0;
            }
        }
    }
    for (size_t i = 0; json_object_is_type(v, json_type_array) &&
                       i < json_object_array_length(v); i++) {
        if (!has_storable_numbers(json_object_array_get_idx(v, i))) {
            return 0;
        }
    }
    return !json_object_is_type(v, json_type_double) || is_storable(v);
}

/** Read one field. @return NULL, or what its value must be */
static const char *read_field(llm_key_row_t *row, const struct field_t *f, json_object *v,
                              apr_pool_t *p)
{
    int number = json_object_is_type(v, json_type_int) || json_object_is_type(v, json_type_double);

    switch (f->kind) {
    case K_TEXT:
        AT(row, f, const char *) = llmp_key_text(v);
        return llmp_key_text(v) && strlen(llmp_key_text(v)) <= TEXT_MAX
                   ? NULL : "a string of at most 1024 bytes, without NUL";
    case K_NUMBER:
        AT(row, f, double) = json_object_get_double(v);
        return number && isfinite(AT(row, f, double)) ? NULL : "a finite number";
    case K_INTEGER:
        AT(row, f, apr_int64_t) = json_object_get_int64(v);
        return is_within(v, INT64_MAX) ? NULL : "an integer of at most 64 bits";
    case K_SMALL:               /* PostgreSQL's column has no more; SQLite's would take it */
        AT(row, f, apr_int64_t) = json_object_get_int64(v);
        return is_within(v, INT32_MAX) ? NULL : "an integer of at most 32 bits";
    case K_FLAG:
        AT(row, f, int) = json_object_get_boolean(v);
        return json_object_is_type(v, json_type_boolean) ? NULL : "a boolean";
    case K_TEXTS:
        AT(row, f, apr_array_header_t *) = read_texts(v, p);
        return AT(row, f, apr_array_header_t *) ? NULL : "a list of strings";
    case K_OBJECT:
        AT(row, f, const char *) = llm_json_text(p, v, NULL);
        return json_object_is_type(v, json_type_object) && has_storable_numbers(v)
                   ? NULL : "an object, its numbers within what a double holds";
    case K_TIME:
        break;
    }
    return "absent";
}

/* -- /key/generate ---------------------------------------------------------------------------- */

/** The body as a tree; an empty one counts as {}. */
static json_object *read_body(llmp_req_t *q, llm_err_t **err)
{
    json_object *o = NULL;

    if (llmp_body_read_raw(q, err) != APR_SUCCESS) {
        return NULL;
    }
    if (q->body.text.n == 0) {
        return llm_json_new_object(q->r->pool);
    }
    if (llmp_body_read_tree(q, &o, err) != APR_SUCCESS) {
        return NULL;
    }
    return o;
}

static const char *read_row(llm_key_row_t *row, json_object *body, apr_pool_t *p,
                            const char **field)
{
    for (size_t i = 0; i < NFIELDS; i++) {
        json_object *v = llm_json_get(body, fields[i].name);
        const char *want = NULL;

        *field = fields[i].name;
        if (v != NULL && fields[i].settable) {
            want = read_field(row, &fields[i], v, p);
        }
        if (want != NULL) {
            return want;
        }
    }
    *field = "max_budget";
    if (row->max_budget < 0) {      /* NaN, which stands for none, is not */
        return "a non-negative finite number";
    }
    *field = "spend";
    if (row->spend < 0) {
        return "a non-negative finite number";
    }
    *field = "duration";
    if (llm_json_get(body, "duration") != NULL) {
        const char *d = llmp_key_text(llm_json_get(body, "duration"));
        apr_interval_time_t t = d ? llm_duration_parse(d) : -1;

        if (t <= 0 || t > LATEST - apr_time_now()) {
            return LLMP_DURATION;
        }
        row->expires = apr_time_now() + t;
    }
    return llmp_key_values_wrong(body, field);
}

static const char *display_name(const char *key, apr_pool_t *p)
{
    return apr_pstrcat(p, "sk-...", key + strlen(key) - 4, NULL);
}

static int respond_generated(llmp_req_t *q, json_object *body, llm_key_row_t *row, const char *key)
{
    apr_pool_t *p = q->r->pool;
    json_object *o = llm_json_new_object(p);

    show_row(o, row, p);
    json_object_object_foreach(body, name, v) {
        if (!llm_json_has(o, name) && strcmp(name, "duration") != 0) {
            llm_json_set(o, name, llm_json_share(v));
        }
    }
    llm_json_set(o, "duration", NULL);
    llm_json_set_str(o, "key", key);
    llm_json_set_str(o, "token", row->token);
    llm_json_set_str(o, "token_id", row->token);
    llm_json_set(o, "litellm_budget_table", NULL);
    return llmp_respond_tree(q, HTTP_OK, o);
}

typedef struct insertion_t {
    const llm_key_row_t *row;
    int tries, alias_taken;
} insertion_t;

/** The same key, made by the try before, whose answer was lost with its connection. */
static int is_ours(llm_db_t *db, const llm_key_row_t *row, apr_pool_t *p)
{
    llm_key_row_t *found;

    return llm_key_by_hash(db, row->token, &found, p) == APR_SUCCESS &&
           apr_time_as_msec(found->created_at) == apr_time_as_msec(row->created_at);
}

static apr_status_t insert(llm_db_t *db, void *baton, apr_pool_t *p)
{
    insertion_t *in = baton;
    apr_array_header_t *found;
    apr_status_t rv;

    if (in->tries++ == 0 && in->row->key_alias != NULL) {
        rv = llm_key_by_alias(db, in->row->key_alias, &found, p);
        in->tries -= rv == APR_ECONNRESET;
        in->alias_taken = rv == APR_SUCCESS && found->nelts > 0;
        if (rv != APR_SUCCESS || in->alias_taken) {
            return rv;
        }
    }
    rv = llm_key_insert(db, in->row, p);
    return rv == APR_EEXIST && in->tries > 1 && is_ours(db, in->row, p) ? APR_SUCCESS : rv;
}

static int insert_key(llmp_req_t *q, json_object *body, llm_key_row_t *row, const char *key)
{
    insertion_t in = { row, 0, 0 };
    unsigned char digest[LLM_SHA256_BYTES];
    const char *why;
    apr_status_t rv;

    if (!llmp.database) {
        return no_database(q);
    }
    rv = llmp_database_run(LLMP_ASK_ADMIN, insert, &in, q->r->pool, &why);
    if (in.alias_taken) {
        return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", "key_alias",
                      apr_psprintf(q->r->pool, "Key with alias '%s' already exists. Unique key "
                                   "aliases across all keys are required.", row->key_alias));
    }
    if (rv == APR_EEXIST) {
        return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", "key",
                      "This key exists already.");
    }
    if (rv != APR_SUCCESS) {
        return database_error(q, why, rv);
    }
    llm_sha256(key, strlen(key), digest);
    llmp_key_forget(digest);    /* it may have been tried, and refused, before it was made */
    return respond_generated(q, body, row, key);
}

/** A key is sent in a header: it has no blanks, and there is an end to it. */
static int is_sendable(const char *key)
{
    apr_size_t n = strlen(key);

    for (apr_size_t i = 0; i < n; i++) {
        if (key[i] <= ' ' || key[i] > '~') {
            return 0;
        }
    }
    return n <= KEY_MAX;
}

/** @return NULL: a fine one, or the answer's text */
static const char *key_complaint(json_object *sent)
{
    const char *key = llmp_key_text(sent);

    if (key == NULL || !is_sendable(key)) {
        return "'key' must be a string of at most 256 visible ASCII characters, without blanks.";
    }
    if (strncmp(key, "sk-", 3) != 0) {
        return "Invalid key format. LiteLLM Virtual Key must start with 'sk-'. Received: ****";
    }
    return strlen(key) < 8 ? "'key' must have 8 characters at the least." : NULL;
}

int llmp_manage_key_generate(llmp_req_t *q)
{
    apr_pool_t *p = q->r->pool;
    llm_key_row_t *row = apr_pcalloc(p, sizeof(*row));
    char *hash = apr_palloc(p, LLM_SHA256_HEX + 1);
    const char *key, *want, *field;
    llm_err_t *err = NULL;
    json_object *body = read_body(q, &err), *sent;

    if (body == NULL) {
        return llmp_respond_error(q, err);
    }
    if ((want = llmp_members_unknown(&llmp_key_generate_members, body, &field, p)) != NULL ||
        (want = llmp_query_any(q->r, &field)) != NULL) {
        return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", field, want);
    }
    llm_key_clear(row);
    if ((want = read_row(row, body, p, &field)) != NULL) {
        return refuse_field(q, field, want);
    }
    sent = llm_json_get(body, "key");
    if (sent != NULL && (want = key_complaint(sent)) != NULL) {
        return refuse(q, HTTP_BAD_REQUEST, "internal_server_error", "key", want);
    }
    key = sent ? llm_json_value_str(sent) : llm_random_token(p, "sk-", KEY_CHARS);
    llm_sha256_hex(key, strlen(key), hash);
    row->token = hash;
    row->key_name = display_name(key, p);
    row->spend = isnan(row->spend) ? 0 : row->spend;
    row->created_at = row->updated_at = apr_time_now();
    row->created_by = row->updated_by = q->key->user_id;
    if (row->user_id == NULL) {
        row->user_id = q->key->user_id;
    }
    return insert_key(q, body, row, key);
}

/* -- /key/info, /key/delete ------------------------------------------------------------------- */

/** A key may be named by itself or by its hash. */
static const char *hash_of(const char *key, apr_pool_t *p)
{
    char *hash;

    if (strncmp(key, "sk-", 3) != 0) {
        return key;
    }
    hash = apr_palloc(p, LLM_SHA256_HEX + 1);
    llm_sha256_hex(key, strlen(key), hash);
    return hash;
}

typedef struct question_t {
    const char *hash;
    llm_key_row_t *row;
} question_t;

static apr_status_t find(llm_db_t *db, void *baton, apr_pool_t *p)
{
    question_t *question = baton;

    return llm_key_by_hash(db, question->hash, &question->row, p);
}

static int respond_info(llmp_req_t *q, const char *key, llm_key_row_t *row)
{
    json_object *o = llm_json_new_object(q->r->pool), *info;

    if (row->unreadable != NULL) {
        row->blocked = 1;       /* what JSON cannot show would look like no limit */
    }
    llm_json_set_str(o, "key", key);
    info = llm_json_add_object(o, "info");
    show_row(info, row, q->r->pool);
    llm_json_set_str(info, "status", "active");
    return llmp_respond_tree(q, HTTP_OK, o);
}

int llmp_manage_key_info(llmp_req_t *q)
{
    apr_pool_t *p = q->r->pool;
    const char *named = llmp_query_value(q->r, "key"), *field, *why;
    const char *key = named ? named : q->key->hash;
    question_t question = { hash_of(key, p), NULL };
    apr_status_t rv;

    if ((why = llmp_query_unknown(&llmp_key_info_query, q->r, &field)) != NULL) {
        return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", field, why);
    }
    if (!llmp.database) {
        return no_database(q);
    }
    if (!q->key->master && strcmp(question.hash, q->key->hash) != 0) {
        return refuse(q, HTTP_FORBIDDEN, "permission_error", "key",
                      "You are not allowed to access this key's info.");
    }
    /* no key has such a name: the database need not be asked, and PostgreSQL would complain */
    rv = llm_utf8_valid(question.hash)
             ? llmp_database_run(LLMP_ASK_ADMIN, find, &question, p, &why) : APR_NOTFOUND;
    if (rv == APR_NOTFOUND) {
        return refuse(q, HTTP_NOT_FOUND, "not_found_error", "key", "Key not found in database");
    }
    return rv == APR_SUCCESS ? respond_info(q, key, question.row) : database_error(q, why, rv);
}

typedef struct deletion_t {
    llm_key_names_t which;
    apr_array_header_t *deleted;    /* over all tries: an answer may be lost with its connection */
} deletion_t;

static apr_status_t delete(llm_db_t *db, void *baton, apr_pool_t *p)
{
    deletion_t *d = baton;

    return llm_key_delete(db, &d->which, d->deleted, p);
}

static void forget(const char *hash)
{
    unsigned char digest[LLM_SHA256_BYTES];

    if (llm_unhex(hash, digest, sizeof(digest)) == APR_SUCCESS) {
        llmp_key_forget(digest);
    }
}

/**
 * What was named by hash, and what an alias led to, is forgotten everywhere, whatever came of it:
 * it is looked up again.
 */
static void forget_all(const deletion_t *d)
{
    for (int i = 0; d->which.hashes != NULL && i < d->which.hashes->nelts; i++) {
        forget(APR_ARRAY_IDX(d->which.hashes, i, const char *));
    }
    for (int i = 0; i < d->deleted->nelts; i++) {
        forget(APR_ARRAY_IDX(d->deleted, i, llm_key_row_t *)->token);
    }
}

/** Answer with the names as they were sent. */
static int respond_deleted(llmp_req_t *q, const deletion_t *d, json_object *body)
{
    static const char *const members[] = { "keys", "key_aliases" };
    json_object *o = llm_json_new_object(q->r->pool), *names;

    if (d->deleted->nelts == 0) {
        return refuse(q, HTTP_NOT_FOUND, "internal_server_error", NULL,
                      "{'error': 'No keys found'}");
    }
    names = llm_json_add_array(o, "deleted_keys");
    for (size_t m = 0; m < sizeof(members) / sizeof(members[0]); m++) {
        json_object *sent = llm_json_arr(body, members[m]);

        for (size_t i = 0; sent != NULL && i < json_object_array_length(sent); i++) {
            json_object_array_add(names, llm_json_share(json_object_array_get_idx(sent, i)));
        }
    }
    return llmp_respond_tree(q, HTTP_OK, o);
}

/** A caller without the master key may delete its own key only. */
static int owns_all(const llmp_req_t *q, const llm_key_names_t *which)
{
    for (int i = 0; which->hashes != NULL && i < which->hashes->nelts; i++) {
        if (strcmp(APR_ARRAY_IDX(which->hashes, i, const char *), q->key->hash) != 0) {
            return 0;
        }
    }
    return which->aliases == NULL;
}

static int delete_named(llmp_req_t *q, deletion_t *d, json_object *body)
{
    const char *why;
    apr_status_t rv;

    if (!llmp.database) {
        return no_database(q);
    }
    rv = llmp_database_run(LLMP_ASK_ADMIN, delete, d, q->r->pool, &why);
    forget_all(d);
    return rv == APR_SUCCESS ? respond_deleted(q, d, body) : database_error(q, why, rv);
}

/** @return NULL, or the member that is no list of names; which is empty when nothing is named */
static const char *read_names(llm_key_names_t *which, json_object *body, apr_pool_t *p)
{
    json_object *keys = llm_json_get(body, "keys"), *aliases = llm_json_get(body, "key_aliases");
    apr_array_header_t *hashes = read_texts(keys, p), *others = read_texts(aliases, p);

    if (keys != NULL && hashes == NULL) {
        return "keys";
    }
    if (aliases != NULL && others == NULL) {
        return "key_aliases";
    }
    for (int i = 0; hashes != NULL && i < hashes->nelts; i++) {
        APR_ARRAY_IDX(hashes, i, const char *) = hash_of(APR_ARRAY_IDX(hashes, i, const char *), p);
    }
    which->hashes = hashes != NULL && hashes->nelts > 0 ? hashes : NULL;
    which->aliases = others != NULL && others->nelts > 0 ? others : NULL;
    return NULL;
}

int llmp_manage_key_delete(llmp_req_t *q)
{
    apr_pool_t *p = q->r->pool;
    llm_err_t *err = NULL;
    json_object *body = read_body(q, &err);
    deletion_t d = { { NULL, NULL }, apr_array_make(p, 2, sizeof(llm_key_row_t *)) };
    const char *field, *why;

    if (body == NULL) {
        return llmp_respond_error(q, err);
    }
    if ((why = llmp_members_unknown(&llmp_key_delete_members, body, &field, p)) != NULL ||
        (why = llmp_query_any(q->r, &field)) != NULL) {
        return refuse(q, HTTP_BAD_REQUEST, "bad_request_error", field, why);
    }
    field = read_names(&d.which, body, p);
    if (field != NULL || (d.which.hashes == NULL && d.which.aliases == NULL)) {
        return refuse_field(q, field ? field : "keys",
                            field && strcmp(field, "keys") != 0
                                ? "a list of aliases"
                                : "a list of keys, or 'key_aliases' a list of aliases");
    }
    if (!q->key->master && !owns_all(q, &d.which)) {
        return refuse(q, HTTP_FORBIDDEN, "permission_error", NULL,
                      "You are not allowed to delete these keys.");
    }
    return delete_named(q, &d, body);
}
