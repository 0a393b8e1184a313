// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/publicname.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::media {
namespace {

constexpr qsizetype longestName = 80;

} // namespace

QString unguessable()
{
    std::array<quint32, 5> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    QString text;
    for (const quint32 part : bits)
        text += QString::number(part, 16).rightJustified(8, u'0');
    return text;
}

QString suffixFor(const QString &contentType)
{
    static const QHash<QString, QString> suffixes{
        {u"application/pdf"_s, u".pdf"_s}, {u"image/png"_s, u".png"_s},  {u"image/jpeg"_s, u".jpg"_s},
        {u"image/webp"_s, u".webp"_s},     {u"audio/ogg"_s, u".ogg"_s},  {u"audio/mpeg"_s, u".mp3"_s},
        {u"video/mp4"_s, u".mp4"_s},       {u"text/vcard"_s, u".vcf"_s},
    };
    return suffixes.value(contentType);
}

QString pathName(const QString &displayName, const QString &contentType)
{
    const QString suffix = suffixFor(contentType);
    QString stem = displayName.normalized(QString::NormalizationForm_D);
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    stem.remove(marks);
    static const QRegularExpression ownSuffix(u"(?<=.)\\.[A-Za-z0-9]{1,5}$"_s);
    stem.remove(ownSuffix);
    static const QRegularExpression others(u"[^A-Za-z0-9_]+"_s);
    stem.replace(others, u"-"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    stem = stem.remove(ends).left(longestName);
    return (stem.isEmpty() ? u"file"_s : stem) + suffix;
}

} // namespace recado::media
