/* SPDX-License-Identifier: Apache-2.0 */
/*
 * load PORT PATH BODYFILE CONNS SECONDS COUNT [HEADER]...: keep-alive connections to 127.0.0.1 that
 * send the same POST again and again, each as soon as it has its answer. Ends after SECONDS or
 * COUNT requests (0: no such limit) with what is under way answered, and prints one JSON line;
 * times in microseconds. A BODYFILE of "-" sends GET.
 *
 * load -r RATE -s SEED ...: RATE calls a second at times of a plan, see open_loop.c; COUNT means
 * nothing. Prints "ready" when all connections have answered once, begins at a line of stdin, and
 * keeps the connections until stdin ends: whoever measures sees calls, and no connection made.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include "load.h"
#include "open_loop.h"

#define REQUEST_MAX 131072
#define HEAD_MAX    16384
#define READ_SIZE   65536

typedef enum { HEAD, LENGTH, CHUNK_SIZE, CHUNK_DATA, CHUNK_END, TRAILER } part_e;

typedef struct conn_t {
    int open, waiting, sent;
    long long start, first;     /* where latency counts from, when its first event came */
    part_e part;
    long left;                  /* of the body or of the chunk */
    int last_newline, bad;
    int n;                      /* bytes of the head, or of a chunk's size line */
    char head[HEAD_MAX];
} conn_t;

static conn_t conns[MAX_FD];
static char request[REQUEST_MAX];
static int request_n, poller, port;
static long max_requests;
static long long end_at;

const pace_t *pace;
tally_t tally;
int in_flight;

long long now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
}

/* -- sending ---------------------------------------------------------------------------------- */

static void count_error(int status)
{
    tally.errors++;
    tally.first_error = tally.first_error ? tally.first_error : status;
}

static void hang_up(int fd)
{
    if (conns[fd].waiting) {
        count_error(-1);
    }
    in_flight -= conns[fd].waiting;
    conns[fd].waiting = conns[fd].open = 0;
    close(fd);
    pace->lost(fd);
}

static void watch(int fd, unsigned what, int op)
{
    struct epoll_event e = { .events = what, .data.fd = fd };

    epoll_ctl(poller, op, fd, &e);
}

static void push(int fd)
{
    conn_t *c = &conns[fd];
    ssize_t n = send(fd, request + c->sent, (size_t)(request_n - c->sent), MSG_NOSIGNAL);

    if (n < 0 && errno != EAGAIN && errno != ENOTCONN) {
        hang_up(fd);
        return;
    }
    c->sent += n > 0 ? (int)n : 0;
    watch(fd, c->sent < request_n ? EPOLLIN | EPOLLOUT : EPOLLIN, EPOLL_CTL_MOD);
}

