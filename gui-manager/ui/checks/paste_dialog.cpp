// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/paste_dialog.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of the main thread, at a time. */
constexpr qint64 readingMs = 6;
constexpr qint64 mostBytes = 4 * 1024 * 1024;

struct FileText
{
    QString text;
    QString problem;
};

FileText textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, PasteDialog::tr("%1 cannot be read: %2").arg(isolated(path), file.errorString())};
    if (file.size() > mostBytes)
        return {{}, PasteDialog::tr("%1 is too large; 4 MiB are read at most").arg(isolated(path))};
    return {QString::fromUtf8(file.readAll()), {}};
}

} // namespace

PasteDialog::PasteDialog(QList<AgentRow> agents, const QList<AgentId> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_known(std::move(agents))
    , m_intro(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_usualLabel(new QLabel(this))
    , m_usual(new QComboBox(this))
    , m_file(new QPushButton(this))
    , m_model(new PastedModel(this))
    , m_table(new TableView(u"pastedChecks"_s, this))
    , m_summary(new QLabel(this))
    , m_failure(new FieldError(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"pasteDialog"_s);
    m_text->setObjectName(u"pasteText"_s);
    m_usual->setObjectName(u"pasteAgents"_s);
    m_file->setObjectName(u"pasteFile"_s);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_failure->setObjectName(u"pasteFailure"_s);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_text->setProperty("isData", true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_usualLabel->setBuddy(m_usual);
    m_file->setIcon(icon(u"import"_s));
    m_copy->setIcon(icon(u"copy"_s));
    for (QPushButton *button : {m_file, m_copy})
        button->setAutoDefault(false);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_failure->hide();
    m_agents.known = m_known;
    fillAgents(chosen);

    auto *source = new QWidget;
    auto *sourceLayout = new QVBoxLayout(source);
    sourceLayout->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_usualLabel);
    line->addWidget(m_usual, 1);
    line->addWidget(m_file);
    sourceLayout->addWidget(m_text, 1);
    sourceLayout->addLayout(line);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(source);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_failure);
    layout->addWidget(m_buttons);

    m_typed.setSingleShot(true);
    m_typed.setInterval(std::chrono::milliseconds(150));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false); // what is shown is of before
        m_typed.start();
    });
    connect(&m_typed, &QTimer::timeout, this, &PasteDialog::begin);
    connect(&m_goOn, &QTimer::timeout, this, &PasteDialog::readOn);
    connect(m_usual, &QComboBox::currentIndexChanged, this, &PasteDialog::begin);
    connect(m_file, &QPushButton::clicked, this, &PasteDialog::openFile);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (const CommandText &command : commands())
            lines += command.shown;
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PasteDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_text->setFocus();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 36);
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::fillAgents(const QList<AgentId> &chosen)
{
    m_usual->addItem(QString(), QVariant::fromValue(quint64(0))); // all
    for (const AgentRow &agent : std::as_const(m_known)) {
        if (!agent.isRevoked)
            m_usual->addItem(isolated(agentLabel(agent.id, agent.name)),
                             QVariant::fromValue(quint64(agent.id.value)));
    }
    if (m_known.isEmpty())
        m_usual->addItem(QString::number(1), QVariant::fromValue(quint64(1)));
    const quint64 first = !chosen.isEmpty() ? chosen.front().value : m_known.isEmpty() ? 1 : 0;
    m_usual->setCurrentIndex(std::max(0, m_usual->findData(QVariant::fromValue(first))));
}

/** Reads anew; lines that were read already, under the same circumstances, are known. */
void PasteDialog::begin()
{
    m_typed.stop();
    m_lines = m_text->toPlainText().split(u'\n');
    const PasteForm form = formOf(m_lines);
    QList<AgentId> usual = {AgentId(m_usual->currentData().toULongLong())};
    if (!usual.front().isValid()) {
        usual.clear();
        for (const AgentRow &agent : std::as_const(m_known)) {
            if (!agent.isRevoked)
                usual += agent.id;
        }
    }
    if (form != m_form || usual != m_agents.usual)
        m_seen.clear();
    m_form = form;
    m_agents.usual = usual;
    m_next = 0;
    m_read.clear();
    m_goOn.start();
    readOn();
}

