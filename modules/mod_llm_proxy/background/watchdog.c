/* SPDX-License-Identifier: Apache-2.0 */
#include "mod_llm_proxy/background/job_thread.h"
#include "mod_llm_proxy/background/keys.h"
#include "mod_llm_proxy/background/watchdog.h"
#include "mod_llm_proxy/background/writer.h"
#include "mod_llm_proxy/sink/relay.h"

#define FAREWELL apr_time_from_msec(500)        /* for the job under way, twice */

static int writes;              /* this child has a writer */

/** Both are told before one is waited for. */
static apr_status_t end_of_child(void *none)
{
    (void)none;
    llmp_jobs_tell();
    if (writes) {
        llmp_writer_tell();
        llmp_writer_end();
    }
    if (!llmp_jobs_end(FAREWELL)) {
        llmp_keys_cut();
    }
    if (llmp_jobs_end(FAREWELL)) {
        llmp_keys_close();
        llmp_relay_close();
    }
    return APR_SUCCESS;
}

void llmp_watchdog_child(server_rec *s, apr_pool_t *pchild)
{
    llmp_keys_child();
    llmp_relay_child(s, pchild);
    llmp_jobs_child(s, pchild); /* before the writer, which tells it whose turn it is */
    writes = llmp_writer_child(s);
    apr_pool_pre_cleanup_register(pchild, NULL, end_of_child);
}
