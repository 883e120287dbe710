/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>
#include <apr_strings.h>
#include "store/db/sql.h"

const char *llm_sql_text(llm_db_kind_e kind, const char *name)
{
    for (const llm_sql_stmt_t *s = llm_sql_statements; s->name != NULL; s++) {
        if ((s->kind == LLM_DB_ANY || s->kind == kind) && strcmp(s->name, name) == 0) {
            return s->text;
        }
    }
    return NULL;
}

static const char *replace_all(apr_pool_t *p, const char *text, const char *mark, const char *by)
{
    const char *at = strstr(text, mark);

    if (at == NULL) {
        return text;
    }
    return apr_pstrcat(p, apr_pstrmemdup(p, text, (apr_size_t)(at - text)), by,
                       replace_all(p, at + strlen(mark), mark, by), NULL);
}

const char *llm_sql_fill(apr_pool_t *p, const char *text, const char *columns, const char *values)
{
    text = replace_all(p, text, "{columns}", columns);
    return replace_all(p, text, "{values}", values);
}

const char *llm_sql_for(apr_pool_t *p, const char *text, const char *table, const char *id)
{
    text = replace_all(p, text, "{table}", apr_psprintf(p, "\"%s\"", table));
    return replace_all(p, text, "{id}", apr_psprintf(p, "\"%s\"", id));
}
