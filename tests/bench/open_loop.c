/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls that are due at times of a plan, whatever the server does. Each connection is a client of
 * its own that knows nothing of the others: a Poisson process, of which the sum is one as well. So
 * the plan has one, and a connection by chance for each call. A call due on a connection that is
 * busy waits here for it; its latency counts from when it was due, and so does that of one whose
 * connection is free and this process late.
 */
#include <math.h>
#include <stdio.h>
#include <sys/prctl.h>
#include "load.h"
#include "open_loop.h"

#define MAX_CALLS   MAX_SAMPLES
#define NONE        (-1)

typedef struct call_t {
    long long due;              /* from the plan's begin; of the clock once that is known */
    int slot, next;             /* its connection, the call that waits behind it */
} call_t;

/** A connection by number: it may be lost, and dialled anew. */
typedef struct slot_t {
    int fd, busy;
    int first, last;            /* calls that wait */
} slot_t;

static call_t calls[MAX_CALLS];
static slot_t slots[MAX_CONNS];
static int slot_of[MAX_FD];
static int call_n, slot_n, next_call, waiting, some_lost;
static long waited, redialled, lag_n;
static unsigned lag[MAX_CALLS]; /* how late this process was where the connection was free */

/* -- the plan --------------------------------------------------------------------------------- */

/** splitmix64: any seed will do, 0 as well. Steele, Lea, Flood, OOPSLA 2014. */
static unsigned long long random_64(unsigned long long *state)
{
    unsigned long long z = (*state += 0x9e3779b97f4a7c15ULL);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int open_loop_plan(double rate, double seconds, int connections, unsigned long long seed)
{
    double at = 0;

    slot_n = connections;
    for (call_n = 0; call_n < MAX_CALLS; call_n++) {
        double u = (double)(random_64(&seed) >> 11) * 0x1p-53;

        at -= log1p(-u) / rate;
        if (at >= seconds) {
            break;
        }
        calls[call_n] = (call_t){ .due = (long long)(at * 1e6), .next = NONE,
                                  .slot = (int)(random_64(&seed) % (unsigned)connections) };
    }
    return call_n;
}

/* -- calls and their connections -------------------------------------------------------------- */

/** @return 0: there is no connection to be had, and the call is an error */
static int connected(int number)
{
    slot_t *slot = &slots[number];

    if (slot->fd == NONE) {
        redialled++;
        slot->fd = dial();
        if (slot->fd != NONE) {
            slot_of[slot->fd] = number;
        }
    }
    return slot->fd != NONE;
}

static void start_call(int number, long long due)
{
    if (connected(number)) {
        slots[number].busy = 1;
        begin(slots[number].fd, due);
    }
}

static void queue_call(slot_t *slot, int call)
{
    if (slot->first == NONE) {
        slot->first = call;
    }
    else {
        calls[slot->last].next = call;
    }
    slot->last = call;
    waiting++;
    waited++;
}

/** The next of those that wait; more of them while there is no connection to be had. */
static void start_waiting(int number)
{
    slot_t *slot = &slots[number];

    while (slot->first != NONE && !slot->busy) {
        const call_t *call = &calls[slot->first];

        slot->first = call->next;
        waiting--;
        start_call(number, call->due);
    }
}

static void on_answered(int fd, long long now)
{
    (void)now;
    slots[slot_of[fd]].busy = 0;
    start_waiting(slot_of[fd]);
}

static void on_lost(int fd)
{
    slots[slot_of[fd]].busy = 0;
    slots[slot_of[fd]].fd = NONE;
    some_lost = 1;
}

/** Start what is due; and what waits for a connection that was lost. */
static void start_due(void)
{
    long long now = now_us();

    for (int i = 0; i < slot_n && some_lost; i++) {
        start_waiting(i);
    }
    some_lost = 0;
    for (; next_call < call_n && calls[next_call].due <= now; next_call++) {
        slot_t *slot = &slots[calls[next_call].slot];

        if (slot->busy || slot->first != NONE) {
            queue_call(slot, next_call);
            continue;
        }
        now = now_us();
        lag[lag_n++] = (unsigned)(now - calls[next_call].due);
        start_call(calls[next_call].slot, calls[next_call].due);
    }
}

/* -- the loop --------------------------------------------------------------------------------- */

/** One call on each connection, one after the other: both ends have made what they keep. */
static void make_connections(void)
{
    for (int i = 0; i < slot_n; i++) {
        slots[i] = (slot_t){ .fd = NONE, .first = NONE, .last = NONE };
    }
    for (int i = 0; i < slot_n; i++) {
        long long end = now_us() + DRAIN_US;

        start_call(i, now_us());
        while (in_flight > 0 && now_us() < end) {
            pump(end - now_us());
        }
    }
    tally.requests = tally.events = tally.started = 0;
    redialled = waited = 0;
}

static void wait_for_line(void)
{
    int c;

    puts("ready");
    fflush(stdout);
    do {
        c = getchar();
    } while (c != '\n' && c != EOF);
}

static int under_way(void)
{
    return next_call < call_n || in_flight > 0 || waiting > 0;
}

long long open_loop_run(void)
{
    static const pace_t open_pace = { on_answered, on_lost };
    long long start, end;

    pace = &open_pace;
    prctl(PR_SET_TIMERSLACK, 1000L);
    make_connections();
    wait_for_line();
    start = now_us();
    for (int i = 0; i < call_n; i++) {
        calls[i].due += start;
    }
    end = (call_n ? calls[call_n - 1].due : start) + DRAIN_US;
    for (start_due(); under_way(); start_due()) {
        long long left = (next_call < call_n ? calls[next_call].due : end) - now_us();

        if (left <= 0 && next_call == call_n) {
            tally.errors += in_flight + waiting;
            break;
        }
        pump(left > 0 ? left : 0);
    }
    return start;
}

const char *open_loop_report(void)
{
    static char text[256];
    const unsigned *late = sorted(lag, lag_n);

    snprintf(text, sizeof(text), ",\"due\":%d,\"waited\":%ld,\"redialled\":%ld,\"lag_p50\":%u,"
             "\"lag_p99\":%u", call_n, waited, redialled, percentile(late, lag_n, 0.5),
             percentile(late, lag_n, 0.99));
    return text;
}
