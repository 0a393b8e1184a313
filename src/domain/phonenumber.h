// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace recado {

/// A phone number in E.164 form ("+5567999550101"). An instance always has that form; parse() also makes sure
/// that the number can exist. What Twilio reports is kept as it came: it may be an old form that parse()
/// would correct.
class PhoneNumber
{
public:
    enum class Kind {
        Mobile, ///< Brazilian mobile; also the old form without the ninth digit, as WhatsApp reports it
        Landline,
        TollFree, ///< 0800
        National, ///< 3003, 4004, 0300: reached from the whole country, not from abroad
        Foreign,
    };

    /// Exactly E.164: "+", no leading zero, 8 to 15 digits. For numbers that Twilio or our database gives us.
    [[nodiscard]] static std::optional<PhoneNumber> fromE164(const QString &text);

    /// What a person typed or a spreadsheet holds, by Brazilian habits (see domain/phonenormaliser.h).
    /// Error: kind Invalid with one of the reasons of phonenormaliser.h.
    [[nodiscard]] static Result<PhoneNumber> parse(const QString &text, const QString &defaultAreaCode = {});

    [[nodiscard]] const QString &toString() const { return m_e164; }
    [[nodiscard]] bool isBrazilian() const;
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isMobile() const { return kind() == Kind::Mobile; }
    /// The DDD of a Brazilian mobile or landline.
    [[nodiscard]] std::optional<QString> areaCode() const;

    /// Every form under which WhatsApp may know this number, the one with the ninth digit first: a message
    /// sent to +5541988887777 may be answered from +554188887777. One form for all but Brazilian mobiles.
    [[nodiscard]] QStringList whatsAppForms() const;
    /// Whether both are the same WhatsApp account under the ninth-digit tolerance.
    [[nodiscard]] bool isSameWhatsAppAs(const PhoneNumber &other) const;

    /// As people write it: "(67) 99955-0101", "0800 123 4567", "+1 305-555-0100".
    [[nodiscard]] QString display() const;
    /// For logs: "+55 67 •••••-0101". Never log the number itself.
    [[nodiscard]] QString masked() const;

    bool operator==(const PhoneNumber &other) const = default;
    auto operator<=>(const PhoneNumber &other) const { return m_e164.compare(other.m_e164) <=> 0; }

private:
    explicit PhoneNumber(QString e164)
        : m_e164(std::move(e164))
    { }

    [[nodiscard]] QStringView nationalPart() const { return QStringView(m_e164).mid(3); }

    QString m_e164;
};

[[nodiscard]] inline size_t qHash(const PhoneNumber &number, size_t seed = 0) noexcept
{
    return ::qHash(number.toString(), seed);
}

} // namespace recado
