// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/httptext.h"

#include <QFile>
#include <QTimer>

class QTcpSocket;

namespace recado::media {

/// What a server answers to one request.
struct FileAnswer
{
    int status = 404;
    QString path = {}; ///< of the file, when status is 200
    QByteArray contentType = {};
    QByteArray disposition = {};
    QString id = {};
};

/// One connection to Recado's file server: reads one request, streams the answer in small pieces, closes.
/// Slow or talkative clients are cut off.
class FileConnection : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<FileAnswer(const QByteArray &path)>;

    /// Takes the socket; deletes itself when the connection ends.
    FileConnection(QTcpSocket *socket, Find find, std::chrono::milliseconds idleTime, QObject *parent);

Q_SIGNALS:
    /// A GET for the whole file was answered to the last byte.
    void fetched(const QString &id);

private:
    void readRequest();
    void answer(const RequestHead &request);
    void answerFile(const RequestHead &request, const FileAnswer &found);
    void sendHead(int status, const QByteArray &headers, qint64 length);
    void sendMore();

    QTcpSocket *m_socket;
    Find m_find;
    QTimer m_idle;
    QByteArray m_head;
    QFile m_file;
    QString m_id; ///< when the end of the answer counts as a fetch
    qint64 m_left = 0; ///< bytes of the file that are still to be sent
    bool m_answered = false;
};

} // namespace recado::media
