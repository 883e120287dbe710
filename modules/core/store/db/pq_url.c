/* SPDX-License-Identifier: Apache-2.0 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include <apr_uri.h>
#include "base/buf.h"
#include "base/crypto/hex.h"
#include "store/db/pq_url.h"

#define PARAMS_MAX 65536
#define FORM "database_url: not of the form postgresql://user:password@host:port/database"

/** What counts for TLS, gathered first: one option changes what another means. */
typedef struct tls_t {
    const char *sslmode, *ssl;                      /* libpq's, and a name it takes in URLs */
    const char *sslcert, *sslkey, *sslrootcert;     /* libpq's; sslcert alone is Prisma's: the CA */
    const char *sslaccept, *sslidentity, *sslpassword;      /* Prisma's; the last is of both */
} tls_t;

typedef struct reader_t {
    apr_pool_t *pool;
    llm_buf_t params;
    llm_pq_url_t *out;
    tls_t tls;
    int given[8];               /* by the place in defaults */
} reader_t;

/** What a URL does not say itself; none of it helps against a frozen server. */
static const struct {
    const char *name, *value;
} defaults[] = {
    { "connect_timeout", "2" },         /* seconds; libpq takes no less */
    { "keepalives_idle", "15" },        /* seconds: routers forget idle connections */
    { "keepalives_interval", "5" },
    { "keepalives_count", "3" },
    { "tcp_user_timeout", "10000" },    /* milliseconds */
};
#define DEFAULTS (sizeof(defaults) / sizeof(defaults[0]))
_Static_assert(DEFAULTS <= sizeof(((reader_t *)0)->given) / sizeof(int), "a place for each");

/* -- texts ------------------------------------------------------------------------------------ */

/** @param plus 1: a '+' is a blank, as in queries that forms and LiteLLM write */
static const char *decoded(apr_pool_t *p, const char *s, int plus)
{
    char *text = apr_palloc(p, strlen(s) + 1), *to = text;

    for (; *s != '\0'; s++) {
        int high = *s == '%' ? llm_hex_digit((unsigned char)s[1]) : -1;
        int low = high >= 0 ? llm_hex_digit((unsigned char)s[2]) : -1;

        *to++ = low >= 0 ? (char)(high << 4 | low) : *s == '+' && plus ? ' ' : *s;
        s += low >= 0 ? 2 : 0;
    }
    *to = '\0';
    return text;
}

/** A value of libpq's keyword form: quoted, so that nothing in it ends it. */
static void add(reader_t *r, const char *name, const char *value)
{
    llm_buf_t *b = &r->params;

    if (value == NULL || *value == '\0') {
        return;
    }
    llm_buf_printf(b, "%s%s='", b->n > 0 ? " " : "", name);
    for (; *value != '\0'; value++) {
        if (*value == '\'' || *value == '\\') {
            llm_buf_add(b, "\\", 1);
        }
        llm_buf_add(b, value, 1);
    }
    llm_buf_add(b, "'", 1);
}

static void add_decoded(reader_t *r, const char *name, const char *value)
{
    add(r, name, value != NULL ? decoded(r->pool, value, 0) : NULL);
}

/* -- one option ------------------------------------------------------------------------------- */

static void note_given(reader_t *r, const char *name)
{
    for (apr_size_t i = 0; i < DEFAULTS; i++) {
        r->given[i] |= strcmp(defaults[i].name, name) == 0;
    }
}

typedef void option_fn(reader_t *r, const char *value);

static void read_schema(reader_t *r, const char *value)
{
    r->out->session.schema = *value != '\0' ? value : r->out->session.schema;
}

static void read_pgbouncer(reader_t *r, const char *value)
{
    r->out->session.shared = strcmp(value, "true") == 0;
}

/** Zero would be libpq's "for ever". */
static void read_connect_timeout(reader_t *r, const char *value)
{
    if (apr_atoi64(value) > 0) {
        note_given(r, "connect_timeout");
        add(r, "connect_timeout", value);
    }
}

#define TLS(name) { #name, NULL, offsetof(tls_t, name) + 1 }

