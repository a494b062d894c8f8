// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace vantage::test {

/** One of our programs as a process: what it prints is kept by lines, and it never outlives the test. */
class Program : public QObject
{
public:
    explicit Program(QString path);
    ~Program() override;

    /** Standard error goes to this file, and is not among the lines. Before start(). */
    void sendErrorsTo(const QString &path);
    void start(const QStringList &arguments);
    /** Types a line on its standard input. */
    void type(const QString &line);
    /** kill -9. */
    void kill();
    /** SIGSTOP: it stands still, and its connections stay. */
    void freeze();
    /** SIGTERM; its exit code, or -1 where it did not leave by itself within ten seconds. */
    [[nodiscard]] int terminate();
    [[nodiscard]] int waitForEnd();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /** Standard output and standard error, in the order of arrival. */
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] bool hasPrinted(const QString &text) const;
    void forgetLines() { m_lines.clear(); }

private:
    QString m_path;
    QProcess m_process;
    QByteArray m_rest;
    QStringList m_lines;
};

/** How a program that runs to its end by itself ended. */
struct Finished
{
    int exitCode = -1;
    QString out;
    QString errors;

    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};
[[nodiscard]] Finished runToEnd(const QString &path, const QStringList &arguments);

} // namespace vantage::test
