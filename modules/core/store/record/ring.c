/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>
#define LLM_STORE_INTERNAL
#include "store/record/ring.h"

#define MAGIC     0x474e495252534c4cULL     /* "LLSRRING" */
#define LAYOUT    1
#define UNIT      64
#define DATA      56                        /* bytes of a unit behind its control word */
#define LENGTH    4                         /* bytes of length before the record */
#define MAX_UNITS 65535
#define MAX_TRIES 100000                    /* of one reservation: each loss is another's gain */

enum { FREE = 0, RESERVED = 1, COMMITTED = 2, ABANDONED = 3 };

typedef struct unit_t {
    _Atomic apr_uint64_t control;
    unsigned char data[DATA];
} unit_t;

/** Start of the area; what different sides write is on different cache lines. */
typedef struct area_t {
    _Atomic apr_uint64_t magic;             /* written last */
    apr_uint32_t layout, unit;
    apr_uint64_t units;
    unsigned char pad0[40];
    _Atomic apr_uint64_t head;              /* units ever reserved */
    unsigned char pad1[56];
    _Atomic apr_uint64_t tail;              /* units ever released */
    _Atomic apr_uint64_t stall_pos;         /* consumer: where it waits for a producer, plus 1 */
    _Atomic apr_uint64_t stall_since;       /* since when, microseconds */
    unsigned char pad2[40];
    _Atomic apr_uint64_t full, abandoned, damaged;
    unsigned char pad3[40];
} area_t;

_Static_assert(sizeof(unit_t) == UNIT, "a unit is a cache line");
_Static_assert(sizeof(area_t) == 4 * UNIT, "the area's head is four cache lines");

struct llm_spend_ring_t {
    area_t *area;
    unit_t *unit;
    apr_uint64_t units;                     /* a power of two */
    int shift;
};

/* control: state 2 bits, pid 22, units 16, lap 24 */
static apr_uint64_t control(int state, apr_uint64_t pid, apr_uint64_t units, apr_uint64_t lap)
{
    return (apr_uint64_t)state | (pid & 0x3fffff) << 2 | units << 24 | lap << 40;
}

static int state_of(apr_uint64_t w)
{
    return (int)(w & 3);
}

static apr_uint64_t units_of(apr_uint64_t w)
{
    return (w >> 24) & 0xffff;
}

static apr_uint64_t with_state(apr_uint64_t w, int state)
{
    return (w & ~3ULL) | (apr_uint64_t)state;
}

static apr_uint64_t lap_of(const llm_spend_ring_t *r, apr_uint64_t pos)
{
    return (pos >> r->shift) & 0xffffff;
}

static unit_t *unit_at(const llm_spend_ring_t *r, apr_uint64_t pos)
{
    return &r->unit[pos & (r->units - 1)];
}

static apr_uint64_t free_word(const llm_spend_ring_t *r, apr_uint64_t pos)
{
    return control(FREE, 0, 0, lap_of(r, pos));
}

/** A reservation, of any state but free, made for exactly this position. */
static int is_record(const llm_spend_ring_t *r, apr_uint64_t pos, apr_uint64_t w)
{
    return state_of(w) != FREE && (w >> 40) == lap_of(r, pos) && units_of(w) > 0;
}

static void format(llm_spend_ring_t *r)
{
    area_t *a = r->area;

    memset(a, 0, sizeof(*a));
    for (apr_uint64_t pos = 0; pos < r->units; pos++) {
        atomic_store(&unit_at(r, pos)->control, free_word(r, pos));
    }
    a->layout = LAYOUT;
    a->unit = UNIT;
    a->units = r->units;
    atomic_store(&a->magic, MAGIC);
}

/** Make one place between tail and head sound. @return the next place */
static apr_uint64_t repair_at(llm_spend_ring_t *r, apr_uint64_t pos, apr_uint64_t head)
{
    _Atomic apr_uint64_t *word = &unit_at(r, pos)->control;
    apr_uint64_t w = atomic_load(word);

    if (is_record(r, pos, w) && units_of(w) <= head - pos) {
        if (state_of(w) == RESERVED) {
            atomic_store(word, with_state(w, ABANDONED));
            atomic_fetch_add(&r->area->abandoned, 1);
        }
        return pos + units_of(w);
    }
    /* free: a release that was cut short */
    if (w != free_word(r, pos) && w != free_word(r, pos + r->units)) {
        atomic_store(word, free_word(r, pos));
        atomic_fetch_add(&r->area->damaged, 1);
    }
    return pos + 1;
}

/** Nobody else is here: finish what was begun, mend what a crash of the machine left. */
static void recover(llm_spend_ring_t *r)
{
    apr_uint64_t tail = atomic_load(&r->area->tail), head = atomic_load(&r->area->head), w;

    while (head - tail < r->units && is_record(r, head, w = atomic_load(&unit_at(r, head)->control))
           && units_of(w) <= r->units - (head - tail)) {
        head += units_of(w);
    }
    atomic_store(&r->area->head, head);
    for (apr_uint64_t pos = tail; pos < head;) {
        pos = repair_at(r, pos, head);
    }
    for (apr_uint64_t pos = head; pos < tail + r->units; pos++) {
        atomic_store(&unit_at(r, pos)->control, free_word(r, pos));
    }
    atomic_store(&r->area->stall_pos, 0);
}

