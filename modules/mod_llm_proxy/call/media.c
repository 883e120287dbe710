/* SPDX-License-Identifier: Apache-2.0 */

/**
 * @file media.c
 * @brief Images and files that a request names by http(s) URL, fetched for APIs that take bytes.
 *
 * The URL is the client's: only public addresses are dialled, unless the configuration says
 * otherwise, and what they are is looked at between resolving and dialling, for each redirect anew.
 */

#include <apr_base64.h>
#include <apr_hash.h>
#include <apr_lib.h>
#include <apr_strings.h>
#include "mod_llm_proxy/call/attempt.h"
#include "mod_llm_proxy/upstream/call.h"
#include "mod_llm_proxy/upstream/fanout.h"
#include "mod_llm_proxy/upstream/pump.h"
#include "base/http/address.h"
#include "base/utf8.h"
#include "dialect/ir/content.h"

#define AT_ONCE     8
#define MAX_MEDIA   64          /* of one request */
#define URL_SHOWN   200         /* bytes of one that are told back */
#define MAX_HOPS    5           /* redirects */
#define MAX_TIME    apr_time_from_sec(30)
#define FETCHED     "llm_media" /* data URLs of this request, for its next attempts */

typedef struct media_t {
    llmp_attempt_t *a;
    json_object *holder;        /**< where the URL stands, and under which name */
    const char *key;
    const char *named;          /**< the URL as the client wrote it */
    const char *url;            /**< the one to call now */
    apr_int64_t *left;          /**< bytes all of them may still bring */
    apr_time_t until;
    int hops, done;
    llm_http_req_t http;
    llmp_exchange_t x;
    llm_buf_t body;
} media_t;

/** What an attempt fetches, a few at once. */
typedef struct llmp_media_t {
    apr_array_header_t *list;   /**< media_t */
    apr_int64_t left;           /**< bytes all of them may still bring */
    media_t *running[AT_ONCE];
    llmp_exchange_t *x[AT_ONCE];
    llmp_fanout_t fanout;       /**< n 0: none is under way */
} llmp_media_t;

static apr_status_t fail(llmp_attempt_t *a, const char *url, const char *why)
{
    a->err = llm_err_make(a->q->r->pool, LLM_ERR_BAD_REQUEST, 0,
                          "litellm.BadRequestError: ImageFetchError - Unable to fetch from URL: "
                          "%s, url=%s", why, llm_utf8_cut(a->q->r->pool, url, URL_SHOWN));
    a->err->param = "messages";
    return APR_EGENERAL;
}

/* -- which URLs ------------------------------------------------------------------------------- */

static int is_remote(const char *url)
{
    return url != NULL && (strncasecmp(url, "http://", 7) == 0 ||
                           strncasecmp(url, "https://", 8) == 0);
}

static void note(llmp_attempt_t *a, apr_array_header_t *list, json_object *holder,
                 const char *key)
{
    const char *url = llm_json_str(holder, key);
    media_t *m;

    if (!is_remote(url) || !llmp_upstream(a)->wants_bytes(&a->try, url)) {
        return;
    }
    m = apr_array_push(list);
    memset(m, 0, sizeof(*m));
    m->a = a;
    m->holder = holder;
    m->key = key;
    m->named = m->url = apr_pstrdup(a->q->r->pool, url);
}

/** One content part: images and videos as text or as an object, files by data or by id. */
static void look_at(llmp_attempt_t *a, apr_array_header_t *list, json_object *part)
{
    static const char *const kinds[] = { "image_url", "video_url", NULL };
    json_object *file = llm_json_obj(part, "file");

    for (const char *const *kind = kinds; *kind != NULL; kind++) {
        json_object *o = llm_json_obj(part, *kind);

        note(a, list, o != NULL ? o : part, o != NULL ? "url" : *kind);
    }
    if (file != NULL) {
        note(a, list, file, llm_json_has(file, "file_data") ? "file_data" : "file_id");
    }
}

static apr_array_header_t *find_all(llmp_attempt_t *a, json_object *ir)
{
    apr_array_header_t *list = apr_array_make(a->q->r->pool, 2, sizeof(media_t));
    json_object *messages = llm_json_arr(ir, "messages");

    for (apr_size_t i = 0; messages != NULL && i < json_object_array_length(messages); i++) {
        json_object *parts = llm_json_arr(json_object_array_get_idx(messages, i), "content");

        for (apr_size_t k = 0; parts != NULL && k < json_object_array_length(parts); k++) {
            json_object *part = json_object_array_get_idx(parts, k);

            if (json_object_is_type(part, json_type_object)) {
                look_at(a, list, part);
            }
        }
    }
    return list;
}

