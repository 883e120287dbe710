/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <pthread.h>
#include <regex.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <apr_base64.h>
#include <apr_hash.h>
#include <apr_lib.h>
#include <apr_optional.h>
#include <apr_optional_hooks.h>
#include <apr_portable.h>
#include <apr_proc_mutex.h>
#include <apr_strings.h>
#include <ap_mpm.h>
#include <ap_provider.h>
#include <http_connection.h>
#include <http_request.h>
#include <http_ssl.h>
#include <mpm_common.h>
#include <scoreboard.h>
#include <unixd.h>
#include <util_mutex.h>
#include "httpd/stub.h"

#define VECTOR 8                /* modules with a place in a vector */

httpd_says_t httpd;
unixd_config_rec ap_unixd_config = { .user_name = "nobody" };
ap_directive_t *ap_conftree;

/** What was logged: by threads of the module's, too, so it has a pool of its own. */
static apr_array_header_t *lines;
static apr_pool_t *lines_pool;
static pthread_mutex_t lines_lock = PTHREAD_MUTEX_INITIALIZER;

static apr_hash_t *retained, *providers, *optional, *hooked, *hooks;
static apr_array_header_t *stoppers;    /* ap_HOOK_child_stopping_t * */
static apr_array_header_t *binders;     /* ap_LINK_ssl_bind_outgoing_t */

/* -- the beginning of a test ------------------------------------------------------------------ */

/** Whoever closed it before has left no descriptor in it. */
static apr_status_t close_socket(void *socket)
{
    return apr_socket_close(socket);
}

void httpd_socketpair(apr_socket_t *pair[2])
{
    int fds[2];

    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0) {
        abort();
    }
    for (int i = 0; i < 2; i++) {
        pair[i] = NULL;
        apr_os_sock_put(&pair[i], &fds[i], test_pool);
        apr_socket_timeout_set(pair[i], 0);
        apr_pool_cleanup_register(test_pool, pair[i], close_socket, apr_pool_cleanup_null);
    }
}

static void empty_log(void)
{
    apr_allocator_t *own;

    if (lines_pool != NULL) {
        apr_pool_destroy(lines_pool);
    }
    apr_allocator_create(&own);
    apr_pool_create_ex(&lines_pool, NULL, NULL, own);
    apr_allocator_owner_set(own, lines_pool);
    lines = apr_array_make(lines_pool, 8, sizeof(const char *));
}

void httpd_reset(void)
{
    apr_socket_t *pair[2];

    httpd_socketpair(pair);
    httpd = (httpd_says_t){ .threads = 64, .async = 1, .waitio = 1, .client = pair[0],
                            .main_state = AP_SQ_MS_CREATE_CONFIG, .run_mode = AP_SQ_RM_NORMAL };
    empty_log();
    retained = apr_hash_make(test_pool);
    providers = apr_hash_make(test_pool);
    stoppers = apr_array_make(test_pool, 2, sizeof(ap_HOOK_child_stopping_t *));
    binders = NULL;
    ap_conftree = NULL;
    ap_unixd_config.user_id = geteuid();
    ap_unixd_config.group_id = getegid();
    optional = apr_hash_make(test_pool);
    hooked = apr_hash_make(test_pool);
    hooks = apr_hash_make(test_pool);
}

/* -- the log ---------------------------------------------------------------------------------- */

static void add_line(const char *fmt, va_list ap)
{
    pthread_mutex_lock(&lines_lock);
    APR_ARRAY_PUSH(lines, const char *) = apr_pvsprintf(lines_pool, fmt, ap);
    pthread_mutex_unlock(&lines_lock);
}

void ap_log_error_(const char *file, int line, int module_index, int level, apr_status_t status,
                   const server_rec *s, const char *fmt, ...)
{
    va_list ap;

    (void)file, (void)line, (void)module_index, (void)level, (void)status, (void)s;
    va_start(ap, fmt);
    add_line(fmt, ap);
    va_end(ap);
}

void ap_log_rerror_(const char *file, int line, int module_index, int level, apr_status_t status,
                    const request_rec *r, const char *fmt, ...)
{
    va_list ap;

    (void)file, (void)line, (void)module_index, (void)level, (void)status, (void)r;
    va_start(ap, fmt);
    add_line(fmt, ap);
    va_end(ap);
}

const char *httpd_logged(const char *text)
{
    const char *found = NULL;

    pthread_mutex_lock(&lines_lock);
    for (int i = 0; i < lines->nelts && found == NULL; i++) {
        if (strstr(APR_ARRAY_IDX(lines, i, const char *), text) != NULL) {
            found = APR_ARRAY_IDX(lines, i, const char *);
        }
    }
    pthread_mutex_unlock(&lines_lock);
    return found;
}

