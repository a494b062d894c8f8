/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the benchmark measures against, in a process of its own so that its CPU time is not counted. Listens on
   free ports of 127.0.0.1, prints them in one line, and ends with its standard input:
   CLOSE accepts and closes; HTTP answers one request and closes; SILENT accepts and says nothing; DEAF answers no SYN;
   over UDP, ECHO sends back what comes, DNS answers every question with one A record, NTP tells this machine's time. */
#include "raw.h"

#include <errno.h>
#include <time.h>

static const char response[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello\n";

enum port { CLOSE, HTTP, SILENT, DEAF, ECHO, DNS, NTP, PORTS };

static int is_udp(int port)
{
    return port >= ECHO;
}

static int bind_udp(uint16_t *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int room = 4 << 20;
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &size) != 0)
        raw_die("bind");
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    *port = ntohs(address.sin_port);
    return fd;
}

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

/* The question as it came, without what follows it (EDNS), and an address for its name. */
static size_t answer_dns(unsigned char *bytes, size_t size)
{
    static const unsigned char record[] = {0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 1};
    size_t end = 12;
    while (end < size && bytes[end] != 0)
        end += 1u + bytes[end];
    end += 5;
    if (size < 17 || end > size)
        return 0;
    bytes[2] |= 0x84;
    bytes[3] = 0x80;
    memset(bytes + 6, 0, 6);
    bytes[7] = 1;
    memcpy(bytes + end, record, sizeof record);
    return end + sizeof record;
}

static void write_time(unsigned char *bytes)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    const uint32_t seconds = htonl((uint32_t)((uint64_t)now.tv_sec + 2208988800u));
    const uint32_t fraction = htonl((uint32_t)(((uint64_t)now.tv_nsec << 32) / 1000000000u));
    memcpy(bytes, &seconds, 4);
    memcpy(bytes + 4, &fraction, 4);
}

static size_t answer_ntp(unsigned char *bytes, size_t size)
{
    if (size < 48)
        return 0;
    bytes[0] = (unsigned char)((bytes[0] & 0x38) | 4);
    bytes[1] = 2;
    memcpy(bytes + 24, bytes + 40, 8);
    write_time(bytes + 32);
    write_time(bytes + 40);
    return 48;
}

static void answer_datagrams(int fd, enum port port)
{
    unsigned char bytes[2048];
    struct sockaddr_in from;
    socklen_t length = sizeof from;
    ssize_t count;
    while ((count = recvfrom(fd, bytes, sizeof bytes - 64, 0, (struct sockaddr *)&from, &length)) >= 0) {
        size_t size = (size_t)count;
        if (port == DNS)
            size = answer_dns(bytes, size);
        else if (port == NTP)
            size = answer_ntp(bytes, size);
        if (size > 0 || port == ECHO)
            sendto(fd, bytes, size, 0, (const struct sockaddr *)&from, length);
    }
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
        listeners[i] = is_udp(i) ? bind_udp(&ports[i]) : listen_on(i == DEAF ? 0 : 4096, &ports[i]);
        if (i != DEAF)
            watch(epoll, listeners[i]);
    }
    deafen(ports[DEAF]);
    watch(epoll, STDIN_FILENO);
    for (int i = 0; i < PORTS; ++i)
        printf(i + 1 < PORTS ? "%d " : "%d\n", ports[i]);
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
            if (port < PORTS && is_udp((int)port))
                answer_datagrams(fd, port);
            else if (port < PORTS)
                accept_all(epoll, fd, port);
            else
                answer(fd);
        }
    }
}
