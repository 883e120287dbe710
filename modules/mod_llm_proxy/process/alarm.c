/* SPDX-License-Identifier: Apache-2.0 */
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>
#include <apr_strings.h>
#include <http_core.h>
#include "mod_llm_proxy/process/alarm.h"

#define RETAINED "llm_proxy_alarm"
#define LOWEST   10             /* no descriptor anybody counts on */

static int *kept_stderr(void)
{
    return ap_retained_data_get(RETAINED);
}

/** A server that leaves its terminal must not hold it open. */
static int stays_in_front(void)
{
    return ap_exists_config_define("FOREGROUND") || ap_exists_config_define("NO_DETACH") ||
           ap_exists_config_define("DEBUG") || ap_exists_config_define("ONE_PROCESS");
}

void llmp_alarm_open(void)
{
    int *kept = kept_stderr();

    if (kept != NULL) {
        return;                 /* a restart: standard error is the error log by now */
    }
    kept = ap_retained_data_create(RETAINED, sizeof(*kept));
    *kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, LOWEST);
}

void llmp_alarm_started(void)
{
    int *kept = kept_stderr();

    if (*kept >= 0 && !stays_in_front()) {
        close(*kept);
        *kept = -1;
    }
}

/** A reader who does not read must not stop the watchdog. */
static void write_line(int fd, const char *text)
{
    struct pollfd look = { fd, POLLOUT, 0 };
    struct iovec line[2] = { { (void *)(apr_uintptr_t)text, strlen(text) }, { (void *)"\n", 1 } };

    if (fd >= 0 && poll(&look, 1, 0) == 1 && (look.revents & POLLOUT) &&
        writev(fd, line, 2) < 0) {
        return;                 /* nobody is left to be told */
    }
}

/** "<10>Jan  2 03:04:05 llm-gateway[6]: text": what every syslog daemon reads (RFC 3164). */
static const char *datagram(int level, const char *text, apr_pool_t *p)
{
    apr_time_exp_t t;

    apr_time_exp_lt(&t, apr_time_now());
    return apr_psprintf(p, "<%d>%s %2d %02d:%02d:%02d llm-gateway[%ld]: %s", LOG_USER | level,
                        apr_month_snames[t.tm_mon], t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec,
                        (long)getpid(), text);
}

/** syslog() waits for a daemon that does not read, and so would the watchdog. */
static void send_to_syslog(const char *line)
{
    struct sockaddr_un to = { .sun_family = AF_UNIX, .sun_path = "/dev/log" };
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    if (fd < 0) {
        return;
    }
    /* where none is there, or it takes no more, standard error and the log are told all the same */
    (void)!sendto(fd, line, strlen(line), MSG_NOSIGNAL, (struct sockaddr *)&to, sizeof(to));
    close(fd);
}

void llmp_alarm_outside(int level, const char *text, apr_pool_t *ptemp)
{
    int *kept = kept_stderr();

    send_to_syslog(datagram(level & APLOG_LEVELMASK, text, ptemp));
    write_line(kept ? *kept : -1, apr_pstrcat(ptemp, "llm-gateway: ", text, NULL));
}

void llmp_alarm(server_rec *s, int level, const char *text, apr_pool_t *ptemp)
{
    ap_log_error(APLOG_MARK, level, 0, s, LLMLOG(180) "%s", text);
    llmp_alarm_outside(level, text, ptemp);
}
