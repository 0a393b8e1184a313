// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/support/zipwriter.h"

#include <array>

namespace recado {
namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 neededVersion = 20;
constexpr quint16 namesAreUtf8 = 0x0800;
constexpr quint16 deflated = 8;
constexpr quint16 midnight = 0;
constexpr quint16 firstOfJanuary1980 = 0x21; // the format's first day: when it was made is in the files
constexpr quint32 ownerOnly = 0100600U << 16; // as a Unix system keeps it
constexpr quint16 madeOnUnix = (3U << 8U) | neededVersion;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 index = 0; index < table.size(); ++index) {
        quint32 value = index;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xedb88320U : value >> 1U;
        table[index] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8U);
    return crc ^ 0xffffffffU;
}

/// What qCompress() makes, without its length (4), the head of zlib (2) and the checksum of zlib (4).
QByteArray deflate(const QByteArray &bytes)
{
    constexpr qsizetype heads = 6;
    constexpr qsizetype tail = 4;
    const QByteArray packed = qCompress(bytes, 9);
    if (bytes.isEmpty())
        return QByteArray("\x03\x00", 2); // one empty block: qCompress() leaves everything out
    return packed.mid(heads, packed.size() - heads - tail);
}

void put(QByteArray &out, quint16 value)
{
    out.append(static_cast<char>(value & 0xffU)).append(static_cast<char>(value >> 8U));
}

void put(QByteArray &out, quint32 value)
{
    put(out, static_cast<quint16>(value & 0xffffU));
    put(out, static_cast<quint16>(value >> 16U));
}

void putCommon(QByteArray &out, const ZipEntry &entry, const QByteArray &packed)
{
    for (const quint16 value : {neededVersion, namesAreUtf8, deflated, midnight, firstOfJanuary1980})
        put(out, value);
    put(out, crc32(entry.bytes));
    put(out, static_cast<quint32>(packed.size()));
    put(out, static_cast<quint32>(entry.bytes.size()));
    put(out, static_cast<quint16>(entry.name.toUtf8().size()));
    put(out, quint16{0}); // extra field
}

} // namespace

QByteArray zipOf(std::span<const ZipEntry> entries)
{
    QByteArray out;
    QByteArray central;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflate(entry.bytes);
        const auto offset = static_cast<quint32>(out.size());
        put(out, localSignature);
        putCommon(out, entry, packed);
        out += entry.name.toUtf8() + packed;
        put(central, centralSignature);
        put(central, madeOnUnix);
        putCommon(central, entry, packed);
        for (int field = 0; field < 3; ++field) // comment, disk, kind of text
            put(central, quint16{0});
        put(central, ownerOnly);
        put(central, offset);
        central += entry.name.toUtf8();
    }
    const auto start = static_cast<quint32>(out.size());
    const auto count = static_cast<quint16>(entries.size());
    out += central;
    put(out, endSignature);
    for (const quint16 value : {quint16{0}, quint16{0}, count, count})
        put(out, value);
    put(out, static_cast<quint32>(central.size()));
    put(out, start);
    put(out, quint16{0}); // comment
    return out;
}

} // namespace recado
