// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulatorlink.h"

#include "base/logging.h"
#include "services/files/datafolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int answerTimeoutMs = 3000;
constexpr int startTimeoutMs = 10'000;
constexpr unsigned long betweenLooksMs = 50;

Error notThere(const QString &detail)
{
    return {.kind = ErrorKind::Unavailable, .detail = detail, .reason = u"simulator-not-there"_s};
}

Result<QJsonObject> exchange(const QUrl &url, const std::optional<QJsonObject> &order)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(answerTimeoutMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        order ? network.post(request, QJsonDocument(*order).toJson(QJsonDocument::Compact))
              : network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    const QByteArray body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        return notThere(reply->errorString());
    return QJsonDocument::fromJson(body).object();
}

QUrl announced(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QUrl(QJsonDocument::fromJson(file.readAll()).object()["url"_L1].toString());
}

QString programBeside(const QString &program)
{
    return program.isEmpty() ? QCoreApplication::applicationDirPath() + u"/recado-simulator"_s : program;
}

} // namespace

Result<SimulatorLink> SimulatorLink::at(const QUrl &url)
{
    // a simulated folder sends only what stays here: no other computer, whatever answers there
    static const QStringList here = {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    if (!here.contains(url.host()))
        return notThere(u"not on this computer"_s);
    SimulatorLink link(url);
    const auto status = link.ask(u"status"_s);
    if (!status)
        return status.error();
    return link;
}

Result<SimulatorLink> SimulatorLink::findOrStart(const DataFolder &folder, const QString &program)
{
    // two programs that start at the same time must not start two simulators of one state
    QLockFile starting(folder.absolute(u"simulator.lock"_s));
    if (!starting.tryLock(startTimeoutMs))
        return notThere(u"another program is starting it"_s);
    const QString announceFile = folder.absolute(u"simulator.json"_s);
    if (const QUrl running = announced(announceFile); running.isValid()) {
        if (auto link = at(running))
            return link;
    }
    QFile::remove(announceFile);
    const QStringList arguments{u"--announce"_s, announceFile, u"--state"_s,
                                folder.absolute(u"simulator-state.json"_s)};
    QProcess process;
    process.setProgram(programBeside(program));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(
        QProcess::nullDevice()); // or whoever reads our output would wait for its end
    process.setStandardErrorFile(folder.absolute(u"simulator.log"_s));
    if (!process.startDetached())
        return notThere(process.program());

    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < startTimeoutMs) {
        if (const QUrl running = announced(announceFile); running.isValid())
            return at(running);
        QThread::msleep(betweenLooksMs);
    }
    return notThere(u"no announcement within ten seconds"_s);
}

Result<QJsonObject> SimulatorLink::ask(const QString &name) const
{
    return exchange(m_url.resolved(QUrl(u"/__simulator/"_s + name)), std::nullopt);
}

Result<QJsonObject> SimulatorLink::tell(const QString &name, const QJsonObject &order) const
{
    return exchange(m_url.resolved(QUrl(u"/__simulator/"_s + name)), order);
}

} // namespace recado
