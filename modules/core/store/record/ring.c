/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#define LLM_STORE_INTERNAL
#include "store/record/ring.h"
#include "base/crypto/xxh64.h"
#include "base/pid.h"

#define MAGIC     0x474e495252534c4cULL     /* "LLSRRING" */
#define LAYOUT    1
#define SINKS     0x314b4e495353534cULL     /* "LSSSINK1" */
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
    _Atomic apr_uint64_t read;              /* units the consumer is done with; or less than tail */
    unsigned char pad2[32];
    _Atomic apr_uint64_t full, abandoned, damaged;
    unsigned char pad3[40];
} area_t;

_Static_assert(sizeof(unit_t) == UNIT, "a unit is a cache line");
_Static_assert(sizeof(area_t) == 4 * UNIT, "the area's head is four cache lines");

/** A reader besides the consumer, on a cache line of its own. */
struct llm_spend_sink_t {
    _Atomic apr_uint64_t name;              /* a hash; 0: free */
    _Atomic apr_uint64_t pos, seen, lost;
    unsigned char pad[32];
};

/** Behind the units. A release is told here before it is done: turn says in which of the two. */
typedef struct sinks_t {
    _Atomic apr_uint64_t magic, turn;
    struct {
        _Atomic apr_uint64_t tail, records; /* units and committed records ever freed */
    } freed[2];
    unsigned char pad[16];
    llm_spend_sink_t sink[LLM_SPEND_SINKS];
} sinks_t;

_Static_assert(sizeof(sinks_t) == (LLM_SPEND_SINKS + 1) * UNIT, "a cache line each");

