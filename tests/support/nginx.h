// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace recado::test {

/// nginx from Debian's packages as a small office's web space: WebDAV under /dav with user "recado" and
/// password "segredo-de-teste", the same folder read by everybody under /files, and its mistakes under other
/// names.
class Nginx
{
public:
    [[nodiscard]] static QString program()
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
        return found.isEmpty()
            ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
            : found;
    }

    /// @param server more lines for its server block
    explicit Nginx(const QByteArray &server = {})
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        QDir(m_folder.path()).mkpath(QStringLiteral("web/files"));
        write(QStringLiteral("users"), "recado:{PLAIN}segredo-de-teste\n");
        write(QStringLiteral("nginx.conf"), configuration(server));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(),
                        {QStringLiteral("-e"), m_folder.filePath(QStringLiteral("error.log")),
                         QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                         m_folder.filePath(QStringLiteral("nginx.conf"))});
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Nginx)

    [[nodiscard]] bool waitUntilUp()
    {
        const auto answers = [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return socket.waitForConnected(100);
        };
        const bool up = QTest::qWaitFor(answers, 10'000);
        if (!up)
            qWarning("%s", m_process.readAll().constData());
        return up;
    }

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
    }
    /// What lies in the folder that the world reads.
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        const QDir web(m_folder.filePath(QStringLiteral("web/files")));
        const QStringList folders = web.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : folders) {
            const QStringList inside = QDir(web.filePath(name)).entryList(QDir::Files);
            found.append(inside.isEmpty() ? name + u'/' : name + u'/' + inside.join(u','));
        }
        return found;
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("nginx: %s", qPrintable(file.errorString()));
    }

    [[nodiscard]] QByteArray configuration(const QByteArray &server) const
    {
        return R"(
daemon off; master_process off; pid nginx.pid; error_log error.log;
events { worker_connections 64; }
http {
    access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi; scgi_temp_path scgi; client_max_body_size 1m;
    types { application/pdf pdf; text/html html; image/png png; }
    default_type application/octet-stream;
    server {
        listen 127.0.0.1:)"
            + QByteArray::number(m_port) + R"(;
        root web;
        location /dav/ {
            alias web/files/; dav_methods PUT DELETE MKCOL;
            auth_basic "office"; auth_basic_user_file users;
        }
        location /plain/ { alias web/files/; auth_basic "office"; auth_basic_user_file users; }
        location /full/ { return 507; }
        location /locked/ { alias web/files/; auth_basic "customers"; auth_basic_user_file users; }
        location /login/ { return 302 /signin.html; }
        location /signin.html { return 200 "<html>sign in</html>"; default_type text/html; }
        location /html/ { alias web/files/; types { } default_type text/html; }
)" + server + "\n    }\n}\n";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace recado::test
