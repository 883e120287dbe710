/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The connections of the load generator and what they measured (load.c), for the loops that decide
 * when a connection calls. Times are microseconds of the monotonic clock.
 */
#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#define MAX_CONNS   4096
#define MAX_FD      (MAX_CONNS + 64)
#define MAX_SAMPLES 1000000
#define DRAIN_US    60000000LL  /* longest wait for answers under way at the end */

/** What a loop does when a connection has its answer, and when one is gone. */
typedef struct pace_t {
    void (*answered)(int fd, long long now);
    void (*lost)(int fd);
} pace_t;

typedef struct tally_t {
    unsigned latency[MAX_SAMPLES], ttfb[MAX_SAMPLES];
    long requests, errors, events, started;
    int first_error;            /* status, or negative */
    long long last_answer;
} tally_t;

extern const pace_t *pace;
extern tally_t tally;
extern int in_flight;

long long now_us(void);

/** @return a new connection without a call, -1: there is none, which is an error of the tally */
int dial(void);

/** Send the request. @param start where its latency counts from */
void begin(int fd, long long start);

/** Wait for events and serve them. @param longest wait, microseconds */
void pump(long long longest);

/** Sort n samples. @return v */
unsigned *sorted(unsigned *v, long n);

/** @param v sorted @param p from 0 to 1 @return 0 of no samples */
unsigned percentile(const unsigned *v, long n, double p);

#endif