void PasteDialog::readOn()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_lines.size() && timer.elapsed() < readingMs) {
        const QString &text = m_lines.at(m_next++);
        const int number = int(m_next);
        if (const auto seen = m_seen.constFind(text); seen != m_seen.cend() && number != m_form.headerLine) {
            m_read.push_back(*seen);
            m_read.back().number = number;
        } else if (const std::optional<PastedLine> line = readPasted(number, text, m_form, m_agents)) {
            m_read.push_back(*line);
            m_seen.insert(text, *line);
        }
    }
    if (m_next < m_lines.size())
        return;
    m_goOn.stop();
    if (m_seen.size() > 2 * m_lines.size() + 100)
        m_seen.clear(); // of texts that have gone
    m_model->setLines(std::exchange(m_read, {}));
    tellCounts();
}

QList<CommandText> PasteDialog::commands() const
{
    QList<CommandText> commands;
    for (const PastedLine &line : m_model->rows()) {
        if (line.problem.isEmpty())
            commands += check_commands::add(line.check, line.agents);
    }
    return commands;
}

void PasteDialog::tellCounts()
{
    const auto &rows = m_model->rows();
    const int wrong =
        int(std::ranges::count_if(rows, [](const PastedLine &l) { return !l.problem.isEmpty(); }));
    const int right = int(rows.size()) - wrong;
    m_summary->setText(rows.empty() ? tr("Nothing to add yet.")
                       : wrong == 0 ? tr("All lines are right.")
                                    : tr("%n line(s) cannot be added and will stay here.", nullptr, wrong));
    m_copy->setEnabled(right > 0);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(right > 0 && !m_isRunning && !m_typed.isActive() && !m_goOn.isActive());
    ok->setText(right > 0 ? tr("&Add %n check(s)", nullptr, right) : tr("&Add"));
}

void PasteDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of checks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PasteDialog::load);
    dialog->open();
}

/** Elsewhere: a file may lie on a disk that is slow to answer. */
void PasteDialog::load(const QString &path)
{
    QThreadPool::globalInstance()->start([dialog = QPointer(this), application = qApp, path] {
        const auto take = [dialog, read = textOf(path)] {
            if (!dialog)
                return;
            setError(dialog->m_failure, dialog->m_text, read.problem);
            if (read.problem.isEmpty())
                dialog->m_text->setPlainText(read.text);
        };
        QMetaObject::invokeMethod(application, take, Qt::QueuedConnection);
    });
}

void PasteDialog::submit()
{
    const QList<CommandText> all = commands();
    if (all.isEmpty() || !m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    setRunning(true);
    setError(m_failure, m_text, {});
    tellCounts();
    Q_EMIT submitted(all);
}

/** What is added must still be what is shown when the answers come. */
void PasteDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_text->setReadOnly(isRunning);
    m_usual->setEnabled(!isRunning);
    m_file->setEnabled(!isRunning);
}

void PasteDialog::added(const QSet<qsizetype> &failed, const QString &failure)
{
    setRunning(false);
    QStringList left;
    qsizetype command = 0;
    for (const PastedLine &line : m_model->rows()) {
        if (!line.problem.isEmpty() || failed.contains(command++))
            left += line.text;
    }
    if (left.isEmpty()) {
        accept();
        return;
    }
    if (m_form.headerLine > 0)
        left.prepend(m_lines.at(m_form.headerLine - 1));
    m_text->setPlainText(left.join(u'\n'));
    begin();
    setError(m_failure, m_text, failure);
}

void PasteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasteDialog::retranslate()
{
    setWindowTitle(tr("Add many checks"));
    m_intro->setText(tr(
        "One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. "
        "The first line may name the columns: kind, target, args, interval, name, tags, agents, options, "
        "or any option."));
    m_text->setAccessibleName(tr("Lines to add"));
    m_text->setPlaceholderText(u"kind,target,args,interval,name,tags,agents\n"
                               "HTTPS,shop.example.com,,30,Shop,web,1;2\n"
                               "TCP,db.example.com,5432,10,Database\n"
                               "addconf 1,2 DNS 192.0.2.53 example.com A 30"_s);
    m_usualLabel->setText(tr("Agents of lines that name &none"));
    m_usual->setAccessibleName(tr("Agents of lines that name none"));
    m_usual->setItemText(0, tr("All agents"));
    m_usual->setToolTip(
        tr("A line names its agents by their numbers or names, with ; between them, or all."));
    m_file->setText(tr("&Open file\u2026"));
    m_file->setToolTip(tr("Reads the lines from a file"));
    m_table->setAccessibleName(tr("What becomes of each line"));
    m_copy->setText(tr("Copy as co&mmand"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
    tellCounts();
}

} // namespace vantage
