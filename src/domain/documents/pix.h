// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

/// A Pix "copia e cola" (BR Code, EMV tag-length-value). Only its form can be judged offline: what a dynamic
/// code asks for lies behind its URL.
struct PixCode
{
    enum class Kind {
        Static, ///< carries the receiver's key
        Dynamic, ///< carries a URL
        Recurrence, ///< Pix Automático: only the URL of a recurrence (tag 80)
    };

    QString payload;
    Kind kind = Kind::Static;
    QString key = {};
    QString url = {}; ///< without "https://"
    QString recurrenceUrl = {};
    QString info = {}; ///< the free message of a static code
    std::optional<qint64> amountCents = {};
    QString name = {}; ///< the receiver as the code names it, at most 25 characters
    QString city = {};
    QString zip = {};
    QString txid = {}; ///< "***" means none
    QString expectedCrc = {}; ///< what the last four characters should be; empty when the form is broken
    /// Fixed codes: "form" (lengths do not add up), "crc", "not-pix" (another arrangement's code),
    /// "currency", "country", "amount", "no-key". A code with a wrong CRC must be refused. (bacen/pix-api
    /// 444)
    QStringList problems = {};

    [[nodiscard]] bool isValid() const { return problems.isEmpty(); }
};

[[nodiscard]] PixCode parsePix(const QString &text);

/// CRC16-CCITT as the BR Code wants it: polynomial 0x1021, start 0xFFFF, over the UTF-8 bytes.
[[nodiscard]] quint16 pixCrc(QByteArrayView bytes);

} // namespace recado
