// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/console/action_runner.h"

#include "gui-manager/ui/console/console_pane.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPointer>
#include <QRandomGenerator>

namespace vantage {
using namespace Qt::StringLiterals;

struct ActionRunner::Sequence
{
    QList<CommandText> commands;
    DoneEach done;
    QString label;
    Pace pace = Pace::OneByOne;
    quint64 group = 0;
    qsizetype next = 0;
    int running = 0;
    QList<Failure> failures = {};

    [[nodiscard]] bool isOver() const
    {
        return next == commands.size() || (pace == Pace::OneByOne && !failures.isEmpty());
    }
};

namespace {

constexpr int mostAtOnce = 32;

}

ActionRunner::ActionRunner(CommandRunner &commands, ConsolePane &console, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_console(console)
{
}

ActionRunner::~ActionRunner() = default;

void ActionRunner::run(const QList<CommandText> &commands, Done done, const QString &label, Pace pace)
{
    const auto tell = [done = std::move(done), pace,
                       count = commands.size()](const QList<Failure> &failures) {
        QStringList errors;
        for (const Failure &failure : failures)
            errors += failure.error;
        if (pace == Pace::OneByOne && !failures.isEmpty()) {
            if (const int left = int(count - 1 - failures.last().command); left > 0)
                errors += tr("%n command(s) behind it did not run.", nullptr, left);
        }
        if (done)
            done(errors);
    };
    runEach(commands, tell, label, pace);
}

void ActionRunner::runEach(const QList<CommandText> &commands, DoneEach done, const QString &label, Pace pace)
{
    // Other windows, and those that were open before, have groups too.
    const quint64 group = QRandomGenerator::global()->generate64() | 1;
    const auto sequence = std::make_shared<Sequence>(Sequence{commands, std::move(done), label, pace, group});
    for (int i = 0; i < (pace == Pace::Overlapping ? mostAtOnce : 1); ++i)
        next(sequence);
}

void ActionRunner::runAndTell(const QList<CommandText> &commands, QWidget *parent, const QString &label,
                              std::function<void()> succeeded, Pace pace)
{
    const auto tell = [parent = QPointer<QWidget>(parent),
                       succeeded = std::move(succeeded)](const QStringList &errors) {
        if (!parent)
            return;
        if (errors.isEmpty()) {
            if (succeeded)
                succeeded();
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Vantage"), errors.mid(0, 10).join(u'\n'),
                                    QMessageBox::Close, parent);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    };
    run(commands, tell, label, pace);
}

void ActionRunner::next(const std::shared_ptr<Sequence> &sequence)
{
    if (sequence->isOver()) {
        if (const DoneEach done = sequence->running == 0 ? std::exchange(sequence->done, {}) : DoneEach())
            done(sequence->failures);
        return;
    }
    ++sequence->running;
    const qsizetype place = sequence->next++;
    const CommandText command = sequence->commands.at(place);
    m_console.echo(command.shown);
    const quint64 id = ++m_lastId;
    CommandReply reply;
    reply.stepLabel = sequence->label;
    reply.stepGroup = sequence->group;
    reply.out = [this](const QString &line) {
        m_console.print(line);
    };
    reply.error = [this, sequence, place](const QString &line) {
        m_console.printError(line);
        sequence->failures.append({place, line});
    };
    // Queued: a command must not be destroyed in its own answer.
    reply.done = [this, id, sequence](int) {
        const auto goOn = [this, id, sequence] {
            m_running.erase(id);
            --sequence->running;
            next(sequence);
        };
        QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
    };
    if (auto running = m_commands.run(command.words, CommandFormat::Text, std::move(reply)))
        m_running.insert_or_assign(id, std::move(running));
}

std::unique_ptr<RunningCommand> ActionRunner::ask(const CommandText &command,
                                                  std::function<void(const QJsonObject &)> each, Done done)
{
    m_console.echo(command.shown);
    auto errors = std::make_shared<QStringList>();
    CommandReply reply;
    reply.out = [each = std::move(each)](const QString &line) {
        each(QJsonDocument::fromJson(line.toUtf8()).object());
    };
    reply.error = [this, errors](const QString &line) {
        const QJsonObject error = QJsonDocument::fromJson(line.toUtf8()).object();
        errors->append(error.value("error"_L1).toString(line));
        m_console.printError(errors->last());
    };
    reply.done = [this, errors, done = std::move(done)](int) {
        QMetaObject::invokeMethod(
            this, [errors, done] { done(*errors); }, Qt::QueuedConnection);
    };
    return m_commands.run(command.words, CommandFormat::Json, std::move(reply));
}

} // namespace vantage
