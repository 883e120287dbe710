/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <sched.h>
#include <stdatomic.h>
#include <apr_portable.h>
#include <httpd.h>
#include <ap_mpm.h>
#include <http_connection.h>
#include <http_core.h>
#include <scoreboard.h>
#include "mod_llm_proxy/front/head.h"
#include "mod_llm_proxy/front/client_hold.h"

/** What is known of one client's connection; lives in c->pool. */
typedef struct client_t {
    int nested;                 /**< our hook runs the others: it stands back meanwhile */
    int ours;                   /**< the last answer was the gateway's */
    int idle;                   /**< the client let the last wait run out */
    apr_time_t answered;        /**< when the last answer was made */
    llmp_head_t head;           /**< of a request that has not come whole */
} client_t;

/* threads that wait, and how many may: the rest is for connections that have a request */
static atomic_int held;
static int held_max;

void llmp_client_hold_child(void)
{
    int async = 0, threads = 0;

    ap_mpm_query(AP_MPMQ_IS_ASYNC, &async);
    ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads);
    atomic_store(&held, 0);
    held_max = async ? threads / 2 : 0;
}

void llmp_client_hold_ours(request_rec *r)
{
    client_t *client = ap_get_module_config(r->connection->conn_config, &llm_proxy_module);

    if (client != NULL) {
        client->ours = 1;
    }
}

static client_t *client_of(conn_rec *c)
{
    client_t *client = ap_get_module_config(c->conn_config, &llm_proxy_module);

    if (client == NULL) {
        client = apr_pcalloc(c->pool, sizeof(*client));
        ap_set_module_config(c->conn_config, &llm_proxy_module, client);
    }
    return client;
}

/** The MPM's own step: what core set aside of the answer goes out. @return 1 when all of it did */
static int flush(conn_rec *c)
{
    ap_filter_t *f = c->output_filters;

    while (f->next != NULL) {
        f = f->next;
    }
    return f->frec->filter_func.out_func(f, NULL) == APR_SUCCESS && !c->data_in_output_filters &&
           c->cs->sense != CONN_SENSE_WANT_READ;
}

/**
 * The processor goes to others first. A thread that wakes has the turn it had not used up (Linux
 * 6.12: https://docs.kernel.org/scheduler/sched-eevdf.html), some milliseconds: where there is more
 * to do than processors can, held threads would serve one call after the other in theirs, and what
 * comes through the listener would wait for the turns of all of them.
 * @return 1 when the client sent something, or left, before the time was over
 */
static int readable_within(conn_rec *c, apr_interval_time_t hold)
{
    struct pollfd fd = { .fd = -1, .events = POLLIN };
    apr_os_sock_t s;
    int n = 0;

    if (atomic_fetch_add(&held, 1) < held_max &&
        apr_os_sock_get(&s, ap_get_conn_socket(c)) == APR_SUCCESS) {
        fd.fd = s;
        ap_update_child_status(c->sbh, SERVER_BUSY_KEEPALIVE, NULL);
        sched_yield();
        n = poll(&fd, 1, (int)(hold / 1000));
    }
    atomic_fetch_sub(&held, 1);
    return n > 0;
}

/** @return 1 when the thread shall go on with this connection's next request */
static int stay(conn_rec *c, client_t *client, apr_interval_time_t hold)
{
    if (c->cs->state != CONN_STATE_WRITE_COMPLETION || c->keepalive != AP_CONN_KEEPALIVE ||
        c->aborted || !client->ours || client->idle || llmp_head_stopping()) {
        return 0;
    }
    /* with input that was read already the MPM comes back at once */
    if (c->data_in_input_filters || !flush(c)) {
        return 0;
    }
    client->idle = !readable_within(c, hold);
    return !client->idle;
}

int llmp_client_hold_process(conn_rec *c)
{
    apr_interval_time_t hold = llmp_sconf(c->base_server)->hold;
    client_t *client;
    int rc;

    if (held_max == 0 || c->cs == NULL || c->master != NULL) {
        return DECLINED;
    }
    client = client_of(c);
    if (client->nested) {
        return DECLINED;
    }
    /* a client that let one wait run out is waited for again when it has become quick */
    if (client->idle) {
        client->idle = apr_time_now() - client->answered > hold;
    }
    do {
        c->cs->state = CONN_STATE_READ_REQUEST_LINE;
        if (!llmp_head_enter(c, &client->head)) {
            return OK;
        }
        client->ours = 0;
        client->nested = 1;
        rc = ap_run_process_connection(c);
        client->nested = 0;
        llmp_head_leave();
        client->answered = apr_time_now();
    } while (rc == OK && hold > 0 && stay(c, client, hold));
    return rc;
}
