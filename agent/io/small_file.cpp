// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/small_file.h"

#include "agent/io/sockets.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBytes = qsizetype(1024) * 1024;

auto systemError()
{
    return fail(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path)
{
    // Without O_NONBLOCK, opening a pipe waits for its other end.
    const Descriptor file(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isValid())
        return systemError();
    struct stat status
    {
    };
    if (fstat(file.get(), &status) != 0)
        return systemError();
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::Io, u"it is not a regular file"_s);

    // One byte more than it may have; what fstat() tells of its size is not to be relied on (/proc, a file that grows).
    QByteArray content(maximumBytes + 1, Qt::Uninitialized);
    qsizetype length = 0;
    while (length < content.size()) {
        const ssize_t got = read(file.get(), content.data() + length, size_t(content.size() - length));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError();
        if (got == 0)
            break;
        length += got;
    }
    if (length > maximumBytes)
        return fail(ErrorCode::Io, u"it is larger than 1 MiB"_s);
    content.truncate(length);
    content.squeeze();
    return content;
}

} // namespace vantage
