// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/agents/enrol_dialog.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/marks.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString portOf(const QString &join)
{
    return join.section(u'#', 0, 0).section(u':', -1);
}

QString timeOfDay(UtcTime time)
{
    return QLocale().toString(shownTime(time).time(), QLocale::ShortFormat);
}

/** "14:59" until then. */
QString countdown(UtcTime end)
{
    const auto left =
        std::max(std::chrono::ceil<std::chrono::seconds>(end - utcNow()), std::chrono::seconds(0));
    return u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, QChar(u'0'));
}

} // namespace

EnrolDialog::EnrolDialog(std::optional<AgentRow> replaced, AskCommand ask, QWidget *parent)
    : QDialog(parent)
    , m_replaced(std::move(replaced))
    , m_ask(std::move(ask))
    , m_purpose(sentence("purpose", this))
    , m_commandLabel(new QLabel(this))
    , m_command(new QPlainTextEdit(this))
    , m_copyCommand(new QPushButton(icon(u"copy"_s), {}, this))
    , m_joinLabel(new QLabel(this))
    , m_join(new QLineEdit(this))
    , m_copyJoin(new QPushButton(icon(u"copy"_s), {}, this))
    , m_state(sentence("state", this))
    , m_reach(sentence("reach", this))
    , m_failure(new FieldError(this))
    , m_withdraw(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"enrolDialog"_s);
    buildLayout();
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &EnrolDialog::expire);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &EnrolDialog::tellTime);
    connect(m_copyCommand, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    connect(m_copyJoin, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_join->text()); });
    connect(m_withdraw, &QPushButton::clicked, this, &EnrolDialog::withdraw);
    connect(m_again, &QPushButton::clicked, this, &EnrolDialog::askForString);
    retranslate();
    askForString();
}

EnrolDialog::~EnrolDialog() = default;

void EnrolDialog::buildLayout()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_command->setObjectName(u"command"_s);
    m_command->setReadOnly(true);
    m_command->setFont(fixed);
    m_command->setWordWrapMode(QTextOption::WrapAnywhere);
    m_command->setTabChangesFocus(true);
    m_command->setFixedHeight(QFontMetrics(fixed).lineSpacing() * 3 + 16);
    m_command->setProperty("isData", true);
    m_commandLabel->setBuddy(m_command);
    m_join->setObjectName(u"join"_s);
    m_join->setReadOnly(true);
    m_join->setFont(fixed);
    m_join->setProperty("isData", true);
    m_joinLabel->setBuddy(m_join);
    m_copyCommand->setObjectName(u"copyCommand"_s);
    m_copyJoin->setObjectName(u"copyJoin"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_again->setObjectName(u"again"_s);
    m_failure->setObjectName(u"failure"_s);
    for (QPushButton *button : {m_copyCommand, m_copyJoin, m_withdraw, m_again})
        button->setAutoDefault(false);

    const auto withButton = [](QWidget *field, QWidget *button, Qt::Alignment alignment) {
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(button, 0, alignment);
        return row;
    };
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_withdraw, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_purpose);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_commandLabel);
    layout->addLayout(withButton(m_command, m_copyCommand, Qt::AlignTop));
    layout->addWidget(m_joinLabel);
    layout->addLayout(withButton(m_join, m_copyJoin, {}));
    layout->addWidget(m_state);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_reach);
    layout->addWidget(m_failure);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    resize(fontMetrics().averageCharWidth() * 92, 1);
}

void EnrolDialog::askForString()
{
    m_expiry.stop();
    m_second.stop();
    m_expires.reset();
    m_isWithdrawn = false;
    m_command->clear();
    m_join->clear();
    m_failure->hide();
    m_again->setEnabled(false);
    QStringList words{u"enrol"_s};
    if (m_replaced)
        words += QString::number(m_replaced->id.value);
    // They may come when this dialog has gone.
    const QPointer alive(this);
    m_asking = m_ask(
        check_commands::plain(words),
        [this, alive](const QJsonObject &answer) {
            if (alive)
                fill(answer);
        },
        [this, alive](const QStringList &errors) {
            if (!alive)
                return;
            m_again->setEnabled(true);
            setError(m_failure, m_command, errors.join(u'\n'));
            tellState();
        });
    tellState();
}

