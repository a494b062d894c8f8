/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rows of a file (each with its length before it, 32 bits little-endian) into a table, with the durability that
   the manager's store has (WAL, FULL) and as many rows a commit as it is told:
   raw_sqlite DATABASE ROWS-FILE TIMES ROWS-A-COMMIT. Prints rows a second and microseconds of CPU a row. */

#include "raw.h"

#include <sqlite3.h>
#include <time.h>

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void run(sqlite3 *database, const char *sql)
{
    char *error = NULL;
    if (sqlite3_exec(database, sql, NULL, NULL, &error) != SQLITE_OK) {
        fprintf(stderr, "%s: %s\n", sql, error);
        exit(1);
    }
}

static unsigned char *read_whole(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0)
        raw_die(path);
    *size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(*size);
    if (bytes == NULL || fread(bytes, 1, *size, file) != *size)
        raw_die(path);
    fclose(file);
    return bytes;
}

int main(int argc, char **argv)
{
    if (argc < 5) {
        fprintf(stderr, "usage: %s DATABASE ROWS-FILE TIMES ROWS-A-COMMIT\n", argv[0]);
        return 2;
    }
    size_t size = 0;
    unsigned char *bytes = read_whole(argv[2], &size);
    const int times = atoi(argv[3]);
    const long commit = atol(argv[4]);

    sqlite3 *database = NULL;
    if (sqlite3_open(argv[1], &database) != SQLITE_OK)
        raw_die(argv[1]);
    run(database, "PRAGMA journal_mode=WAL");
    run(database, "PRAGMA synchronous=FULL");
    run(database, "CREATE TABLE result (stored INTEGER PRIMARY KEY, row BLOB NOT NULL)");
    sqlite3_stmt *insert = NULL;
    if (sqlite3_prepare_v2(database, "INSERT INTO result (row) VALUES (?)", -1, &insert, NULL) != SQLITE_OK)
        raw_die("prepare");

    const double begin = now(CLOCK_MONOTONIC);
    const double cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    long rows = 0;
    run(database, "BEGIN");
    for (int round = 0; round < times; ++round) {
        for (size_t at = 0; at + sizeof(uint32_t) <= size;) {
            uint32_t length = 0;
            memcpy(&length, bytes + at, sizeof length);
            at += sizeof length;
            sqlite3_bind_blob(insert, 1, bytes + at, (int)length, SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                raw_die(sqlite3_errmsg(database));
            sqlite3_reset(insert);
            at += length;
            if (++rows % commit == 0) {
                run(database, "COMMIT");
                run(database, "BEGIN");
            }
        }
    }
    run(database, "COMMIT");
    printf("%.0f %.2f\n", (double)rows / (now(CLOCK_MONOTONIC) - begin),
           (now(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (double)rows * 1e6);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    free(bytes);
    return 0;
}
