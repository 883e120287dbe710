/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <apr_strings.h>
#include <httpd.h>
#include <mpm_common.h>
#include "base/json/json.h"
#include "core/config/conf_file.h"
#include "httpd/request.h"
#include "mod_llm_proxy/call/handler.h"
#include "mod_llm_proxy/call/pick_first.h"
#include "mod_llm_proxy/call/probe.h"
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/front/body_wait.h"
#include "mod_llm_proxy/front/claim.h"
#include "mod_llm_proxy/front/client_hold.h"
#include "mod_llm_proxy/front/head.h"
#include "mod_llm_proxy/front/logged_request.h"
#include "mod_llm_proxy/front/refusal.h"
#include "mod_llm_proxy/account/notes.h"
#include "mod_llm_proxy/life/life.h"
#include "mod_llm_proxy/process/stopping.h"
#include "mod_llm_proxy/process/threads.h"
#include "mod_llm_proxy/reply/last_byte.h"
#include "mod_llm_proxy/reply/reader.h"
#include "mod_llm_proxy/setup/config.h"
#include "mod_llm_proxy/setup/problems.h"
#include "mod_llm_proxy/shared/parallel_limit.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/upstream/worker.h"

extern module AP_MODULE_DECLARE_DATA llm_proxy_module;
extern module AP_MODULE_DECLARE_DATA llm_router_module;

/* -- the server ------------------------------------------------------------------------------- */

static apr_pool_t *pchild;

static apr_status_t child_is_gone(void *none)
{
    (void)none;
    pchild = NULL;
    return APR_SUCCESS;
}

/** The child of a server before, in the same test, ends with the threads it had. */
static void end_child(void)
{
    if (pchild != NULL) {
        apr_pool_destroy(pchild);
    }
}

apr_pool_t *test_child(void)
{
    if (pchild == NULL) {
        apr_pool_create(&pchild, test_pool);
        apr_pool_cleanup_register(pchild, NULL, child_is_gone, apr_pool_cleanup_null);
    }
    return pchild;
}

server_rec *test_bare_server(void)
{
    server_rec *s = apr_pcalloc(test_pool, sizeof(*s));
    process_rec *process = apr_pcalloc(test_pool, sizeof(*process));

    end_child();
    httpd_reset();
    process->pool = process->pconf = test_pool;
    s->process = process;
    s->module_config = httpd_vector(test_pool);
    s->lookup_defaults = httpd_vector(test_pool);
    s->server_hostname = (char *)"gateway.test";
    s->timeout = apr_time_from_sec(60);
    s->keep_alive_timeout = apr_time_from_sec(60);
    s->log.level = APLOG_DEBUG;
    llm_proxy_module.module_index = 0;
    ((void **)s->module_config)[llm_proxy_module.module_index] = llmp_sconf_create(test_pool, s);
    httpd_proxy_reset(s);
    llmp_global_reset(test_pool);
    llmp.server = s;
    llmp.key_slots = llmp.deployment_slots = 64;
    return s;
}

static void load(server_rec *s, const char *yaml)
{
    const char *file = conf_file("gateway.yaml", yaml), *why = NULL;
    llm_config_t *cfg = NULL;

    if (llm_config_load(&cfg, file, test_pool, &why) != APR_SUCCESS) {
        fprintf(stderr, "%s\n", why);
        abort();
    }
    llmp.config = cfg;
    llmp.config_file = file;
    llmp.problems = apr_array_make(test_pool, 1, sizeof(llmp_problem_t));
    llmp_sconf(s)->engine = LLMP_ENGINE_ON;
    llm_router_module.register_hooks(test_pool);
    llmp.router = llmp_router_find();
    if (llmp_config_complete(test_pool, test_pool, s) != OK ||
        llmp.router->check(cfg, test_pool) != NULL) {
        abort();
    }
    llmp.generation = llmp_generation_make(cfg, test_pool);
}

static void begin_child(void)
{
    llmp_stopping_child(test_child());
    llmp_workers_init(test_child());
    llmp_client_hold_child(test_child());
    llmp_threads_child();
    llmp_head_child();
    llmp_body_wait_child();
    llmp_probe_child();
    llmp_reader_child();
    llmp_parallel_child();
}

