// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/main_window.h"
#include "common/util/log.h"
#include "common/util/signals.h"
#include "gui-manager/console/control_server.h"
#include "gui-manager/manager_options.h"
#include "gui-manager/ui/icons.h"
#include "gui-manager/ui/languages.h"
#include "gui-manager/ui/shell/tray.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

#include <cstdio>
#include <span>
#include <string_view>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct WindowText
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
int failStart(const QString &message, const TerminationSignals &termination)
{
    print(stderr, message);
    QMessageBox box(QMessageBox::Critical, WindowText::tr("Vantage"),
                    WindowText::tr("The manager cannot start."), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(message);
    QObject::connect(&termination, &TerminationSignals::received, &box, &QDialog::reject);
    box.exec();
    return 1;
}

/** Takes `--minimised` out of them in the same way. */
bool takeMinimised(QStringList &arguments)
{
    return arguments.removeAll(u"--minimised"_s) > 0;
}

ManagerOptions parse(const QStringList &arguments)
{
    return parseManagerOptions(
        arguments, WindowText::tr("Vantage's manager: gives checks to agents and shows what they find. "
                                  "Further options: --language CODE, --minimised."));
}

/** --help and --version, which need no display. */
bool isQuestion(int argc, char **argv)
{
    const std::span words(argv, size_t(argc));
    return std::ranges::any_of(words, [](const char *word) {
        const std::string_view text(word);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v";
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (isQuestion(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QApplication::setApplicationName(u"vantage-manager"_s);
    QApplication::setApplicationVersion(QStringLiteral(VANTAGE_VERSION));
    QApplication::setDesktopFileName(u"vantage-manager"_s);

    installLog();
    Languages languages;
    QStringList arguments = QApplication::arguments();
    const QString language = takeLanguage(arguments);
    if (language.isEmpty() || !languages.use(language))
        languages.useSystems();
    const bool isMinimised = takeMinimised(arguments);
    const ManagerOptions options = parse(arguments);
    if (!options.settings || isQuestion(argc, argv)) {
        print(options.exitCode == 0 ? stdout : stderr, options.text);
        return options.exitCode;
    }
    QApplication::setWindowIcon(programIcon());
    const TerminationSignals termination;

    Manager manager(*options.settings);
    if (const Result<void> started = manager.start(); !started)
        return failStart(started.error().message, termination);
    ControlServer control(manager.commands());
    if (const Result<void> listening = control.listen(options.settings->dataDir); !listening)
        return failStart(listening.error().message, termination);

    // Beside the data, so that each manager has the window that it was left with.
    QSettings settings(QDir(options.settings->dataDir).filePath(u"window.ini"_s), QSettings::IniFormat);
    if (language.isEmpty() && settings.contains(u"language"_s))
        languages.use(settings.value(u"language"_s).toString());
    MainWindow window({manager.feed(), manager.commands(), manager.history(), languages, settings});
    QObject::connect(&termination, &TerminationSignals::received, &window, &MainWindow::leave);
    // The last window does not end the program: it may go on in the tray.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &MainWindow::left, app.get(), &QCoreApplication::quit, Qt::QueuedConnection);
    if (Tray::isThere())
        window.useTray();
    window.begin(isMinimised);
    const int code = QApplication::exec();
    manager.stop();
    return code;
}
