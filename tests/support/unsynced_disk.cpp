// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unsynced_disk.h"

#include <QDir>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vantage::test {

namespace {

constexpr qsizetype blockSize = 4096;

QByteArray contentOf(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return {};
    QByteArray content(status.st_size, '\0');
    const ssize_t count = ::pread(file, content.data(), size_t(content.size()), 0);
    content.truncate(std::max<ssize_t>(count, 0));
    return content;
}

} // namespace

UnsyncedDisk::UnsyncedDisk(const QString &directory, quint32 seed, std::function<void()> moment)
    : DiskWatcher(QFile::encodeName(directory))
    , m_moment(std::move(moment))
    , m_random(seed)
{
    // What is there already has been there for long.
    m_synchronisedNames = names();
    for (auto &[inode, content] : m_contents)
        content.synchronised = contentOf(content.file);
    watch();
}

UnsyncedDisk::~UnsyncedDisk()
{
    unwatch();
    for (const auto &[inode, content] : m_contents)
        ::close(content.file);
}

int UnsyncedDisk::refuse(DiskCall, const QByteArray &)
{
    m_moment();
    return 0;
}

void UnsyncedDisk::done(DiskCall call, int file, const QByteArray &path)
{
    if (call != DiskCall::Sync)
        return;
    if (path == directory()) {
        m_synchronisedNames = names();
        return;
    }
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        qFatal("a file that was synchronised cannot be looked at");
    meet(file);
    m_contents[status.st_ino].synchronised = contentOf(file);
}

void UnsyncedDisk::meet(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        qFatal("an open file cannot be looked at");
    Content &content = m_contents[status.st_ino];
    if (content.file >= 0)
        return;
    // Of its own, to be read by; the program's may be for writing only.
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(file);
    content.file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (content.file < 0)
        qFatal("a file of the disk cannot be read");
}

std::map<QByteArray, UnsyncedDisk::Inode> UnsyncedDisk::names()
{
    std::map<QByteArray, Inode> found;
    const QDir folder(QFile::decodeName(directory()));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        // What SQLite shares between processes is made anew after a start.
        if (name.endsWith(QLatin1StringView("-shm")))
            continue;
        struct stat status = {};
        const QByteArray path = directory() + '/' + QFile::encodeName(name);
        if (::stat(path.constData(), &status) != 0)
            continue;
        if (!m_contents.contains(status.st_ino)) {
            const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
            m_contents[status.st_ino].file = file;
            if (file < 0)
                qFatal("a file of the disk cannot be read");
        }
        found[QFile::encodeName(name)] = status.st_ino;
    }
    return found;
}

UnsyncedDisk::Files UnsyncedDisk::left()
{
    constexpr std::array percents = {0, 50, 100};
    m_keptPercent = percents.at(m_random.bounded(quint32(percents.size())));
    const std::map<QByteArray, Inode> now = names();
    std::map<QByteArray, Inode> both = now;
    both.insert(m_synchronisedNames.begin(), m_synchronisedNames.end());
    Files files;
    for (const auto &[name, inode] : both) {
        const auto &names = isKept() ? now : m_synchronisedNames;
        const auto found = names.find(name);
        if (found != names.end())
            files[name] = whatIsLeftOf(m_contents.at(found->second));
    }
    return files;
}

QByteArray UnsyncedDisk::whatIsLeftOf(const Content &content)
{
    const QByteArray &before = content.synchronised;
    QByteArray now = contentOf(content.file);
    const qsizetype size = isKept() ? now.size() : before.size();
    now.append(std::max<qsizetype>(size - now.size(), 0), '\0');
    for (qsizetype at = 0; at < size; at += blockSize) {
        if (isKept())
            continue;
        for (qsizetype i = at; i < std::min(at + blockSize, size); ++i)
            now[i] = i < before.size() ? before[i] : '\0';
    }
    now.truncate(size);
    return now;
}

void writeFiles(const QString &folder, const UnsyncedDisk::Files &files)
{
    for (const auto &[name, content] : files) {
        QFile file(folder + u'/' + QFile::decodeName(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qUtf8Printable(file.errorString()));
    }
}

} // namespace vantage::test
