// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/checks/check_dialog.h"

#include "common/util/text.h"
#include "gui-manager/models/agents_model.h"
#include "gui-manager/models/time_display.h"
#include "gui-manager/ui/checks/more_options.h"
#include "gui-manager/ui/checks/option_editor.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Of a kind that needs no option, so many are always in sight; the table has the most used first. */
constexpr size_t basicOptions = 3;

bool isNeeded(const OptionSpec &spec)
{
    return spec.required || spec.position > 0;
}

QLabel *buddyLabel(QWidget *buddy)
{
    auto *label = new QLabel(buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

QString agentText(const AgentRow &agent)
{
    const QString label = isolated(agentLabel(agent.id, agent.name));
    return agent.state == AgentState::Online
               ? label
               : CheckDialog::tr("%1 (%2)").arg(label, displayName(agent.state));
}

/** A field with its error below it. */
QWidget *withError(QWidget *field, QLabel *error)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(error);
    return box;
}

QFormLayout *subForm(QWidget *part)
{
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    return form;
}

} // namespace

CheckDialog::CheckDialog(Setup setup, QWidget *parent)
    : QDialog(parent)
    , m_setup(std::move(setup))
    , m_kind(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_targetError(new FieldError(this))
    , m_interval(new QLineEdit(this))
    , m_intervalError(new FieldError(this))
    , m_agents(new QListWidget(this))
    , m_agentsError(new FieldError(this))
    , m_name(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_more(new MoreOptions(this))
    , m_failure(new FieldError(this))
    , m_commandLine(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_test(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_trial(new TrialPanel(m_setup.ask, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"checkDialog"_s);
    buildFixedPart();
    fillAgents();
    if (m_setup.edited)
        fillFrom(*m_setup.edited);
    else
        m_interval->setText(u"60"_s);
    buildOptions();
    retranslate();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        buildOptions();
        retranslate();
    });
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_isTargetTouched = true; });
    for (const QLineEdit *line : {m_target, m_interval, m_name, m_tags})
        connect(line, &QLineEdit::textChanged, this, &CheckDialog::validate);
    connect(m_agents, &QListWidget::itemChanged, this, &CheckDialog::validate);
    // Once the page has grown, bring the beginning of what came into sight.
    connect(
        m_more, &MoreOptions::opened, this, [this] { m_scroll->verticalScrollBar()->setValue(m_more->y()); },
        Qt::QueuedConnection);
    connect(m_test, &QPushButton::clicked, this, &CheckDialog::test);
    if (m_setup.ask) {
        auto *key = new QShortcut(Qt::Key_F5, this);
        key->setAutoRepeat(false); // each would begin it anew
        connect(key, &QShortcut::activated, this, &CheckDialog::test);
    }
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command.shown); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CheckDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_setup.edited ? static_cast<QWidget *>(m_target) : m_kind)->setFocus();
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().lineSpacing() * 40);
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::buildFixedPart()
{
    m_kind->setObjectName(u"kind"_s);
    m_target->setObjectName(u"target"_s);
    m_interval->setObjectName(u"interval"_s);
    m_agents->setObjectName(u"agents"_s);
    m_name->setObjectName(u"name"_s);
    m_tags->setObjectName(u"tags"_s);
    m_test->setObjectName(u"test"_s);
    m_commandLine->setObjectName(u"command"_s);
    m_failure->setObjectName(u"failure"_s);
    for (const KindInfo *info : allKinds())
        m_kind->addItem({}, int(info->kind));
    m_agents->setFixedHeight(fontMetrics().lineSpacing() * 5 + 14);
    m_commandLine->setReadOnly(true);
    m_commandLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commandLine->setProperty("isData", true);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoDefault(false);

    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    m_form = new QFormLayout;
    pageLayout->addLayout(m_form);
    pageLayout->addStretch(1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->addRow(buddyLabel(m_kind), m_kind);
    m_form->addRow(buddyLabel(m_target), withError(m_target, m_targetError));
    m_basicPart = new QWidget(page);
    m_form->addRow(m_basicPart);
    m_form->addRow(buddyLabel(m_interval), withError(m_interval, m_intervalError));
    m_form->addRow(buddyLabel(m_agents), withError(m_agents, m_agentsError));
    m_form->addRow(buddyLabel(m_name), m_name);
    m_form->addRow(buddyLabel(m_tags), m_tags);
    m_form->addRow(m_more);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_trial);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_trial->hide();
    m_test->setVisible(bool(m_setup.ask));
    m_test->setAutoDefault(false);
    m_buttons->addButton(m_test, QDialogButtonBox::ActionRole);

    auto *command = new QHBoxLayout;
    command->addWidget(m_commandLine, 1);
    command->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_failure);
    layout->addLayout(command);
    layout->addWidget(m_buttons);
}

