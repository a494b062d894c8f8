// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/check.h"
#include "common/check/result.h"

#include <variant>

/* The messages of the link, a struct each. fields() lists every field once with its key on the wire; the
   codec derives encoding and decoding from it. Keys are never reused (4 of Hello was one); a decoder skips keys that it does not
   know. */

namespace vantage {

inline constexpr quint32 protocolVersion = 1;

/** Agent -> manager, first on every connection. */
struct Hello
{
    static constexpr quint8 type = 1;
    quint32 protocol = protocolVersion;
    QString version; ///< of the program
    QString name;
    QStringList kinds; ///< codes of the kinds that it can run
    AgentId clientId;  ///< as it was last told; 0 for a new agent
    Revision revision; ///< of the configuration that it holds
    QString bootId;    ///< random for each start of the program
    Epoch epoch;       ///< of its spool
    Seq lastSeq;       ///< newest in its spool
    UtcTime clock{};
    UtcTime started{}; ///< when the program started
    UtcTime stopped{}; ///< the last commit of its spool before that; unset where there was none
    QString token;     ///< of a join string, where the agent asks to be enrolled

    static void fields(auto &&f)
    {
        f(1, &Hello::protocol), f(2, &Hello::version), f(3, &Hello::name), f(5, &Hello::kinds),
            f(6, &Hello::clientId), f(7, &Hello::revision), f(8, &Hello::bootId), f(9, &Hello::epoch),
            f(10, &Hello::lastSeq), f(11, &Hello::clock), f(12, &Hello::started), f(13, &Hello::stopped),
            f(14, &Hello::token);
    }
};

/** Manager -> agent: you are joined. The agent resumes behind `cursor`. */
struct Welcome
{
    static constexpr quint8 type = 2;
    quint32 protocol = protocolVersion;
    QString version;
    AgentId clientId;
    Epoch epoch;        ///< that `cursor` belongs to: the one of the Hello
    Seq cursor;         ///< the last row of that epoch that is on the manager's disk
    QByteArray digest;  ///< of the row at the cursor; empty where that is lost
    quint64 credit = 0; ///< bytes of Results that may be unacknowledged

    static void fields(auto &&f)
    {
        f(1, &Welcome::protocol), f(2, &Welcome::version), f(3, &Welcome::clientId), f(4, &Welcome::epoch),
            f(5, &Welcome::cursor), f(6, &Welcome::digest), f(7, &Welcome::credit);
    }
};

/** A check as one agent has it. */
struct Task
{
    CheckSpec check;
    Revision revision; ///< of the configuration in which this task last changed
    /** The code of a kind that this program does not know; then `check.kind` says nothing, and an agent
       rejects the task by its id. Empty otherwise. */
    QString unknownKind = {};

    bool operator==(const Task &) const = default;
};

/** Manager -> agent. `base` is the revision that this builds on; a snapshot (base 0) replaces all tasks.
    Large ones come in chunks with the same revision; the last one has `last` set and is what makes
    it valid. */
struct Configure
{
    static constexpr quint8 type = 3;
    Revision revision;
    Revision base;
    bool last = true;
    std::vector<Task> changed; ///< added or changed
    std::vector<CheckId> removed;

    static void fields(auto &&f)
    {
        f(1, &Configure::revision), f(2, &Configure::base), f(3, &Configure::last), f(4, &Configure::changed),
            f(5, &Configure::removed);
    }
};

/** Why an agent does not run a task. */
struct TaskRejection
{
    CheckId check;
    Reason reason = Reason::InternalError;
    QString message; ///< one sentence

    bool operator==(const TaskRejection &) const = default;
    static void fields(auto &&f)
    {
        f(1, &TaskRejection::check), f(2, &TaskRejection::reason), f(3, &TaskRejection::message);
    }
};

/** Agent -> manager: what became of each task of a Configure. In batches. */
struct TaskAck
{
    static constexpr quint8 type = 4;
    Revision revision; ///< of the Configure that is answered
    std::vector<CheckId> accepted;
    std::vector<TaskRejection> rejected;

