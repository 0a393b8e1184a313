// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many messages the simulator creates per second of one core, over HTTP, with its state in memory. The
// time that counts is what the simulator's process used, so a busy computer and this program's own work do
// not.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

#include <cstdio>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double goal = 5000;
constexpr int connections = 8;
constexpr int warmUp = 2000;
constexpr int creates = 30'000;

/// User and system time of a process in seconds (proc(5): fields 14 and 15 of stat).
double cpuSeconds(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble())
        / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// One kept connection with one request on its way at a time.
class Line
{
public:
    Line(const QUrl &url, int &left, int &done)
        : m_left(left)
        , m_done(done)
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { next(); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
    }

private:
    void next()
    {
        if (m_left <= 0)
            return;
        --m_left;
        const QByteArray body = "To=whatsapp%3A%2B55679995" + QByteArray::number(50'000 + m_left % 40'000)
            + "&From=whatsapp%3A%2B15005550006&Body=Ol%C3%A1%2C+Maria%21+Segue+o+boleto+de+novembro%2C+com+"
              "vencimento+em+10%2F12.+Qualquer+d%C3%BAvida%2C+responda+por+aqui.";
        // not one of the fixed accounts: these have limits of their own
        m_socket.write(
            "POST /2010-04-01/Accounts/AC000000000000000000000000000000ff/Messages.json HTTP/1.1\r\n"
            "Host: 127.0.0.1\r\nAuthorization: Basic "
            + "AC000000000000000000000000000000ff:token"_ba.toBase64()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void read()
    {
        m_buffer += m_socket.readAll();
        const auto end = m_buffer.indexOf("\r\n\r\n");
        const auto at = m_buffer.indexOf("Content-Length: ");
        if (end < 0 || at < 0)
            return;
        const auto size = m_buffer.mid(at + 16, m_buffer.indexOf('\r', at) - at - 16).toLongLong();
        if (m_buffer.size() < end + 4 + size)
            return;
        if (!m_buffer.startsWith("HTTP/1.1 201"))
            qFatal("not created: %s", m_buffer.constData());
        m_buffer.clear();
        ++m_done;
        next();
    }

    QTcpSocket m_socket;
    QByteArray m_buffer;
    int &m_left;
    int &m_done;
};

void run(const QUrl &url, int count)
{
    int left = count;
    int done = 0;
    std::vector<std::unique_ptr<Line>> lines;
    lines.reserve(connections);
    for (int i = 0; i < connections; ++i)
        lines.push_back(std::make_unique<Line>(url, left, done));
    while (done < count) // NOLINT(bugprone-infinite-loop): the lines count, from within the event loop
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QProcess simulator;
    simulator.start(QStringLiteral(RECADO_BINARIES "/recado-simulator"), {u"--clock"_s, u"real"_s});
    if (!simulator.waitForReadyRead(10'000))
        qFatal("recado-simulator did not start: build it first");
    const QString said = QString::fromUtf8(simulator.readLine()).trimmed();
    const QUrl url(said.section(u' ', -1));

    run(url, warmUp);
    const double before = cpuSeconds(simulator.processId());
    QElapsedTimer timer;
    timer.start();
    run(url, creates);
    const double wall = static_cast<double>(timer.elapsed()) / 1000;
    const double cpu = cpuSeconds(simulator.processId()) - before;
    simulator.terminate();
    simulator.waitForFinished();

    const double perCore = creates / cpu;
    std::printf("simulator: %d creates over %d connections\n", creates, connections);
    std::printf("  %.0f per second of one core (%.1f us each); %.0f per second on the clock\n", perCore,
                cpu / creates * 1e6, creates / wall);
    std::printf("  goal %.0f: ratio %.2f, %s\n", goal, perCore / goal, perCore >= goal ? "held" : "MISSED");
    return perCore >= goal ? 0 : 1;
}
