// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace recado {

/// A line of the log, as base/logfile writes it.
struct LogLine
{
    QString time; ///< ISO 8601, UTC
    QtMsgType level = QtDebugMsg;
    QString category = {};
    QString text = {};
};

/// Follows the log file of this program: each read() gives what came since the one before, also over a
/// rotation.
class LogReader
{
public:
    explicit LogReader(QString path);

    /// The first call gives the newest `atMost` bytes of the file, in whole lines.
    [[nodiscard]] std::vector<LogLine> read(qint64 atMost = 1'000'000);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    qint64 m_position = -1; ///< -1: nothing was read yet
    QByteArray m_rest; ///< a line whose end has not been written yet
};

/// Nothing for what is not a line of the log.
[[nodiscard]] std::optional<LogLine> parseLogLine(const QString &line);
/// "warning" … how a level is written in the file; Debug is the least, Critical the worst.
[[nodiscard]] int severityOf(QtMsgType level);

} // namespace recado
