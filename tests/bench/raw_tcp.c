/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* TCP connect and close. */
#include "raw.h"

int main(int argc, char **argv)
{
    const struct raw_order order = raw_order_from(argc, argv);
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    int *sockets = calloc((size_t)order.parallel, sizeof *sockets);
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
            raw_must_be_connected(sockets[slot]);
            close(sockets[slot]);
            ++finished;
            if (started++ < order.count)
                sockets[slot] = raw_connect(epoll, &order, slot);
        }
    }
    printf("%.3f\n", (raw_cpu_us() - begin) / order.count);
    free(sockets);
    return 0;
}
