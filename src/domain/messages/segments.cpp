// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/segments.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// 3GPP TS 23.038: the default alphabet and its extension (each extended character costs two septets).
const QString &basicAlphabet()
{
    static const QString characters
        = u"\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ"_s;
    return characters;
}

const QString &extendedAlphabet()
{
    static const QString characters = u"\f[\\]^{|}~€"_s;
    return characters;
}

struct Limits
{
    int single;
    int multi;
};
constexpr Limits septets{160, 153};
constexpr Limits utf16Units{70, 67};

/// Cost of each character that must not be divided between two segments: 1 or 2 units.
std::vector<int> costs(const QString &text, bool unicode)
{
    std::vector<int> cost;
    cost.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (unicode) {
            const bool pair
                = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            cost.push_back(pair ? 2 : 1);
            i += pair ? 1 : 0;
        } else {
            cost.push_back(extendedAlphabet().contains(text[i]) ? 2 : 1);
        }
    }
    return cost;
}

int pieces(const std::vector<int> &cost, int room)
{
    int count = 1;
    int used = 0;
    for (const int one : cost) {
        if (used + one > room) {
            ++count;
            used = 0;
        }
        used += one;
    }
    return count;
}

} // namespace

SmsSegments countSegments(const QString &text)
{
    SmsSegments result;
    for (const QChar character : text)
        result.unicode = result.unicode
            || !(basicAlphabet().contains(character) || extendedAlphabet().contains(character));
    const std::vector<int> cost = costs(text, result.unicode);
    for (const int one : cost)
        result.units += one;
    const Limits limits = result.unicode ? utf16Units : septets;
    if (result.units > 0)
        result.count = result.units <= limits.single ? 1 : pieces(cost, limits.multi);
    return result;
}

QString withoutCostlyAccents(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const bool cheap = basicAlphabet().contains(character) || extendedAlphabet().contains(character);
        const QString decomposed = QString(character).normalized(QString::NormalizationForm_D);
        plain += cheap || decomposed.size() < 2 ? character : decomposed.front();
    }
    return plain;
}

} // namespace recado