void EnrolDialog::fill(const QJsonObject &answer)
{
    const Result<UtcTime> expires = utcFromIso8601(answer.value("expires"_L1).toString());
    if (!expires)
        return;
    m_expires = *expires;
    m_isForThisMachine = answer.value("this_machine_only"_L1).toBool();
    m_command->setPlainText(answer.value("command"_L1).toString());
    m_join->setText(answer.value("join"_L1).toString());
    m_join->setCursorPosition(0);
    m_token = answer.value("token"_L1).toString();
    m_expiry.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*expires - utcNow()),
                            std::chrono::milliseconds(0)));
    m_second.start();
    tellState();
    m_copyCommand->setFocus();
}

void EnrolDialog::withdraw()
{
    m_withdraw->setEnabled(false);
    m_failure->hide();
    const QPointer alive(this);
    m_asking = m_ask(
        check_commands::plain({u"enrol"_s, u"withdraw"_s, m_token}), [](const QJsonObject &) {},
        [this, alive](const QStringList &errors) {
            if (!alive)
                return;
            setError(m_failure, m_command, errors.join(u'\n'));
            if (!errors.isEmpty())
                return tellState();
            m_isWithdrawn = true;
            m_expiry.stop();
            expire();
        });
}

/** What is no longer good must not be copied. */
void EnrolDialog::expire()
{
    m_second.stop();
    m_command->clear();
    m_join->clear();
    tellState();
    m_again->setFocus();
}

void EnrolDialog::tellState()
{
    const bool isThere = !m_join->text().isEmpty();
    m_copyCommand->setEnabled(isThere);
    m_copyJoin->setEnabled(isThere);
    m_withdraw->setEnabled(isThere && !m_token.isEmpty());
    if (isThere)
        tellTime();
    else if (m_isWithdrawn)
        m_state->setText(tr("The join string was withdrawn: it lets nobody in."));
    else if (m_expires)
        m_state->setText(tr("The join string has expired."));
    else
        m_state->setText(m_failure->isHidden() ? tr("Asking the manager\u2026") : QString());
    const QString port = portOf(m_join->text());
    m_reach->setVisible(isThere);
    m_reach->setText(m_isForThisMachine ? tr("This manager listens on this machine only: agents elsewhere "
                                             "cannot reach it. To let them in, start it "
                                             "with --listen 0.0.0.0:%1. Agents of the same user on this "
                                             "machine find it without a join string.")
                                              .arg(port)
                                        : tr("Where the new machine knows this one by another name, add "
                                             "--manager NAME:%1 to the command.")
                                              .arg(port));
    QPalette colours = palette();
    if (m_isForThisMachine)
        colours.setColor(QPalette::WindowText, markColour(Mark::Degraded, colours));
    m_reach->setPalette(colours);
    makeRoom();
}

void EnrolDialog::tellTime()
{
    //: a time of day, and minutes and seconds until then
    m_state->setText(tr("It lets one agent in, until %1 (%2 left).")
                         .arg(isolated(timeOfDay(*m_expires)), isolated(countdown(*m_expires))));
}

/** A window does not ask sentences that wrap how high they are. */
void EnrolDialog::makeRoom()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void EnrolDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        makeRoom();
}

void EnrolDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        tellState();
}

void EnrolDialog::retranslate()
{
    const QString agent = m_replaced ? agentLabel(m_replaced->id, m_replaced->name) : QString();
    setWindowTitle(m_replaced ? tr("Replace hardware") : tr("Enrol an agent"));
    m_purpose->setText(
        m_replaced
            ? tr("Start an agent with this command on the new machine. It takes over the number, the name "
                 "and "
                 "the checks of agent %1; the machine that had them is not let in any more.")
                  .arg(isolated(agent))
            : tr("Start an agent with this command on the machine that is to watch. It gets the next free "
                 "number."));
    m_commandLabel->setText(tr("C&ommand:"));
    m_joinLabel->setText(tr("&Join string alone:"));
    m_command->setAccessibleName(tr("Command"));
    m_join->setAccessibleName(tr("Join string"));
    m_copyCommand->setText(tr("&Copy"));
    m_copyJoin->setText(tr("Co&py"));
    m_copyCommand->setAccessibleName(tr("Copy the command"));
    m_copyJoin->setAccessibleName(tr("Copy the join string"));
    m_withdraw->setText(tr("&Withdraw"));
    m_again->setText(tr("&New join string"));
    tellState();
}

} // namespace vantage
