// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/destination.h"

#include <QWidget>

#include <functional>

class QAction;
class QSettings;

namespace vantage {

class ActionRunner;
class AgentsModel;
class ChecksModel;
class CommandRunner;
class EventsModel;
class Feed;
class ResultsModel;
struct StoredHistory;

/** What the pages work with; all of it outlives them. They learn from the models, the feed and the history, and change
    things only by commands that they give to the runner. */
struct PageServices
{
    Feed &feed;
    CommandRunner &commands;
    ActionRunner &runner;
    const StoredHistory &history;
    QSettings &settings;
    AgentsModel &agents;
    ChecksModel &checks;
    ResultsModel &results;
    EventsModel &events;
};

/** One page of the window. */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual Place place() const = 0;
    [[nodiscard]] virtual QString title() const = 0; ///< translated; no mnemonic
    /** Shows what the destination names; called once the page is in front. */
    virtual void open(const Destination &destination) { Q_UNUSED(destination) }
    /** Its menu; null is a separator. The window keeps it up to date by nothing: actions enable themselves. */
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }
    /** What the toolbar offers while the page is in front; null is a separator. */
    [[nodiscard]] virtual QList<QAction *> toolActions() const { return {}; }
    virtual void showDetails(bool areShown) { Q_UNUSED(areShown) }
    virtual void saveLayout(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreLayout(QSettings &settings) { Q_UNUSED(settings) }

Q_SIGNALS:
    void leadsTo(const vantage::Destination &destination);

protected:
    /** Called at each change of the language and once by the page itself. */
    virtual void retranslate() = 0;
    /** Called when the page comes and goes: what acts on its selection is off while nobody sees that. */
    virtual void updateActions() {}

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    enum class Reach { Page, Window }; ///< where the keys of an action work
    [[nodiscard]] QAction *newAction(const QString &name, const QKeySequence &key, Reach reach,
                                     std::function<void()> act);
    /** "Delete (Del)" for every action of the toolbar. */
    static void addShortcutsToToolTips(const QList<QAction *> &actions);
};

} // namespace vantage
