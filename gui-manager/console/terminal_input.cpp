// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/terminal_input.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace vantage {

namespace {

constexpr qsizetype longestLine = 1024 * 1024;

} // namespace

TerminalInput::TerminalInput(int descriptor, CommandRunner &commands,
                             std::function<void(const QString &line)> out,
                             std::function<void(const QString &line)> error, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_commands(commands)
    , m_out(std::move(out))
    , m_error(std::move(error))
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalInput::read);
}

void TerminalInput::read()
{
    // The descriptor may be shared with a shell, so it is left in blocking mode and read once each time it is
    // ready.
    std::array<char, 64 * 1024> chunk;
    const ssize_t count = ::read(m_descriptor, chunk.data(), chunk.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0)
        m_buffer.append(chunk.data(), count);
    qsizetype start = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', start)) {
        takeLine(QByteArrayView(m_buffer).sliced(start, end - start));
        start = end + 1;
    }
    m_buffer.remove(0, start);
    if (count <= 0) {
        m_notifier.setEnabled(false);
        takeLine(m_buffer);
        m_buffer.clear();
    } else if (m_buffer.size() > longestLine) {
        m_buffer.clear();
        m_error(tr("A line of more than %n byte(s) is no command.", nullptr, int(longestLine)));
    }
    next();
}

void TerminalInput::takeLine(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    if (!text.isEmpty())
        m_lines.push_back(text);
}

void TerminalInput::next()
{
    while (!m_lines.empty()) {
        if (m_isRunning && !(m_command && m_command->isEndless()))
            return;
        m_command.reset();
        const QString line = m_lines.front();
        m_lines.pop_front();
        m_isRunning = true;
        CommandReply reply{m_out, m_error, [this](int) {
                               m_isRunning = false;
                               // The command may be what is speaking; it is replaced when it is silent.
                               QMetaObject::invokeMethod(this, &TerminalInput::next, Qt::QueuedConnection);
                           }};
        m_command = m_commands.runLine(line, CommandFormat::Text, std::move(reply));
    }
}

} // namespace vantage
