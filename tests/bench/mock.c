/* SPDX-License-Identifier: Apache-2.0 */
/*
 * mock PORT: an upstream that costs next to nothing. One thread, epoll, keep-alive.
 *
 * The path chooses the wire format: .../chat/completions, .../messages (Anthropic),
 * .../embeddings. The body chooses a stream ("stream": true), and words of the model's name, set
 * apart by "-", the rest: cN chunks, pN milliseconds before each chunk, dN milliseconds before the
 * answer. So "mock-c100-p10" streams 100 chunks, one every 10 ms.
 */
#include <arpa/inet.h>
#include <errno.h>
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

#define MAX_CONNS   8192
#define IN_SIZE     65536
#define STREAM_SIZE (512 * 1024)
#define JSON_SIZE   (64 * 1024)
#define MAX_CHUNKS  1000
#define BURST_STEP  12          /* chunks of a burst that leave in one write */
#define MAX_STREAMS 16          /* different lengths of streams */

typedef enum { OPENAI, ANTHROPIC, EMBEDDINGS, FORMATS } format_e;

/** An answer as it goes over the wire; a stream also knows where each piece of it ends. */
typedef struct answer_t {
    char *bytes;
    int n, chunks, pieces;
    int end[MAX_CHUNKS + 8];
} answer_t;

typedef struct conn_t {
    int n;                      /* bytes in the buffer */
    int busy;                   /* an answer is under way */
    const answer_t *answer;
    int piece, sent;            /* next piece of a stream, bytes that have left */
    int pace_ms, blocked;
    unsigned generation;
    char in[IN_SIZE];
} conn_t;

typedef struct due_t {
    long long due;              /* microseconds */
    int fd;
    unsigned generation;
} due_t;

static conn_t conns[MAX_CONNS];
static due_t heap[MAX_CONNS * 2];
static int timers;
static answer_t json_answers[FORMATS], streams[FORMATS][MAX_STREAMS];
static int stream_count[FORMATS];
static char json_bytes[FORMATS][JSON_SIZE];
static char stream_bytes[FORMATS][MAX_STREAMS][STREAM_SIZE];
static int poller;

static long long now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000LL + t.tv_nsec / 1000;
}

/* -- timers: a binary heap -------------------------------------------------------------------- */

static void timer_add(long long due, int fd)
{
    int i = timers;

    if (timers == MAX_CONNS * 2) {
        fprintf(stderr, "mock: too many timers\n");
        exit(1);
    }
    timers++;
    while (i > 0 && heap[(i - 1) / 2].due > due) {
        heap[i] = heap[(i - 1) / 2];
        i = (i - 1) / 2;
    }
    heap[i] = (due_t){ due, fd, conns[fd].generation };
}

static due_t timer_take(void)
{
    due_t first = heap[0], last = heap[--timers];
    int i = 0, k;

    while ((k = 2 * i + 1) < timers) {
        if (k + 1 < timers && heap[k + 1].due < heap[k].due) {
            k++;
        }
        if (heap[k].due >= last.due) {
            break;
        }
        heap[i] = heap[k];
        i = k;
    }
    heap[i] = last;
    return first;
}

/* -- answers ---------------------------------------------------------------------------------- */

static const char chat_head[] =
    "{\"id\":\"chatcmpl-mock-0123456789abcdef\",\"object\":\"chat.completion\","
    "\"created\":1753000000,\"model\":\"mock-model\",\"choices\":[{\"index\":0,\"message\":{"
    "\"role\":\"assistant\",\"content\":\"";
static const char chat_tail[] =
    "\",\"refusal\":null,\"annotations\":[]},\"logprobs\":null,\"finish_reason\":\"stop\"}],"
    "\"usage\":{\"prompt_tokens\":210,\"completion_tokens\":100,\"total_tokens\":310,"
    "\"prompt_tokens_details\":{\"cached_tokens\":0,\"audio_tokens\":0},"
    "\"completion_tokens_details\":{\"reasoning_tokens\":0,\"audio_tokens\":0}},"
    "\"service_tier\":\"default\",\"system_fingerprint\":\"fp_mock\"}";
static const char claude_head[] =
    "{\"id\":\"msg_mock0123456789abcdef\",\"type\":\"message\",\"role\":\"assistant\","
    "\"model\":\"mock-model\",\"content\":[{\"type\":\"text\",\"text\":\"";