void CheckDialog::fillAgents()
{
    quint64 last = 0;
    const auto add = [this](quint64 id) {
        auto *item = new QListWidgetItem(m_agents);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const bool isOnly = m_setup.agents.size() == 1 && id == m_setup.agents.front().id.value;
        const bool isChosen =
            m_setup.edited ? m_setup.edited->agents.contains(AgentId(id))
                           : m_setup.chosen.contains(AgentId(id)) || (isOnly && m_setup.chosen.isEmpty());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    };
    for (const AgentRow &agent : m_setup.agents) {
        // One that was sent away runs nothing any more; of a check that it has it can be relieved.
        if (!agent.isRevoked || (m_setup.edited && m_setup.edited->agents.contains(agent.id)))
            add(agent.id.value);
        last = std::max<quint64>(last, agent.id.value);
    }
    // Checks can wait for an agent that is still to come.
    add(last + 1);
    if (m_setup.agents.isEmpty())
        m_agents->item(0)->setCheckState(Qt::Checked);
    m_agents->setCurrentRow(0);
}

void CheckDialog::fillFrom(const CheckRow &row)
{
    const CheckSpec &check = row.check;
    m_kind->setCurrentIndex(m_kind->findData(int(check.kind)));
    m_kind->setEnabled(false); // another kind is another check
    m_target->setText(check.target);
    m_interval->setText(formatInterval(check.interval));
    m_name->setText(check.name);
    m_tags->setText(check.tags.join(u", "_s));
    m_kept = check.options;
}

Kind CheckDialog::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void CheckDialog::buildOptions()
{
    for (const OptionEditor *editor : m_editors)
        m_kept.insert(editor->spec().name.toString(), editor->text());
    m_editors.clear();
    m_optionLabels.clear();
    delete m_basicPart->layout();
    qDeleteAll(m_basicPart->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QFormLayout *basic = subForm(m_basicPart);
    m_more->clear();
    const std::span<const OptionSpec> own = infoOf(kind()).options;
    const bool isSimple = std::ranges::none_of(own, isNeeded);
    for (const OptionSpec *spec : optionsOf(kind())) {
        const bool isAmongFirst =
            isSimple && spec >= own.data() && spec < own.data() + std::min(basicOptions, own.size());
        const bool isBasic = isNeeded(*spec) || isAmongFirst;
        const bool isSet = !m_kept.value(spec->name.toString()).isEmpty();
        addOption(isBasic || (m_setup.edited && isSet) ? basic : m_more->form(), *spec, m_kept);
    }
    m_basicPart->setVisible(basic->rowCount() > 0);
}

void CheckDialog::addOption(QFormLayout *form, const OptionSpec &spec, const OptionMap &values)
{
    auto *editor = new OptionEditor(spec, form->parentWidget());
    editor->setText(values.value(spec.name.toString()));
    auto *label = new QLabel(form->parentWidget());
    label->setBuddy(editor->field());
    form->addRow(label, editor);
    connect(editor, &OptionEditor::edited, this, &CheckDialog::validate);
    m_editors.push_back(editor);
    m_optionLabels.push_back(label);
}

QList<AgentId> CheckDialog::chosenAgents() const
{
    QList<AgentId> agents;
    for (int row = 0; row < m_agents->count(); ++row) {
        const QListWidgetItem *item = m_agents->item(row);
        if (item->checkState() == Qt::Checked)
            agents += AgentId(item->data(Qt::UserRole).toULongLong());
    }
    return agents;
}

CheckSpec CheckDialog::specAsTyped() const
{
    CheckSpec check = m_setup.edited ? m_setup.edited->check : CheckSpec();
    check.kind = kind();
    check.target = m_target->text();
    check.name = m_name->text().trimmed();
    check.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty())
            check.tags += trimmed;
    }
    check.options.clear();
    for (const OptionEditor *editor : m_editors) {
        if (const QString text = editor->text(); !text.isEmpty())
            check.options.insert(editor->spec().name.toString(), text);
    }
    if (const Result<Micros> interval = parseInterval(m_interval->text()))
        check.interval = *interval;
    return check;
}

