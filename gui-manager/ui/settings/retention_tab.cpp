// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/settings/retention_tab.h"

#include "gui-manager/store/retention.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/console/action_runner.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace vantage {
using namespace Qt::StringLiterals;

RetentionTab::RetentionTab(ActionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_about(new QLabel(this))
    , m_levels{{{"raw"_L1, "raw_days"_L1}, {"minute"_L1, "minute_days"_L1}, {"hour"_L1, "hour_days"_L1}}}
    , m_failure(new FieldError(this))
    , m_state(new QLabel(this))
    , m_apply(new QPushButton(this))
    , m_copy(new QPushButton(icon(u"command"_s), {}, this))
{
    for (QLabel *label : {m_about, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_state->setObjectName(u"retentionState"_s);
    auto *form = new QFormLayout;
    for (Level &level : m_levels) {
        level.label = new QLabel(this);
        level.days = new QSpinBox(this);
        level.days->setObjectName(u"retention_"_s + level.word);
        level.days->setRange(1, Retention::longest);
        level.days->setEnabled(false);
        level.label->setBuddy(level.days);
        form->addRow(level.label, level.days);
        connect(level.days, &QSpinBox::valueChanged, this, &RetentionTab::updateButtons);
    }
    m_apply->setObjectName(u"applyRetention"_s);
    m_copy->setObjectName(u"copyRetention"_s);
    for (QPushButton *button : {m_apply, m_copy})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addLayout(form);
    layout->addWidget(m_failure);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addLayout(buttons);

    connect(m_apply, &QPushButton::clicked, this, [this] { ask(command(), true); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(command().shown); });
    retranslate();
}

RetentionTab::~RetentionTab() = default;

void RetentionTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_levels.front().present == 0 && !m_running)
        ask(check_commands::plain({u"retention"_s}), false);
}

void RetentionTab::ask(const CommandText &command, bool isChange)
{
    m_apply->setEnabled(false);
    const auto done = [self = QPointer(this), isChange](const QStringList &errors) {
        if (!self)
            return;
        self->m_running.reset();
        setError(self->m_failure, self->m_apply, errors.join(u'\n'));
        self->m_isChanged = self->m_isChanged || (isChange && errors.isEmpty());
        self->retranslate();
        self->updateButtons();
    };
    m_running = m_runner.ask(
        command,
        [self = QPointer(this)](const QJsonObject &answer) {
            if (self)
                self->take(answer);
        },
        done);
}

void RetentionTab::take(const QJsonObject &answer)
{
    for (Level &level : m_levels) {
        level.present = answer.value(level.key).toInt(level.present);
        level.days->setEnabled(level.present > 0);
        if (level.present > 0)
            level.days->setValue(level.present);
    }
    updateButtons();
}

CommandText RetentionTab::command() const
{
    QStringList words{u"retention"_s};
    for (const Level &level : m_levels) {
        if (level.days->value() != level.present)
            words += u"%1=%2"_s.arg(level.word).arg(level.days->value());
    }
    return check_commands::plain(words);
}

void RetentionTab::updateButtons()
{
    const bool isKnown = m_levels.front().present > 0;
    const bool differs = isKnown && command().words.size() > 1;
    m_apply->setEnabled(differs && !m_running);
    m_copy->setEnabled(isKnown);
}

void RetentionTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RetentionTab::retranslate()
{
    m_about->setText(tr("What is older is removed. Summaries by day are kept for ever."));
    m_levels[0].label->setText(tr("&Each result:"));
    m_levels[1].label->setText(tr("Summaries by &minute:"));
    m_levels[2].label->setText(tr("Summaries by &hour:"));
    for (const Level &level : m_levels) {
        level.days->setSuffix(tr(" days", "behind a number in a field"));
        level.days->setAccessibleName(withoutMnemonic(level.label->text()));
    }
    m_apply->setText(tr("A&pply"));
    m_apply->setToolTip(tr("Gives the command to the manager"));
    m_copy->setText(tr("C&opy as command"));
    m_copy->setToolTip(tr("Copies the command that does the same"));
    m_state->setText(m_isChanged
                         ? tr("This is saved and in effect.")
                         : tr("A change takes effect at once: what is older then does not come back."));
}

} // namespace vantage
