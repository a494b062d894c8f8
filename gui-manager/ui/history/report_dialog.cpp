// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/history/report_dialog.h"

#include "gui-manager/models/checks_model.h"
#include "gui-manager/ui/checks/check_commands.h"
#include "gui-manager/ui/history/report_file.h"
#include "gui-manager/ui/history/time_field.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/widgets/field_error.h"
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QThreadPool>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString suffixOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Pdf:
        return u"pdf"_s;
    case ReportForm::Csv:
        return u"csv"_s;
    case ReportForm::Html:
        break;
    }
    return u"html"_s;
}

} // namespace

ReportDialog::ReportDialog(const StoredHistory &history, ReportReader::Setup setup, CheckId chosen,
                           QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_setup(std::move(setup))
    , m_from(new TimeField(u"reportFrom"_s, this))
    , m_to(new TimeField(u"reportTo"_s, this))
    , m_filter(new QLineEdit(this))
    , m_checks(new QListWidget(this))
    , m_form(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_state(new FieldError(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_copy(m_buttons->addButton(tr("Copy as co&mmand"), QDialogButtonBox::ActionRole))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    m_from->setMoment(m_setup.range.from);
    m_to->setMoment(m_setup.range.to);
    build();
    listChecks(chosen);
    m_file->setText(QDir::home().filePath(u"vantage-report.html"_s));
    update();
}

ReportDialog::~ReportDialog()
{
    *m_isWanted = false;
}

void ReportDialog::build()
{
    m_filter->setObjectName(u"reportFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_checks->setObjectName(u"reportChecks"_s);
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setUniformItemSizes(true);
    m_checks->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 8);
    m_form->setObjectName(u"reportForm"_s);
    m_form->addItem(tr("HTML, a page to read"), int(ReportForm::Html));
    m_form->addItem(tr("PDF, to print"), int(ReportForm::Pdf));
    m_form->addItem(tr("CSV, to compute with"), int(ReportForm::Csv));
    m_file->setObjectName(u"reportFile"_s);
    m_state->setObjectName(u"reportState"_s);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_copy->setObjectName(u"reportCopy"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoDefault(false);
    auto *browse = new QPushButton(tr("&Browse\u2026"), this);
    browse->setObjectName(u"reportBrowse"_s);
    auto *all = new QPushButton(tr("&All"), this);
    auto *none = new QPushButton(tr("&None"), this);
    all->setObjectName(u"reportAll"_s);
    none->setObjectName(u"reportNone"_s);
    all->setToolTip(tr("Chooses all checks that the filter shows"));
    none->setToolTip(tr("Chooses none of the checks that the filter shows"));

    auto *period = new QHBoxLayout;
    period->addWidget(m_from);
    period->addWidget(new QLabel(u"\u2013"_s, this));
    period->addWidget(m_to);
    period->addStretch(1);
    m_to->setAccessibleName(tr("To"));
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_filter, 1);
    choose->addWidget(all);
    choose->addWidget(none);
    auto *checks = new QVBoxLayout;
    checks->addLayout(choose);
    checks->addWidget(m_checks, 1);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *shown = new QLabel(text, this);
        shown->setBuddy(buddy);
        if (buddy->accessibleName().isEmpty())
            buddy->setAccessibleName(withoutMnemonic(text));
        return shown;
    };
    auto *rows = new QFormLayout;
    rows->addRow(label(tr("&Period"), m_from), period);
    rows->addRow(label(tr("&Checks"), m_checks), checks);
    rows->addRow(label(tr("F&ormat"), m_form), m_form);
    rows->addRow(label(tr("&File"), m_file), file);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(rows, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);

    for (TimeField *field : {m_from, m_to})
        field->findChild<QLineEdit *>()->setAccessibleName(field->accessibleName());
    connect(all, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    connect(m_filter, &QLineEdit::textChanged, this, &ReportDialog::filterChecks);
    connect(m_checks, &QListWidget::itemChanged, this, &ReportDialog::update);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &ReportDialog::update);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &ReportDialog::update);
    connect(m_file, &QLineEdit::textChanged, this, &ReportDialog::update);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        const QFileInfo present(m_file->text());
        m_file->setText(present.dir().filePath(present.completeBaseName() + u'.' + suffixOf(form())));
    });
    connect(browse, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportDialog::update);
    connect(m_copy, &QPushButton::clicked, this, &ReportDialog::copyCommand);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReportDialog::listChecks(CheckId chosen)
{
    // There may be very many, and each would be told.
    const QSignalBlocker quiet(m_checks);
    for (size_t i = 0; i < m_setup.checks.size(); ++i) {
        const CheckSpec &check = m_setup.checks[i].check;
        auto *item = new QListWidgetItem(checkTitle(check), m_checks);
        item->setData(Qt::UserRole, qint64(i));
        item->setCheckState(check.id == chosen ? Qt::Checked : Qt::Unchecked);
        if (check.id == chosen)
            m_checks->setCurrentItem(item);
    }
}