int httpd_logged_times(const char *text)
{
    int n = 0;

    pthread_mutex_lock(&lines_lock);
    for (int i = 0; i < lines->nelts; i++) {
        n += strstr(APR_ARRAY_IDX(lines, i, const char *), text) != NULL;
    }
    pthread_mutex_unlock(&lines_lock);
    return n;
}

/* -- what the server is asked ----------------------------------------------------------------- */

apr_status_t ap_mpm_query(int query_code, int *result)
{
    switch (query_code) {
    case AP_MPMQ_MAX_THREADS:
        *result = httpd.threads;
        return APR_SUCCESS;
    case AP_MPMQ_IS_ASYNC:
        *result = httpd.async;
        return APR_SUCCESS;
    case AP_MPMQ_MPM_STATE:
        *result = httpd.stopping ? AP_MPMQ_STOPPING : AP_MPMQ_RUNNING;
        return APR_SUCCESS;
    case AP_MPMQ_GENERATION:
        *result = httpd.generation;
        return APR_SUCCESS;
#ifdef AP_MPMQ_CAN_WAITIO
    case AP_MPMQ_CAN_WAITIO:
        *result = httpd.waitio;
        return APR_SUCCESS;
#endif
    default:
        *result = 0;
        return APR_ENOTIMPL;
    }
}

int ap_state_query(int query)
{
    return query == AP_SQ_MAIN_STATE ? httpd.main_state
           : query == AP_SQ_RUN_MODE ? httpd.run_mode : AP_SQ_NOT_SUPPORTED;
}

static int is_among(const char *name, const char *const list[4])
{
    for (int i = 0; i < 4 && list[i] != NULL; i++) {
        if (strcmp(list[i], name) == 0) {
            return 1;
        }
    }
    return 0;
}

int ap_exists_config_define(const char *name)
{
    return is_among(name, httpd.defines);
}

module *ap_find_linked_module(const char *name)
{
    static module found;

    return is_among(name, httpd.modules) ? &found : NULL;
}

apr_off_t ap_get_limit_req_body(const request_rec *r)
{
    (void)r;
    return httpd.limit_body;
}

apr_socket_t *ap_get_conn_socket(conn_rec *c)
{
    (void)c;
    return httpd.client;
}

int ap_update_child_status(ap_sb_handle_t *sbh, int status, request_rec *r)
{
    (void)sbh, (void)r;
    httpd.status = status;
    return 0;
}

int ap_run_process_connection(conn_rec *c)
{
    httpd.processed++;
    return httpd.process != NULL ? httpd.process(c) : OK;
}

void ap_send_interim_response(request_rec *r, int send_headers)
{
    (void)send_headers;
    httpd.interim = r->status;
    r->expecting_100 = 0;
}

/* -- what is kept, offered and hooked --------------------------------------------------------- */

void *ap_retained_data_create(const char *key, apr_size_t size)
{
    void *data = apr_pcalloc(test_pool, size);

    apr_hash_set(retained, apr_pstrdup(test_pool, key), APR_HASH_KEY_STRING, data);
    return data;
}

void *ap_retained_data_get(const char *key)
{
    return apr_hash_get(retained, key, APR_HASH_KEY_STRING);
}

apr_status_t ap_register_provider(apr_pool_t *pool, const char *group, const char *name,
                                  const char *version, const void *provider)
{
    (void)pool;
    apr_hash_set(providers, apr_pstrcat(test_pool, group, " ", version, " ", name, NULL),
                 APR_HASH_KEY_STRING, provider);
    return APR_SUCCESS;
}

void *ap_lookup_provider(const char *group, const char *name, const char *version)
{
    return apr_hash_get(providers, apr_pstrcat(test_pool, group, " ", version, " ", name, NULL),
                        APR_HASH_KEY_STRING);
}

apr_array_header_t *ap_list_provider_names(apr_pool_t *pool, const char *group,
                                           const char *version)
{
    const char *prefix = apr_pstrcat(pool, group, " ", version, " ", NULL);
    apr_array_header_t *found = apr_array_make(pool, 4, sizeof(ap_list_provider_names_t));

    for (apr_hash_index_t *i = apr_hash_first(pool, providers); i != NULL; i = apr_hash_next(i)) {
        const char *key = apr_hash_this_key(i);

        if (strncmp(key, prefix, strlen(prefix)) == 0) {
            ((ap_list_provider_names_t *)apr_array_push(found))->provider_name =
                key + strlen(prefix);
        }
    }
    return found;
}