    static void fields(auto &&f)
    {
        f(1, &TaskAck::revision), f(2, &TaskAck::accepted), f(3, &TaskAck::rejected);
    }
};

/** Agent -> manager: results seq first, first + 1, ... Each row is encoded by encodeResult(), so that the
   spool's bytes travel as they are and one bad row does not spoil its neighbours. */
struct Results
{
    static constexpr quint8 type = 5;
    Epoch epoch;
    Seq first; ///< 0 for previews, which are shown and not stored
    QList<QByteArray> rows;

    static void fields(auto &&f) { f(1, &Results::epoch), f(2, &Results::first), f(3, &Results::rows); }
};

/** Manager -> agent: all up to `seq` is on disk. */
struct Ack
{
    static constexpr quint8 type = 6;
    Epoch epoch;
    Seq seq;
    quint64 credit = 0;

    static void fields(auto &&f) { f(1, &Ack::epoch), f(2, &Ack::seq), f(3, &Ack::credit); }
};

/** Agent -> manager: the results from..to will never come. */
struct Lost
{
    static constexpr quint8 type = 7;
    Epoch epoch;
    Seq from;
    Seq to;
    QString cause;

    static void fields(auto &&f)
    {
        f(1, &Lost::epoch), f(2, &Lost::from), f(3, &Lost::to), f(4, &Lost::cause);
    }
};

/** Manager -> agent: run a task at once (`check`), or a check that is not saved (`trial`). */
struct RunNow
{
    static constexpr quint8 type = 8;
    quint64 request = 0;
    CheckId check;
    std::optional<Task> trial;

    static void fields(auto &&f) { f(1, &RunNow::request), f(2, &RunNow::check), f(3, &RunNow::trial); }
};

/** Agent -> manager: the answer to RunNow. A saved task's result also comes as a result like any other. */
struct ProbeReport
{
    static constexpr quint8 type = 9;
    quint64 request = 0;
    QByteArray row; ///< encodeResult(); empty where `error` says why nothing was run
    QString error;

    static void fields(auto &&f)
    {
        f(1, &ProbeReport::request), f(2, &ProbeReport::row), f(3, &ProbeReport::error);
    }
};

/** Either way. `sent` is the sender's UTC clock. */
struct Ping
{
    static constexpr quint8 type = 10;
    quint64 id = 0;
    UtcTime sent{};
    Seq lastSeq; ///< newest in an agent's spool, as in its Hello; 0 where it does not say

    static void fields(auto &&f) { f(1, &Ping::id), f(2, &Ping::sent), f(3, &Ping::lastSeq); }
};

/** Answers a Ping: its stamp, and this side's clock at receipt and at sending. */
struct Pong
{
    static constexpr quint8 type = 11;
    quint64 id = 0;
    UtcTime sent{};
    UtcTime received{};
    UtcTime answered{};

    static void fields(auto &&f)
    {
        f(1, &Pong::id), f(2, &Pong::sent), f(3, &Pong::received), f(4, &Pong::answered);
    }
};

/** Either way, last: why the link is closed. */
struct Bye
{
    static constexpr quint8 type = 12;
    QString reason;
    QString code; ///< what `reason` says, where a program acts on it: "not-enrolled", "token-refused", ...

    static void fields(auto &&f) { f(1, &Bye::reason), f(2, &Bye::code); }
};
/** The agent is not known, and showed no token. */
inline constexpr QLatin1StringView notEnrolled{"not-enrolled"};
/** The token is not, or no longer, good, or too many were tried. */
inline constexpr QLatin1StringView tokenRefused{"token-refused"};
/** The agent is known, and may not come back. */
inline constexpr QLatin1StringView agentRevoked{"agent-revoked"};

using Message = std::variant<Hello, Welcome, Configure, TaskAck, Results, Ack, Lost, RunNow, ProbeReport,
                             Ping, Pong, Bye>;

} // namespace vantage
