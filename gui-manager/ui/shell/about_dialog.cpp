// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/shell/about_dialog.h"

#include "gui-manager/ui/history/plot.h"
#include "gui-manager/ui/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString connection = u"about"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

QLabel *text(const QString &shown, QWidget *parent)
{
    auto *label = new QLabel(shown, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QList<std::pair<QString, QString>> AboutDialog::versions()
{
    return {{u"Vantage"_s, QStringLiteral(VANTAGE_VERSION)},
            {u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"TLS"_s, QSslSocket::sslLibraryVersionString()},
            {u"SQLite"_s, sqliteVersion()},
            {u"QCustomPlot"_s, QStringLiteral(QCUSTOMPLOT_VERSION_STR ", GPL-3.0-or-later")}};
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutBox"_s);
    setWindowTitle(tr("About Vantage"));
    auto *picture = new QLabel(this);
    const int side = fontMetrics().height() * 4;
    picture->setPixmap(programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);

    auto *form = new QFormLayout;
    QStringList lines;
    for (const auto &[name, version] : versions()) {
        auto *value = text(version, this);
        auto *label = new QLabel(name, this);
        for (QLabel *each : {label, value})
            each->setProperty("isData", true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(tr("Version of %1").arg(name));
        form->addRow(label, value);
        lines += name + u' ' + version;
    }
    auto *title = text(tr("Watches services from several places at once."), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *right = new QVBoxLayout;
    right->addWidget(title);
    right->addLayout(form);
    right->addWidget(
        text(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                "without any warranty."),
             this));
    right->addWidget(
        text(tr("It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns "
                "and PCRE2. Each has its own licence, which allows this."),
             this));
    right->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(fontMetrics().height());
    top->addWidget(picture);
    top->addLayout(right, 1);

    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("C&opy the versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersions"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoDefault(false);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [all = lines.join(u'\n')] { QGuiApplication::clipboard()->setText(all); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace vantage