/* getpid() would be a call of the system per record; 0: asked once more */
static _Atomic int known_pid;

static void forget_pid(void)
{
    atomic_store(&known_pid, 0);
}

/* the C library forgets the handler when the module that holds this code is unloaded */
static void watch_forks(void)
{
    pthread_atfork(NULL, NULL, forget_pid);
}

static apr_uint64_t own_pid(void)
{
    int pid = atomic_load_explicit(&known_pid, memory_order_relaxed);

    if (pid == 0) {
        pid = getpid();
        atomic_store_explicit(&known_pid, pid, memory_order_relaxed);
    }
    return (apr_uint64_t)pid;
}

static int is_ring(const llm_spend_ring_t *r)
{
    area_t *a = r->area;
    apr_uint64_t used;

    if (atomic_load(&a->magic) != MAGIC || a->layout != LAYOUT || a->unit != UNIT ||
        a->units != r->units) {
        return 0;
    }
    used = atomic_load(&a->head) - atomic_load(&a->tail);
    return used <= r->units;
}

apr_status_t llm_spend_ring_attach(llm_spend_ring_t **out, void *mem, apr_size_t bytes, int fresh,
                                   apr_pool_t *p)
{
    static pthread_once_t watched = PTHREAD_ONCE_INIT;
    llm_spend_ring_t *r = apr_pcalloc(p, sizeof(*r));

    *out = NULL;
    pthread_once(&watched, watch_forks);
    if (bytes < 8192 || ((apr_uintptr_t)mem & 7) != 0) {
        return APR_EINVAL;
    }
    r->area = mem;
    r->unit = (unit_t *)((char *)mem + sizeof(area_t));
    for (r->shift = 6; (2ULL << r->shift) <= (bytes - sizeof(area_t)) / UNIT; r->shift++) {
        ;
    }
    r->units = 1ULL << r->shift;
    if (is_ring(r)) {
        if (fresh) {
            recover(r);
        }
    }
    else if (fresh && atomic_load(&r->area->magic) == 0) {
        format(r);
    }
    else {
        return APR_EGENERAL;
    }
    *out = r;
    return APR_SUCCESS;
}

static void help_head(llm_spend_ring_t *r, apr_uint64_t head, apr_uint64_t units)
{
    atomic_compare_exchange_strong(&r->area->head, &head, head + units);
}

static apr_status_t reserve(llm_spend_ring_t *r, apr_uint64_t units, apr_uint64_t *pos,
                            apr_uint64_t *mine)
{
    apr_uint64_t pid = own_pid();

    for (int tries = 0; tries < MAX_TRIES; tries++) {
        apr_uint64_t head = atomic_load(&r->area->head);
        apr_uint64_t tail = atomic_load(&r->area->tail);
        apr_uint64_t w = free_word(r, head);

        if (tail > head) {
            continue;           /* slept between the two loads */
        }
        if (head + units - tail > r->units) {
            break;
        }
        *mine = control(RESERVED, pid, units, lap_of(r, head));
        if (atomic_compare_exchange_strong(&unit_at(r, head)->control, &w, *mine)) {
            help_head(r, head, units);
            *pos = head;
            return APR_SUCCESS;
        }
        if (is_record(r, head, w)) {
            help_head(r, head, units_of(w));
        }
    }
    atomic_fetch_add_explicit(&r->area->full, 1, memory_order_relaxed);
    return APR_ENOSPC;
}

static apr_uint64_t units_for(const llm_spend_ring_t *r, apr_size_t n)
{
    apr_uint64_t units = ((apr_uint64_t)n + LENGTH + DATA - 1) / DATA;

    return units <= MAX_UNITS && units <= r->units ? units : 0;
}

apr_status_t llm_spend_ring_reserve(llm_spend_ring_t *r, apr_size_t n, apr_uint64_t *pos)
{
    apr_uint64_t mine;

    return reserve(r, units_for(r, n), pos, &mine);
}

static void scatter(llm_spend_ring_t *r, apr_uint64_t pos, const void *rec, apr_size_t n)
{
    const unsigned char *from = rec;
    apr_uint32_t length = (apr_uint32_t)n;
    apr_size_t skip = LENGTH;

    memcpy(unit_at(r, pos)->data, &length, LENGTH);
    while (n > 0) {
        apr_size_t part = n < DATA - skip ? n : DATA - skip;

        memcpy(unit_at(r, pos++)->data + skip, from, part);
        from += part;
        n -= part;
        skip = 0;
    }
}

apr_status_t llm_spend_ring_put(llm_spend_ring_t *r, const void *rec, apr_size_t n)
{
    apr_uint64_t units = units_for(r, n), pos, mine;

    if (units == 0) {
        atomic_fetch_add_explicit(&r->area->full, 1, memory_order_relaxed);
        return APR_ENOSPC;
    }
    if (reserve(r, units, &pos, &mine) != APR_SUCCESS) {
        return APR_ENOSPC;
    }
    scatter(r, pos, rec, n);
    return atomic_compare_exchange_strong(&unit_at(r, pos)->control, &mine,
                                          with_state(mine, COMMITTED))
               ? APR_SUCCESS
               : APR_ECONNABORTED;
}

