/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdatomic.h>
#include <string.h>
#include "base/pid.h"
#include "mod_llm_proxy/process/gone.h"

#define PID_BITS 22             /* the largest pid of Linux is 2^22 - 1 */
#define START    19             /* fields between the name of /proc/PID/stat and its start */

int llmp_process_is_gone(apr_int64_t pid)
{
    return pid > 0 && kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

/** @return when it began, in ticks since the machine did; 0: nobody tells */
static apr_uint64_t start_of(apr_int64_t pid)
{
    char path[32], text[1024];
    unsigned long long start = 0;
    const char *s;
    FILE *f;

    snprintf(path, sizeof(path), "/proc/%" APR_INT64_T_FMT "/stat", pid);
    f = fopen(path, "re");
    if (f == NULL) {
        return 0;
    }
    text[fread(text, 1, sizeof(text) - 1, f)] = '\0';
    fclose(f);
    s = strrchr(text, ')');     /* the name may have blanks and brackets of its own */
    for (int i = 0; s != NULL && i <= START; i++) {
        s = strchr(s + 1, ' ');
    }
    return s != NULL && sscanf(s, "%llu", &start) == 1 ? start : 0;
}

apr_uint64_t llmp_process_mark(apr_int64_t pid)
{
    return start_of(pid) << PID_BITS | (apr_uint64_t)pid;
}

apr_uint64_t llmp_process_own_mark(void)
{
    static _Atomic apr_uint64_t own;
    apr_uint64_t mark = atomic_load_explicit(&own, memory_order_relaxed);
    apr_int64_t us = llm_pid();

    if ((apr_int64_t)(mark & ((1U << PID_BITS) - 1)) != us) {   /* none yet, or the parent's */
        mark = llmp_process_mark(us);
        atomic_store_explicit(&own, mark, memory_order_relaxed);
    }
    return mark;
}

apr_uint64_t llmp_process_gone_mark(apr_int64_t pid)
{
    return (apr_uint64_t)1 << PID_BITS | (apr_uint64_t)pid;     /* of the machine's first moment */
}

int llmp_process_mark_is_gone(apr_uint64_t mark)
{
    apr_int64_t pid = (apr_int64_t)(mark & ((1U << PID_BITS) - 1));
    apr_uint64_t was = mark >> PID_BITS, is;

    if (llmp_process_is_gone(pid)) {
        return 1;
    }
    is = was != 0 ? start_of(pid) : 0;
    return is != 0 && is != was;
}
