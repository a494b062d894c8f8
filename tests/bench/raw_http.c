/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* HTTP GET on a fresh connection. */
#include "raw.h"

static const char request[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

int main(int argc, char **argv)
{
    const struct raw_order order = raw_order_from(argc, argv);
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    int *sockets = calloc((size_t)order.parallel, sizeof *sockets);
    size_t *received = calloc((size_t)order.parallel, sizeof *received);
    int started = 0;
    int finished = 0;
    const double begin = raw_cpu_us();
    for (; started < order.parallel && started < order.count; ++started)
        sockets[started] = raw_connect(epoll, &order, (uint32_t)started);
    while (finished < order.count) {
        struct epoll_event events[64];
        const int ready = epoll_wait(epoll, events, 64, -1);
        for (int i = 0; i < ready; ++i) {
            const uint32_t slot = events[i].data.u32;
            const int fd = sockets[slot];
            if (events[i].events & EPOLLOUT) {
                raw_must_be_connected(fd);
                if (send(fd, request, sizeof request - 1, MSG_NOSIGNAL) != (ssize_t)sizeof request - 1)
                    raw_die("send");
                raw_wait_for(epoll, fd, slot, EPOLLIN);
                continue;
            }
            char buffer[4096];
            const ssize_t count = recv(fd, buffer, sizeof buffer, 0);
            if (count > 0) {
                if (received[slot] == 0 && strncmp(buffer, "HTTP/1.1 200", 12) != 0) {
                    fprintf(stderr, "the answer is not 200\n");
                    return 1;
                }
                received[slot] += (size_t)count;
                continue;
            }
            if (count < 0 || received[slot] == 0)
                raw_die("recv");
            close(fd);
            received[slot] = 0;
            ++finished;
            if (started++ < order.count)
                sockets[slot] = raw_connect(epoll, &order, slot);
        }
    }
    printf("%.3f\n", (raw_cpu_us() - begin) / order.count);
    free(sockets);
    free(received);
    return 0;
}
