// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/messagetext.h"

#include <QLocale>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{([a-z]+)\\}"_s);
    return pattern;
}

/// Nothing for a name we do not know.
std::optional<QString> valueOf(const QString &name, const MessageFields &fields)
{
    if (name == "name"_L1)
        return fields.name;
    if (name == "company"_L1)
        return fields.company;
    if (name == "amount"_L1)
        return fields.amount;
    if (name == "due"_L1)
        return fields.due;
    if (name == "line"_L1)
        return fields.line;
    if (name == "bank"_L1)
        return fields.bank;
    if (name == "beneficiary"_L1)
        return fields.beneficiary;
    return std::nullopt;
}

} // namespace

QString fillText(const QString &text, const MessageFields &fields)
{
    QString filled;
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = valueOf(match.captured(1), fields);
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += value && !value->isEmpty() ? *value : match.captured();
        from = match.capturedEnd();
    }
    return filled + QStringView(text).mid(from).toString();
}

QStringList missingFields(const QString &text, const MessageFields &fields)
{
    QStringList missing;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = valueOf(match.captured(1), fields);
        if ((!value || value->isEmpty()) && !missing.contains(match.captured()))
            missing.append(match.captured());
    }
    return missing;
}

QString reais(qint64 cents)
{
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    const qint64 whole = std::abs(cents) / 100;
    const qint64 rest = std::abs(cents) % 100;
    return u"%1R$ %2,%3"_s.arg(cents < 0 ? u"-"_s : QString(), brazil.toString(whole))
        .arg(rest, 2, 10, QLatin1Char('0'));
}

} // namespace recado
