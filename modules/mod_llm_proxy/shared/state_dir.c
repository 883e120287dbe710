/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <apr_strings.h>
#include <ap_mpm.h>
#include <http_core.h>
#include <http_log.h>
#include <unixd.h>
#include "mod_llm_proxy/directives.h"
#include "mod_llm_proxy/gateway.h"
#include "mod_llm_proxy/log.h"
#include "mod_llm_proxy/shared/state_dir.h"

#define RETAINED    "llm_proxy_state_dir"
#define OWNER_ALONE (APR_FPROT_UREAD | APR_FPROT_UWRITE | APR_FPROT_UEXECUTE)
#define ANYBODY_MAY_PASS (OWNER_ALONE | APR_FPROT_GREAD | APR_FPROT_GEXECUTE | \
                          APR_FPROT_WREAD | APR_FPROT_WEXECUTE)

void llmp_hand_over(const char *path)
{
    if (geteuid() == 0 && chown(path, ap_unixd_config.user_id, ap_unixd_config.group_id) != 0) {
        ap_log_error(APLOG_MARK, APLOG_WARNING, errno, llmp.server, LLMLOG(50)
                     "%s cannot be given to the server's user", path);
    }
}

static int may(const char *path, int mode)
{
    return faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0;
}

/** The first folder on the way that is closed to the user this process is now; NULL: none. */
static const char *closed_on_the_way(const char *dir, apr_pool_t *p)
{
    for (const char *s = dir; (s = strchr(s + 1, '/')) != NULL;) {
        const char *above = apr_pstrmemdup(p, dir, (apr_size_t)(s - dir));

        if (!may(above, X_OK)) {
            return above;
        }
    }
    return may(dir, W_OK | X_OK) ? NULL : dir;
}

/** Ask as the children's user: access lists and their like are the system's to read. */
static const char *closed_to_children(const char *dir, apr_pool_t *p)
{
    const char *closed = NULL;
    gid_t group = getegid();

    if (geteuid() != 0 || ap_unixd_config.user_id == 0) {
        return NULL;
    }
    if (setegid(ap_unixd_config.group_id) == 0 && seteuid(ap_unixd_config.user_id) == 0) {
        closed = closed_on_the_way(dir, p);
    }
    if (seteuid(0) != 0 || setegid(group) != 0) {
        abort();                /* nobody may go on as half of two users */
    }
    return closed;
}

int llmp_is_first_start(void)
{
    int generation = 0;

    return ap_mpm_query(AP_MPMQ_GENERATION, &generation) == APR_SUCCESS && generation == 0;
}

apr_status_t llmp_state_dir_check(server_rec *s, const char *what, const char *dir, apr_pool_t *p)
{
    const char *closed = closed_to_children(dir, p);
    int first = llmp_is_first_start();

    if (closed == NULL) {
        return APR_SUCCESS;
    }
    ap_log_error(APLOG_MARK, first ? APLOG_STARTUP | APLOG_CRIT : APLOG_ERR, 0, s, LLMLOG(280)
                 "%s: user %s cannot write into %s, since %s is closed to it", what,
                 ap_unixd_config.user_name, dir, closed);
    return first ? APR_EACCES : APR_SUCCESS;
}

/** What is made above it is nobody's secret: the children have to pass. */
static apr_status_t make(const char *dir, apr_pool_t *p)
{
    const char *name = strrchr(dir, '/');
    apr_status_t rv = APR_SUCCESS;

    if (name != NULL && name > dir) {
        rv = apr_dir_make_recursive(apr_pstrmemdup(p, dir, (apr_size_t)(name - dir)),
                                    ANYBODY_MAY_PASS, p);
    }
    return rv == APR_SUCCESS ? apr_dir_make_recursive(dir, OWNER_ALONE, p) : rv;
}

const char *llmp_state_dir_settle(server_rec *s, const char *dir)
{
    const char **kept = ap_retained_data_get(RETAINED);

    if (kept == NULL || strcmp(*kept, dir) == 0) {
        return dir;
    }
    ap_log_error(APLOG_MARK, APLOG_WARNING, 0, s, LLMLOG(482)
                 LLMP_D_STATE_DIR " %s takes effect after a full restart: %s stays", dir, *kept);
    return *kept;
}

static void keep(server_rec *s)
{
    const char **kept = ap_retained_data_get(RETAINED);

    if (kept == NULL) {
        kept = ap_retained_data_create(RETAINED, sizeof(*kept));
        *kept = apr_pstrdup(s->process->pool, llmp.state_dir);
    }
}

apr_status_t llmp_state_dir_make(server_rec *s, apr_pool_t *p)
{
    apr_size_t n = strlen(llmp.state_dir);
    apr_status_t rv;

    while (n > 1 && llmp.state_dir[n - 1] == '/') {
        n--;
    }
    rv = make(apr_pstrmemdup(p, llmp.state_dir, n), p);
    if (rv != APR_SUCCESS) {
        ap_log_error(APLOG_MARK, APLOG_STARTUP | APLOG_CRIT, rv, s, LLMLOG(58)
                     "the state directory %s cannot be made", llmp.state_dir);
        return rv;
    }
    keep(s);
    llmp_hand_over(llmp.state_dir);
    return llmp_state_dir_check(s, LLMP_D_STATE_DIR, llmp.state_dir, p);
}
