// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documents/pix.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado {

namespace {

using Fields = QMap<int, QString>;

constexpr int firstAccount = 26;
constexpr int lastAccount = 51;
constexpr int recurrence = 80;
constexpr qsizetype crcLength = 4;

std::optional<int> twoDigits(const QString &text, qsizetype at)
{
    if (at + 2 > text.size())
        return std::nullopt;
    const auto tens = text.at(at);
    const auto ones = text.at(at + 1);
    if (tens < u'0' || tens > u'9' || ones < u'0' || ones > u'9')
        return std::nullopt;
    return tens.digitValue() * 10 + ones.digitValue();
}

/// Where `count` characters end. Lengths count characters, and one outside the first plane is two QChars.
std::optional<qsizetype> skip(const QString &text, qsizetype from, int count)
{
    auto at = from;
    for (int i = 0; i < count; ++i) {
        if (at >= text.size())
            return std::nullopt;
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    }
    return at <= text.size() ? std::optional(at) : std::nullopt;
}

/// Tag, length, value until the text ends; nothing when they do not add up.
std::optional<Fields> readFields(const QString &text)
{
    Fields fields;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto tag = twoDigits(text, at);
        const auto length = twoDigits(text, at + 2);
        const auto end = length ? skip(text, at + 4, *length) : std::nullopt;
        if (!tag || !end || fields.contains(*tag))
            return std::nullopt;
        fields.insert(*tag, text.sliced(at + 4, *end - at - 4));
        at = *end;
    }
    return fields;
}

/// The fields of a template that belongs to Pix; nothing when it is another arrangement's.
std::optional<Fields> pixTemplate(const QString &text)
{
    auto fields = readFields(text);
    if (!fields || fields->value(0).compare("br.gov.bcb.pix"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return fields;
}

void readAccount(const Fields &fields, PixCode &code)
{
    std::optional<Fields> account;
    for (int tag = firstAccount; tag <= lastAccount && !account; ++tag)
        account = pixTemplate(fields.value(tag));
    const auto automatic = pixTemplate(fields.value(recurrence));
    if (!account && !automatic) {
        code.problems.append(u"not-pix"_s);
        return;
    }
    if (account) {
        code.key = account->value(1);
        code.info = account->value(2);
        code.url = account->value(25);
    }
    if (automatic)
        code.recurrenceUrl = automatic->value(25);
    if (!code.url.isEmpty())
        code.kind = PixCode::Kind::Dynamic;
    else if (code.key.isEmpty())
        code.kind = PixCode::Kind::Recurrence;
    if (code.key.isEmpty() && code.url.isEmpty() && code.recurrenceUrl.isEmpty())
        code.problems.append(u"no-key"_s);
}

void readAmount(const Fields &fields, PixCode &code)
{
    static const QRegularExpression shape(u"^([0-9]{1,10})(?:\\.([0-9]{0,2}))?\\z"_s);
    const auto text = fields.value(54);
    if (text.isEmpty())
        return;
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        code.problems.append(u"amount"_s);
        return;
    }
    code.amountCents
        = match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

QString hex(quint16 value)
{
    return QString::number(value, 16).toUpper().rightJustified(crcLength, u'0');
}

} // namespace

quint16 pixCrc(QByteArrayView bytes)
{
    quint32 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<unsigned char>(byte)) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc & 0x8000U) != 0 ? (crc << 1U) ^ 0x1021U : crc << 1U) & 0xFFFFU;
    }
    return static_cast<quint16>(crc);
}

PixCode parsePix(const QString &text)
{
    PixCode code{.payload = text.trimmed()};
    const auto fields = readFields(code.payload);
    const auto crc = fields ? fields->value(63) : QString();
    if (!fields || fields->value(0) != "01"_L1 || crc.size() != crcLength
        || !code.payload.endsWith("6304"_L1 + crc)) {
        code.problems.append(u"form"_s);
        return code;
    }
    code.expectedCrc = hex(pixCrc(code.payload.chopped(crcLength).toUtf8()));
    if (crc.compare(code.expectedCrc, Qt::CaseInsensitive) != 0)
        code.problems.append(u"crc"_s);
    readAccount(*fields, code);
    readAmount(*fields, code);
    if (fields->value(53) != "986"_L1)
        code.problems.append(u"currency"_s);
    if (fields->value(58) != "BR"_L1)
        code.problems.append(u"country"_s);
    code.name = fields->value(59);
    code.city = fields->value(60);
    code.zip = fields->value(61);
    if (const auto extra = readFields(fields->value(62)))
        code.txid = extra->value(5);
    return code;
}

} // namespace recado
