// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/option.h"
#include "common/util/pattern.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace vantage {

/** The send/expect steps of a TCP check: pure, bytes in, verdict out. A step sends its bytes, if any, and is over when
    what came matches its pattern; at once where it expects nothing. A step that sends looks only at what comes from
    then on; one that does not begins behind the match of the step before, for a server may say two things at once.
    Patterns are Pattern::compileForBytes(). */
class TcpDialogue
{
public:
    /** More than this without a match is not the answer. */
    static constexpr qsizetype maximumAnswer = qsizetype(64) * 1024;
    static constexpr qsizetype bannerBytes = 512;

    explicit TcpDialogue(const OptionReader &options);

    [[nodiscard]] bool isOver() const { return m_current >= m_steps.size(); }
    /** From 1. */
    [[nodiscard]] qsizetype step() const { return m_current + 1; }
    [[nodiscard]] qsizetype stepCount() const { return m_steps.size(); }
    [[nodiscard]] const QByteArray &toSend() const { return m_steps.at(m_current).send; }

    void received(QByteArrayView bytes);
    /** What came before the steps, in clear; belongs to the banner alone. */
    void receivedBefore(QByteArrayView bytes);

    /** Astray: the pattern takes too long on these bytes. */
    enum class Verdict { Incomplete, Matched, TooLong, Astray };
    [[nodiscard]] Verdict check();
    void nextStep();

    /** The first bytes that came at all. */
    [[nodiscard]] const QByteArray &banner() const { return m_banner; }
    /** What a group of a pattern matched. */
    struct Capture
    {
        qsizetype step = 0; ///< from 1
        QString group;      ///< its name, or its number where it has none
        QString value;      ///< escaped
    };
    [[nodiscard]] const QList<Capture> &captures() const { return m_captures; }
    /** What came in this step. */
    [[nodiscard]] const QByteArray &answer() const { return m_answer; }

private:
    struct Step
    {
        QByteArray send;
        std::optional<Result<Pattern>> expect;
    };

    void keepCaptures();

    QList<Step> m_steps;
    qsizetype m_current = 0;
    QByteArray m_answer;
    Pattern::Found m_match; ///< of this step; its groups are kept when the step ends
    Micros m_patternTime{}; ///< that this step's searches have taken
    QByteArray m_banner;
    QList<Capture> m_captures;
    qsizetype m_captured = 0; ///< characters of all captures
};

} // namespace vantage
