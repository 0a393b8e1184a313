// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminationsignals.h"
#include "simulator/resources/apianswer.h"
#include "simulator/server.h"
#include "simulatorprogram/options.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

int complain(const char *what, const recado::Error &error)
{
    std::fprintf(stderr, "recado-simulator: %s: %s\n", what, qUtf8Printable(error.detail));
    return 2;
}

/// For whoever started this program with --announce: where it listens and who it is.
recado::Outcome announce(const QString &path, const QUrl &url)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return recado::Error{.kind = recado::ErrorKind::Storage, .detail = file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonObject json{{u"url"_s, url.toString()}, {u"pid"_s, QCoreApplication::applicationPid()}};
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return recado::Error{.kind = recado::ErrorKind::Storage, .detail = file.errorString()};
    return recado::Done{};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"recado-simulator"_s);
    const recado::simulatorprogram::Options options = recado::simulatorprogram::readOptions(app);
    const recado::TerminationSignals termination([] { QCoreApplication::quit(); });

    recado::simulator::Server server(options.server);
    server.simulator().controls().insert(
        "POST stop"_ba, [](const QJsonValue &, const recado::simulator::Form &) {
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit); // after the answer
            return recado::simulator::jsonAnswer(200, {});
        });
    if (const recado::Outcome started = server.start(); !started)
        return complain("cannot start", started.error());
    std::printf("recado-simulator listening on %s\n", qUtf8Printable(server.url().toString()));
    std::fflush(stdout);
    if (!options.announceFile.isEmpty()) {
        if (const recado::Outcome announced = announce(options.announceFile, server.url()); !announced)
            return complain("cannot announce itself", announced.error());
    }

    const int code = QCoreApplication::exec();
    if (const recado::Outcome stopped = server.stop(); !stopped)
        return complain("the state was not kept", stopped.error());
    return code;
}
