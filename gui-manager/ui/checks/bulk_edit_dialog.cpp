// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/bulk_edit_dialog.h"

#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/checks_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/checks/option_editor.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QStringList tagsIn(const QLineEdit &line)
{
    QStringList tags;
    for (const QString &tag : line.text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && !tags.contains(trimmed))
            tags += trimmed;
    }
    return tags;
}

/** What every one of the kinds has; the same option, not only one of that name. */
QList<const OptionSpec *> commonOptionsOf(const QList<CheckRow> &checks)
{
    QList<const OptionSpec *> common;
    for (const OptionSpec *spec : optionsOf(checks.front().check.kind)) {
        const bool isEverywhere = std::ranges::all_of(checks, [spec](const CheckRow &row) {
            return findOption(row.check.kind, spec->name.toString()) == spec;
        });
        if (isEverywhere)
            common += spec;
    }
    // The two that are changed most often come first.
    std::ranges::stable_sort(common, {}, [](const OptionSpec *spec) {
        return spec->name == "timeout"_L1 ? 0 : spec->name == "retries"_L1 ? 1 : 2;
    });
    return common;
}

template <typename Value>
bool isSameInAll(const QList<CheckRow> &checks, Value value)
{
    return std::ranges::all_of(checks,
                               [&](const CheckRow &row) { return value(row) == value(checks.front()); });
}

} // namespace

BulkEditDialog::BulkEditDialog(Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_intro(new QLabel(this))
    , m_agents(new QListWidget(this))
    , m_problem(new FieldError(this))
    , m_preview(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"bulkEditDialog"_s);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"bulkProblem"_s);
    m_preview->setObjectName(u"bulkCommands"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_preview->setProperty("isData", true);
    m_copy->setObjectName(u"bulkCopy"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoDefault(false);

    auto *page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setColumnStretch(1, 1);
    if (m_setup.offer == Offer::Everything)
        buildBasics(page);
    fillAgents();
    m_agentsRow = addRow(u"agents"_s, m_agents, isSameInAll(m_setup.chosen, std::mem_fn(&CheckRow::agents)));
    if (m_setup.offer == Offer::Everything)
        buildOptions(page);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_preview);
    layout->addWidget(m_buttons);

    connect(m_agents, &QListWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        m_agentsRow.box->setChecked(true);
        validate();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_preview->toPlainText()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    (m_interval ? static_cast<QWidget *>(m_interval) : m_agents)->setFocus();
    const bool isSmall = m_setup.offer == Offer::AgentsOnly;
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * (isSmall ? 22 : 36));
}

BulkEditDialog::~BulkEditDialog() = default;

