// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/socket_table.h"
#include "agent/io/sockets.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <dirent.h>
#include <fcntl.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstring>
#include <memory>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct DiagRequest
{
    nlmsghdr header;
    inet_diag_req_v2 body;
};

tl::unexpected<Error> systemFailure(int error)
{
    return fail(ErrorCode::Io,
                u"the socket tables cannot be read: %1"_s.arg(QString::fromLocal8Bit(strerror(error))));
}

bool sendRequest(int netlink, int family, Transport transport, quint16 port)
{
    DiagRequest request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = quint8(family);
    request.body.sdiag_protocol = transport == Transport::Tcp ? IPPROTO_TCP : IPPROTO_UDP;
    // A UDP socket that nobody has connected is in the state that TCP calls closed.
    request.body.idiag_states = 1u << (transport == Transport::Tcp ? TCP_LISTEN : TCP_CLOSE);
    request.body.id.idiag_sport = htons(port);
    return send(netlink, &request, sizeof request, 0) == ssize_t(sizeof request);
}

template <typename Body>
const Body *bodyOf(const nlmsghdr *header)
{
    return reinterpret_cast<const Body *>(reinterpret_cast<const char *>(header) + NLMSG_HDRLEN);
}

BoundSocket socketFrom(const nlmsghdr *header)
{
    const auto *diag = bodyOf<inet_diag_msg>(header);
    BoundSocket found;
    found.inode = diag->idiag_inode;
    if (diag->idiag_family == AF_INET) {
        found.address = QHostAddress(ntohl(diag->id.idiag_src[0]));
        return found;
    }
    Q_IPV6ADDR bytes;
    std::memcpy(&bytes, diag->id.idiag_src, sizeof bytes);
    found.address = QHostAddress(bytes);
    auto left = int(header->nlmsg_len - NLMSG_LENGTH(sizeof *diag));
    const auto *attribute = reinterpret_cast<const rtattr *>(diag + 1);
    for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        if (attribute->rta_type == INET_DIAG_SKV6ONLY)
            found.takesIPv4Too = *static_cast<const quint8 *>(RTA_DATA(attribute)) == 0;
    }
    found.takesIPv4Too = found.takesIPv4Too && found.address == QHostAddress(QHostAddress::AnyIPv6);
    return found;
}

/** Reads up to the end of the dump; gives the error's number, or 0. */
int readAnswers(int netlink, quint16 port, QList<BoundSocket> &found)
{
    alignas(nlmsghdr) std::array<char, 32768> buffer;
    for (;;) {
        const ssize_t size = recv(netlink, buffer.data(), buffer.size(), 0);
        if (size < 0)
            return errno;
        auto left = unsigned(size);
        for (auto *header = reinterpret_cast<nlmsghdr *>(buffer.data()); NLMSG_OK(header, left);
             header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE)
                return 0;
            if (header->nlmsg_type == NLMSG_ERROR)
                return -bodyOf<nlmsgerr>(header)->error;
            const auto *diag = bodyOf<inet_diag_msg>(header);
            if (header->nlmsg_type == SOCK_DIAG_BY_FAMILY && ntohs(diag->id.idiag_sport) == port)
                found.append(socketFrom(header));
        }
    }
}

std::optional<qint64> numberFrom(const char *name)
{
    qint64 number = 0;
    const char *end = name + std::strlen(name);
    const auto [rest, error] = std::from_chars(name, end, number);
    return error == std::errc{} && rest == end ? std::optional(number) : std::nullopt;
}

using Folder = std::unique_ptr<DIR, decltype([](DIR *folder) { closedir(folder); })>;

/** Whether the descriptor at `path` is what `link` says, "socket:[inode]". */
bool isLink(int folder, const char *path, const QByteArray &link)
{
    std::array<char, 64> target;
    const ssize_t size = readlinkat(folder, path, target.data(), target.size());
    return size == link.size() && std::memcmp(target.data(), link.constData(), size_t(size)) == 0;
}

/** The process's descriptor that is this link, as a path; empty where it has none, or we may not look. */
QByteArray descriptorPath(const QByteArray &fdFolder, const QByteArray &link)
{
    const Folder folder(opendir(fdFolder.constData()));
    if (!folder)
        return {};
    while (const dirent *entry = readdir(folder.get())) {
        if (isLink(dirfd(folder.get()), entry->d_name, link))
            return fdFolder + '/' + entry->d_name;
    }
    return {};
}

QByteArray findDescriptor(const QByteArray &link)
{
    const Folder processes(opendir("/proc"));
    if (!processes)
        return {};
    while (const dirent *entry = readdir(processes.get())) {
        if (!numberFrom(entry->d_name))
            continue;
        const QByteArray path = descriptorPath(QByteArray("/proc/") + entry->d_name + "/fd", link);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

/** Where sockets were found before. A listening socket stays where it is, and one look there spares the walk through
    all processes, which costs milliseconds. */
class FoundBefore
{
public:
    QByteArray pathOf(const QByteArray &link)
    {
        const QMutexLocker locker(&m_mutex);
        return m_paths.value(link);
    }

    void remember(const QByteArray &link, const QByteArray &path)
    {
        constexpr qsizetype most = 1000;
        const QMutexLocker locker(&m_mutex);
        if (m_paths.size() >= most)
            m_paths.clear();
        m_paths.insert(link, path);
    }

private:
    QMutex m_mutex;
    QHash<QByteArray, QByteArray> m_paths;
};

FoundBefore &foundBefore()
{
    static FoundBefore found;
    return found;
}

/** What a descriptor of the socket is a link to. */
QByteArray linkTo(quint64 inode)
{
    return "socket:[" + QByteArray::number(inode) + ']';
}

/** "/proc/123/fd/4" -> who 123 is. */
std::optional<SocketOwner> ownerFrom(const QByteArray &path)
{
    const QByteArray process = path.left(path.indexOf("/fd/"));
    const std::optional<qint64> processId = numberFrom(process.mid(process.lastIndexOf('/') + 1).constData());
    QFile name(QString::fromLatin1(process + "/comm"));
    if (!processId || !name.open(QIODevice::ReadOnly))
        return std::nullopt;
    return SocketOwner{*processId, QString::fromUtf8(name.readAll().trimmed())};
}

} // namespace

Result<QList<BoundSocket>> socketsBoundTo(Transport transport, quint16 port)
{
    const Descriptor netlink(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!netlink.isValid())
        return systemFailure(errno);
    QList<BoundSocket> found;
    for (const int family : {AF_INET, AF_INET6}) {
        if (!sendRequest(netlink.get(), family, transport, port))
            return systemFailure(errno);
        if (const int error = readAnswers(netlink.get(), port, found))
            return systemFailure(error);
    }
    return found;
}

std::optional<SocketOwner> ownerAsBefore(quint64 inode)
{
    const QByteArray link = linkTo(inode);
    const QByteArray path = foundBefore().pathOf(link);
    if (path.isEmpty() || !isLink(AT_FDCWD, path.constData(), link))
        return std::nullopt;
    return ownerFrom(path);
}

std::optional<SocketOwner> ownerOfSocket(quint64 inode)
{
    if (auto owner = ownerAsBefore(inode))
        return owner;
    const QByteArray link = linkTo(inode);
    const QByteArray path = findDescriptor(link);
    if (path.isEmpty())
        return std::nullopt;
    foundBefore().remember(link, path);
    return ownerFrom(path);
}

} // namespace vantage
