// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace recado::twilio {

/// A request body that can be read only once. QNetworkAccessManager silently sends a request again when the
/// server closes the connection before it answers; it can do so only if it can rewind the body. For a create,
/// "again" is a second message at somebody's phone.
class ReadOnceBody : public QIODevice
{
    Q_OBJECT

public:
    explicit ReadOnceBody(QByteArray bytes, QObject *parent = nullptr);

    /// Whether anything was taken to be sent. While false, no server can have seen the whole request.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// This "no" is the whole point; QIODevice would say it with a warning in the log.
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace recado::twilio