/** Each as often as it has rows. */
apr_array_header_t *ap_list_provider_groups(apr_pool_t *pool)
{
    apr_array_header_t *found = apr_array_make(pool, 4, sizeof(ap_list_provider_groups_t));

    for (apr_hash_index_t *i = apr_hash_first(pool, providers); i != NULL; i = apr_hash_next(i)) {
        ap_list_provider_groups_t *g = apr_array_push(found);
        char *words = apr_pstrdup(pool, apr_hash_this_key(i)), *last;

        g->provider_group = apr_strtok(words, " ", &last);
        g->provider_version = apr_strtok(NULL, " ", &last);
    }
    return found;
}

/** APR-util's own would outlive the pool of a test. */
void apr_dynamic_fn_register(const char *name, apr_opt_fn_t *fn)
{
    apr_hash_set(optional, apr_pstrdup(test_pool, name), APR_HASH_KEY_STRING, (void *)fn);
}

apr_opt_fn_t *apr_dynamic_fn_retrieve(const char *name)
{
    return (apr_opt_fn_t *)apr_hash_get(optional, name, APR_HASH_KEY_STRING);
}

void apr_optional_hook_add(const char *name, void (*fn)(void), const char *const *before,
                           const char *const *after, int order)
{
    (void)before, (void)after, (void)order;
    apr_hash_set(hooked, apr_pstrdup(test_pool, name), APR_HASH_KEY_STRING, (void *)fn);
}

void *httpd_hooked(const char *name)
{
    return apr_hash_get(hooked, name, APR_HASH_KEY_STRING);
}

/** Functions of a hook, as they were registered: this server knows no order. */
static apr_array_header_t *functions_of(const char *name)
{
    apr_array_header_t *all = apr_hash_get(hooks, name, APR_HASH_KEY_STRING);

    if (all == NULL) {
        all = apr_array_make(test_pool, 2, sizeof(httpd_function_t *));
        apr_hash_set(hooks, apr_pstrdup(test_pool, name), APR_HASH_KEY_STRING, all);
    }
    return all;
}

httpd_function_t *httpd_hook(const char *name, int i)
{
    apr_array_header_t *all = functions_of(name);

    return i < all->nelts ? APR_ARRAY_IDX(all, i, httpd_function_t *) : NULL;
}