/* -- which addresses -------------------------------------------------------------------------- */

/** user_url_allowed_hosts: "host" or "host:port", an IPv6 address in brackets. */
static int is_allowed_host(const media_t *m)
{
    const apr_array_header_t *hosts = m->a->q->generation->config->user_url_allowed_hosts;
    const llm_url_t *u = &m->x.url;
    const char *host = strchr(u->host, ':') ? apr_pstrcat(m->a->q->r->pool, "[", u->host, "]", NULL)
                                            : u->host;
    const char *with_port = apr_psprintf(m->a->q->r->pool, "%s:%d", host, u->port);

    for (int i = 0; hosts != NULL && i < hosts->nelts; i++) {
        const char *entry = APR_ARRAY_IDX(hosts, i, const char *);

        if (ap_cstr_casecmp(entry, host) == 0 || ap_cstr_casecmp(entry, with_port) == 0) {
            return 1;
        }
    }
    return 0;
}

static int is_public(const apr_sockaddr_t *sa)
{
#if APR_HAVE_IPV6
    if (sa->family == APR_INET6) {
        return llm_ip6_is_public(sa->ipaddr_ptr);
    }
#endif
    return sa->family == APR_INET && llm_ip4_is_public(sa->ipaddr_ptr);
}

static int may_dial(void *baton, const apr_sockaddr_t *all)
{
    media_t *m = baton;
    apr_sockaddr_t *own = NULL;

    if (!m->a->q->generation->config->user_url_validation || is_allowed_host(m)) {
        return 1;
    }
    if (all == NULL) {          /* a forward proxy will resolve it: so do we, to see where to */
        apr_sockaddr_info_get(&own, m->x.url.host, APR_UNSPEC, (apr_port_t)m->x.url.port, 0,
                              m->a->q->r->pool);
        all = own;
    }
    if (all == NULL) {
        return 0;
    }
    for (const apr_sockaddr_t *sa = all; sa != NULL; sa = sa->next) {
        if (!is_public(sa)) {
            return 0;
        }
    }
    return 1;
}

/* -- fetching --------------------------------------------------------------------------------- */

static apr_status_t on_head(void *baton, const llm_head_t *h)
{
    media_t *m = baton;

    if (h->status == HTTP_OK && h->content_length > *m->left) {
        return APR_ENOSPC;
    }
    llm_buf_init(&m->body, m->a->q->r->pool, 16384, (apr_size_t)(*m->left + 1));
    return APR_SUCCESS;
}

static apr_status_t on_data(void *baton, const char *data, apr_size_t n)
{
    media_t *m = baton;

    *m->left -= (apr_int64_t)n;
    if (*m->left < 0) {
        return APR_ENOSPC;
    }
    llm_buf_add(&m->body, data, n);
    return m->body.overflow ? APR_ENOSPC : APR_SUCCESS;
}

static apr_status_t start(media_t *m)
{
    apr_pool_t *p = m->a->q->r->pool;

    m->http = (llm_http_req_t){ .method = "GET", .headers = apr_table_make(p, 2) };
    m->http.url = apr_pstrmemdup(p, m->url, strcspn(m->url, "#"));
    apr_table_setn(m->http.headers, "Accept", "*/*");
    apr_table_setn(m->http.headers, "User-Agent", "llm-gateway/" LLM_GATEWAY_VERSION);
    m->x = (llmp_exchange_t){ .r = m->a->q->r, .req = &m->http, .deadline = m->until,
                              .to = { on_head, on_data, m, NULL }, .may_dial = may_dial,
                              .client = llmp_client_socket(m->a->q->r) };
    m->x.connect_timeout = llmp_sconf(m->a->q->r->server)->connect_timeout;
    m->x.first_timeout = m->x.idle_timeout = MAX_TIME;
    return llmp_exchange_init(&m->x) == APR_SUCCESS ? APR_SUCCESS
                                                    : fail(m->a, m->named, "it cannot be called");
}

/* -- what came -------------------------------------------------------------------------------- */