/** Options that are more than a word to libpq. Without function and place: left out. */
static const struct option_t {
    const char *name;
    option_fn *read;
    apr_size_t tls;             /* place in tls_t, plus one */
} options[] = {
    { "schema", read_schema, 0 },
    { "pgbouncer", read_pgbouncer, 0 },
    { "connect_timeout", read_connect_timeout, 0 },
    TLS(sslmode), TLS(ssl), TLS(sslcert), TLS(sslkey), TLS(sslrootcert),
    TLS(sslaccept), TLS(sslidentity), TLS(sslpassword),
    { "client_encoding", NULL, 0 },             /* ours to say */
    { "connection_limit", NULL, 0 },            /* these are of Prisma's own pool */
    { "pool_timeout", NULL, 0 },
    { "socket_timeout", NULL, 0 },
    { "statement_cache_size", NULL, 0 },
    { "max_connection_lifetime", NULL, 0 },
    { "max_idle_connection_lifetime", NULL, 0 },
    { "single_use_connections", NULL, 0 },
};
#define OPTIONS (sizeof(options) / sizeof(options[0]))

static void read_option(reader_t *r, const char *name, const char *value)
{
    for (apr_size_t i = 0; i < OPTIONS; i++) {
        if (strcmp(options[i].name, name) != 0) {
            continue;
        }
        if (options[i].read != NULL) {
            options[i].read(r, value);
        }
        else if (options[i].tls > 0) {
            *(const char **)((char *)&r->tls + options[i].tls - 1) = *value ? value : NULL;
        }
        return;
    }
    note_given(r, name);
    add(r, name, value);
}

/** A piece of a password with an '&' in it must not be told as a name. */
static int is_name(const char *s)
{
    const char *c = s;

    while (apr_isalnum(*c) || *c == '_') {
        c++;
    }
    return *c == '\0' && c > s;
}

static const char *read_options(reader_t *r, const char *query)
{
    char *state, *text = apr_pstrdup(r->pool, query != NULL ? query : "");

    for (char *one = apr_strtok(text, "&", &state); one != NULL;
         one = apr_strtok(NULL, "&", &state)) {
        char *eq = strchr(one, '=');

        if (eq != NULL) {
            *eq = '\0';
        }
        if (eq == NULL || !is_name(one)) {
            return FORM "?option=value&option=value; ?, & and @ in a password are written %3F, "
                   "%26 and %40";
        }
        read_option(r, one, decoded(r->pool, eq + 1, 1));
    }
    return NULL;
}

/* -- TLS -------------------------------------------------------------------------------------- */

static int is_one_of(const char *value, const char *const *words)
{
    for (; *words != NULL; words++) {
        if (strcmp(*words, value) == 0) {
            return 1;
        }
    }
    return 0;
}

static const char *check_words(const tls_t *t)
{
    static const char *const modes[] = { "disable", "allow", "prefer", "require", "verify-ca",
                                         "verify-full", NULL };
    static const char *const accepts[] = { "strict", "accept_invalid_certs", NULL };

    if (t->sslmode != NULL && !is_one_of(t->sslmode, modes)) {
        return "database_url: sslmode must be disable, allow, prefer, require, verify-ca or "
               "verify-full";
    }
    if (t->sslaccept != NULL && !is_one_of(t->sslaccept, accepts)) {
        return "database_url: sslaccept must be strict or accept_invalid_certs";
    }
    return NULL;
}

/** Prisma takes the system's authorities where no other is named, libpq a file in a home. */
static const char *system_authorities(void)
{
    const char *file = getenv("SSL_CERT_FILE");

    return getenv("PGSSLROOTCERT") != NULL ? NULL
           : file != NULL && *file != '\0' ? file : "/etc/ssl/certs/ca-certificates.crt";
}

/** Without TLS there is nothing to accept: a sslmode that says so is meant, as Prisma takes it. */
static int has_tls(const tls_t *t)
{
    return t->sslmode == NULL || strcmp(t->sslmode, "disable") != 0;
}

static void settle_strict(tls_t *t)
{
    t->sslmode = "verify-full";
    t->sslrootcert = t->sslrootcert != NULL ? t->sslrootcert : system_authorities();
}

/** libpq looks at an authority it is given also where only "require" is asked for. */
static void settle_accepting(tls_t *t, const char *authority)
{
    t->sslmode = t->sslmode != NULL ? t->sslmode : "require";
    if (authority != NULL && t->sslrootcert == authority) {
        t->sslrootcert = NULL;
    }
}

