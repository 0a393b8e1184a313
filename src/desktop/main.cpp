// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"recado"_s);
    QApplication::setApplicationDisplayName(u"Recado"_s);
    QApplication::setApplicationVersion(u"" RECADO_VERSION ""_s);
    QApplication::setDesktopFileName(u"recado"_s);
    recado::Program program(app, recado::DesktopOptions::read());
    QTimer::singleShot(0, &program, [&program] { program.run().then([] {}); });
    return QApplication::exec();
}