server_rec *test_server(const char *yaml)
{
    server_rec *s = test_bare_server();

    load(s, yaml);
    if (llmp_parts_open(s, llmp.config, test_pool) != APR_SUCCESS) {
        abort();
    }
    llmp_refusal_register();
    llmp_last_byte_register();
    llmp_stopping_hooks();
    ap_hook_child_stopping(llmp_client_hold_stopping, NULL, NULL, APR_HOOK_MIDDLE);
    begin_child();
    return s;
}

/* -- a request -------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    int number;
} methods[] = {
    { "GET", M_GET }, { "HEAD", M_GET }, { "POST", M_POST }, { "PUT", M_PUT },
    { "DELETE", M_DELETE }, { "OPTIONS", M_OPTIONS }, { "PATCH", M_PATCH },
};

static conn_rec *make_connection(server_rec *s)
{
    conn_rec *c = apr_pcalloc(test_pool, sizeof(*c));

    c->pool = test_pool;
    c->base_server = s;
    c->bucket_alloc = apr_bucket_alloc_create(test_pool);
    c->conn_config = httpd_vector(test_pool);
    c->notes = apr_table_make(test_pool, 2);
    c->cs = apr_pcalloc(test_pool, sizeof(*c->cs));
    c->client_ip = (char *)"192.0.2.1";
    return c;
}

static void set_uri(request_rec *r, const char *method, const char *uri)
{
    const char *query = strchr(uri, '?');

    r->unparsed_uri = apr_pstrdup(r->pool, uri);
    r->uri = query != NULL ? apr_pstrmemdup(r->pool, uri, (apr_size_t)(query - uri))
                           : apr_pstrdup(r->pool, uri);
    r->args = query != NULL ? apr_pstrdup(r->pool, query + 1) : NULL;
    r->parsed_uri.path = r->uri;
    r->parsed_uri.query = r->args;
    r->the_request = apr_pstrcat(r->pool, method, " ", uri, " HTTP/1.1", NULL);
}

request_rec *test_request(const char *method, const char *uri, const char *body)
{
    request_rec *r;
    apr_pool_t *p;

    apr_pool_create(&p, test_pool);
    r = apr_pcalloc(p, sizeof(*r));
    r->pool = p;
    r->server = llmp.server;
    r->connection = make_connection(llmp.server);
    r->method = method;
    for (apr_size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
        if (strcmp(methods[i].name, method) == 0) {
            r->method_number = methods[i].number;
        }
    }
    r->header_only = strcmp(method, "HEAD") == 0;
    r->status = HTTP_OK;
    r->protocol = (char *)"HTTP/1.1";
    r->proto_num = HTTP_VERSION(1, 1);
    r->hostname = "gateway.test";
    r->request_time = apr_time_now();
    r->useragent_ip = (char *)"192.0.2.1";
    r->headers_in = apr_table_make(p, 8);
    r->headers_out = apr_table_make(p, 8);
    r->err_headers_out = apr_table_make(p, 2);
    r->subprocess_env = apr_table_make(p, 2);
    r->notes = apr_table_make(p, 2);
    r->request_config = httpd_vector(p);
    r->per_dir_config = httpd_vector(p);
    r->handler = "";
    set_uri(r, method, uri);
    test_body(r, body, 0, HTTPD_ENDS);
    httpd_output(&r->output_filters, r, r->connection);
    return r;
}

void test_body(request_rec *r, const char *body, apr_size_t piece, httpd_end_e end)
{
    apr_size_t n = body != NULL ? strlen(body) : 0;

    if (body != NULL) {
        apr_table_setn(r->headers_in, "Content-Length", apr_psprintf(r->pool, "%d", (int)n));
    }
    httpd_input(&r->input_filters, r, r->connection, body, n, piece, end);
}

request_rec *test_asked(const char *method, const char *uri, const char *body)
{
    request_rec *r = test_request(method, uri, body);

    apr_table_setn(r->headers_in, "Authorization", "Bearer " TEST_MASTER);
    return r;
}

request_rec *test_chat(const char *more)
{
    return test_asked("POST", "/v1/chat/completions",
                      apr_pstrcat(test_pool, "{\"model\":\"m\",\"messages\":[{\"role\":\"user\","
                                  "\"content\":\"Hi\"}]", more, "}", NULL));
}

/* -- its way ---------------------------------------------------------------------------------- */