#define HOOK(name)                                                                             \
    void ap_hook_##name(ap_HOOK_##name##_t *fn, const char *const *before,                     \
                        const char *const *after, int order)                                   \
    {                                                                                          \
        (void)before, (void)after, (void)order;                                                \
        APR_ARRAY_PUSH(functions_of(#name), httpd_function_t *) = (httpd_function_t *)fn;      \
    }
HOOK(pre_config)
HOOK(check_config)
HOOK(post_config)
HOOK(child_init)
HOOK(process_connection)
HOOK(post_read_request)
HOOK(translate_name)
HOOK(map_to_storage)
HOOK(handler)
HOOK(insert_error_filter)
HOOK(log_transaction)

void ap_hook_child_stopping(ap_HOOK_child_stopping_t *fn, const char *const *before,
                            const char *const *after, int order)
{
    (void)before, (void)after, (void)order;
    APR_ARRAY_PUSH(stoppers, ap_HOOK_child_stopping_t *) = fn;
}

void httpd_stop_child(int graceful)
{
    for (int i = 0; i < stoppers->nelts; i++) {
        APR_ARRAY_IDX(stoppers, i, ap_HOOK_child_stopping_t *)(test_pool, graceful);
    }
}

apr_array_header_t *ap_hook_get_ssl_bind_outgoing(void)
{
    return binders;
}

void httpd_has_ssl(int (*bind)(conn_rec *c, struct ap_conf_vector_t *section, int enable))
{
    binders = apr_array_make(test_pool, 1, sizeof(ap_LINK_ssl_bind_outgoing_t));
    ((ap_LINK_ssl_bind_outgoing_t *)apr_array_push(binders))->pFunc = bind;
}

int ap_run_ssl_bind_outgoing(conn_rec *c, struct ap_conf_vector_t *section, int enable)
{
    int rc = DECLINED;

    for (int i = 0; binders != NULL && i < binders->nelts && rc == DECLINED; i++) {
        rc = APR_ARRAY_IDX(binders, i, ap_LINK_ssl_bind_outgoing_t).pFunc(c, section, enable);
    }
    return rc;
}

/* -- configuration ---------------------------------------------------------------------------- */

ap_conf_vector_t *httpd_vector(apr_pool_t *p)
{
    return apr_pcalloc(p, VECTOR * sizeof(void *));
}

ap_conf_vector_t *ap_create_request_config(apr_pool_t *p)
{
    return httpd_vector(p);
}

ap_conf_vector_t *ap_create_conn_config(apr_pool_t *p)
{
    return httpd_vector(p);
}

ap_conf_vector_t *ap_create_per_dir_config(apr_pool_t *p)
{
    return httpd_vector(p);
}

ap_conf_vector_t *ap_merge_per_dir_configs(apr_pool_t *p, ap_conf_vector_t *base,
                                           ap_conf_vector_t *over)
{
    void **merged = (void **)httpd_vector(p);

    for (int i = 0; i < VECTOR; i++) {
        merged[i] = ((void **)over)[i] != NULL || base == NULL ? ((void **)over)[i]
                                                               : ((void **)base)[i];
    }
    return (ap_conf_vector_t *)merged;
}

const char *ap_check_cmd_context(cmd_parms *cmd, unsigned forbidden)
{
    return (forbidden & NOT_IN_VIRTUALHOST) && cmd->server->is_virtual
               ? apr_pstrcat(cmd->pool, cmd->cmd->name, " cannot occur within <VirtualHost> section",
                             NULL) : NULL;
}

/** No directive of another module is known here. */
const char *ap_walk_config(ap_directive_t *tree, cmd_parms *parms, ap_conf_vector_t *section)
{
    (void)tree, (void)parms, (void)section;
    return NULL;
}

char *ap_server_root_relative(apr_pool_t *p, const char *name)
{
    return *name == '/' ? apr_pstrdup(p, name) : apr_pstrcat(p, "/srv/", name, NULL);
}

char *ap_runtime_dir_relative(apr_pool_t *p, const char *name)
{
    return *name == '/' ? apr_pstrdup(p, name) : apr_pstrcat(p, "/run/", name, NULL);
}

char *ap_make_dirstr_parent(apr_pool_t *p, const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? apr_pstrmemdup(p, path, (apr_size_t)(slash + 1 - path))
                         : apr_pstrdup(p, "");
}

/** "10", "10s", "500ms", "2min". */
apr_status_t ap_timeout_parameter_parse(const char *text, apr_interval_time_t *timeout,
                                        const char *unit)
{
    static const struct {
        const char *name;
        apr_int64_t microseconds;
    } units[] = {
        { "s", 1000000 }, { "ms", 1000 }, { "mi", 60000000 }, { "min", 60000000 },
        { "h", 3600000000 },
    };
    char *end;
    apr_int64_t n = apr_strtoi64(text, &end, 10);
    const char *said = *end != '\0' ? end : unit;

    for (apr_size_t i = 0; end != text && i < sizeof(units) / sizeof(units[0]); i++) {
        if (strcmp(units[i].name, said) == 0) {
            *timeout = n * units[i].microseconds;
            return APR_SUCCESS;
        }
    }
    return APR_EGENERAL;
}

apr_status_t ap_mutex_register(apr_pool_t *pconf, const char *type, const char *default_dir,
                               apr_lockmech_e default_mech, apr_int32_t options)
{
    (void)pconf, (void)type, (void)default_dir, (void)default_mech, (void)options;
    return APR_SUCCESS;
}

apr_status_t ap_proc_mutex_create(apr_proc_mutex_t **mutex, const char **name, const char *type,
                                  const char *instance_id, server_rec *server, apr_pool_t *pool,
                                  apr_int32_t options)
{
    (void)type, (void)instance_id, (void)server, (void)options;
    if (name != NULL) {
        *name = NULL;
    }
    return apr_proc_mutex_create(mutex, NULL, APR_LOCK_DEFAULT, pool);
}

/* -- texts ------------------------------------------------------------------------------------ */

int ap_cstr_casecmp(const char *a, const char *b)
{
    return strcasecmp(a, b);
}

int ap_cstr_casecmpn(const char *a, const char *b, apr_size_t n)
{
    return strncasecmp(a, b, n);
}

void ap_str_tolower(char *s)
{
    for (; *s != '\0'; s++) {
        *s = (char)tolower((unsigned char)*s);
    }
}

void ap_str_toupper(char *s)
{
    for (; *s != '\0'; s++) {
        *s = (char)toupper((unsigned char)*s);
    }
}

char *ap_pbase64encode(apr_pool_t *p, char *text)
{
    char *out = apr_palloc(p, (apr_size_t)apr_base64_encode_len((int)strlen(text)));

    apr_base64_encode(out, text, (int)strlen(text));
    return out;
}

char *ap_escape_html2(apr_pool_t *p, const char *s, int toasc)
{
    const char *out = "";

    (void)toasc;
    for (; *s != '\0'; s++) {
        const char plain[] = { *s, '\0' };

        out = apr_pstrcat(p, out, *s == '<' ? "&lt;" : *s == '>' ? "&gt;" : *s == '&' ? "&amp;"
                                  : *s == '"' ? "&quot;" : plain, NULL);
    }
    return (char *)out;
}

int ap_unescape_urlencoded(char *query)
{
    char *to = query;
    int rc = OK;

    for (const char *s = query; *s != '\0'; s++) {
        if (*s == '%' && apr_isxdigit(s[1]) && apr_isxdigit(s[2])) {
            const char hex[] = { s[1], s[2], '\0' };

            *to = (char)strtol(hex, NULL, 16);
            rc = *to == '\0' && rc == OK ? HTTP_NOT_FOUND : rc;
            to++;
            s += 2;
        }
        else {
            rc = *s == '%' ? HTTP_BAD_REQUEST : rc;
            *to++ = *s == '+' ? ' ' : *s;
        }
    }
    *to = '\0';
    return rc;
}

/** A test compiles with regcomp() into preg->re_pcre. */
int ap_regexec(const ap_regex_t *preg, const char *string, apr_size_t nmatch, ap_regmatch_t *match,
               int flags)
{
    (void)nmatch, (void)match, (void)flags;
    return regexec(preg->re_pcre, string, 0, NULL, 0);
}

/** Those of httpd's table that the tests meet; its index starts at 100 Continue. */
static const struct {
    int status;
    const char *line;
} statuses[] = {
    { 200, "200 OK" }, { 301, "301 Moved Permanently" }, { 400, "400 Bad Request" },
    { 401, "401 Unauthorized" }, { 402, "402 Payment Required" }, { 403, "403 Forbidden" },
    { 404, "404 Not Found" }, { 405, "405 Method Not Allowed" }, { 408, "408 Request Timeout" },
    { 413, "413 Request Entity Too Large" }, { 414, "414 Request-URI Too Long" },
    { 417, "417 Expectation Failed" }, { 422, "422 Unprocessable Entity" },
    { 429, "429 Too Many Requests" }, { 431, "431 Request Header Fields Too Large" },
    { 500, "500 Internal Server Error" }, { 502, "502 Bad Gateway" },
    { 503, "503 Service Unavailable" }, { 504, "504 Gateway Timeout" },
};

int ap_index_of_response(int status)
{
    for (int i = 0; i < (int)(sizeof(statuses) / sizeof(statuses[0])); i++) {
        if (statuses[i].status == status) {
            return i;
        }
    }
    return ap_index_of_response(500);
}

const char *ap_get_status_line_ex(apr_pool_t *p, int status)
{
    int i = ap_index_of_response(status);

    return statuses[i].status == status ? statuses[i].line
                                        : apr_psprintf(p, "%i Status %i", status, status);
}

char *ap_response_code_string(request_rec *r, int i)
{
    (void)r, (void)i;
    return (char *)httpd.error_document;
}

/* -- what a handler says of its answer -------------------------------------------------------- */

void ap_set_content_type(request_rec *r, const char *type)
{
    r->content_type = type;
    apr_table_setn(r->headers_out, "Content-Type", type);
}

void ap_set_content_length(request_rec *r, apr_off_t n)
{
    r->clength = n;
    apr_table_setn(r->headers_out, "Content-Length", apr_off_t_toa(r->pool, n));
}

int ap_rwrite(const void *data, int n, request_rec *r)
{
    apr_bucket_alloc_t *alloc = r->connection->bucket_alloc;
    apr_bucket_brigade *bb = apr_brigade_create(r->pool, alloc);

    APR_BRIGADE_INSERT_TAIL(bb, apr_bucket_transient_create(data, (apr_size_t)n, alloc));
    return ap_pass_brigade(r->output_filters, bb) == APR_SUCCESS ? n : -1;
}

int ap_rprintf(request_rec *r, const char *fmt, ...)
{
    const char *text;
    va_list ap;

    va_start(ap, fmt);
    text = apr_pvsprintf(r->pool, fmt, ap);
    va_end(ap);
    return ap_rwrite(text, (int)strlen(text), r);
}
