// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long recado-reader takes for a slip of the fixture PDFs, with text and scanned, started anew for every
// file and kept warm, and how that compares with pdftotext alone, which only takes the text out. The time
// that counts is what the processes used, so a busy computer does not; they have one thread, so an idle one
// needs no longer.
//
//     bench_boleto RECADO_READER FOLDER_OF_PDFS

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int patience = 60'000;
constexpr double goalText = 150; // milliseconds for a slip, process start included
constexpr double goalScan = 600;

struct Slips
{
    QStringList files;
    std::vector<int> counts; ///< slips of each file
};

/// What all ended child processes used, in milliseconds.
double childrenMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

QByteArray question(const QString &file)
{
    return QJsonDocument(QJsonObject{{u"file"_s, file}, {u"today"_s, u"2026-11-21"_s}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

/// The answers to these files by one process; empty when it gave none in time.
QList<QByteArray> answersOf(const QString &reader, const QStringList &files)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(reader, QStringList());
    for (const auto &file : files)
        process.write(question(file));
    process.closeWriteChannel();
    if (!process.waitForFinished(patience * static_cast<int>(files.size())))
        return {};
    auto lines = process.readAllStandardOutput().split('\n');
    lines.removeLast();
    return lines;
}

double milliseconds(const QString &program, const QStringList &arguments)
{
    const auto before = childrenMilliseconds();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(patience);
    return childrenMilliseconds() - before;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Sorts the files by what their slips are made of.
void sortFiles(const QString &reader, const QDir &folder, Slips &texts, Slips &scans)
{
    for (const auto &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
        const auto file = folder.absoluteFilePath(name);
        const auto answers = answersOf(reader, {file});
        const auto slips = QJsonDocument::fromJson(answers.value(0))["slips"_L1].toArray();
        if (slips.isEmpty())
            continue;
        auto &kind = slips.first()["signals"_L1].toArray().contains(u"only-barcode"_s) ? scans : texts;
        kind.files.append(file);
        kind.counts.push_back(static_cast<int>(slips.size()));
    }
}

/// Prints one line of the table; the median of a cold start in milliseconds for a slip.
double measure(const char *what, const QString &reader, const Slips &slips)
{
    std::vector<double> cold;
    double text = 0;
    double read = 0;
    double warm = 0;
    int count = 0;
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < slips.files.size(); ++i) {
            const auto inFile = slips.counts[static_cast<std::size_t>(i)];
            const auto before = childrenMilliseconds();
            if (answersOf(reader, {slips.files[i]}).isEmpty())
                return goalScan * 1000;
            const auto took = childrenMilliseconds() - before;
            cold.push_back(took / inFile);
            read += took;
            text += milliseconds(u"pdftotext"_s, {slips.files[i], u"-"_s});
            count += inFile;
        }
        const auto before = childrenMilliseconds();
        if (answersOf(reader, slips.files).size() != slips.files.size())
            return goalScan * 1000;
        warm += childrenMilliseconds() - before;
    }
    std::printf("%-8s %5lld files %4d slips   cold: median %6.1f ms, most %6.1f ms, %6.1f slips/s"
                "   warm: %6.1f ms, %6.1f slips/s   pdftotext alone: %6.1f ms a file, %.1f times as fast\n",
                what, slips.files.size(), count / rounds, median(cold), std::ranges::max(cold),
                count * 1e3 / read, warm / count, count * 1e3 / warm,
                text / rounds / static_cast<double>(slips.files.size()), warm / text);
    return median(cold);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("bench_boleto RECADO_READER FOLDER_OF_PDFS\n", stderr);
        return 2;
    }
    Slips texts;
    Slips scans;
    sortFiles(words[1], QDir(words[2]), texts, scans);
    if (texts.files.isEmpty() || scans.files.isEmpty()) {
        std::fputs("bench_boleto: nothing was read\n", stderr);
        return 2;
    }
    const auto text = measure("text", words[1], texts);
    const auto scan = measure("scanned", words[1], scans);
    std::printf("goals: text under %.0f ms, scanned under %.0f ms a slip, process start included\n", goalText,
                goalScan);
    return text < goalText && scan < goalScan ? 0 : 1;
}
