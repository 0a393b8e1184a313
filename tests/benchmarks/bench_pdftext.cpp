// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the words of a page and their places are taken out of a PDF, compared with pdftotext, which only
// writes the text: 200 slips, one a page, in one file. Both use the same library; what our side adds must
// stay small. The time that counts is what the processes used, start included, so a busy computer does not;
// the rounds alternate.
//
//     bench_pdftext

#include "documents/sampleslippainter.h"
#include "reader/pdffile.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pages = 200;
constexpr int rounds = 5;
constexpr int patience = 120'000;
constexpr double goal = 0.9; ///< of pdftotext's speed

bool draw(const QString &file)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        const documents::SampleSlip slip{.payee = u"Escola Ipê Amarelo"_s,
                                         .payeeDocument = u"11222333000181"_s,
                                         .payer = u"Ana Inventada"_s,
                                         .payerDocument = u"12345678909"_s,
                                         .amountCents = 10'000 + page,
                                         .due = QDate(2026, 12, 10).addDays(page),
                                         .ourNumber = QString::number(1000 + page)};
        documents::SampleSlipPainter(painter, slip, *documents::lineOf(slip)).paint();
    }
    return painter.end();
}

/// What the other process does: all words of all pages.
int takeWords(const QString &path)
{
    const auto file = reader::PdfFile::open(path, {});
    std::size_t words = 0;
    for (int page = 1; file && page <= file->pageCount(); ++page) {
        if (const auto text = file->text(page))
            words += text->words.size();
    }
    return words > std::size_t{pages} * 20 ? 0 : 1;
}

double childrenMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

/// What a program used; nothing when it failed.
std::optional<double> milliseconds(const QString &program, const QStringList &arguments)
{
    const auto before = childrenMilliseconds();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return std::nullopt;
    return childrenMilliseconds() - before;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto words = QGuiApplication::arguments();
    if (words.size() == 2)
        return takeWords(words[1]);
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"slips.pdf"_s);
    if (!draw(file))
        return 2;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        const auto own = milliseconds(QGuiApplication::applicationFilePath(), {file});
        const auto other = milliseconds(u"pdftotext"_s, {file, u"-"_s});
        if (!own || !other) {
            std::fputs("bench_pdftext: pdftotext or our own reading failed\n", stderr);
            return 2;
        }
        ours.push_back(*own);
        theirs.push_back(*other);
    }
    const auto ratio = median(theirs) / median(ours);
    std::printf("%d pages: words with places %.2f ms a page, pdftotext %.2f ms a page: %.2f of its speed "
                "(goal %.1f)\n",
                pages, median(ours) / pages, median(theirs) / pages, ratio, goal);
    return ratio >= goal ? 0 : 1;
}