void llm_spend_ring_cursor(llm_spend_ring_t *r, llm_spend_cursor_t *c)
{
    c->pos = atomic_load(&r->area->tail);
}

static const char *gather(llm_spend_ring_t *r, apr_uint64_t pos, apr_uint64_t units, apr_size_t *n,
                          apr_pool_t *p)
{
    apr_uint32_t length;
    apr_size_t skip = LENGTH, left;
    char *rec, *to;

    memcpy(&length, unit_at(r, pos)->data, LENGTH);
    if (length > units * DATA - LENGTH) {
        return NULL;
    }
    rec = to = apr_palloc(p, (apr_size_t)length + 1);
    for (left = length; left > 0; skip = 0) {
        apr_size_t part = left < DATA - skip ? left : DATA - skip;

        memcpy(to, unit_at(r, pos++)->data + skip, part);
        to += part;
        left -= part;
    }
    *to = '\0';
    *n = length;
    return rec;
}

/** Has the producer of a reservation died? Remembers since when the consumer waits here. */
static int is_dead(llm_spend_ring_t *r, apr_uint64_t pos, apr_uint64_t w,
                   apr_interval_time_t max_age)
{
    apr_uint64_t now = (apr_uint64_t)apr_time_now();
    pid_t pid = (pid_t)((w >> 2) & 0x3fffff);

    if (kill(pid, 0) != 0 && errno == ESRCH) {
        return 1;
    }
    if (atomic_load(&r->area->stall_pos) != pos + 1) {
        atomic_store(&r->area->stall_since, now);
        atomic_store(&r->area->stall_pos, pos + 1);
        return 0;
    }
    return now - atomic_load(&r->area->stall_since) > (apr_uint64_t)max_age;
}

/** Deal with a place that holds no committed record. @return units to skip, 0: wait */
static apr_uint64_t pass(llm_spend_ring_t *r, apr_uint64_t pos, apr_uint64_t w,
                         apr_interval_time_t max_age)
{
    if (!is_record(r, pos, w)) {
        return 1;                           /* a release that was cut short */
    }
    if (state_of(w) == RESERVED) {
        if (!is_dead(r, pos, w, max_age)) {
            return 0;
        }
        if (!atomic_compare_exchange_strong(&unit_at(r, pos)->control, &w,
                                            with_state(w, ABANDONED))) {
            return 0;                       /* committed this very moment */
        }
        atomic_fetch_add(&r->area->abandoned, 1);
    }
    return units_of(w);
}

apr_status_t llm_spend_ring_next(llm_spend_ring_t *r, llm_spend_cursor_t *c,
                                 apr_interval_time_t max_age, const char **rec, apr_size_t *n,
                                 apr_pool_t *p)
{
    *rec = NULL;
    *n = 0;
    for (apr_uint64_t steps = 0; steps <= r->units; steps++) {
        apr_uint64_t head = atomic_load(&r->area->head);
        apr_uint64_t w = atomic_load(&unit_at(r, c->pos)->control), skip;

        if (c->pos >= head) {
            if (c->pos > head || head - atomic_load(&r->area->tail) >= r->units ||
                !is_record(r, head, w)) {
                return APR_EOF;
            }
            help_head(r, head, units_of(w));    /* its producer died before moving the head */
            continue;
        }
        if (is_record(r, c->pos, w) && state_of(w) == COMMITTED) {
            *rec = gather(r, c->pos, units_of(w), n, p);
            c->pos += units_of(w);
            if (*rec != NULL) {
                return APR_SUCCESS;
            }
            atomic_fetch_add(&r->area->damaged, 1);
            continue;
        }
        skip = pass(r, c->pos, w, max_age);
        if (skip == 0) {
            return APR_EAGAIN;
        }
        c->pos += skip;
    }
    return APR_EOF;
}

void llm_spend_ring_release(llm_spend_ring_t *r, const llm_spend_cursor_t *c)
{
    apr_uint64_t tail = atomic_load(&r->area->tail);

    if (c->pos <= tail || c->pos - tail > r->units) {
        return;
    }
    for (apr_uint64_t pos = tail; pos < c->pos; pos++) {
        atomic_store_explicit(&unit_at(r, pos)->control, free_word(r, pos + r->units),
                              memory_order_release);
    }
    atomic_store(&r->area->tail, c->pos);
}

void llm_spend_ring_stats(llm_spend_ring_t *r, llm_spend_ring_stats_t *s)
{
    apr_uint64_t tail = atomic_load(&r->area->tail), head = atomic_load(&r->area->head);

    s->used = (head - tail) * UNIT;
    s->size = r->units * UNIT;
    s->full = atomic_load(&r->area->full);
    s->abandoned = atomic_load(&r->area->abandoned);
    s->damaged = atomic_load(&r->area->damaged);
}