/** By its first bytes, for servers that do not say what they serve. */
static const char *sniff(const char *p, apr_size_t n)
{
    static const struct {
        const char *magic;
        apr_size_t n;
        const char *mime;
    } known[] = {
        { "\x89PNG", 4, "image/png" }, { "\xff\xd8\xff", 3, "image/jpeg" },
        { "GIF8", 4, "image/gif" },    { "%PDF-", 5, "application/pdf" },
    };

    for (apr_size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (n >= known[i].n && memcmp(p, known[i].magic, known[i].n) == 0) {
            return known[i].mime;
        }
    }
    return n >= 12 && memcmp(p, "RIFF", 4) == 0 && memcmp(p + 8, "WEBP", 4) == 0 ? "image/webp"
                                                                              : NULL;
}

/** @return the media type, or NULL: it cannot be told */
static const char *mime_of(const media_t *m)
{
    const char *type = apr_table_get(m->x.head.headers, "Content-Type");
    char *mime = apr_pstrmemdup(m->a->q->r->pool, type ? type : "", type ? strcspn(type, "; ") : 0);
    const char *found;

    ap_str_tolower(mime);
    for (const char *c = mime; *c != '\0'; c++) {
        if (!apr_isalnum(*c) && strchr("/.+-_", *c) == NULL) {
            return NULL;
        }
    }
    if (*mime != '\0' && strcmp(mime, "application/octet-stream") != 0 &&
        strcmp(mime, "binary/octet-stream") != 0) {
        return mime;
    }
    found = sniff(m->body.p, m->body.n);
    return found != NULL ? found : llm_mime_of_url(m->http.url);
}

/** A page that says "not found" is no image. */
static int fits(const media_t *m, const char *mime)
{
    if (strncmp(m->key, "file_", 5) == 0) {
        return strchr(mime, '/') != NULL;
    }
    return strncmp(mime, "image/", 6) == 0 || strncmp(mime, "video/", 6) == 0 ||
           strcmp(mime, "application/pdf") == 0;
}

static const char *redirect_of(const media_t *m)
{
    const char *to = apr_table_get(m->x.head.headers, "Location");
    apr_pool_t *p = m->a->q->r->pool;
    int status = m->x.head.status;

    if (to == NULL || status < 301 || status > 308 || (status > 303 && status < 307)) {
        return NULL;
    }
    if (strncmp(to, "//", 2) == 0) {
        return apr_pstrcat(p, m->x.url.scheme, ":", to, NULL);
    }
    if (*to == '/') {
        return apr_pstrcat(p, m->x.url.scheme, "://", m->x.url.authority, to, NULL);
    }
    return is_remote(to) ? to : NULL;
}

static apr_hash_t *fetched(llmp_attempt_t *a)
{
    apr_pool_t *p = a->q->r->pool;
    void *hash = NULL;

    apr_pool_userdata_get(&hash, FETCHED, p);
    if (hash == NULL) {
        hash = apr_hash_make(p);
        apr_pool_userdata_setn(hash, FETCHED, NULL, p);
    }
    return hash;
}

static void put(media_t *m, const char *data_url)
{
    int by_id = strcmp(m->key, "file_id") == 0;

    llm_json_set_str(m->holder, by_id ? "file_data" : m->key, data_url);
    if (by_id) {
        json_object_object_del(m->holder, m->key);
    }
    m->done = 1;
}

static apr_status_t keep(media_t *m)
{
    apr_pool_t *p = m->a->q->r->pool;
    const char *mime = mime_of(m), *coding;
    apr_size_t head;
    char *out;

    coding = apr_table_get(m->x.head.headers, "Content-Encoding");
    if (mime == NULL || !fits(m, mime) || m->body.n == 0 || m->body.n > APR_INT32_MAX / 2 ||
        (coding != NULL && ap_cstr_casecmp(coding, "identity") != 0)) {
        return fail(m->a, m->named, "what it leads to is no image or file of a known media type");
    }
    head = strlen(mime) + sizeof("data:;base64,") - 1;
    out = apr_palloc(p, head + (apr_size_t)apr_base64_encode_len((int)m->body.n) + 1);
    apr_snprintf(out, head + 1, "data:%s;base64,", mime);
    apr_base64_encode(out + head, m->body.p, (int)m->body.n);
    apr_hash_set(fetched(m->a), m->named, APR_HASH_KEY_STRING, out);
    put(m, out);
    return APR_SUCCESS;
}

