// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/feed.h"
#include "gui-manager/store/gaps.h"

#include <functional>
#include <map>
#include <tuple>

namespace vantage {

/** Sees in the feed when agents are cut off and checks are paused, and has it noted. Main thread. */
class GapWatch : public QObject
{
    Q_OBJECT

public:
    using Note = std::function<void(const Gap &gap)>;

    /** `open` are those that had not ended when the manager did. */
    GapWatch(const Feed &feed, const std::vector<Gap> &open, Note note, QObject *parent = nullptr);

    /** For a new store, which knows nothing. */
    void noteAgain() const;

private:
    using Key = std::tuple<GapCause, AgentId, CheckId>;

    [[nodiscard]] static Key keyOf(AgentId agent) { return {GapCause::CutOff, agent, {}}; }
    [[nodiscard]] static Key keyOf(CheckId check) { return {GapCause::Paused, {}, check}; }
    void begin(const Key &key, UtcTime when);
    void end(const Key &key);

    Note m_note;
    std::map<Key, Gap> m_open;
};

} // namespace vantage
