// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/main_window.h"
#include "common/util/signals.h"
#include "gui-manager/console/control_server.h"
#include "gui-manager/manager_options.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/languages.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

void print(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
}

/** Takes `--language CODE` out of the arguments: it is the window's own, the rest is every manager's. */
QString takeLanguage(QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--language="_L1))
            return arguments.takeAt(i).section(u'=', 1);
        if (arguments.at(i) == "--language"_L1 && i + 1 < arguments.size()) {
            arguments.removeAt(i);
            return arguments.takeAt(i);
        }
    }
    return {};
}

/** There is no window yet to say it in; a terminal may be the only place that somebody looks at. */
int failStart(const QString &message)
{
    print(stderr, message);
    QMessageBox box(QMessageBox::Critical, Text::tr("Vantage"), Text::tr("The manager cannot start."),
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(message);
    box.exec();
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"vantage-manager"_s);
    QApplication::setApplicationVersion(QStringLiteral(VANTAGE_VERSION));
    QApplication::setDesktopFileName(u"vantage-manager"_s);
    QApplication::setWindowIcon(programIcon());

    Languages languages;
    QStringList arguments = QApplication::arguments();
    const QString language = takeLanguage(arguments);
    if (language.isEmpty() || !languages.use(language))
        languages.useSystems();
    const ManagerOptions options = parseManagerOptions(
        arguments, Text::tr("Vantage's manager: gives checks to agents and shows what they find. "
                            "Further option: --language CODE."));
    if (!options.settings) {
        print(options.exitCode == 0 ? stdout : stderr, options.text);
        return options.exitCode;
    }
    const TerminationSignals termination;

    Manager manager(*options.settings);
    if (const Result<void> started = manager.start(); !started)
        return failStart(started.error().message);
    ControlServer control(manager.commands());
    if (const Result<void> listening = control.listen(options.settings->dataDir); !listening)
        return failStart(listening.error().message);

    // Beside the data, so that each manager has the window that it was left with.
    QSettings settings(QDir(options.settings->dataDir).filePath(u"window.ini"_s), QSettings::IniFormat);
    if (language.isEmpty() && settings.contains(u"language"_s))
        languages.use(settings.value(u"language"_s).toString());
    MainWindow window({manager.feed(), manager.commands(), languages, settings});
    QObject::connect(&termination, &TerminationSignals::received, &window, &QWidget::close);
    window.show();
    const int code = QApplication::exec();
    manager.stop();
    return code;
}
