/* SPDX-FileCopyrightText: 2026 The Vantage authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Echoes in batches of PARALLEL on one raw socket, that hears its own answers alone. The port is not used. */
#include "raw.h"

#include <linux/filter.h>
#include <netinet/ip_icmp.h>
#include <poll.h>

enum { most_in_batch = 64, payload = 56 };

struct echo
{
    struct icmphdr head;
    char payload[payload];
};

static uint16_t checksum(const void *bytes, size_t size)
{
    const uint16_t *words = bytes;
    uint32_t sum = 0;
    for (size_t i = 0; i < size / 2; ++i)
        sum += words[i];
    sum = (sum & 0xffff) + (sum >> 16);
    return (uint16_t) ~(sum + (sum >> 16));
}

static int open_socket(uint16_t id)
{
    struct sock_filter code[] = {
        BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 0),
        BPF_STMT(BPF_LD | BPF_B | BPF_IND, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ICMP_ECHOREPLY, 0, 3),
        BPF_STMT(BPF_LD | BPF_H | BPF_IND, 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, id, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0xffff),
        BPF_STMT(BPF_RET | BPF_K, 0),
    };
    const struct sock_fprog filter = {sizeof code / sizeof *code, code};
    const int fd = socket(AF_INET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_ICMP);
    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter) != 0)
        raw_die("socket");
    return fd;
}

int main(int argc, char **argv)
{
    struct raw_order order = raw_order_from(argc, argv);
    order.target.sin_port = 0;
    const uint16_t id = (uint16_t)(getpid() & 0xffff);
    const int fd = open_socket(id);
    const int batch = order.parallel < most_in_batch ? order.parallel : most_in_batch;
    struct echo echoes[most_in_batch];
    char answers[most_in_batch][128];
    struct iovec sent[most_in_batch];
    struct iovec heard[most_in_batch];
    struct mmsghdr to_send[most_in_batch];
    struct mmsghdr to_hear[most_in_batch];
    memset(echoes, 0, sizeof echoes);
    memset(to_send, 0, sizeof to_send);
    memset(to_hear, 0, sizeof to_hear);
    for (int i = 0; i < batch; ++i) {
        echoes[i].head.type = ICMP_ECHO;
        echoes[i].head.un.echo.id = htons(id);
        sent[i] = (struct iovec){&echoes[i], sizeof echoes[i]};
        heard[i] = (struct iovec){answers[i], sizeof answers[i]};
        to_send[i].msg_hdr.msg_name = &order.target;
        to_send[i].msg_hdr.msg_namelen = sizeof order.target;
        to_send[i].msg_hdr.msg_iov = &sent[i];
        to_send[i].msg_hdr.msg_iovlen = 1;
        to_hear[i].msg_hdr.msg_iov = &heard[i];
        to_hear[i].msg_hdr.msg_iovlen = 1;
    }
    uint16_t sequence = 0;
    int done = 0;
    const double begin = raw_cpu_us();
    while (done < order.count) {
        for (int i = 0; i < batch; ++i) {
            echoes[i].head.un.echo.sequence = htons(sequence++);
            echoes[i].head.checksum = 0;
            echoes[i].head.checksum = checksum(&echoes[i], sizeof echoes[i]);
        }
        if (sendmmsg(fd, to_send, (unsigned)batch, 0) != batch)
            raw_die("sendmmsg");
        for (int left = batch; left > 0;) {
            const int count = recvmmsg(fd, to_hear, (unsigned)left, 0, NULL);
            if (count > 0) {
                left -= count;
                continue;
            }
            struct pollfd readable = {fd, POLLIN, 0};
            if (poll(&readable, 1, 1000) != 1)
                raw_die("no answer");
        }
        done += batch;
    }
    printf("%.3f\n", (raw_cpu_us() - begin) / done);
    close(fd);
    return 0;
}
