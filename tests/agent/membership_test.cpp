// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/manager_link.h"
#include "tests/agent/fake_manager.h"
#include "tests/support/test_files.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 port = 54321;
const QString ours(64, u'a');
const QString another(64, u'b');

JoinString joinTo(const QString &fingerprint, const QString &token = QString(32, u'1'))
{
    return {.host = u"localhost"_s, .port = port, .fingerprint = fingerprint, .token = token};
}

/** An agent's link, and what it says while it cannot join. */
struct Link
{
    Membership membership;
    ManagerLink link;
    QStringList waits;

    Link(const QString &pinFile, const ManagerAddress &manager, const std::optional<JoinString> &join = {})
        : membership(pinFile, manager, join)
        , link(settingsFor(manager), makeIdentity().value(), membership, [] {
            Hello hello;
            hello.name = u"one"_s;
            return hello;
        })
    {
        if (!membership.load())
            qFatal("the membership cannot be loaded");
        QObject::connect(&link, &ManagerLink::waiting, &link,
                         [this](std::chrono::milliseconds, const QString &why) { waits += why; });
        link.start();
    }
    [[nodiscard]] bool hasJoined() const
    {
        return QTest::qWaitFor([this] { return link.isJoined(); }, 15'000);
    }
    static ManagerLink::Settings settingsFor(const ManagerAddress &manager)
    {
        ManagerLink::Settings settings;
        settings.manager = manager;
        settings.rhythm.first = 1ms;
        settings.rhythm.most = 50ms;
        return settings;
    }
};

} // namespace

