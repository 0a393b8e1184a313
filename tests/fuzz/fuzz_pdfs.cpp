// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spoils the fixture PDFs in a thousand ways and has each read by the real recado-reader, through the
// process, as the window does: every file must get a reading or a reason. Ends with 1 when the reader crashed
// or talked nonsense; the files that did it, and those that took too long, are kept.
//
//     fuzz_pdfs SECONDS FOLDER_FOR_FINDINGS [SEED]

#include "documents/documentreader.h"
#include "support/awaitlong.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <random>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Long: a busy computer is no finding, and what works for ten seconds is ended by the system and counts as a
/// crash.
constexpr auto patience = std::chrono::seconds(50);

/// A file spoiled as disks, mail programs and vandals do it.
class Spoiler
{
public:
    explicit Spoiler(quint32 seed)
        : m_random(seed)
    { }

    QByteArray spoil(QByteArray bytes)
    {
        for (auto times = below(6) + 1; times > 0 && !bytes.isEmpty(); --times)
            spoilOnce(bytes);
        return bytes;
    }
    qsizetype below(qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(m_random); }

private:
    void spoilOnce(QByteArray &bytes)
    {
        const auto at = below(bytes.size());
        const auto length = std::min(below(400) + 1, bytes.size() - at);
        switch (below(7)) {
        case 0: // some bytes are others
            for (qsizetype i = 0; i < 20; ++i)
                bytes[below(bytes.size())] = static_cast<char>(below(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        case 4:
            spoilNumber(bytes, at);
            break;
        case 5:
            bytes.replace(at, length, QByteArray(length, static_cast<char>(below(256))));
            break;
        default: // a bit fell over
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes.at(at)) ^ (1U << below(8)));
        }
    }

    /// Lengths, offsets and sizes are where readers trust a file.
    void spoilNumber(QByteArray &bytes, qsizetype at)
    {
        static const QByteArray numbers[]
            = {"0", "-1", "4294967295", "2147483648", "99999999999999999999", "1e99"};
        while (at < bytes.size() && (bytes.at(at) < '0' || bytes.at(at) > '9'))
            ++at;
        auto end = at;
        while (end < bytes.size() && bytes.at(end) >= '0' && bytes.at(end) <= '9')
            ++end;
        bytes.replace(at, end - at, numbers[below(std::size(numbers))]);
    }

    std::mt19937 m_random;
};

std::vector<QByteArray> fixtures()
{
    const QDir folder(QStringLiteral(RECADO_FIXTURES "/boleto/pdfs"));
    std::vector<QByteArray> files;
    for (const auto &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() > 0)
            files.push_back(file.readAll());
    }
    return files;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isFinding(const QString &outcome)
{
    return outcome == "reader-crashed"_L1 || outcome == "reader-bad-answer"_L1
        || outcome == "reader-missing"_L1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto words = QGuiApplication::arguments();
    const auto files = fixtures();
    if (words.size() < 3 || words[1].toInt() <= 0 || files.empty()) {
        std::fputs("fuzz_pdfs SECONDS FOLDER_FOR_FINDINGS [SEED]\n", stderr);
        return 2;
    }
    const QDir findings(words[2]);
    const auto seed = words.value(3, u"20261121"_s).toUInt();
    Spoiler spoiler(seed);
    const QTemporaryDir temporary;
    const auto path = temporary.filePath(u"spoiled.pdf"_s);
    DocumentReader reader({.program = QStringLiteral(RECADO_BINARIES "/recado-reader"), .timeout = patience});

    std::map<QString, int> outcomes;
    int bad = 0;
    int number = 0;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < words[1].toInt() * qint64{1000}; ++number) {
        const auto bytes
            = spoiler.spoil(files[static_cast<std::size_t>(spoiler.below(qsizetype(files.size())))]);
        if (!write(path, bytes))
            return 2;
        const auto reading = test::awaitLong(reader.readAny({.file = path, .today = QDate(2026, 11, 21)}));
        const auto outcome = reading ? u"read"_s : reading.error().reason;
        ++outcomes[outcome];
        if (isFinding(outcome) || outcome == "reader-timeout"_L1)
            write(findings.filePath(u"%1-%2-%3.pdf"_s.arg(outcome).arg(seed).arg(number)), bytes);
        bad += isFinding(outcome) ? 1 : 0;
    }
    std::printf("fuzz_pdfs: %d files, seed %u\n", number, seed);
    for (const auto &[outcome, count] : outcomes)
        std::printf("  %-20s %d\n", qPrintable(outcome), count);
    return bad == 0 ? 0 : 1;
}