BulkEditDialog::Row BulkEditDialog::addRow(const QString &name, QWidget *field, bool isSame)
{
    const int row = m_grid->rowCount();
    auto *box = new QCheckBox(m_grid->parentWidget());
    auto *differs = new QLabel(m_grid->parentWidget());
    box->setObjectName(u"change_"_s + name);
    differs->setVisible(!isSame);
    m_grid->addWidget(box, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(differs, row, 2, Qt::AlignTop);
    connect(box, &QCheckBox::toggled, this, &BulkEditDialog::validate);
    return {box, differs};
}

void BulkEditDialog::buildBasics(QWidget *page)
{
    m_interval = new QLineEdit(page);
    m_addTags = new QLineEdit(page);
    m_removeTags = new QLineEdit(page);
    m_interval->setObjectName(u"bulkInterval"_s);
    m_addTags->setObjectName(u"bulkAddTags"_s);
    m_removeTags->setObjectName(u"bulkRemoveTags"_s);
    const bool isSame = isSameInAll(m_setup.chosen, [](const CheckRow &row) { return row.check.interval; });
    if (isSame)
        m_interval->setText(formatInterval(m_setup.chosen.front().check.interval));
    m_intervalRow = addRow(u"interval"_s, m_interval, isSame);
    m_addTagsRow = addRow(u"addTags"_s, m_addTags, true);
    m_removeTagsRow = addRow(u"removeTags"_s, m_removeTags, true);
    for (const auto &[line, row] : {std::pair(m_interval, m_intervalRow), std::pair(m_addTags, m_addTagsRow),
                                    std::pair(m_removeTags, m_removeTagsRow)}) {
        connect(line, &QLineEdit::textEdited, this, [this, box = row.box] {
            box->setChecked(true);
            validate();
        });
    }
}

void BulkEditDialog::buildOptions(QWidget *page)
{
    for (const OptionSpec *spec : commonOptionsOf(m_setup.chosen)) {
        const QString name = spec->name.toString();
        const bool isSame = isSameInAll(
            m_setup.chosen, [&name](const CheckRow &row) { return row.check.options.value(name); });
        auto *editor = new OptionEditor(*spec, page);
        if (isSame)
            editor->setText(m_setup.chosen.front().check.options.value(name));
        const Row row = addRow(name, editor, isSame);
        connect(editor, &OptionEditor::edited, this, [this, box = row.box] {
            box->setChecked(true);
            validate();
        });
        m_options.push_back({row, editor});
    }
}

/** Ticked: all of the checks have it; half: some. What is left half stays as it is in each of them. */
void BulkEditDialog::fillAgents()
{
    const QScopedValueRollback quiet(m_isFilling, true);
    m_agents->setObjectName(u"bulkAgents"_s);
    m_agents->setFixedHeight(fontMetrics().lineSpacing() * 6 + 14);
    for (const AgentRow &agent : m_setup.agents) {
        const auto count = std::ranges::count_if(
            m_setup.chosen, [&agent](const CheckRow &row) { return row.agents.contains(agent.id); });
        if (agent.isRevoked && count == 0)
            continue;
        auto *item = new QListWidgetItem(isolated(agentLabel(agent.id, agent.name)), m_agents);
        item->setData(Qt::UserRole, QVariant::fromValue(quint64(agent.id.value)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(count == 0                       ? Qt::Unchecked
                            : count == m_setup.chosen.size() ? Qt::Checked
                                                             : Qt::PartiallyChecked);
    }
    m_agents->setCurrentRow(0);
}

QList<AgentId> BulkEditDialog::changedAgents(QList<AgentId> agents) const
{
    if (!m_agentsRow.box->isChecked())
        return agents;
    for (int row = 0; row < m_agents->count(); ++row) {
        const QListWidgetItem *item = m_agents->item(row);
        const AgentId id(item->data(Qt::UserRole).toULongLong());
        if (item->checkState() == Qt::Unchecked)
            agents.removeAll(id);
        else if (item->checkState() == Qt::Checked && !agents.contains(id))
            agents += id;
    }
    std::ranges::sort(agents);
    return agents;
}

Result<CheckSpec> BulkEditDialog::changed(CheckSpec check) const
{
    const auto isTicked = [](const Row &row) {
        return row.box && row.box->isChecked();
    };
    if (isTicked(m_intervalRow)) {
        const Result<Micros> interval = parseInterval(m_interval->text());
        if (!interval)
            return tl::unexpected(interval.error());
        check.interval = *interval;
    }
    if (isTicked(m_addTagsRow)) {
        for (const QString &tag : tagsIn(*m_addTags)) {
            if (!check.tags.contains(tag))
                check.tags += tag;
        }
    }
    if (isTicked(m_removeTagsRow)) {
        for (const QString &tag : tagsIn(*m_removeTags))
            check.tags.removeAll(tag);
    }
    for (const OptionRow &option : m_options) {
        if (!isTicked(option.row))
            continue;
        const QString name = option.editor->spec().name.toString();
        if (const QString text = option.editor->text(); text.isEmpty())
            check.options.remove(name);
        else
            check.options.insert(name, text);
    }
    return validated(std::move(check));
}

/** Fills `commands`; the sentence names the first check that does not take the change. */
QString BulkEditDialog::problem(QList<CommandText> &commands) const
{
    for (const CheckRow &row : m_setup.chosen) {
        const Result<CheckSpec> after = changed(row.check);
        if (!after)
            return tr("%1: %2").arg(isolated(checkTitle(row.check)), after.error().message);
        const QList<AgentId> agents = changedAgents(row.agents);
        if (agents.isEmpty())
            return tr("%1 would be left without an agent. Choose at least one.")
                .arg(isolated(checkTitle(row.check)));
        if (const CommandText command = check_commands::edit(row, *after, agents); !command.words.isEmpty())
            commands += command;
    }
    return {};
}

void BulkEditDialog::validate()
{
    if (!m_agentsRow.box)
        return; // still building
    bool isRight = true;
    for (const OptionRow &option : m_options)
        isRight = (!option.row.box->isChecked() || option.editor->validate()) && isRight;
    QList<CommandText> commands;
    const QString sentence = problem(commands);
    isRight = isRight && sentence.isEmpty();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_commands = isRight ? commands : QList<CommandText>();
    QStringList lines;
    for (const CommandText &command : std::as_const(m_commands))
        lines += command.shown;
    m_preview->setPlainText(lines.join(u'\n'));
    m_copy->setEnabled(!m_commands.isEmpty());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(!m_commands.isEmpty());
    ok->setText(m_commands.isEmpty() ? tr("&Change")
                                     : tr("&Change %n check(s)", nullptr, int(m_commands.size())));
}

void BulkEditDialog::showFailure(const QString &sentence)
{
    setEnabled(true);
    m_problem->setText(sentence);
    m_problem->show();
}

void BulkEditDialog::submit()
{
    if (m_commands.isEmpty())
        return;
    setEnabled(false);
    Q_EMIT submitted(m_commands);
}

void BulkEditDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BulkEditDialog::retranslate()
{
    const int count = int(m_setup.chosen.size());
    const bool isMove = m_setup.offer == Offer::AgentsOnly;
    setWindowTitle(isMove ? tr("Move checks to other agents") : tr("Edit checks"));
    m_intro->setText(isMove ? tr("Choose the agents that are to run %n check(s).", nullptr, count)
                            : tr("What you touch is changed in %n check(s); all else stays as it is in each.",
                                 nullptr, count));
    const auto name = [](const Row &row, QWidget *field, const QString &text, const QString &toolTip) {
        if (!row.box)
            return;
        row.box->setText(text);
        row.box->setToolTip(tr("Tick to change this, untick to leave it as it is."));
        row.differs->setText(tr("differs"));
        row.differs->setToolTip(tr("The checks do not all have the same here."));
        if (field) {
            field->setAccessibleName(withoutMnemonic(text));
            field->setToolTip(toolTip);
        }
    };
    name(m_intervalRow, m_interval, tr("&Interval (s)"),
         tr("Seconds between two runs; 30s, 2m and 1h are understood too."));
    name(m_addTagsRow, m_addTags, tr("A&dd tags"), tr("With commas between them"));
    name(m_removeTagsRow, m_removeTags, tr("&Remove tags"), tr("With commas between them"));
    name(m_agentsRow, m_agents, tr("&Agents"),
         tr("Ticked agents run all of the checks; half ticked ones run those that they run now."));
    for (const OptionRow &option : m_options) {
        name(option.row, nullptr, displayLabel(option.editor->spec()), {});
        option.row.box->setToolTip(displayHelp(option.editor->spec()));
    }
    m_preview->setAccessibleName(tr("The same as commands"));
    m_preview->setPlaceholderText(tr("The commands that do this appear here."));
    m_copy->setText(tr("Copy as co&mmand"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cance&l"));
    validate();
}

} // namespace vantage
