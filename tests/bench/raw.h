/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef VANTAGE_RAW_H
#define VANTAGE_RAW_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

/* What the raw references share: as little as can be done for a check, with nothing but epoll. Each is called with
   PORT COUNT PARALLEL, works on 127.0.0.1, keeps PARALLEL connections going until COUNT are done, and prints the CPU
   time of one in microseconds. */

struct raw_order
{
    struct sockaddr_in target;
    int count;
    int parallel;
};

_Noreturn static inline void raw_die(const char *what)
{
    perror(what);
    exit(1);
}

static inline struct raw_order raw_order_from(int argc, char **argv)
{
    struct raw_order order;
    memset(&order, 0, sizeof order);
    if (argc < 4) {
        fprintf(stderr, "usage: %s PORT COUNT PARALLEL\n", argv[0]);
        exit(2);
    }
    order.target.sin_family = AF_INET;
    order.target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    order.target.sin_port = htons((uint16_t)atoi(argv[1]));
    order.count = atoi(argv[2]);
    order.parallel = atoi(argv[3]);
    return order;
}

/* A connection attempt, watched for the moment at which it can be written to. */
static inline int raw_connect(int epoll, const struct raw_order *order, uint32_t slot)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        raw_die("socket");
    connect(fd, (const struct sockaddr *)&order->target, sizeof order->target);
    struct epoll_event event = {.events = EPOLLOUT, .data.u32 = slot};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0)
        raw_die("epoll_ctl");
    return fd;
}

static inline void raw_wait_for(int epoll, int fd, uint32_t slot, uint32_t events)
{
    struct epoll_event event = {.events = events, .data.u32 = slot};
    epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event);
}

static inline void raw_must_be_connected(int fd)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        fprintf(stderr, "connect: %s\n", strerror(error));
        exit(1);
    }
}

/* One datagram sent and one received for each check, on a socket of its own. */
static inline int raw_ask(int epoll, const struct raw_order *order, uint32_t slot, const void *bytes,
                          size_t size)
{
    const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (const struct sockaddr *)&order->target, sizeof order->target) != 0)
        raw_die("socket");
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = slot};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0)
        raw_die("epoll_ctl");
    if (send(fd, bytes, size, 0) != (ssize_t)size)
        raw_die("send");
    return fd;
}

static inline double raw_cpu_us(void);

static inline void raw_measure_datagrams(const struct raw_order *order, const void *bytes, size_t size)
{
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    int *sockets = calloc((size_t)order->parallel, sizeof *sockets);
    int started = 0;
    int finished = 0;
    const double begin = raw_cpu_us();
    for (; started < order->parallel && started < order->count; ++started)
        sockets[started] = raw_ask(epoll, order, (uint32_t)started, bytes, size);
    while (finished < order->count) {
        struct epoll_event events[64];
        const int ready = epoll_wait(epoll, events, 64, -1);
        for (int i = 0; i < ready; ++i) {
            const uint32_t slot = events[i].data.u32;
            char answer[2048];
            if (recv(sockets[slot], answer, sizeof answer, 0) < 0)
                raw_die("recv");
            close(sockets[slot]);
            ++finished;
            if (started++ < order->count)
                sockets[slot] = raw_ask(epoll, order, slot, bytes, size);
        }
    }
    printf("%.3f\n", (raw_cpu_us() - begin) / order->count);
    free(sockets);
    close(epoll);
}

static inline double raw_cpu_us(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

#endif