/** Which manager an agent takes for its own. */
class MembershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_dir->path().toUtf8());
        m_pin = m_dir->filePath(u"manager"_s);
    }

    void termsFollowWhatIsKnown_data()
    {
        QTest::addColumn<QString>("pinned");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("outcome"); // member, token, or a word of the refusal
        const QString none;
        QTest::newRow("nothing is known") << none << none << none << ours << u"--join"_s;
        QTest::newRow("a member") << ours << none << none << ours << u"member"_s;
        QTest::newRow("another than the pinned") << ours << none << none << another << u"another manager"_s;
        QTest::newRow("the given one") << none << ours << none << ours << u"token"_s;
        QTest::newRow("another than the given") << none << ours << none << another << u"another manager"_s;
        QTest::newRow("a used string is given") << ours << ours << none << ours << u"member"_s;
        QTest::newRow("moved to another manager") << ours << another << none << another << u"token"_s;
        QTest::newRow("an old string is given") << ours << another << none << ours << u"member"_s;
        QTest::newRow("left here") << none << none << ours << ours << u"token"_s;
        QTest::newRow("another than the one that left it")
            << none << none << ours << another << u"another manager"_s;
        QTest::newRow("a new manager of the same user") << ours << none << another << another << u"token"_s;
        QTest::newRow("one that died left it") << ours << none << another << ours << u"member"_s;
        QTest::newRow("given rather than left") << none << ours << another << another << u"another manager"_s;
    }
    void termsFollowWhatIsKnown()
    {
        QFETCH(const QString, pinned);
        QFETCH(const QString, given);
        QFETCH(const QString, left);
        QFETCH(const QString, shown);
        QFETCH(const QString, outcome);
        if (!pinned.isEmpty())
            writeFile(m_pin, pinned.toLatin1() + '\n');
        if (!left.isEmpty()) {
            QVERIFY(makePrivateDir(runtimeDir()));
            QVERIFY(writePrivateFile(localJoinFile(port), toString(joinTo(left)).toLatin1()));
        }
        Membership membership(m_pin, {u"localhost"_s, port},
                              given.isEmpty() ? std::nullopt : std::optional(joinTo(given)));
        QVERIFY(membership.load());
        QCOMPARE(membership.hasManager().has_value(), !(pinned + given + left).isEmpty());
        const Result<Membership::Terms> terms = membership.termsFor(shown);
        if (outcome == "member"_L1 || outcome == "token"_L1) {
            QVERIFY(terms);
            QCOMPARE(terms->token, outcome == "token"_L1 ? joinTo(shown).token : QString());
        } else {
            QVERIFY(!terms);
            QVERIFY2(terms.error().message.contains(outcome), qPrintable(terms.error().message));
            QVERIFY(terms.error().message.contains("--join"_L1));
        }
    }

    void aManagerElsewhereIsNotLookedForHere()
    {
        QVERIFY(makePrivateDir(runtimeDir()));
        QVERIFY(writePrivateFile(localJoinFile(port), toString(joinTo(ours)).toLatin1()));
        const Membership membership(m_pin, {u"192.0.2.1"_s, port}, {});
        QVERIFY(!membership.hasManager());
        QVERIFY(Membership(m_pin, {u"::1"_s, port}, {}).hasManager());
    }

    void aManagerThatForgotTheAgentIsShownATokenAgain()
    {
        writeFile(m_pin, ours.toLatin1());
        Membership membership(m_pin, {u"localhost"_s, port}, joinTo(ours));
        QVERIFY(membership.load());
        QVERIFY(membership.termsFor(ours)->token.isEmpty());
        QVERIFY(!membership.refused(notEnrolled.toString()));
        QCOMPARE(membership.termsFor(ours)->token, joinTo(ours).token);
        QVERIFY(membership.accepted({.fingerprint = ours, .token = {}}));
        QVERIFY(membership.termsFor(ours)->token.isEmpty());
    }

    void onlyWhereAnotherStringMayLieHereAnotherAttemptIsWorthIt()
    {
        Membership membership(m_pin, {u"localhost"_s, port}, {});
        QVERIFY(!membership.refused(tokenRefused.toString()));
        QVERIFY(makePrivateDir(runtimeDir()));
        QVERIFY(writePrivateFile(localJoinFile(port), toString(joinTo(ours)).toLatin1()));
        QVERIFY(membership.refused(tokenRefused.toString()));
        QVERIFY(membership.refused(notEnrolled.toString()));
        QVERIFY(!membership.refused(agentRevoked.toString()));
        QVERIFY(!membership.refused({}));
    }

    void aPinThatIsBrokenIsNamed()
    {
        writeFile(m_pin, "nonsense");
        const Result<void> loaded = Membership(m_pin, {}, {}).load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(m_pin));
    }

    void theManagerIsPinnedWhenItHasLetTheAgentIn()
    {
        FakeManager manager(QHostAddress::LocalHost);
        {
            const Link first(m_pin, {u"127.0.0.1"_s, manager.port()}, manager.join());
            QVERIFY(first.hasJoined());
        }
        QCOMPARE(manager.all<Hello>()[0].token, manager.join().token);
        QCOMPARE(QString::fromLatin1(readFile(m_pin)).trimmed(), manager.join().fingerprint);
        QVERIFY(!(QFileInfo(m_pin).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const Link second(m_pin, {u"127.0.0.1"_s, manager.port()});
        QVERIFY(second.hasJoined());
        QVERIFY(manager.all<Hello>()[1].token.isEmpty());
    }

    void toAnotherManagerNotAWordIsSaid()
    {
        FakeManager manager;
        QFile::remove(localJoinFile(manager.port()));
        writeFile(m_pin, ours.toLatin1());
        const Link link(m_pin, {u"127.0.0.1"_s, manager.port()});
        QTRY_VERIFY(link.waits.size() >= 3);
        QVERIFY2(link.waits.front().contains("another manager"_L1) &&
                     link.waits.front().contains("--join"_L1),
                 qPrintable(link.waits.front()));
        QVERIFY(!link.link.isJoined());
        QVERIFY(manager.received.empty());
        QCOMPARE(QString::fromLatin1(readFile(m_pin)), ours);
    }

    void theTokenIsNotSpokenOf()
    {
        FakeManager manager;
        QFile::remove(localJoinFile(manager.port()));
        JoinString join = manager.join();
        join.fingerprint = ours;
        const Link link(m_pin, {u"127.0.0.1"_s, manager.port()}, join);
        QTRY_VERIFY(!link.waits.isEmpty());
        QVERIFY(!link.waits.join(u'\n').contains(join.token));
        const Result<JoinString> cut = parseJoinString(u"host:1#%1#%2"_s.arg(ours, join.token.chopped(1)));
        QVERIFY(!cut && !cut.error().message.contains(join.token.chopped(1)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_pin;
};

QTEST_GUILESS_MAIN(MembershipTest)
#include "membership_test.moc"
