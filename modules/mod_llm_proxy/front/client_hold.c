/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <apr_portable.h>
#include <httpd.h>
#include <ap_mpm.h>
#include <http_connection.h>
#include <http_core.h>
#include <scoreboard.h>
#include "mod_llm_proxy/front/head.h"
#include "mod_llm_proxy/front/client_hold.h"
#include "mod_llm_proxy/process/event_fd.h"
#include "mod_llm_proxy/process/threads.h"

#define SHORT  apr_time_from_msec(10)    /* a thread waits so long when it is wanted, too */

#define AT_ONCE  apr_time_from_msec(1)  /* a pause in which a thread did not use its turn up */

/** What is known of one client's connection; lives in c->pool. */
typedef struct client_t {
    int nested;                 /**< our hook runs the others: it stands back meanwhile */
    int ours;                   /**< the last answer was the gateway's */
    apr_time_t answered;        /**< when the last answer was made; 0: none was */
    apr_interval_time_t pause;  /**< from there to the request that came next */
    llmp_head_t head;           /**< of a request that has not come whole */
} client_t;

/* threads that wait, and how many may: the rest is for connections that have a request */
static atomic_int held;
static int held_max;

/** Those among them that wait for longer, and can be called away. */
static struct {
    atomic_int held, called;
    int max, fd;                /* readable while they are called */
} patient = { .fd = -1 };

void llmp_client_hold_child(apr_pool_t *pchild)
{
    int async = 0, threads = 0;

    ap_mpm_query(AP_MPMQ_IS_ASYNC, &async);
    ap_mpm_query(AP_MPMQ_MAX_THREADS, &threads);
    atomic_store(&held, 0);
    held_max = async ? threads / 2 : 0;
    atomic_store(&patient.held, 0);
    atomic_store(&patient.called, 0);
    llmp_event_fd_open(&patient.fd, pchild);
    /* busy clients find threads as well */
    patient.max = patient.fd >= 0 ? held_max / 4 * 3 : 0;
}

/** They are wanted elsewhere. */
static void call_away(void)
{
    if (atomic_load(&patient.held) > 0 && !atomic_exchange(&patient.called, 1)) {
        (void)eventfd_write(patient.fd, 1);
    }
}

void llmp_client_hold_stopping(apr_pool_t *pchild, int graceful)
{
    (void)pchild;
    if (!graceful) {            /* else a call that comes soon has its answer */
        call_away();
    }
}

/** Whoever leaves last takes the call back. @param seen it was seen */
static void end_patience(int seen)
{
    eventfd_t count;

    if (atomic_fetch_sub(&patient.held, 1) == 1 && (seen || atomic_load(&patient.called))) {
        (void)eventfd_read(patient.fd, &count);
        atomic_store(&patient.called, 0);
    }
}

/** @return 1: this thread may wait for longer; end_patience() follows */
static int begin_patience(void)
{
    /* counted before it is looked at: whoever calls sees this one, or this one sees the reason */
    if (atomic_fetch_add(&patient.held, 1) < patient.max && llmp_threads_to_spare() &&
        !atomic_load(&patient.called) && !llmp_head_stopping()) {
        return 1;
    }
    end_patience(0);
    return 0;
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
 * The processor goes to others first, where a client calls again at once. A thread that wakes has
 * the turn it had not used up, some milliseconds (Linux 6.12:
 * https://docs.kernel.org/scheduler/sched-eevdf.html): where there is more to do than processors
 * can, held threads would serve one call after the other in theirs, and what comes through the
 * listener would wait for the turns of all of them.
 * @return 1 when the client sent something, or left, before the time was over
 */
static int readable_within(conn_rec *c, const client_t *client, apr_interval_time_t limit,
                           int is_patient)
{
    struct pollfd fds[] = { { .fd = -1, .events = POLLIN }, { .fd = -1, .events = POLLIN } };
    apr_os_sock_t s;

    if (atomic_fetch_add(&held, 1) < held_max &&
        apr_os_sock_get(&s, ap_get_conn_socket(c)) == APR_SUCCESS) {
        fds[0].fd = s;
        fds[1].fd = is_patient ? patient.fd : -1;
        ap_update_child_status(c->sbh, SERVER_BUSY_KEEPALIVE, NULL);
        if (client->pause < AT_ONCE) {
            sched_yield();
        }
        poll(fds, 2, (int)(limit / 1000));
    }
    atomic_fetch_sub(&held, 1);
    if (is_patient) {
        end_patience(fds[1].revents != 0);
    }
    return fds[0].revents != 0;
}

/** A client is waited for as long as it took the last time, or not at all. */
static int comes_soon(conn_rec *c, const client_t *client)
{
    apr_interval_time_t limit = llmp_sconf(c->base_server)->hold;
    int is_patient;

    limit = limit < c->base_server->keep_alive_timeout ? limit
                                                       : c->base_server->keep_alive_timeout;
    if (client->pause > limit || limit == 0) {
        return 0;
    }
    is_patient = limit > SHORT && begin_patience();
    if (!is_patient && limit > SHORT) {
        limit = SHORT;
    }
    return client->pause <= limit && readable_within(c, client, limit, is_patient);
}

/** @return 1 when the thread shall go on with this connection's next request */
static int stay(conn_rec *c, client_t *client)
{
    if (c->cs->state != CONN_STATE_WRITE_COMPLETION || c->keepalive != AP_CONN_KEEPALIVE ||
        c->aborted || !client->ours || llmp_head_stopping()) {
        return 0;
    }
    /* with input that was read already the MPM comes back at once */
    return !c->data_in_input_filters && flush(c) && comes_soon(c, client);
}

int llmp_client_hold_process(conn_rec *c)
{
    client_t *client;
    int rc;

    if (held_max == 0 || c->cs == NULL || c->master != NULL) {
        return DECLINED;
    }
    client = client_of(c);
    if (client->nested) {
        return DECLINED;
    }
    do {
        c->cs->state = CONN_STATE_READ_REQUEST_LINE;
        if (!llmp_head_enter(c, &client->head)) {
            return OK;
        }
        if (!llmp_threads_to_spare()) {
            call_away();
        }
        if (client->answered != 0) {
            client->pause = apr_time_now() - client->answered;
        }
        client->ours = 0;
        client->nested = 1;
        rc = ap_run_process_connection(c);
        client->nested = 0;
        llmp_head_leave();
        client->answered = apr_time_now();
    } while (rc == OK && stay(c, client));
    return rc;
}
