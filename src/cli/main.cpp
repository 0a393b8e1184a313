// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace recado;
using namespace recado::cli;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"recado-cli"_s);
    QCoreApplication::setApplicationVersion(u"" RECADO_VERSION ""_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QTextStream in(stdin);

    int exitCode = ExitDone;
    QTimer::singleShot(0, &application, [&] {
        runCommandLine(QCoreApplication::arguments().mid(1), {.out = out, .err = err, .in = in})
            .then([&](int code) {
                exitCode = code;
                QCoreApplication::quit();
            });
    });
    QCoreApplication::exec();
    out.flush();
    err.flush();
    return exitCode;
}
