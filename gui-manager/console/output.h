// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/console.h"
#include "gui-manager/feed.h"

#include <QJsonObject>

namespace vantage {

/** Columns of text: a column is as wide as its widest cell, but at most `columnLimit`; a longer cell pushes
   only its own line to the right, and nothing is cut. */
class TextTable
{
public:
    static constexpr qsizetype columnLimit = 44;
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(QList<Column> columns)
        : m_columns(std::move(columns))
    {
    }
    void addRow(const QStringList &cells) { m_rows += cells; }
    /** The title line, then the rows; each begins with two blanks. */
    [[nodiscard]] QStringList lines() const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/** The answer of one command: text made harmless for a terminal, or JSON. */
class Output
{
public:
    Output(CommandReply reply, CommandFormat format)
        : m_reply(std::move(reply))
        , m_format(format)
    {
    }

    [[nodiscard]] bool isJson() const { return m_format == CommandFormat::Json; }
    void line(const QString &text) const;
    void table(const TextTable &table) const;
    void json(const QJsonObject &object) const;
    /** A line that is to stay byte for byte what a file would hold; it has no control characters. */
    void raw(const QString &text) const { m_reply.out(text); }
    /** One sentence, or the object in JSON. */
    void say(const QString &text, const QJsonObject &object) const;
    void error(const QString &text, const QStringList &usage = {}) const;
    /** A sentence beside the answer, where errors go. */
    void warning(const QString &text) const;
    void done(int exitCode) const { m_reply.done(exitCode); }

    [[nodiscard]] qint64 backlog() const { return m_reply.backlog ? m_reply.backlog() : 0; }
    [[nodiscard]] const QString &directory() const { return m_reply.directory; }

private:
    CommandReply m_reply;
    CommandFormat m_format;
};

/** Escapes the control characters that JSON leaves as they are (delete, C1, bidirectional overrides) the JSON
   way, so that a line of it is safe on a terminal and still the same JSON. */
[[nodiscard]] QString escapeInJson(const QString &json);
/** An object on one such line. */
[[nodiscard]] QString jsonLine(const QJsonObject &object);

/** "10.0.0.7:56501", "[::1]:56501"; empty for an agent that was never seen. */
[[nodiscard]] QString endpointOf(const AgentRow &agent);

/** How result lines name agents: "agent 2 (10.0.0.7:56501)". */
class AgentNames
{
public:
    explicit AgentNames(const QList<AgentRow> &agents);
    [[nodiscard]] QString of(AgentId agent) const;

private:
    QHash<AgentId, QString> m_names;
};

} // namespace vantage
