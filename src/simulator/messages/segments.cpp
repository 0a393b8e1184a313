// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/segments.h"

#include <QChar>

#include <algorithm>
#include <optional>

namespace recado::simulator {
namespace {

// 3GPP TS 23.038: the default alphabet (one septet each) and its extension (two).
constexpr QStringView basicCharacters = u"\n\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
                                        u"abcdefghijklmnopqrstuvwxyz¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü"
                                        u"ΓΔΘΛΞΠΣΦΨΩ";
constexpr QStringView extendedCharacters = u"\f[\\]^{|}~€";

std::optional<int> septets(QChar character)
{
    if (basicCharacters.contains(character))
        return 1;
    if (extendedCharacters.contains(character))
        return 2;
    return {};
}

/// Fills segments of the given capacity with pieces that cannot be split.
class SegmentFiller
{
public:
    explicit SegmentFiller(int capacity)
        : m_capacity(capacity)
    { }

    void add(int size)
    {
        if (m_used + size > m_capacity) {
            ++m_segments;
            m_used = 0;
        }
        m_used += size;
    }
    [[nodiscard]] int segments() const { return m_segments; }

private:
    int m_capacity;
    int m_used = 0;
    int m_segments = 1;
};

int gsm7Segments(QStringView text)
{
    int total = 0;
    SegmentFiller filler(153);
    for (const QChar character : text) {
        const int size = septets(character).value_or(0);
        total += size;
        filler.add(size);
    }
    return total <= 160 ? 1 : filler.segments();
}

int ucs2Segments(QStringView text)
{
    if (text.size() <= 70)
        return 1;
    SegmentFiller filler(67);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        filler.add(pair ? 2 : 1);
        if (pair)
            ++at;
    }
    return filler.segments();
}

} // namespace

SegmentCount countSegments(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar character) { return septets(character).has_value(); }))
        return {.encoding = SmsEncoding::Gsm7, .segments = gsm7Segments(text)};
    return {.encoding = SmsEncoding::Ucs2, .segments = ucs2Segments(text)};
}

} // namespace recado::simulator