static const char claude_tail[] =
    "\"}],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":210,"
    "\"cache_creation_input_tokens\":0,\"cache_read_input_tokens\":0,\"output_tokens\":100}}";
static const char filler[] =
    "The quick brown fox jumps over the lazy dog while the gateway counts every token. ";

/** head, prose up to a body of size bytes, tail; and the response head before it all. */
static void make_json(answer_t *a, char *to, const char *head, const char *tail, int size)
{
    int n = snprintf(to, JSON_SIZE, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "x-request-id: req_mock\r\nContent-Length: %d\r\n\r\n%s", size, head);
    int prose = size - (int)strlen(head) - (int)strlen(tail);

    for (int i = 0; i < prose; i++) {
        to[n++] = filler[i % (int)(sizeof(filler) - 1)];
    }
    memcpy(to + n, tail, strlen(tail));
    *a = (answer_t){ .bytes = to, .n = n + (int)strlen(tail) };
}

static void make_embeddings(answer_t *a, char *to)
{
    static char body[JSON_SIZE];
    int n = snprintf(body, sizeof(body), "{\"object\":\"list\",\"model\":\"mock-model\",\"data\":[{"
                     "\"object\":\"embedding\",\"index\":0,\"embedding\":[0.0125");

    for (int i = 1; i < 1536; i++) {
        n += snprintf(body + n, sizeof(body) - (size_t)n, ",%s0.0%07d", i % 3 ? "-" : "",
                      1234567 + 7919 * (i % 997));
    }
    n += snprintf(body + n, sizeof(body) - (size_t)n,
                  "]}],\"usage\":{\"prompt_tokens\":210,\"total_tokens\":210}}");
    make_json(a, to, body, "", n);
}

static void add_piece(answer_t *a, const char *event)
{
    a->n += snprintf(a->bytes + a->n, STREAM_SIZE - (size_t)a->n, "%zx\r\n%s\r\n", strlen(event),
                     event);
    a->end[a->pieces++] = a->n;
}

static void openai_events(answer_t *a)
{
#define CHUNK(rest) "data: {\"id\":\"chatcmpl-mock-0123456789abcdef\",\"object\":" \
    "\"chat.completion.chunk\",\"created\":1753000000,\"model\":\"mock-model\"," \
    "\"system_fingerprint\":\"fp_mock\",\"choices\":[" rest "}\n\n"

    add_piece(a, CHUNK("{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},"
                       "\"finish_reason\":null}]"));
    for (int i = 0; i < a->chunks; i++) {
        add_piece(a, CHUNK("{\"index\":0,\"delta\":{\"content\":\" word\"},"
                           "\"finish_reason\":null}]"));
    }
    add_piece(a, CHUNK("{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]"));
    add_piece(a, CHUNK("],\"usage\":{\"prompt_tokens\":210,\"completion_tokens\":100,"
                       "\"total_tokens\":310}"));
    add_piece(a, "data: [DONE]\n\n");
}

