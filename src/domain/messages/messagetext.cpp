// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/messagetext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{([a-z]+)\\}"_s);
    return pattern;
}

struct FieldName
{
    QLatin1StringView name;
    QString MessageFields::*field = nullptr;
};

// People write texts in their own language, so every field has its name in three.
constexpr std::array fieldNames{FieldName{"name"_L1, &MessageFields::name},
                                FieldName{"nome"_L1, &MessageFields::name},
                                FieldName{"nombre"_L1, &MessageFields::name},
                                FieldName{"company"_L1, &MessageFields::company},
                                FieldName{"empresa"_L1, &MessageFields::company},
                                FieldName{"amount"_L1, &MessageFields::amount},
                                FieldName{"valor"_L1, &MessageFields::amount},
                                FieldName{"monto"_L1, &MessageFields::amount},
                                FieldName{"due"_L1, &MessageFields::due},
                                FieldName{"vencimento"_L1, &MessageFields::due},
                                FieldName{"vencimiento"_L1, &MessageFields::due},
                                FieldName{"line"_L1, &MessageFields::line},
                                FieldName{"linha"_L1, &MessageFields::line},
                                FieldName{"linea"_L1, &MessageFields::line},
                                FieldName{"bank"_L1, &MessageFields::bank},
                                FieldName{"banco"_L1, &MessageFields::bank},
                                FieldName{"beneficiary"_L1, &MessageFields::beneficiary},
                                FieldName{"beneficiario"_L1, &MessageFields::beneficiary}};

/// Nothing for a name we do not know.
std::optional<QString> valueOf(const QString &name, const MessageFields &fields)
{
    const auto *const row
        = std::ranges::find_if(fieldNames, [&](const FieldName &f) { return name == f.name; });
    if (row == fieldNames.end())
        return std::nullopt;
    return fields.*row->field;
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
