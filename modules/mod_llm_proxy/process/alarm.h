/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LLMP_ALARM_H
#define LLMP_ALARM_H

/**
 * @file alarm.h
 * @brief Messages that must be read although the error log may lie on the disk that is full.
 *
 * They go to the error log, to syslog, and to the standard error a server in the foreground was
 * started with (a terminal, the journal of systemd, a container's log).
 */

#include "mod_llm_proxy/gateway.h"

/** Keep that standard error, which httpd replaces by the error log; from pre_config. */
void llmp_alarm_open(void);

/** The server has started: one that left its terminal gives it back. */
void llmp_alarm_started(void);

/** All but the error log, for what has its own line there. */
void llmp_alarm_outside(int level, const char *text, apr_pool_t *ptemp);

/** @param level APLOG_CRIT, APLOG_NOTICE... */
void llmp_alarm(server_rec *s, int level, const char *text, apr_pool_t *ptemp);

#endif