static void claude_events(answer_t *a)
{
    add_piece(a, "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":"
                 "\"msg_mock0123456789abcdef\",\"type\":\"message\",\"role\":\"assistant\","
                 "\"model\":\"mock-model\",\"content\":[],\"stop_reason\":null,\"usage\":{"
                 "\"input_tokens\":210,\"output_tokens\":1}}}\n\n");
    add_piece(a, "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
                 "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n");
    for (int i = 0; i < a->chunks; i++) {
        add_piece(a, "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","
                     "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\" word\"}}\n\n");
    }
    add_piece(a, "event: content_block_stop\ndata: {\"type\":\"content_block_stop\","
                 "\"index\":0}\n\n");
    add_piece(a, "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{"
                 "\"stop_reason\":\"end_turn\",\"stop_sequence\":null},\"usage\":{"
                 "\"output_tokens\":100}}\n\n");
    add_piece(a, "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
}

/** Made once for each length asked for. @return the last one made when there are too many */
static const answer_t *stream_of(format_e f, int chunks)
{
    answer_t *a;

    for (int i = 0; i < stream_count[f]; i++) {
        if (streams[f][i].chunks == chunks || i == MAX_STREAMS - 1) {
            return &streams[f][i];
        }
    }
    a = &streams[f][stream_count[f]];
    a->bytes = stream_bytes[f][stream_count[f]++];
    a->chunks = chunks;
    a->n = snprintf(a->bytes, STREAM_SIZE, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                    "x-request-id: req_mock\r\nTransfer-Encoding: chunked\r\n\r\n");
    (f == ANTHROPIC ? claude_events : openai_events)(a);
    memcpy(a->bytes + a->n, "0\r\n\r\n", 5);
    a->n += 5;
    a->end[a->pieces - 1] = a->n;
    return a;
}

/* -- one connection --------------------------------------------------------------------------- */

static void hang_up(int fd)
{
    conns[fd].generation++;
    close(fd);
}

static void watch(int fd, unsigned events)
{
    struct epoll_event e = { .events = events, .data.fd = fd };

    epoll_ctl(poller, EPOLL_CTL_MOD, fd, &e);
}

/** Write up to the end of the piece (or of some, in a burst). @return 0: the connection is gone */
static int push(int fd)
{
    conn_t *c = &conns[fd];
    const answer_t *a = c->answer;
    int upto = a->n;

    if (a->pieces > 0) {
        int step = c->pace_ms > 0 ? 1 : BURST_STEP, last = c->piece + step;

        upto = a->end[(last < a->pieces ? last : a->pieces) - 1];
    }
    while (c->sent < upto) {
        ssize_t n = send(fd, a->bytes + c->sent, (size_t)(upto - c->sent), MSG_NOSIGNAL);

        if (n < 0 && errno == EAGAIN) {
            c->blocked = 1;
            watch(fd, EPOLLIN | EPOLLOUT);
            return 1;
        }
        if (n <= 0) {
            hang_up(fd);
            return 0;
        }
        c->sent += (int)n;
    }
    if (c->blocked) {
        c->blocked = 0;
        watch(fd, EPOLLIN);
    }
    c->piece += c->pace_ms > 0 ? 1 : BURST_STEP;
    if (c->sent == a->n) {
        c->busy = 0;
    }
    else {
        timer_add(now_us() + c->pace_ms * 1000LL, fd);
    }
    return 1;
}

/** The number after letter in the model's name, or otherwise. */
static int option(const char *model, int n, char letter, int otherwise)
{
    for (int i = 0; i + 2 < n; i++) {
        if (model[i] == '-' && model[i + 1] == letter && model[i + 2] >= '0' &&
            model[i + 2] <= '9') {
            return atoi(model + i + 2);
        }
    }
    return otherwise;
}

/** The value of a top-level-looking member; good enough for the bodies of a bench. */
static const char *member(const char *body, int n, const char *key)
{
    const char *at = memmem(body, (size_t)n, key, strlen(key));

    if (at == NULL) {
        return "";
    }
    at += strlen(key);
    while (at < body + n && (*at == ':' || *at == ' ')) {
        at++;
    }
    return at;
}

/** @return 0: the connection is gone */
static int answer(int fd, const char *path, const char *body, int n)
{
    conn_t *c = &conns[fd];
    const char *model = member(body, n, "\"model\""), *end;
    format_e f = strstr(path, "/messages") ? ANTHROPIC
                 : strstr(path, "/embeddings") ? EMBEDDINGS : OPENAI;
    int len = 0, delay, chunks;

    if (*model == '"' && (end = memchr(model + 1, '"', (size_t)(body + n - model - 1))) != NULL) {
        len = (int)(end - model);
    }
    delay = option(model, len, 'd', 0);
    chunks = option(model, len, 'c', 100);
    c->answer = &json_answers[f];
    if (f != EMBEDDINGS && *member(body, n, "\"stream\"") == 't') {
        c->answer = stream_of(f, chunks < 1 ? 1 : chunks > MAX_CHUNKS ? MAX_CHUNKS : chunks);
    }
    c->busy = 1;
    c->piece = c->sent = 0;
    c->pace_ms = option(model, len, 'p', 0);
    if (delay > 0) {
        timer_add(now_us() + delay * 1000LL, fd);
        return 1;
    }
    return push(fd);
}

/** @return bytes of the first request in the buffer; 0: not whole; -1: not for us; -2: gone */
static int one_request(int fd)
{
    conn_t *c = &conns[fd];
    char *end = memmem(c->in, (size_t)c->n, "\r\n\r\n", 4), *length;
    int head, body;

    if (end == NULL) {
        return c->n < IN_SIZE - 1 ? 0 : -1;
    }
    *end = '\0';
    head = (int)(end - c->in) + 4;
    length = strcasestr(c->in, "\ncontent-length:");
    body = length ? atoi(length + 16) : 0;
    *end = '\r';
    if (body < 0 || head + body >= IN_SIZE) {
        return -1;
    }
    if (c->n < head + body) {
        return 0;
    }
    *strchrnul(c->in, '\r') = '\0';
    return answer(fd, c->in, c->in + head, body) ? head + body : -2;
}

static void feed(int fd)
{
    conn_t *c = &conns[fd];
    ssize_t n = recv(fd, c->in + c->n, (size_t)(IN_SIZE - 1 - c->n), 0);

    if (n < 0 && errno == EAGAIN) {
        return;
    }
    if (n <= 0) {
        hang_up(fd);
        return;
    }
    c->n += (int)n;
    c->in[c->n] = '\0';
    while (!c->busy && c->n > 0) {
        int used = one_request(fd);

        if (used == -1) {
            hang_up(fd);
        }
        if (used <= 0) {
            return;
        }
        memmove(c->in, c->in + used, (size_t)(c->n - used));
        c->n -= used;
    }
}

static void welcome(int listener)
{
    for (int i = 0; i < 256; i++) {
        int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC), one = 1;
        struct epoll_event e = { .events = EPOLLIN, .data.fd = fd };

        if (fd < 0) {
            return;
        }
        if (fd >= MAX_CONNS) {
            close(fd);
            continue;
        }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
        conns[fd].n = conns[fd].busy = conns[fd].blocked = 0;
        conns[fd].generation++;
        epoll_ctl(poller, EPOLL_CTL_ADD, fd, &e);
    }
}