int test_run(request_rec *r)
{
    int rc;

    llmp_logged_post_read(r);
    rc = llmp_claim_translate(r);
    if (rc == OK) {
        rc = llmp_handler(r);
    }
    if (rc != OK) {
        r->status = rc == DECLINED ? HTTP_NOT_FOUND : rc;
    }
    return r->status;
}

void test_over(request_rec *r)
{
    llmp_settle_log(r);
    llmp_notes_log(r);
    llmp_logged_finish(r);
}

const httpd_taken_t *test_taken(request_rec *r)
{
    ap_filter_t *f = r->output_filters;

    while (f->next != NULL) {
        f = f->next;
    }
    return f->ctx;              /* httpd_taken_t is what begins it */
}

const char *test_sent(request_rec *r)
{
    return test_taken(r)->text;
}

const char *test_header(const request_rec *r, const char *name)
{
    return apr_table_get(r->headers_out, name);
}

const char *test_member(request_rec *r, const char *path)
{
    const httpd_taken_t *t = test_taken(r);
    json_object *o = NULL;
    char *last, *names = apr_pstrdup(r->pool, path);

    if (llm_json_parse(r->pool, t->text, t->n, &o, NULL) != APR_SUCCESS) {
        return NULL;
    }
    for (char *name = apr_strtok(names, ".", &last); name != NULL && o != NULL;
         name = apr_strtok(NULL, ".", &last)) {
        o = json_object_is_type(o, json_type_array)
                ? json_object_array_get_idx(o, (size_t)atoi(name)) : llm_json_get(o, name);
    }
    return o != NULL ? apr_pstrdup(r->pool, json_object_get_string(o)) : NULL;
}

llmp_req_t *test_claimed(request_rec *r)
{
    return llmp_claim_translate(r) == OK ? llmp_req(r) : NULL;
}

llmp_req_t *test_admitted(request_rec *r, llm_err_t **err)
{
    llmp_req_t *q = test_claimed(r);

    *err = NULL;
    return q != NULL && q->route != NULL && llmp_admit(q, err) == APR_SUCCESS ? q : NULL;
}

/* -- directives ------------------------------------------------------------------------------- */

cmd_parms *test_command(server_rec *s, const char *directive)
{
    cmd_parms *cmd = apr_pcalloc(test_pool, sizeof(*cmd));
    command_rec *rec = apr_pcalloc(test_pool, sizeof(*rec));

    rec->name = directive;
    cmd->cmd = rec;
    cmd->server = s;
    cmd->pool = cmd->temp_pool = test_pool;
    return cmd;
}

static const command_rec *directive_named(const char *name)
{
    for (const command_rec *c = llmp_directives; c->name != NULL; c++) {
        if (strcmp(c->name, name) == 0) {
            return c;
        }
    }
    abort();
}

const char *test_directive(server_rec *s, const char *name, const char *args)
{
    const command_rec *rec = directive_named(name);
    cmd_parms *cmd = test_command(s, name);
    char **words;
    int n = 0;

    cmd->cmd = rec;
    cmd->info = rec->cmd_data;
    apr_tokenize_to_argv(args, &words, test_pool);
    while (words[n] != NULL) {
        n++;
    }
    switch (rec->args_how) {
    case TAKE1:
        return rec->AP_TAKE1(cmd, NULL, words[0]);
    case TAKE2:
        return rec->AP_TAKE2(cmd, NULL, words[0], words[1]);
    case TAKE12:
        return rec->AP_TAKE2(cmd, NULL, words[0], n > 1 ? words[1] : NULL);
    case TAKE_ARGV:
        return rec->AP_TAKE_ARGV(cmd, NULL, n, words);
    default:
        abort();
    }
}