static void warn(reader_t *r, const char *text)
{
    const char **all = &r->out->left_out;

    *all = *all != NULL ? apr_pstrcat(r->pool, *all, "; ", text, NULL)
                        : apr_pstrcat(r->pool, "database_url: ", text, NULL);
}

/** Prisma's own: the authority by the name of a client's certificate, and that as PKCS#12. */
static const char *translate_files(reader_t *r)
{
    tls_t *t = &r->tls;
    const char *authority = t->sslkey == NULL && t->sslrootcert == NULL ? t->sslcert : NULL;

    if (authority != NULL) {
        t->sslrootcert = authority;
        t->sslcert = NULL;
    }
    if (t->sslidentity != NULL) {
        t->sslpassword = NULL;
        warn(r, "sslidentity has no effect: a client's certificate is given as PEM files, "
                "sslcert= and sslkey=");
    }
    return authority;
}

static void settle_accept(reader_t *r)
{
    const char *authority = translate_files(r);
    tls_t *t = &r->tls;
    int strict = t->sslaccept != NULL && strcmp(t->sslaccept, "strict") == 0;

    if (strict && has_tls(t)) {
        settle_strict(t);
    }
    else if (strict) {
        warn(r, "sslaccept=strict has no effect beside sslmode=disable");
    }
    else if (t->sslaccept != NULL && has_tls(t)) {
        settle_accepting(t, authority);
    }
}

/**
 * libpq looks for a client's certificate in a home, and of a server that root started that is
 * root's: children of another user may not look there, and no connection with TLS would be made.
 * Where none is, a path that cannot be says so.
 */
static const char *no_certificate(const reader_t *r)
{
    const char *home = getenv("HOME");

    if (geteuid() != 0 || home == NULL || getenv("PGSSLCERT") != NULL ||
        access(apr_pstrcat(r->pool, home, "/.postgresql/postgresql.crt", NULL), F_OK) == 0) {
        return NULL;
    }
    return "/dev/null/none";
}

static const char *settle_tls(reader_t *r)
{
    tls_t *t = &r->tls;
    const char *why = check_words(t);

    if (why != NULL) {
        return why;
    }
    if (t->sslmode == NULL && t->ssl != NULL && strcmp(t->ssl, "true") == 0) {
        t->sslmode = "require";
    }
    settle_accept(r);
    add(r, "sslmode", t->sslmode);
    add(r, "sslcert", t->sslcert != NULL || t->sslkey != NULL ? t->sslcert : no_certificate(r));
    add(r, "sslkey", t->sslkey);
    add(r, "sslpassword", t->sslpassword);
    add(r, "sslrootcert", t->sslrootcert);
    return NULL;
}

/* -- the whole -------------------------------------------------------------------------------- */

static void add_defaults(reader_t *r)
{
    for (apr_size_t i = 0; i < DEFAULTS; i++) {
        if (!r->given[i]) {
            add(r, defaults[i].name, defaults[i].value);
        }
    }
}

static const char *check_session(const llm_db_session_t *session)
{
    if (session->schema != NULL && (session->shared || strchr(session->schema, '"') != NULL)) {
        return "database_url: schema= goes neither with a quote in it nor beside pgbouncer=true: "
               "ALTER ROLE ... SET search_path TO ... does the same";
    }
    return NULL;
}

const char *llm_pq_url_read(llm_pq_url_t *out, const char *url, apr_pool_t *p)
{
    reader_t r = { .pool = p, .out = out };
    const char *why;
    apr_uri_t u;

    *out = (llm_pq_url_t){ 0 };
    if (apr_uri_parse(p, url, &u) != APR_SUCCESS || u.path == NULL || u.path[1] == '\0') {
        return FORM;
    }
    llm_buf_init(&r.params, p, 256, PARAMS_MAX);
    add_decoded(&r, "host", u.hostname);
    add_decoded(&r, "port", u.port_str);
    add_decoded(&r, "user", u.user);
    add_decoded(&r, "password", u.password);
    add_decoded(&r, "dbname", u.path + 1);
    if ((why = read_options(&r, u.query)) != NULL || (why = settle_tls(&r)) != NULL ||
        (why = check_session(&out->session)) != NULL) {
        return why;
    }
    add_defaults(&r);
    out->params = r.params.p;
    return r.params.overflow ? "database_url: too long" : NULL;
}
