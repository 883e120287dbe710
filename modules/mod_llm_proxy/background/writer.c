/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/background/keys.h"
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/background/sleeper.h"
#include "mod_llm_proxy/background/turn.h"
#include "mod_llm_proxy/background/writer.h"
#include "mod_llm_proxy/caller/cache.h"
#include "mod_llm_proxy/database/database.h"
#include "mod_llm_proxy/database/heartbeat.h"
#include "mod_llm_proxy/database/state.h"
#include "mod_llm_proxy/shared/memory.h"
#include "mod_llm_proxy/sink/capacity.h"
#include "mod_llm_proxy/sink/ledger.h"
#include "mod_llm_proxy/sink/spend.h"

#define BUSY        apr_time_from_msec(100)     /* between two looks, while there is much work */
#define EARLY       apr_time_from_msec(50)      /* a look so long before a round makes it */
#define IDLE        apr_time_from_sec(1)        /* each wakes a core that sleeps */
#define LIMIT       apr_time_from_sec(5)        /* of the database, until it is renewed */
#define LAST_LIMIT  apr_time_from_sec(2)        /* in the last round, which a stop waits for */
#define FAREWELL    apr_time_from_msec(1500)    /* for the round under way when a child ends */

static llmp_sleeper_t sleeper;

/** Of the process whose turn it is. */
static struct {
    server_rec *server;
    llmp_connection_t *connection;
    int tried, away;            /* the database was asked; it did not answer */
    int here;                   /* as its heartbeat last said */
    apr_uint32_t returns;       /* how often the database came back */
    apr_time_t next_round;
    apr_uint32_t generation;    /* of the configuration */
} writer;

/** A row of the ledger is in the database: its key has spent that there, and no more here. */
static void on_written(const char *hash, double dollars, int exact, apr_time_t since)
{
    if (llmp_key_written(hash, dollars, exact, since)) {
        llmp_keys_are_uncertain();
    }
}

/** Making the tables is the heartbeat's: two at once would wait for each other on SQLite. */
static llm_db_t *connect_database(int last)
{
    int there = (last ? llmp_database_here() : !llmp_database_away()) &&
                atomic_load(&llmp_database_state()->migrated);
    llm_db_t *db = llmp.database && there
                       ? llmp_database_begin(writer.connection, last ? LAST_LIMIT : LIMIT) : NULL;

    writer.away = db == NULL;
    writer.tried = 1;
    return db;
}

/** Rows that wait are written when it comes back, and not a round later. */
static void watch_return(void)
{
    apr_uint32_t returns = llmp_database_returns();
    int here = llmp_database_here();

    /* as at a start, when the heartbeat makes the tables meanwhile */
    if ((here && !writer.here) || returns != writer.returns) {
        writer.next_round = 0;
    }
    writer.here = here;
    writer.returns = returns;
}

/** Write what waits. A lost database is tried each time. */
static void write_waiting(int last, apr_pool_t *p)
{
    llm_db_t *db;

    writer.next_round = apr_time_now() + llmp.config->batch_write_at - EARLY;
    if (writer.tried && !writer.away && !llmp_spend_waiting()) {
        return;                 /* an idle server leaves its database alone */
    }
    db = connect_database(last);
    if (llmp_spend_flush(writer.server, writer.connection, db, on_written, last, p) !=
        APR_SUCCESS) {
        llmp_connection_close(writer.connection);
    }
    llmp_connection_end(writer.connection);
}

/** @param last none follows: it is short, since the end of a child waits for it */
static void make_round(int last)
{
    apr_pool_t *p;

    apr_pool_create(&p, NULL);
    write_waiting(last, p);
    apr_pool_destroy(p);
}

static void look(void)
{
    atomic_store(&llmp_ledger()->ending, 0);
    llmp_ledger_note_look();
    if (!llmp.database) {
        return;
    }
    watch_return();
    if (apr_time_now() >= writer.next_round || llmp_spend_pressing()) {
        make_round(0);
    }
}

static apr_interval_time_t pause_after(int ours)
{
    apr_time_t now = apr_time_now();
    int busy = writer.away || llmp_spend_filling() ||
               (llmp.config->batch_write_at < IDLE && llmp_spend_in_ring());

    return ours && llmp.database && busy ? BUSY : llmp_next_moment(now, IDLE) - now;
}

/* -- whose turn it is ------------------------------------------------------------------------- */

static int is_current(void)
{
    return llmp_generation_number() == writer.generation;
}

/** A child of a former configuration may know another database: it lets the others go on. */
static int has_turn(int had)
{
    if (is_current()) {
        return had || llmp_turn_take(0);
    }
    if (had) {
        llmp_connection_close(writer.connection);
        llmp_turn_give();
    }
    return 0;
}

/**
 * Whoever leaves last leaves nothing behind: rows that came after the others' last round. That one
 * is told before it looks at the ring, so who puts a row in without having been told is seen.
 */
static void end_turn(int ours)
{
    _Atomic int *ending = &llmp_ledger()->ending;

    if (!ours && is_current() && llmp.database && llmp_spend_waiting()) {
        ours = llmp_turn_take(atomic_load(ending) ? LAST_LIMIT : 0);
    }
    if (ours) {
        atomic_store(ending, 1);
        make_round(1);
        llmp_connection_close(writer.connection);
        llmp_turn_give();
    }
}

static void *APR_THREAD_FUNC run(apr_thread_t *thread, void *data)
{
    int ours = 0;

    (void)thread;
    (void)data;
    do {
        ours = has_turn(ours);
        llmp_jobs_follow(ours);
        if (ours) {
            look();
        }
    } while (!llmp_sleep(&sleeper, pause_after(ours)));
    end_turn(ours);
    llmp_sleeper_done(&sleeper);
    return NULL;
}

int llmp_writer_child(server_rec *s)
{
    apr_pool_t *pool = s->process->pool;
    const char *file;
    apr_status_t rv;

    memset(&writer, 0, sizeof(writer));
    writer.server = s;
    writer.generation = llmp_generation_number();
    writer.connection = llmp_connection_make();
    rv = llmp_turn_child(s);
    rv = rv == APR_SUCCESS ? llmp_sleeper_make(&sleeper, pool) : rv;
    rv = rv == APR_SUCCESS ? llmp_sleeper_start(&sleeper, run, NULL, pool) : rv;
    if (rv == APR_SUCCESS) {
        return 1;
    }
    file = llmp_turn_file();
    ap_log_error(APLOG_MARK, APLOG_ERR, rv, s, LLMLOG(480)
                 "the mutex " LLMP_TURN "%s%s cannot be opened, or no thread be started: this "
                 "process does not write what calls cost", file ? " of " : "", file ? file : "");
    return 0;
}

void llmp_writer_tell(void)
{
    llmp_sleeper_tell(&sleeper);
}

void llmp_writer_end(void)
{
    apr_status_t rv;

    if (!llmp_sleeper_wait_seen(&sleeper, FAREWELL)) {
        llmp_connection_cut(writer.connection); /* its rows wait, as those of a killed child */
    }
    apr_thread_join(&rv, sleeper.thread);
}
