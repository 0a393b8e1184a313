// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/redaction.h"
#include "base/result.h"

#include <QFile>

#include <memory>

namespace recado {

struct LogSettings
{
    QString path; ///< of the newest file; older ones get ".1", ".2"… behind it
    qint64 maxBytes = 1'000'000; ///< of one file
    int files = 5; ///< in all, at least 1
    bool alsoStderr = false;
};

/// Everything that is logged while this lives, one line each, redacted:
/// `2026-11-21T09:04:01.123Z WARNING recado.twilio text`. Lines may come from any thread. Only the owner of
/// the files may read them (0600). One per process, and one process per path.
class LogFile
{
public:
    /// Opens the file, makes its folder, and takes over Qt's message handler. redactor and clock must outlive
    /// it. Errors: Storage when the file cannot be opened, Conflict when another LogFile lives.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(LogSettings settings, const Redactor &redactor,
                                                               const Clock &clock);
    /// Gives Qt's message handler back to whom it had before.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// What the message handler does with each message, one at a time. category may be null.
    void write(QtMsgType type, const char *category, const QString &message);

private:
    LogFile(LogSettings settings, const Redactor &redactor, const Clock &clock);
    [[nodiscard]] bool openFile();
    void rotate();

    LogSettings m_settings;
    const Redactor &m_redactor;
    const Clock &m_clock;
    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

} // namespace recado