static void run_timers(void)
{
    long long now = now_us();

    for (int i = 0; i < MAX_CONNS && timers > 0 && heap[0].due <= now; i++) {
        due_t t = timer_take();

        if (conns[t.fd].generation == t.generation && conns[t.fd].busy && !conns[t.fd].blocked) {
            push(t.fd);
        }
    }
}

static int listen_on(int port)
{
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), one = 1;
    struct epoll_event e = { .events = EPOLLIN, .data.fd = fd };

    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
    if (bind(fd, (struct sockaddr *)&a, sizeof(a)) != 0 || listen(fd, 4096) != 0) {
        perror("mock: listen");
        exit(1);
    }
    poller = epoll_create1(EPOLL_CLOEXEC);
    epoll_ctl(poller, EPOLL_CTL_ADD, fd, &e);
    return fd;
}

static void loop(int listener)
{
    struct epoll_event ev[256];

    for (;;) {
        long long left = timers > 0 ? heap[0].due - now_us() : 0;
        struct timespec t = { left / 1000000, left % 1000000 * 1000 };
        int n = left < 0 ? epoll_wait(poller, ev, 256, 0)
                         : epoll_pwait2(poller, ev, 256, timers > 0 ? &t : NULL, NULL);

        for (int i = 0; i < n; i++) {
            int fd = ev[i].data.fd;
            unsigned generation = conns[fd].generation;

            if (fd == listener) {
                welcome(listener);
                continue;
            }
            if (ev[i].events & EPOLLOUT && conns[fd].busy) {
                push(fd);
            }
            if (ev[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR) &&
                conns[fd].generation == generation) {
                feed(fd);
            }
        }
        run_timers();
    }
}

int main(int argc, char **argv)
{
    struct rlimit files = { MAX_CONNS, MAX_CONNS };

    if (argc != 2) {
        fprintf(stderr, "mock PORT\n");
        return 2;
    }
    setrlimit(RLIMIT_NOFILE, &files);
    make_json(&json_answers[OPENAI], json_bytes[OPENAI], chat_head, chat_tail, 1143);
    make_json(&json_answers[ANTHROPIC], json_bytes[ANTHROPIC], claude_head, claude_tail, 1143);
    make_embeddings(&json_answers[EMBEDDINGS], json_bytes[EMBEDDINGS]);
    loop(listen_on(atoi(argv[1])));
    return 0;
}
