// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"

#include <QCoro/QCoroTask>
#include <QImage>

#include <chrono>
#include <memory>

namespace recado::documents {

class ReaderProcess;

struct ReaderOptions
{
    /// Empty: the environment's RECADO_READER, else recado-reader beside the running program.
    QString program = {};
    std::chrono::milliseconds timeout = std::chrono::seconds(10); ///< for one answer
};

/// Reads PDFs from outside in a process of its own, so that a file that breaks the reader never breaks the
/// window. Keeps one process warm, asks it one thing at a time, and starts another after a crash or a hang.
///
/// Every function may fail with kind Unavailable and reason "reader-missing" or "reader-crashed" (the file
/// may be at fault), kind Timeout and "reader-timeout", kind BadReply and "reader-bad-answer"; and for the
/// file itself with kind NotFound and "file-missing", or kind Invalid and "file-empty", "file-not-pdf",
/// "file-html", "file-image", "file-too-big" (over 16 MB), "file-password" (it needs one),
/// "file-wrong-password", "file-damaged". What is still waiting when the DocumentReader goes ends with
/// Unavailable and "reader-stopped".
class DocumentReader
{
public:
    explicit DocumentReader(const ReaderOptions &options = {});
    ~DocumentReader();
    Q_DISABLE_COPY_MOVE(DocumentReader)

    /// The slips of a file, at least one. Also fails with kind Invalid and noSlipReason().
    [[nodiscard]] QCoro::Task<Result<Reading>> read(ReadRequest request);
    /// As read(), but a PDF without any slip is an answer too: it may hold a Pix code, or nothing.
    [[nodiscard]] QCoro::Task<Result<Reading>> readAny(ReadRequest request);
    /// The picture of one page. Also fails with kind Invalid and "no-such-page".
    [[nodiscard]] QCoro::Task<Result<QImage>> renderPage(QString file, int page, int dpi,
                                                         QString password = {});

private:
    std::unique_ptr<ReaderProcess> m_process;
};

} // namespace recado::documents
