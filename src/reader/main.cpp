// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// recado-reader: opens files from outside, so that the window never does. One JSON question a line on
// standard input, one JSON answer a line on standard output, until the input ends. See
// documents/readerprotocol.h.

#include "reader/answers.h"
#include "reader/limits.h"

#include <QGuiApplication>

#include <cstdio>
#include <iostream>
#include <poppler-qt6.h>
#include <string>

int main(int argc, char **argv)
{
    // Fonts need an application, even where nothing is shown. Made before the limits: it reads its plugin.
    // Nothing is written but answers: a message may quote the file, and one into a log file would end the
    // process, which may not write any.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (!recado::reader::giveUpPrivileges()) {
        std::fputs("recado-reader: the system refused the limits\n", stderr);
        return 1;
    }
    // Poppler would print its findings about a broken file, with pieces of it.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, QVariant());

    std::string question;
    while (std::getline(std::cin, question)) {
        recado::reader::allowCpuForOneAnswer();
        const auto answer = recado::reader::answer(QByteArray::fromStdString(question));
        std::fwrite(answer.constData(), 1, static_cast<std::size_t>(answer.size()), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }
    return 0;
}
