/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* HTTPS GET on a fresh connection with a whole TLS 1.3 handshake and a verified certificate; one shared context. Takes
   a fourth argument: the CA file. */
#include "raw.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

static const char request[] = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

enum step { CONNECT, HANDSHAKE, READ };

struct connection
{
    int fd;
    SSL *ssl;
    enum step step;
    size_t received;
};

_Noreturn static void tls_die(const char *what)
{
    fprintf(stderr, "%s: ", what);
    ERR_print_errors_fp(stderr);
    exit(1);
}

static void begin_one(int epoll, const struct raw_order *order, struct connection *connection, uint32_t slot)
{
    connection->fd = raw_connect(epoll, order, slot);
    connection->step = CONNECT;
    connection->received = 0;
}

/* Whether the connection is done with. */
static int advance(int epoll, SSL_CTX *context, struct connection *connection, uint32_t slot)
{
    if (connection->step == CONNECT) {
        raw_must_be_connected(connection->fd);
        connection->ssl = SSL_new(context);
        SSL_set_fd(connection->ssl, connection->fd);
        SSL_set_tlsext_host_name(connection->ssl, "localhost");
        SSL_set1_host(connection->ssl, "localhost");
        connection->step = HANDSHAKE;
        raw_wait_for(epoll, connection->fd, slot, EPOLLIN);
    }
    if (connection->step == HANDSHAKE) {
        const int result = SSL_connect(connection->ssl);
        if (result != 1) {
            if (SSL_get_error(connection->ssl, result) != SSL_ERROR_WANT_READ)
                tls_die("handshake");
            return 0;
        }
        if (SSL_write(connection->ssl, request, sizeof request - 1) != (int)sizeof request - 1)
            tls_die("write");
        connection->step = READ;
    }
    char buffer[4096];
    for (;;) {
        const int count = SSL_read(connection->ssl, buffer, sizeof buffer);
        if (count > 0) {
            if (connection->received == 0 && strncmp(buffer, "HTTP/1.1 200", 12) != 0)
                tls_die("the answer is not 200");
            connection->received += (size_t)count;
            continue;
        }
        if (SSL_get_error(connection->ssl, count) == SSL_ERROR_WANT_READ)
            return 0;
        if (connection->received == 0)
            tls_die("read");
        return 1;
    }
}

int main(int argc, char **argv)
{
    const struct raw_order order = raw_order_from(argc, argv);
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    if (argc < 5 || SSL_CTX_load_verify_locations(context, argv[4], NULL) != 1)
        tls_die("CA file");
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct connection *connections = calloc((size_t)order.parallel, sizeof *connections);
    int started = 0;
    int finished = 0;
    const double begin = raw_cpu_us();
    for (; started < order.parallel && started < order.count; ++started)
        begin_one(epoll, &order, &connections[started], (uint32_t)started);
    while (finished < order.count) {
        struct epoll_event events[64];
        const int ready = epoll_wait(epoll, events, 64, -1);
        for (int i = 0; i < ready; ++i) {
            const uint32_t slot = events[i].data.u32;
            struct connection *connection = &connections[slot];
            if (!advance(epoll, context, connection, slot))
                continue;
            SSL_free(connection->ssl);
            close(connection->fd);
            ++finished;
            if (started++ < order.count)
                begin_one(epoll, &order, connection, slot);
        }
    }
    printf("%.3f\n", (raw_cpu_us() - begin) / order.count);
    SSL_CTX_free(context);
    free(connections);
    return 0;
}