/** Those that the filter shows. */
void ReportDialog::tickAll(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_checks);
        for (int row = 0; row < m_checks->count(); ++row) {
            if (!m_checks->item(row)->isHidden())
                m_checks->item(row)->setCheckState(state);
        }
    }
    update();
}

void ReportDialog::filterChecks(const QString &text)
{
    for (int row = 0; row < m_checks->count(); ++row)
        m_checks->item(row)->setHidden(!m_checks->item(row)->text().contains(text, Qt::CaseInsensitive));
}

HistoryRange ReportDialog::range() const
{
    return {m_from->moment(), m_to->moment()};
}

ReportForm ReportDialog::form() const
{
    return ReportForm(m_form->currentData().toInt());
}

bool ReportDialog::isAnyChosen() const
{
    for (int row = 0; row < m_checks->count(); ++row) {
        if (m_checks->item(row)->checkState() == Qt::Checked)
            return true;
    }
    return false;
}

std::vector<CheckRow> ReportDialog::chosenChecks() const
{
    std::vector<CheckRow> chosen;
    for (int row = 0; row < m_checks->count(); ++row) {
        const QListWidgetItem *item = m_checks->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back(m_setup.checks[size_t(item->data(Qt::UserRole).toLongLong())]);
    }
    return chosen;
}

void ReportDialog::update()
{
    QString wrong;
    if (range().from >= range().to)
        wrong = tr("The period ends before it begins.");
    else if (!isAnyChosen())
        wrong = tr("Choose at least one check.");
    else if (m_file->text().trimmed().isEmpty())
        wrong = tr("Say where to write the report.");
    showState(wrong);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty() && !m_isBusy);
    const bool isPdf = form() == ReportForm::Pdf;
    m_copy->setEnabled(wrong.isEmpty() && !isPdf);
    m_copy->setToolTip(isPdf ? tr("The console writes HTML and CSV; a PDF is made here only.") : QString());
}

void ReportDialog::copyCommand() const
{
    QStringList words{u"report"_s, toIso8601Millis(range().from), toIso8601Millis(range().to),
                      suffixOf(form()), m_file->text().trimmed()};
    const std::vector<CheckRow> chosen = chosenChecks();
    if (chosen.size() < m_setup.checks.size()) {
        QStringList ids;
        for (const CheckRow &row : chosen)
            ids += QString::number(row.check.id.value);
        words += {u"--check"_s, ids.join(u',')};
    }
    QGuiApplication::clipboard()->setText(check_commands::plain(words).shown);
}

void ReportDialog::showState(const QString &sentence)
{
    setError(m_state, m_checks, sentence);
}

void ReportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Write the report"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(form()));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ReportDialog::start()
{
    ReportReader::Setup setup = m_setup;
    setup.range = range();
    setup.checks = chosenChecks();
    m_isBusy = true;
    update();
    m_progress->setRange(0, int(setup.checks.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_reader = std::make_unique<ReportReader>(m_history, std::move(setup));
    connect(m_reader.get(), &ReportReader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reader.get(), &ReportReader::finished, this,
            [this, chosen = form(), path = m_file->text().trimmed()](const Report &report) {
                write(report, chosen, path);
            });
    connect(m_reader.get(), &ReportReader::failed, this,
            [this](const QString &error) { end(tr("The history cannot be read: %1").arg(error)); });
    m_reader->start();
}

/** In another thread: to lay out a long report takes seconds. */
void ReportDialog::write(const Report &report, ReportForm form, const QString &path)
{
    m_progress->setRange(0, 0); // how long it will be is known once it is laid out
    const auto tell = [dialog = QPointer(this), application = qApp](auto what) {
        const auto say = [dialog, what = std::move(what)] {
            if (dialog)
                what(*dialog);
        };
        QMetaObject::invokeMethod(application, say, Qt::QueuedConnection);
    };
    ReportFile wanted{.path = path, .form = form, .isWanted = m_isWanted, .progressed = {}};
    wanted.progressed = [tell](int page, int all) {
        tell([page, all](ReportDialog &dialog) {
            dialog.m_progress->setRange(0, all);
            dialog.m_progress->setValue(page);
        });
    };
    QThreadPool::globalInstance()->start([report, wanted, tell] {
        const Result<void> written = writeReport(report, wanted);
        tell([problem = written ? QString() : written.error().message](ReportDialog &dialog) {
            dialog.end(problem);
        });
    });
}

void ReportDialog::end(const QString &problem)
{
    m_isBusy = false;
    m_progress->hide();
    if (problem.isEmpty())
        return accept();
    update();
    showState(problem);
}

} // namespace vantage
