// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"

#include "documents/readerprocess.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

QString readerProgram(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    if (const auto named = qEnvironmentVariable("RECADO_READER"); !named.isEmpty())
        return named;
#ifdef Q_OS_WIN
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"recado-reader.exe"_s);
#else
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"recado-reader"_s);
#endif
}

Error fileError(const QString &reason)
{
    return {.kind = reason == "file-missing"_L1 ? ErrorKind::NotFound : ErrorKind::Invalid,
            .detail = u"the file cannot be read: "_s + reason,
            .reason = reason};
}

/// The answer itself, or the refusal that it carries.
Result<QJsonObject> accepted(Result<QJsonObject> answer)
{
    if (!answer)
        return answer.error();
    if (const auto reason = answer->value("error"_L1).toString(); !reason.isEmpty())
        return fileError(reason);
    return answer;
}

Result<Reading> withSlips(Reading reading)
{
    if (reading.slips.empty())
        return fileError(noSlipReason(reading));
    return reading;
}

Result<QImage> picture(const QJsonObject &answer)
{
    const auto png = QByteArray::fromBase64(answer["png"_L1].toString().toLatin1());
    // The window decodes only what our own reader drew.
    auto image = QImage::fromData(png, "PNG");
    if (image.isNull()) {
        return Error{.kind = ErrorKind::BadReply,
                     .detail = u"recado-reader sent no picture"_s,
                     .reason = u"reader-bad-answer"_s};
    }
    return image;
}

} // namespace

DocumentReader::DocumentReader(const ReaderOptions &options)
    : m_process(std::make_unique<ReaderProcess>(readerProgram(options.program), options.timeout))
{ }

DocumentReader::~DocumentReader() = default;

QCoro::Task<Result<Reading>> DocumentReader::read(ReadRequest request)
{
    auto reading = co_await readAny(std::move(request));
    co_return std::move(reading).and_then(withSlips);
}

QCoro::Task<Result<Reading>> DocumentReader::readAny(ReadRequest request)
{
    request.file = QFileInfo(request.file).absoluteFilePath();
    const auto question = toJson(request);
    auto answer = co_await m_process->ask(question);
    co_return accepted(std::move(answer)).and_then(readingFromJson);
}

QCoro::Task<Result<QImage>> DocumentReader::renderPage(QString file, int page, int dpi, QString password)
{
    // Made before the co_await: g++ 12 destroys the members of an aggregate made inside one twice.
    const auto question = toJson(RenderRequest{.file = QFileInfo(file).absoluteFilePath(),
                                               .page = page,
                                               .dpi = dpi,
                                               .password = std::move(password)});
    auto answer = co_await m_process->ask(question);
    co_return accepted(std::move(answer)).and_then(picture);
}

} // namespace recado::documents