struct llm_spend_ring_t {
    area_t *area;
    unit_t *unit;
    sinks_t *sinks;                         /* NULL: no room is left for them */
    _Atomic int has_sinks;                  /* this process */
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

/** Where the consumer goes on. */
static apr_uint64_t read_pos(const llm_spend_ring_t *r)
{
    apr_uint64_t tail = atomic_load(&r->area->tail), pos = atomic_load(&r->area->read);

    return pos > tail && pos <= atomic_load(&r->area->head) ? pos : tail;
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

/** Before anybody uses them. A server that knew no sinks may have freed records uncounted. */
static void attach_sinks(llm_spend_ring_t *r)
{
    apr_uint64_t tail = atomic_load(&r->area->tail), head = atomic_load(&r->area->head), t;

    if (r->sinks == NULL) {
        return;
    }
    if (atomic_load(&r->sinks->magic) != SINKS) {
        memset(r->sinks, 0, sizeof(*r->sinks));
        atomic_store(&r->sinks->magic, SINKS);
    }
    t = atomic_load(&r->sinks->turn) & 1;
    if (atomic_load(&r->sinks->freed[t].tail) < tail ||
        atomic_load(&r->sinks->freed[t].tail) > head) {
        atomic_store(&r->sinks->freed[t].tail, tail);
    }
}

apr_status_t llm_spend_ring_attach(llm_spend_ring_t **out, void *mem, apr_size_t bytes, int fresh,
                                   apr_pool_t *p)
{
    llm_spend_ring_t *r = apr_pcalloc(p, sizeof(*r));

    *out = NULL;
    if (bytes < 8192 || ((apr_uintptr_t)mem & 7) != 0) {
        return APR_EINVAL;
    }
    r->area = mem;
    r->unit = (unit_t *)((char *)mem + sizeof(area_t));
    for (r->shift = 6; (2ULL << r->shift) <= (bytes - sizeof(area_t)) / UNIT; r->shift++) {
        ;
    }
    r->units = 1ULL << r->shift;
    r->sinks = bytes - sizeof(area_t) - r->units * UNIT >= sizeof(sinks_t)
                   ? (sinks_t *)(r->unit + r->units) : NULL;
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
    attach_sinks(r);
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
    apr_uint64_t pid = (apr_uint64_t)llm_pid();

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
    *c = (llm_spend_cursor_t){ .pos = read_pos(r) };
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

/**
 * Where to free up to: all that was read, but for what sinks may still want. Places are counted
 * from what was told last; a release that was cut short is not counted again.
 */
static apr_uint64_t free_up_to(const llm_spend_ring_t *r, apr_uint64_t tail, apr_uint64_t *records)
{
    apr_uint64_t head = atomic_load(&r->area->head), end = atomic_load(&r->area->read), told = 0;
    apr_uint64_t keep = atomic_load(&r->has_sinks) ? r->units / 4 : 0, pos = tail;

    if (r->sinks != NULL) {
        told = atomic_load(&r->sinks->freed[atomic_load(&r->sinks->turn) & 1].tail);
    }
    while (pos < end && (head - pos > keep || pos < told)) {
        apr_uint64_t w = atomic_load(&unit_at(r, pos)->control);

        *records += pos >= told && is_record(r, pos, w) && state_of(w) == COMMITTED;
        pos += is_record(r, pos, w) ? units_of(w) : 1;
    }
    return pos;
}

/** Whoever copies a record sees afterwards that it is given up. */
static void tell_freed(sinks_t *s, apr_uint64_t tail, apr_uint64_t records)
{
    apr_uint64_t turn = atomic_load(&s->turn);

    if (atomic_load(&s->freed[turn & 1].tail) >= tail) {
        return;
    }
    atomic_store(&s->freed[(turn + 1) & 1].tail, tail);
    atomic_store(&s->freed[(turn + 1) & 1].records,
                 atomic_load(&s->freed[turn & 1].records) + records);
    atomic_store(&s->turn, turn + 1);
}

void llm_spend_ring_release(llm_spend_ring_t *r, const llm_spend_cursor_t *c)
{
    apr_uint64_t tail = atomic_load(&r->area->tail), records = 0, end;

    if (c->pos < read_pos(r) || c->pos <= tail || c->pos - tail > r->units) {
        return;
    }
    atomic_store(&r->area->read, c->pos);
    end = free_up_to(r, tail, &records);
    if (r->sinks != NULL) {
        tell_freed(r->sinks, end, records);
    }
    for (apr_uint64_t pos = tail; pos < end; pos++) {
        atomic_store_explicit(&unit_at(r, pos)->control, free_word(r, pos + r->units),
                              memory_order_release);
    }
    atomic_store(&r->area->tail, end);
}

/* -- sinks ------------------------------------------------------------------------------------ */

/** @return the oldest place that is not given up. @param records before it */
static apr_uint64_t oldest(const llm_spend_ring_t *r, apr_uint64_t *records)
{
    apr_uint64_t turn, tail;

    do {
        turn = atomic_load(&r->sinks->turn);
        tail = atomic_load(&r->sinks->freed[turn & 1].tail);
        *records = atomic_load(&r->sinks->freed[turn & 1].records);
    } while (atomic_load(&r->sinks->turn) != turn);
    return tail;
}

static apr_uint64_t id_of(const char *name)
{
    return llm_xxh64(name, strlen(name), 0) | 1;
}

void llm_spend_ring_sinks_keep(llm_spend_ring_t *r, const char *const *names)
{
    for (int i = 0; r->sinks != NULL && i < LLM_SPEND_SINKS; i++) {
        llm_spend_sink_t *s = &r->sinks->sink[i];
        const char *const *name = names;

        while (*name != NULL && id_of(*name) != atomic_load(&s->name)) {
            name++;
        }
        if (*name == NULL) {
            memset(s, 0, sizeof(*s));
        }
    }
}

static llm_spend_sink_t *named(llm_spend_ring_t *r, apr_uint64_t id)
{
    for (int i = 0; i < LLM_SPEND_SINKS; i++) {
        if (atomic_load(&r->sinks->sink[i].name) == id) {
            return &r->sinks->sink[i];
        }
    }
    return NULL;
}

/** The first that is free: who comes second for the same name finds it there. */
static llm_spend_sink_t *claim(llm_spend_ring_t *r, apr_uint64_t id)
{
    for (int i = 0; i < LLM_SPEND_SINKS; i++) {
        llm_spend_sink_t *s = &r->sinks->sink[i];
        apr_uint64_t is = 0, records, first;

        if (atomic_compare_exchange_strong(&s->name, &is, id)) {
            first = oldest(r, &records);
            atomic_store(&s->seen, records);
            atomic_store(&s->lost, 0);
            atomic_store(&s->pos, first);
        }
        if (is == 0 || is == id) {
            return s;
        }
    }
    return NULL;
}

apr_status_t llm_spend_ring_sink(llm_spend_ring_t *r, const char *name, llm_spend_sink_t **sink)
{
    apr_uint64_t id = id_of(name), records;

    *sink = r->sinks != NULL ? named(r, id) : NULL;
    if (*sink == NULL && r->sinks != NULL) {
        *sink = claim(r, id);
    }
    if (*sink == NULL) {
        return APR_ENOSPC;
    }
    if (atomic_load(&(*sink)->pos) > atomic_load(&r->area->head)) {     /* of another ring */
        atomic_store(&(*sink)->pos, oldest(r, &records));
        atomic_store(&(*sink)->seen, records);
    }
    atomic_store(&r->has_sinks, 1);
    return APR_SUCCESS;
}

void llm_spend_sink_cursor(const llm_spend_sink_t *sink, llm_spend_cursor_t *c)
{
    c->pos = atomic_load(&sink->pos);
    c->seen = atomic_load(&sink->seen);
    c->lost = atomic_load(&sink->lost);
}

/** Move on to what is still there. @return 1: records were lost, or may have been torn */
static int is_overtaken(const llm_spend_ring_t *r, llm_spend_cursor_t *c)
{
    apr_uint64_t records, tail = oldest(r, &records);

    if (tail <= c->pos) {
        return 0;
    }
    c->lost += records > c->seen ? records - c->seen : 0;
    c->seen = records;
    c->pos = tail;
    return 1;
}

apr_status_t llm_spend_sink_next(llm_spend_ring_t *r, llm_spend_cursor_t *c, const char **rec,
                                 apr_size_t *n, apr_pool_t *p)
{
    *rec = NULL;
    *n = 0;
    while (is_overtaken(r, c) || c->pos < atomic_load(&r->area->head)) {
        apr_uint64_t w = atomic_load(&unit_at(r, c->pos)->control);
        int committed = is_record(r, c->pos, w) && state_of(w) == COMMITTED;

        if (is_record(r, c->pos, w) && state_of(w) == RESERVED) {
            return APR_EAGAIN;
        }
        *rec = committed ? gather(r, c->pos, units_of(w), n, p) : NULL;
        atomic_thread_fence(memory_order_acquire);
        if (is_overtaken(r, c)) {
            continue;
        }
        c->pos += is_record(r, c->pos, w) ? units_of(w) : 1;
        c->seen += (apr_uint64_t)committed;
        if (*rec != NULL) {
            return APR_SUCCESS;
        }
    }
    *rec = NULL;
    return APR_EOF;
}

void llm_spend_sink_done(llm_spend_sink_t *sink, const llm_spend_cursor_t *c)
{
    atomic_store(&sink->lost, c->lost);
    atomic_store(&sink->seen, c->seen);
    atomic_store(&sink->pos, c->pos);
}

apr_uint64_t llm_spend_sink_lost(const llm_spend_sink_t *sink)
{
    return atomic_load(&sink->lost);
}

void llm_spend_ring_stats(llm_spend_ring_t *r, llm_spend_ring_stats_t *s)
{
    apr_uint64_t pos = read_pos(r), head = atomic_load(&r->area->head);

    s->used = (head - pos) * UNIT;
    s->size = r->units * UNIT;
    s->full = atomic_load(&r->area->full);
    s->abandoned = atomic_load(&r->area->abandoned);
    s->damaged = atomic_load(&r->area->damaged);
}
