// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/fields.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

Error refused(int code, const Field &field)
{
    return {.kind = ErrorKind::Rejected, .detail = QString::fromUtf16(field.parameter), .providerCode = code};
}

Result<QJsonValue> readInteger(const Field &field, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < field.minimum || number > field.maximum)
        return refused(20001, field);
    return QJsonValue(number);
}

Result<QJsonValue> readUrl(const Field &field, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!text.isEmpty() && (!isWeb || url.host().isEmpty() || url.host().contains(u'_')))
        return refused(21609, field);
    return QJsonValue(text);
}

Result<QJsonValue> readValue(const Field &field, const QString &text)
{
    switch (field.kind) {
    case Field::Kind::Boolean:
        if (const auto flag = readBoolean(text))
            return QJsonValue(*flag);
        return refused(20001, field);
    case Field::Kind::Integer:
        return readInteger(field, text);
    case Field::Kind::Url:
        return readUrl(field, text);
    case Field::Kind::Method:
        if (text != "GET"_L1 && text != "POST"_L1)
            return refused(20001, field);
        return QJsonValue(text);
    case Field::Kind::Text:
        if (field.longest > 0 && text.size() > field.longest)
            return refused(20001, field);
        return QJsonValue(text);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList parametersOf(std::span<const Field> fields)
{
    QStringList names;
    for (const Field &field : fields)
        names << QString::fromUtf16(field.parameter);
    return names;
}

Outcome applyFields(std::span<const Field> fields, const Form &form, QJsonObject &record)
{
    QJsonObject changed = record;
    for (const Field &field : fields) {
        const std::optional<QString> text = form.value(QString::fromUtf16(field.parameter));
        if (!text)
            continue;
        const Result<QJsonValue> value = readValue(field, *text);
        if (!value)
            return value.error();
        changed.insert(QString::fromUtf16(field.key), *value);
    }
    record = changed;
    return Done{};
}

std::optional<bool> readBoolean(const QString &text)
{
    if (text != "true"_L1 && text != "false"_L1)
        return {};
    return text == "true"_L1;
}

} // namespace recado::simulator
