// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <QJsonArray>

#include <vector>

namespace recado::twilio {

/// The rows of a list, all pages together. Follows the pages as Twilio names them, never counts them itself
/// (next_page_uri of the 2010 API, meta.next_page_url of the others). Takes a copy of the client, so that
/// nobody needs to keep one. BadReply when the list has no such key, or does not end.
/// @param key under which the answer holds the rows: "messages", "senders", …
[[nodiscard]] QCoro::Task<Result<QJsonArray>> collect(ApiClient client, Operation operation, QString path,
                                                      Form query, QString key);

/// The same, but of the pages after the first only as many as hold `most` rows in all.
[[nodiscard]] QCoro::Task<Result<QJsonArray>> collectSome(ApiClient client, Operation operation, QString path,
                                                          Form query, QString key, qsizetype most);

/// One unreadable row makes the list unreadable: a list with a hole would be taken for whole.
template<typename T>
[[nodiscard]] Result<std::vector<T>> readRows(const Result<QJsonArray> &rows,
                                              Result<T> (*read)(const QJsonObject &))
{
    if (!rows)
        return rows.error();
    std::vector<T> all;
    all.reserve(static_cast<std::size_t>(rows->size()));
    for (const QJsonValueConstRef row : *rows) {
        Result<T> one = read(row.toObject());
        if (!one)
            return one.error();
        all.push_back(*std::move(one));
    }
    return all;
}

} // namespace recado::twilio
