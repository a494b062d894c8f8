/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the benchmark measures against, in a process of its own so that its CPU time is not counted. Listens on four
   free ports of 127.0.0.1, prints them in one line, and ends with its standard input:
   CLOSE accepts and closes; HTTP answers one request and closes; SILENT accepts and says nothing; DEAF answers no SYN. */
#include "raw.h"

#include <errno.h>

static const char response[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello\n";

enum port { CLOSE, HTTP, SILENT, DEAF, PORTS };

static int listen_on(int backlog, uint16_t *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 || listen(fd, backlog) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &size) != 0)
        raw_die("listen");
    *port = ntohs(address.sin_port);
    return fd;
}

static void watch(int epoll, int fd)
{
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

/* Its queue holds one connection that nobody accepts; whoever comes next is not heard. */
static void deafen(uint16_t port)
{
    const struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons(port)};
    for (int i = 0; i < 4; ++i) {
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        connect(fd, (const struct sockaddr *)&address, sizeof address);
    }
}

static void accept_all(int epoll, int listener, enum port port)
{
    for (;;) {
        const int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        if (port == CLOSE)
            close(fd);
        else if (port == HTTP)
            watch(epoll, fd);
    }
}

static void answer(int fd)
{
    char buffer[4096];
    const ssize_t count = recv(fd, buffer, sizeof buffer, 0);
    if (count < 0 && errno == EAGAIN)
        return;
    if (count > 0)
        send(fd, response, sizeof response - 1, MSG_NOSIGNAL);
    close(fd);
}

int main(void)
{
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    int listeners[PORTS];
    uint16_t ports[PORTS];
    for (int i = 0; i < PORTS; ++i) {
        listeners[i] = listen_on(i == DEAF ? 0 : 4096, &ports[i]);
        if (i != DEAF)
            watch(epoll, listeners[i]);
    }
    deafen(ports[DEAF]);
    watch(epoll, STDIN_FILENO);
    printf("%d %d %d %d\n", ports[CLOSE], ports[HTTP], ports[SILENT], ports[DEAF]);
    fflush(stdout);

    for (;;) {
        struct epoll_event events[64];
        const int ready = epoll_wait(epoll, events, 64, -1);
        for (int i = 0; i < ready; ++i) {
            const int fd = events[i].data.fd;
            if (fd == STDIN_FILENO)
                return 0;
            enum port port = CLOSE;
            while (port < PORTS && listeners[port] != fd)
                ++port;
            if (port < PORTS)
                accept_all(epoll, fd, port);
            else
                answer(fd);
        }
    }
}
