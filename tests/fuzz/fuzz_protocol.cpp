// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both ends of the pipe: an answer of a reader that went mad, and a question that no window asks. What the
// window understands of an answer must survive being said again.

#include "demand.h"
#include "documents/readerprotocol.h"
#include "reader/answers.h"
#include "reader/filecheck.h"

#include <QJsonDocument>

using namespace recado;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    if (const auto reading = documents::readingFromJson(QJsonDocument::fromJson(bytes).object())) {
        const auto said = documents::toJson(*reading);
        const auto again = documents::readingFromJson(said);
        fuzz::demand(again && documents::toJson(*again) == said);
    }
    const auto answer = reader::answer(bytes);
    fuzz::demand(!answer.contains('\n') && QJsonDocument::fromJson(answer).isObject());
    fuzz::demand(reader::kindProblem(bytes).isEmpty() == bytes.left(1024).contains("%PDF-"));
    return 0;
}
