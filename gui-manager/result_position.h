// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"

#include <optional>

namespace vantage {

/** How far an agent's results of one check are known. They count in the order of their numbers, whatever its clock says;
    only a preview, which has none, is placed by when it started. */
class ResultPosition
{
public:
    /** Whether it is newer than all that came before. */
    [[nodiscard]] bool advance(const CheckResult &result)
    {
        if (result.flags.testFlag(ResultFlag::Preview)) {
            m_preview = {result.epoch, result.started};
            return true;
        }
        if (result.epoch == m_epoch && result.seq <= m_seq)
            return false;
        m_epoch = result.epoch;
        m_seq = result.seq;
        if (m_preview && m_preview->epoch == result.epoch && result.started < m_preview->started)
            return false;
        m_preview.reset();
        return true;
    }

private:
    /** It is somewhere in the backlog of its epoch; the rows before it are older. */
    struct Preview
    {
        Epoch epoch;
        UtcTime started{};
    };

    Epoch m_epoch;
    Seq m_seq;
    std::optional<Preview> m_preview;
};

} // namespace vantage
