/* SPDX-License-Identifier: Apache-2.0 */
#include <apr_portable.h>
#include "mod_llm_proxy/upstream/pump.h"
#include "mod_llm_proxy/upstream/wait.h"

int llmp_exchange_wants(llmp_exchange_t *x, struct pollfd *fd, llm_wait_t *wait)
{
    llmp_pump_e pumped = llmp_pump(x);
    apr_os_sock_t s = -1;

    if (pumped == LLMP_PUMP_DONE) {
        return 0;
    }
    apr_os_sock_get(&s, x->conn->sock);
    fd->fd = s;
    fd->events = pumped == LLMP_PUMP_WAIT_WRITE ? POLLOUT : POLLIN;
    *wait = (llm_wait_t){ .fds = fd, .n = 1, .until = x->wait_until };
    return 1;
}

void llmp_exchange_came(llmp_exchange_t *x, llm_came_e came)
{
    switch (came) {
    case LLM_CAME_LEFT:
        llmp_exchange_abort(x, APR_ECONNABORTED, "The client closed the connection");
        break;
    case LLM_CAME_STOP:
        llmp_exchange_abort(x, APR_ECONNABORTED, "The server stops");
        break;
    case LLM_CAME_TIME:
        llmp_exchange_timed_out(x);
        break;
    case LLM_CAME_NOTHING:
    case LLM_CAME_SOMETHING:
        break;
    }
}

llmp_watch_t llmp_exchange_watch(const llmp_exchange_t *x)
{
    int stream = !x->outlasts && llmp_exchange_on_stream(x);

    return (llmp_watch_t){ x->client, stream ? x->r->connection : NULL };
}

apr_status_t llmp_exchange_block(llmp_exchange_t *x)
{
    struct pollfd fds[1 + LLM_WAIT_ROOM];
    llmp_watch_t watch = llmp_exchange_watch(x);
    llm_wait_t wait;

    while (llmp_exchange_wants(x, fds, &wait)) {
        llmp_poll(&wait, &watch);
        llmp_exchange_came(x, wait.came);
    }
    return x->status;
}
