# SPDX-License-Identifier: Apache-2.0
# Turns statements.sql and migrations/NNNN_name.backend.sql into C tables (sql.h).
# usage: awk -f embed.awk statements.sql migrations/*.sql > gen/store_sql.c

function quoted(s) {
    gsub(/\\/, "\\\\", s)
    gsub(/"/, "\\\"", s)
    return "\"" s "\""
}

function backend_of(word) {
    return word == "pgsql" ? "LLM_DB_PGSQL" : word == "sqlite3" ? "LLM_DB_SQLITE3" : "LLM_DB_ANY"
}

function end_statement() {
    if (text == "") {
        return
    }
    if (in_migration) {
        steps[nmig] = steps[nmig] "    " quoted(text) ",\n"
    }
    else {
        stmts = stmts "    { " quoted(name) ", " backend ", " quoted(text) " },\n"
    }
    text = ""
}

FNR == 1 {
    end_statement()
    in_migration = FILENAME ~ /migrations\//
    if (in_migration) {
        nmig++
        n = split(FILENAME, path, "/")
        split(path[n], part, ".")
        version[nmig] = substr(part[1], 1, 4) + 0
        title[nmig] = substr(part[1], 6)
        target[nmig] = backend_of(part[2])
    }
}

/^-- name: / {
    end_statement()
    name = $3
    word = $4
    gsub(/[][]/, "", word)
    backend = backend_of(word)
    next
}

/^-- creates: / && in_migration {
    creates[nmig] = $3
}

/^[ \t]*--/ { next }
/^[ \t]*$/ { next }

{
    line = $0
    sub(/^[ \t]+/, "", line)
    last = in_migration && line ~ /;[ \t]*$/
    if (last) {
        sub(/;[ \t]*$/, "", line)
    }
    text = text (text == "" ? "" : " ") line
    if (last) {
        end_statement()
    }
}

END {
    end_statement()
    print "/* SPDX-License-Identifier: Apache-2.0 */"
    print "/* Made by store/sql/embed.awk; edit the .sql files instead. */"
    print "#include \"store/db/sql.h\"\n"
    print "const llm_sql_stmt_t llm_sql_statements[] = {\n" stmts
    print "    { NULL, LLM_DB_ANY, NULL }\n};\n"
    for (i = 1; i <= nmig; i++) {
        print "static const char *const steps_" i "[] = {\n" steps[i] "    NULL\n};\n"
    }
    print "const llm_sql_migration_t llm_sql_migrations[] = {"
    for (i = 1; i <= nmig; i++) {
        print "    { " version[i] ", " quoted(title[i]) ", " target[i] ", " \
              (creates[i] == "" ? "NULL" : quoted(creates[i])) ", steps_" i " },"
    }
    print "    { 0, NULL, LLM_DB_ANY, NULL, NULL }\n};"
}
