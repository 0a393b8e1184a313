// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/price.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado {

std::optional<MessagePrice> priceFromTwilio(const QString &amount, const QString &unit)
{
    // six digits before the point: more is no price of a message
    static const QRegularExpression form(u"\\A(-?)([0-9]{1,6})(?:\\.([0-9]{1,6})0*)?\\z"_s);
    const auto match = form.match(amount);
    if (!match.hasMatch() || unit.isEmpty())
        return std::nullopt;
    const qint64 whole = match.captured(2).toLongLong();
    const qint64 fraction = match.captured(3).leftJustified(6, u'0').toLongLong();
    const qint64 size = whole * 1'000'000 + fraction;
    const bool negative = !match.captured(1).isEmpty();
    return MessagePrice{.micros = negative ? -size : size, .unit = unit.toUpper()};
}

} // namespace recado
