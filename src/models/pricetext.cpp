// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)
};

QString symbolOf(const QString &unit)
{
    if (unit == "USD"_L1)
        return u"US$"_s;
    if (unit == "BRL"_L1)
        return u"R$"_s;
    return unit;
}

/// Whether Twilio will say, or may have said, what it costs.
bool isCharged(const OutgoingPart &part)
{
    return !part.sid.isEmpty() && part.state != PartState::Scheduled && part.state != PartState::Cancelled;
}

} // namespace

QString priceText(qint64 micros, const QString &unit)
{
    const bool negative = micros > 0; // Twilio gave something back
    const qint64 size = micros < 0 ? -micros : micros;
    QString fraction = QString::number(size % 1'000'000).rightJustified(6, u'0');
    while (fraction.size() > 4 && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QLocale locale;
    const QString amount = locale.toString(size / 1'000'000) + locale.decimalPoint() + fraction;
    return u"%1 %2%3"_s.arg(symbolOf(unit), negative ? locale.negativeSign() : QString(), amount);
}

QString costText(const OutgoingItem &item)
{
    QMap<QString, qint64> sums; // nobody adds dollars to reais
    bool unknown = false;
    bool charged = false;
    for (const OutgoingPart &part : item.parts) {
        if (part.priceMicros)
            sums[part.priceUnit] += *part.priceMicros;
        charged = charged || isCharged(part) || part.priceMicros;
        unknown = unknown || (isCharged(part) && !part.priceMicros);
    }
    if (!charged)
        return {};
    QStringList known;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        known.append(priceText(sum.value(), sum.key()));
    if (known.isEmpty())
        return Words::tr("Cost: not told by Twilio yet");
    const QString costs = known.join(u" + "_s);
    return unknown ? Words::tr("Cost: %1, and a part that Twilio has not told yet").arg(costs)
                   : Words::tr("Cost: %1").arg(costs);
}

} // namespace recado