void CheckDialog::validate()
{
    bool isRight = true;
    const auto judge = [&isRight](QLabel *label, QWidget *field, const QString &error, bool isShown = true) {
        setError(label, field, isShown ? error : QString());
        isRight = isRight && error.isEmpty();
    };
    const Result<QString> target = infoOf(kind()).normaliseTarget(m_target->text());
    judge(m_targetError, m_target, target ? QString() : withoutName(target.error().message, {}),
          m_isTargetTouched);
    const Result<Micros> interval = parseInterval(m_interval->text());
    judge(m_intervalError, m_interval,
          interval ? QString() : withoutName(interval.error().message, "interval"_L1));
    judge(m_agentsError, m_agents, chosenAgents().isEmpty() ? tr("Choose at least one agent.") : QString(),
          m_isTargetTouched);
    for (OptionEditor *editor : m_editors)
        isRight = editor->validate() && isRight;

    m_command = {};
    QString failure;
    if (isRight) {
        if (const Result<CheckSpec> check = validated(specAsTyped()); !check)
            failure = withoutName(check.error().message, {});
        else if (m_setup.edited)
            m_command = check_commands::edit(*m_setup.edited, *check, chosenAgents());
        else
            m_command = check_commands::add(*check, chosenAgents());
    }
    showFailure(failure);
    m_more->update();
    if (m_trial->hasRun())
        m_trial->setCurrent(isRight ? commandForTest() : CommandText());
    m_commandLine->setPlaceholderText(isRight && failure.isEmpty()
                                          ? tr("Nothing has been changed")
                                          : tr("The command appears here once the form is right"));
    m_commandLine->setText(m_command.shown);
    m_commandLine->setCursorPosition(0);
    m_copy->setEnabled(!m_command.words.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isRight && failure.isEmpty());
}

void CheckDialog::showFailure(const QString &sentence)
{
    setError(m_failure, m_scroll, sentence);
    m_scroll->setEnabled(true);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    if (m_setup.edited)
        m_kind->setEnabled(false);
}

void CheckDialog::submit()
{
    validate();
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    if (m_command.words.isEmpty()) {
        accept(); // nothing was changed
        return;
    }
    m_scroll->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    Q_EMIT submitted(m_command);
}

void CheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckDialog::retranslate()
{
    setWindowTitle(m_setup.edited ? tr("Edit check") : tr("Add check"));
    const auto name = [this](QWidget *field, const QString &text) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(
            field->parentWidget() == m_form->parentWidget() ? field : field->parentWidget()));
        label->setText(text);
        field->setAccessibleName(withoutMnemonic(text));
    };
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, displayName(Kind(m_kind->itemData(i).toInt())));
    name(m_kind, tr("&Kind"));
    const bool isUrl = infoOf(kind()).targetName == "URL"_L1;
    name(m_target, isUrl                                      ? tr("&URL")
                   : infoOf(kind()).targetName == "Server"_L1 ? tr("Name ser&ver")
                                                              : tr("&Host"));
    m_target->setPlaceholderText(tr("For example %1").arg(u"www.example.com"_s));
    name(m_interval, tr("&Interval (s)"));
    m_interval->setToolTip(tr("Seconds between two runs; 30s, 2m and 1h are understood too."));
    name(m_agents, tr("&Agents"));
    name(m_name, tr("&Name"));
    m_name->setPlaceholderText(tr("Optional"));
    name(m_tags, tr("&Tags"));
    m_tags->setPlaceholderText(tr("Optional, with commas between them"));
    m_more->retranslate();
    m_test->setText(tr("T&est"));
    m_test->setToolTip(tr("Runs the check once at each chosen agent, without saving it (F5)"));
    m_commandLine->setAccessibleName(tr("The same as a command"));
    m_commandLine->setToolTip(tr("What this form does, as the console and vantagectl take it"));
    m_copy->setText(tr("&Copy as command"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_setup.edited ? tr("&Save") : tr("A&dd"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cance&l"));
    retranslateOptions();
    validate();
}

void CheckDialog::retranslateOptions()
{
    for (size_t i = 0; i < m_editors.size(); ++i) {
        m_optionLabels[i]->setText(displayLabel(m_editors[i]->spec()));
        m_optionLabels[i]->setToolTip(displayHelp(m_editors[i]->spec()));
    }
    for (int row = 0; row < m_agents->count(); ++row) {
        QListWidgetItem *item = m_agents->item(row);
        const AgentId id(item->data(Qt::UserRole).toULongLong());
        const auto agent = std::ranges::find(m_setup.agents, id, &AgentRow::id);
        if (agent == m_setup.agents.end())
            item->setText(tr("%1 (the next agent that joins)").arg(id.value));
        else
            item->setText(agentText(*agent));
    }
    // One line of labels for all three forms, so that the fields stand in one column.
    int width = 0;
    const QList<QLabel *> labels = m_scroll->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            width = std::max(width, label->sizeHint().width());
    }
    for (QLabel *label : labels) {
        if (label->buddy())
            label->setMinimumWidth(width);
    }
}

} // namespace vantage