static apr_status_t take(media_t *m)
{
    const char *to;

    if (m->x.status == APR_ECONNABORTED) {
        llmp_attempt_left(m->a);
        return APR_ECONNABORTED;
    }
    if (m->x.status == APR_EACCES) {
        ap_log_rerror(APLOG_MARK, APLOG_NOTICE, 0, m->a->q->r, LLMLOG(64)
                      "%s is not fetched: its address is not public, and "
                      "user_url_allowed_hosts does not name it", m->x.url.authority);
        return fail(m->a, m->named, "its host cannot be resolved or is not allowed; see "
                    "user_url_allowed_hosts in litellm_settings");
    }
    if (m->x.status == APR_ENOSPC) {
        return fail(m->a, m->named, "it is larger than MAX_IMAGE_URL_DOWNLOAD_SIZE_MB");
    }
    if (m->x.status != APR_SUCCESS) {
        return fail(m->a, m->named, m->x.why ? m->x.why : "its server did not answer");
    }
    to = redirect_of(m);
    if (to != NULL && m->hops++ < MAX_HOPS) {
        m->url = to;
        return APR_SUCCESS;
    }
    return m->x.head.status == HTTP_OK
               ? keep(m)
               : fail(m->a, m->named, apr_psprintf(m->a->q->r->pool, "Status code: %d",
                                                   m->x.head.status));
}

/** Up to AT_ONCE of those that are not done; none: all are. */
static apr_status_t start_some(llmp_attempt_t *a, llmp_media_t *f)
{
    int n = 0;

    for (int i = 0; i < f->list->nelts && n < AT_ONCE; i++) {
        media_t *m = &APR_ARRAY_IDX(f->list, i, media_t);
        const char *have = m->done ? NULL
                                   : apr_hash_get(fetched(a), m->named, APR_HASH_KEY_STRING);

        if (have != NULL) {
            put(m, have);
        }
        if (!m->done) {
            if (start(m) != APR_SUCCESS) {
                return APR_EGENERAL;
            }
            f->running[n] = m;
            f->x[n++] = &m->x;
        }
    }
    f->fanout = (llmp_fanout_t){ .x = f->x, .n = n, .at_once = n, .pool = a->q->r->pool };
    return APR_SUCCESS;
}

static apr_status_t take_all(llmp_media_t *f)
{
    int n = f->fanout.n;

    f->fanout.n = 0;
    for (int i = 0; i < n; i++) {
        if (take(f->running[i]) != APR_SUCCESS) {
            return APR_EGENERAL;
        }
    }
    return APR_SUCCESS;
}

static apr_status_t begin(llmp_attempt_t *a, apr_array_header_t *list)
{
    apr_interval_time_t time = a->q->way.at.timeout;
    llmp_media_t *f = apr_pcalloc(a->q->r->pool, sizeof(*f));

    f->list = list;
    f->left = a->q->generation->config->max_media_bytes;
    if (f->left == 0 || list->nelts > MAX_MEDIA) {
        return fail(a, APR_ARRAY_IDX(list, 0, media_t).named,
                    f->left == 0 ? "nothing is fetched here" : "too many are to be fetched");
    }
    time = time > 0 && time < MAX_TIME ? time : MAX_TIME;
    for (int i = 0; i < list->nelts; i++) {
        APR_ARRAY_IDX(list, i, media_t).left = &f->left;
        APR_ARRAY_IDX(list, i, media_t).until = apr_time_now() + time;
    }
    a->media = f;
    return start_some(a, f);
}

apr_status_t llmp_media_inline(llmp_attempt_t *a, json_object *ir, llm_wait_t *wait)
{
    apr_status_t rv = APR_SUCCESS;

    if (a->media == NULL) {
        apr_array_header_t *list = find_all(a, ir);

        rv = list->nelts > 0 ? begin(a, list) : APR_EOF;
    }
    while (rv == APR_SUCCESS && a->media->fanout.n > 0) {
        if (wait == NULL) {
            llmp_fanout(a->media->x, a->media->fanout.n, AT_ONCE, a->q->r->pool);
        }
        else if (llmp_fanout_wants(&a->media->fanout, wait)) {
            return APR_EAGAIN;
        }
        rv = take_all(a->media);
        rv = rv == APR_SUCCESS ? start_some(a, a->media) : rv;
    }
    return rv == APR_EOF ? APR_SUCCESS : rv;
}

void llmp_media_came(llmp_attempt_t *a, llm_came_e came)
{
    llmp_fanout_came(&a->media->fanout, came);
}
