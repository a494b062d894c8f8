// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/column.h"
#include "gui-manager/ui/checks/check_dialog.h"
#include "gui-manager/ui/overview/first_steps.h"
#include "gui-manager/ui/shell/navigation.h"
#include "tests/support/delay_server.h"
#include "tests/ui/support/manager_fixture.h"
#include "tests/ui/support/window_driver.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

/** One who has never seen the window: has no other means than mouse and keys, sends them to where a hand would, and
    needs for each what the keystroke-level model (Card, Moran and Newell) says. */
class Stranger
{
public:
    /** Thinks, points and clicks. What is hidden, off or covered cannot be clicked. */
    [[nodiscard]] bool clicks(QWidget &widget, QPoint at)
    {
        QWidget &window = *widget.window();
        const QPoint point = widget.mapTo(&window, at);
        const QWidget *there = window.childAt(point);
        if (!widget.isVisible() || !widget.isEnabled() || !there ||
            (there != &widget && !widget.isAncestorOf(there))) {
            qWarning("%s cannot be clicked", qUtf8Printable(widget.objectName()));
            return false;
        }
        m_needed += think + pointing + clicking;
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, point);
        return true;
    }
    [[nodiscard]] bool clicks(QWidget &widget) { return clicks(widget, widget.rect().center()); }

    /** Thinks once, then types; the keys go to whatever has the focus. */
    void types(const QString &text)
    {
        m_needed += think + key * text.size();
        for (const QChar character : text)
            QTest::keyClick(QGuiApplication::focusWindow(), character.toLatin1());
    }

    /** Waits for the program; only this is real time. */
    template <typename Condition>
    [[nodiscard]] bool sees(const char *what, const Condition &condition)
    {
        QElapsedTimer timer;
        timer.start();
        const bool isSeen = QTest::qWaitFor(condition, patience);
        m_waited += std::chrono::milliseconds(timer.elapsed());
        qInfo("%s after %lld ms", what, static_cast<long long>(timer.elapsed()));
        return isSeen;
    }

    [[nodiscard]] std::chrono::milliseconds needed() const { return m_needed; }
    [[nodiscard]] std::chrono::milliseconds waited() const { return m_waited; }

private:
    static constexpr auto think = 1350ms;
    static constexpr auto pointing = 1100ms;
    static constexpr auto clicking = 200ms;
    static constexpr auto key = 280ms;

    std::chrono::milliseconds m_needed{};
    std::chrono::milliseconds m_waited{};
};

/** The agent that the window started for good: ended by its id, with the test at the latest. */
class StartedAgent
{
public:
    StartedAgent() { ::prctl(PR_SET_CHILD_SUBREAPER, 1); } // so that it is ours to wait for
    ~StartedAgent() { end(); }
    StartedAgent(const StartedAgent &) = delete;
    StartedAgent &operator=(const StartedAgent &) = delete;

    void take(qint64 processId)
    {
        m_id = pid_t(processId);
        // Where this program breaks off, its end of the pipe closes.
        m_guard.start(u"sh"_s, {u"-c"_s, u"read -r _; kill \"$0\""_s, QString::number(processId)});
    }

    [[nodiscard]] bool isThere() const { return m_id != 0; }

    /** How it ended, as waitpid() says it. */
    int end()
    {
        if (m_id == 0)
            return 0;
        m_guard.kill();
        m_guard.waitForFinished();
        int status = -1;
        ::kill(m_id, SIGTERM);
        ::waitpid(std::exchange(m_id, 0), &status, 0);
        return status;
    }

private:
    pid_t m_id = 0;
    QProcess m_guard;
};

} // namespace

/** The first minute of somebody who knows nothing but what the window says. */
class TestStranger : public ManagerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theFirstResultIsThereWithinAMinuteOfHandwork();

private:
    [[nodiscard]] bool opens(Place place);
    [[nodiscard]] bool showsResultOf(const QString &target) const;

    StartedAgent m_agent;
    Stranger m_stranger;
};

void TestStranger::initTestCase()
{
    // The agent inherits them: neither program looks or writes into what is the user's.
    for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = m_dir.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv(name, folder.toUtf8());
    }
    open({1280, 720});
    QVERIFY(m_window);
    connect(&find<FirstSteps>(*m_window, "firstSteps"), &FirstSteps::agentStarted, this,
            [this](qint64 processId) { m_agent.take(processId); });
}

void TestStranger::cleanupTestCase()
{
    QCOMPARE(m_agent.end(), 0);
    close();
}

/** By its entry in the navigation. */
bool TestStranger::opens(Place place)
{
    auto &navigation = find<Navigation>(*m_window, "navigation");
    const QRect entry = navigation.visualItemRect(navigation.item(int(place)));
    return m_stranger.clicks(*navigation.viewport(), entry.center());
}

/** In a row that is in sight. */
bool TestStranger::showsResultOf(const QString &target) const
{
    const auto &table = find<QTableView>(*m_window, "results");
    const QModelIndex top = table.indexAt({0, 0});
    if (!table.isVisible() || !top.isValid())
        return false;
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells += top.siblingAtColumn(column).data().toString();
    return cells.contains(u"Up"_s) && cells.join(u' ').contains(target);
}

void TestStranger::theFirstResultIsThereWithinAMinuteOfHandwork()
{
    DelayServer server({});
    const QString target = u"127.0.0.1:%1"_s.arg(server.port());
    const auto &online = find<QToolButton>(*m_window, "tile-online");

    QVERIFY(m_stranger.clicks(find<QPushButton>(*m_window, "startAgent")));
    QVERIFY(m_agent.isThere());
    QVERIFY(m_stranger.sees("The agent is online", [&] { return online.text().startsWith("1 of 1"_L1); }));

    QVERIFY(m_stranger.clicks(find<QPushButton>(*m_window, "addFirstCheck")));
    QPointer<CheckDialog> dialog;
    QVERIFY(m_stranger.sees("The dialog is open", [&] {
        dialog = m_window->findChild<CheckDialog *>();
        return dialog && dialog->isActiveWindow();
    }));
    QVERIFY(m_stranger.clicks(find<QLineEdit>(*dialog, "target")));
    m_stranger.types(target);
    QVERIFY(m_stranger.clicks(*dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)));
    QVERIFY(m_stranger.sees("The check is saved", [&] { return !dialog; }));

    QVERIFY(opens(Place::Results));
    QVERIFY(m_stranger.sees("Its first result is there", [&] { return showsResultOf(target); }));
    QVERIFY(opens(Place::Overview));
    const auto &headline = find<QLabel>(*m_window, "headline");
    QVERIFY(m_stranger.sees("All is up", [&] { return headline.text() == "All is up."_L1; }));

    qInfo("A stranger's hands need %.1f s; the program was waited for %.1f s",
          std::chrono::duration<double>(m_stranger.needed()).count(),
          std::chrono::duration<double>(m_stranger.waited()).count());
    QVERIFY(m_stranger.needed() < 60s);
}

QTEST_MAIN(TestStranger)
#include "stranger_window_test.moc"