/* on a connection that has just answered in one call without epoll_ctl */
void begin(int fd, long long start)
{
    conn_t *c = &conns[fd];
    ssize_t n;

    tally.started++;
    in_flight++;
    c->waiting = 1;
    c->start = start;
    c->first = 0;
    c->part = HEAD;
    c->n = c->sent = c->bad = c->last_newline = 0;
    n = send(fd, request, (size_t)request_n, MSG_NOSIGNAL);
    c->sent = n > 0 ? (int)n : 0;
    if (c->sent < request_n) {
        watch(fd, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
    }
}

int dial(void)
{
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;

    if (fd < 0 || fd >= MAX_FD || connect(fd, (struct sockaddr *)&a, sizeof(a)) != 0) {
        count_error(-1);
        close(fd);
        return -1;
    }
    fcntl(fd, F_SETFL, O_NONBLOCK);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
    conns[fd].open = 1;
    watch(fd, EPOLLIN, EPOLL_CTL_ADD);
    return fd;
}

/* -- reading ---------------------------------------------------------------------------------- */

static void finish(int fd, long long now)
{
    conn_t *c = &conns[fd];

    c->waiting = 0;
    in_flight--;
    tally.last_answer = now;
    if (c->bad) {
        count_error(c->bad);
    }
    else {
        if (tally.requests < MAX_SAMPLES) {
            tally.latency[tally.requests] = (unsigned)(now - c->start);
            tally.ttfb[tally.requests] = (unsigned)((c->first ? c->first : now) - c->start);
        }
        tally.requests++;
    }
    pace->answered(fd, now);
}

/** Count events: blank lines of the body. */
static void count_events(conn_t *c, const char *p, size_t n)
{
    const char *end = p + n;

    while (p < end) {
        const char *nl = memchr(p, '\n', (size_t)(end - p));

        if (nl == NULL) {
            c->last_newline = 0;
            return;
        }
        tally.events += nl == p && c->last_newline;
        c->last_newline = 1;
        p = nl + 1;
    }
}

/** @return bytes used of the head, which may go on */
static size_t take_head(conn_t *c, const char *p, size_t n)
{
    size_t room = HEAD_MAX - 1 - (size_t)c->n, part = n < room ? n : room;
    int was = c->n, head;
    char *end, *v;

    memcpy(c->head + c->n, p, part);
    c->n += (int)part;
    c->head[c->n] = '\0';
    end = strstr(c->head, "\r\n\r\n");
    if (end == NULL) {
        c->bad = part == 0 ? -2 : c->bad;
        return n;
    }
    end[2] = '\0';
    head = (int)(end - c->head) + 4;
    v = strcasestr(c->head, "\nContent-Length:");
    c->left = v ? atol(v + 16) : 0;
    c->part = v ? LENGTH : CHUNK_SIZE;
    if (strncmp(c->head, "HTTP/1.1 200", 12) != 0) {
        c->bad = atoi(c->head + 9);
    }
    c->n = 0;
    return (size_t)(head - was);
}

static size_t take_size(conn_t *c, const char *p)
{
    if (*p == '\n') {
        c->head[c->n] = '\0';
        c->left = strtol(c->head, NULL, 16);
        c->part = c->left ? CHUNK_DATA : TRAILER;
        c->n = 0;
    }
    else if (c->n < 32) {
        c->head[c->n++] = *p;
    }
    return 1;
}

static size_t take_data(conn_t *c, const char *p, size_t n, long long now)
{
    size_t part = n < (size_t)c->left ? n : (size_t)c->left;

    if (c->first == 0) {
        c->first = now;
    }
    if (c->part == CHUNK_DATA) {
        count_events(c, p, part);
    }
    c->left -= (long)part;
    if (c->left == 0 && c->part == CHUNK_DATA) {
        c->part = CHUNK_END;
    }
    return part;
}

static void take(int fd, const char *p, size_t n, long long now)
{
    conn_t *c = &conns[fd];

    while (n > 0 && c->waiting) {
        size_t used = 1;

        switch (c->part) {
        case HEAD:
            used = take_head(c, p, n);
            break;
        case CHUNK_SIZE:
            used = take_size(c, p);
            break;
        case LENGTH:
        case CHUNK_DATA:
            used = take_data(c, p, n, now);
            break;
        case CHUNK_END:
            c->part = *p == '\n' ? CHUNK_SIZE : CHUNK_END;
            break;
        case TRAILER:
            if (*p == '\n') {
                finish(fd, now);
                return;
            }
            break;
        }
        p += used;
        n -= used;
        if (c->part == LENGTH && c->left == 0) {
            finish(fd, now);
            return;
        }
    }
}

static void feed(int fd)
{
    static char in[READ_SIZE];
    ssize_t n = recv(fd, in, sizeof(in), 0);

    if (n < 0 && errno == EAGAIN) {
        return;
    }
    if (n <= 0) {
        hang_up(fd);
        return;
    }
    take(fd, in, (size_t)n, now_us());
}

void pump(long long longest)
{
    struct epoll_event ev[256];
    struct timespec t = { longest / 1000000, longest % 1000000 * 1000 };
    int n = epoll_pwait2(poller, ev, 256, &t, NULL);

    if (n < 0 && errno != EINTR) {
        perror("load: epoll_pwait2");
        exit(1);
    }
    for (int i = 0; i < n; i++) {
        if (ev[i].events & EPOLLOUT) {
            push(ev[i].data.fd);
        }
        if (ev[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR) && conns[ev[i].data.fd].open) {
            feed(ev[i].data.fd);
        }
    }
}

/* -- the closed loop -------------------------------------------------------------------------- */

static int may_go_on(long long now)
{
    return (end_at == 0 || now < end_at) && (max_requests == 0 || tally.started < max_requests);
}

static void call_again(int fd, long long now)
{
    if (may_go_on(now)) {
        begin(fd, now);
    }
}

static void let_go(int fd)
{
    (void)fd;
}

static void closed_loop(int connections)
{
    static const pace_t closed = { call_again, let_go };

    pace = &closed;
    for (int i = 0; i < connections && may_go_on(now_us()); i++) {
        long long now = now_us();
        int fd = dial();

        if (fd >= 0) {
            begin(fd, now);
        }
    }
    while (in_flight > 0) {
        pump(1000000);
        if (end_at && now_us() > end_at + DRAIN_US) {
            tally.errors += in_flight;
            return;
        }
    }
}

/* -- set up and report ------------------------------------------------------------------------ */

static void build_request(const char *path, const char *file, char **headers, int n)
{
    static char body[REQUEST_MAX - 8192];
    size_t len = 0;

    if (strcmp(file, "-") != 0) {
        FILE *f = fopen(file, "rb");

        if (f == NULL) {
            perror(file);
            exit(1);
        }
        len = fread(body, 1, sizeof(body), f);
        fclose(f);
    }
    request_n = snprintf(request, 4096, "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
                         "User-Agent: bench\r\nAccept: */*\r\n", len ? "POST" : "GET", path, port);
    for (int i = 0; i < n && request_n < 4096; i++) {
        request_n += snprintf(request + request_n, 1024, "%s\r\n", headers[i]);
    }
    if (len > 0) {
        request_n += snprintf(request + request_n, 1024,
                              "Content-Type: application/json\r\nContent-Length: %zu\r\n", len);
    }
    request_n += snprintf(request + request_n, 8, "\r\n");
    memcpy(request + request_n, body, len);
    request_n += (int)len;
}

static int by_size(const void *a, const void *b)
{
    unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;

    return x < y ? -1 : x > y;
}

unsigned *sorted(unsigned *v, long n)
{
    qsort(v, (size_t)n, sizeof(*v), by_size);
    return v;
}

unsigned percentile(const unsigned *v, long n, double p)
{
    return n == 0 ? 0 : v[(long)(p * (double)(n - 1))];
}

static void report(double seconds, const char *more)
{
    long n = tally.requests < MAX_SAMPLES ? tally.requests : MAX_SAMPLES;
    const unsigned *latency = sorted(tally.latency, n), *ttfb = sorted(tally.ttfb, n);

    printf("{\"requests\":%ld,\"errors\":%ld,\"first_error\":%d,\"seconds\":%.6f,\"rps\":%.1f,"
           "\"p50\":%u,\"p90\":%u,\"p99\":%u,\"max\":%u,\"ttfb_p50\":%u,\"ttfb_p99\":%u,"
           "\"events\":%ld,\"events_per_s\":%.1f%s}\n", tally.requests, tally.errors,
           tally.first_error, seconds, (double)tally.requests / seconds,
           percentile(latency, n, 0.5), percentile(latency, n, 0.9), percentile(latency, n, 0.99),
           percentile(latency, n, 1), percentile(ttfb, n, 0.5), percentile(ttfb, n, 0.99),
           tally.events, (double)tally.events / seconds, more);
    fflush(stdout);
}

static double since(long long start)
{
    long long end = tally.last_answer > start ? tally.last_answer : now_us();

    return (double)(end - start) / 1e6;
}

static void run_closed(int connections, double seconds, long count)
{
    long long start = now_us();

    end_at = seconds > 0 ? start + (long long)(seconds * 1e6) : 0;
    max_requests = count;
    closed_loop(connections);
    report(since(start), "");
}

static void run_open(int connections, double seconds, double rate, unsigned long long seed)
{
    long long start;
    int ended = 0;

    open_loop_plan(rate, seconds, connections, seed);
    start = open_loop_run();
    report(since(start), open_loop_report());
    while (!ended) {
        ended = getchar() == EOF;
    }
}

int main(int argc, char **argv)
{
    struct rlimit files = { MAX_FD + 64, MAX_FD + 64 };
    unsigned long long seed = 1;
    double rate = 0;
    int connections, option;

    while ((option = getopt(argc, argv, "+r:s:")) != -1) {
        rate = option == 'r' ? atof(optarg) : rate;
        seed = option == 's' ? strtoull(optarg, NULL, 10) : seed;
    }
    argc -= optind - 1;
    argv += optind - 1;
    if (argc < 7 || (connections = atoi(argv[4])) < 1 || connections > MAX_CONNS) {
        fprintf(stderr, "load [-r RATE -s SEED] PORT PATH BODYFILE CONNS SECONDS COUNT "
                "[HEADER]...\n");
        return 2;
    }
    setrlimit(RLIMIT_NOFILE, &files);
    port = atoi(argv[1]);
    build_request(argv[2], argv[3], argv + 7, argc - 7);
    poller = epoll_create1(EPOLL_CLOEXEC);
    if (rate > 0) {
        run_open(connections, atof(argv[5]), rate, seed);
    }
    else {
        run_closed(connections, atof(argv[5]), atol(argv[6]));
    }
    return tally.errors ? 1 : 0;
}
