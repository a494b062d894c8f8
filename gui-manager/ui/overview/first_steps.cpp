// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/overview/first_steps.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/overview/local_agent.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace vantage {
using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(const PageServices &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"firstSteps"_s);
    setFrameShape(StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setObjectName(u"hideSteps"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_said->setObjectName(u"stepSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_close, 0, 2, Qt::AlignRight);
    addStep(m_agent, u"startAgent"_s, 1);
    addStep(m_join, u"copyJoin"_s, 2);
    addStep(m_check, u"addFirstCheck"_s, 3);
    grid->addWidget(m_said, 4, 0, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_close, &QToolButton::clicked, this, &FirstSteps::hideWanted);
    connect(m_agent.button, &QPushButton::clicked, this, &FirstSteps::startAgent);
    connect(m_join.button, &QPushButton::clicked, this, &FirstSteps::copyJoinString);
    connect(m_check.button, &QPushButton::clicked, this, &FirstSteps::addCheckWanted);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&services.agents),
                                            static_cast<const QAbstractItemModel *>(&services.checks)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FirstSteps::update);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FirstSteps::update);
        connect(model, &QAbstractItemModel::modelReset, this, &FirstSteps::update);
    }
    retranslate();
}

FirstSteps::~FirstSteps() = default;

void FirstSteps::addStep(Step &step, const QString &name, int row)
{
    step = {new QLabel(this), new QLabel(this), new QPushButton(this)};
    step.button->setObjectName(name);
    step.text->setWordWrap(true);
    step.text->setTextFormat(Qt::PlainText);
    auto *grid = qobject_cast<QGridLayout *>(layout());
    grid->addWidget(step.mark, row, 0);
    grid->addWidget(step.text, row, 1);
    grid->addWidget(step.button, row, 2);
}

bool FirstSteps::isNeeded() const
{
    return m_services.agents.rowCount() == 0 || m_services.checks.rowCount() == 0;
}

void FirstSteps::startAgent()
{
    const QString port = m_services.feed.listening().section(u' ', -1).section(u':', -1);
    const Result<qint64> started = startLocalAgent(port);
    say(started ? tr("The agent is starting; it runs until you end it or log out.")
                : started.error().message);
    if (started)
        Q_EMIT agentStarted(*started);
}

void FirstSteps::copyJoinString()
{
    const QPointer alive(this);
    m_asking = m_services.runner.ask(
        check_commands::plain({u"enrol"_s}),
        [alive](const QJsonObject &answer) {
            if (!alive || answer.value("join"_L1).toString().isEmpty())
                return;
            QGuiApplication::clipboard()->setText(answer.value("command"_L1).toString());
            alive->m_isCopied = true;
            alive->say(
                answer.value("this_machine_only"_L1).toBool()
                    ? tr("Copied. But this manager listens on this machine only: to let agents of other "
                         "machines in, start it with --listen 0.0.0.0:PORT.")
                    : tr("Copied. Paste it into a terminal of the other machine within 15 minutes."));
            alive->update();
        },
        [alive](const QStringList &errors) {
            if (alive && !errors.isEmpty())
                alive->say(errors.join(u'\n'));
        });
}

void FirstSteps::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void FirstSteps::update()
{
    const int side = fontMetrics().height();
    const auto tick = [this, side](const Step &step, bool isDone) {
        const Mark mark = isDone ? Mark::Up : Mark::Unknown;
        step.mark->setPixmap(markIcon(mark).pixmap(QSize(side, side), devicePixelRatio()));
        step.mark->setAccessibleName(isDone ? tr("Done") : tr("To do"));
        step.button->setDefault(false);
    };
    const int agents = m_services.agents.rowCount();
    tick(m_agent, agents > 0);
    tick(m_join, m_isCopied || agents > 1);
    tick(m_check, m_services.checks.rowCount() > 0);
    m_agent.button->setEnabled(agents == 0);
}

void FirstSteps::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        update();
}

void FirstSteps::retranslate()
{
    m_title->setText(tr("First steps"));
    m_close->setToolTip(tr("Hide the first steps"));
    m_close->setAccessibleName(m_close->toolTip());
    m_agent.text->setText(
        tr("1. Start an agent: it runs the checks where it stands. One on this machine will do "
           "for a start."));
    m_agent.button->setText(tr("&Start an agent here"));
    m_join.text->setText(
        tr("2. For another machine, copy the command with its join string and run it there. This "
           "can wait."));
    m_join.button->setText(tr("&Copy the command"));
    m_check.text->setText(tr("3. Add the first check: what is to be watched, and how often."));
    m_check.button->setText(tr("Add the first chec&k\u2026"));
    update();
}

} // namespace vantage
