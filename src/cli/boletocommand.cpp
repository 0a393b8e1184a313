// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/boletocommand.h"

#include "cli/arguments.h"
#include "cli/output.h"
#include "domain/boleto/bank.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {

namespace {

using documents::Reading;

struct FileAnswer
{
    QString file;
    Result<Reading> reading;

    [[nodiscard]] QString error() const
    {
        if (!reading)
            return reading.error().reason;
        return reading->slips.empty() ? noSlipReason(*reading) : QString();
    }
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue amountOrNull(const std::optional<qint64> &cents)
{
    return cents ? QJsonValue(documents::amountText(*cents)) : QJsonValue();
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject placesOf(const documents::ReadSlip &slip)
{
    QJsonObject places;
    for (const auto &[name, box] : slip.boxes)
        places.insert(name,
                      QJsonObject{{u"page"_s, box.page},
                                  {u"x"_s, box.x},
                                  {u"y"_s, box.y},
                                  {u"width"_s, box.width},
                                  {u"height"_s, box.height}});
    return places;
}

QJsonObject certaintyOf(const documents::ReadSlip &slip)
{
    QJsonObject words;
    for (const auto &[name, certainty] : slip.certainty)
        words.insert(name, certaintyName(certainty));
    return words;
}

QJsonObject toJson(const documents::ReadSlip &slip)
{
    QJsonArray choices;
    for (const auto &day : slip.dueChoices)
        choices.append(day.toString(Qt::ISODate));
    return {{u"kind"_s, slipKindName(slip.kind)},
            {u"line"_s, slip.line},
            {u"barcode"_s, textOrNull(slip.barcode)},
            {u"amount"_s, amountOrNull(slip.amountCents)},
            {u"due"_s, dateOrNull(slip.due)},
            {u"dueChoices"_s, choices},
            {u"bank"_s, textOrNull(slip.bank)},
            {u"payee"_s, textOrNull(slip.payee)},
            {u"payeeDocument"_s, textOrNull(slip.payeeDocument)},
            {u"payer"_s, textOrNull(slip.payer)},
            {u"payerDocument"_s, textOrNull(slip.payerDocument)},
            {u"documentNumber"_s, textOrNull(slip.documentNumber)},
            {u"ourNumber"_s, textOrNull(slip.ourNumber)},
            {u"documentDate"_s, dateOrNull(slip.documentDate)},
            {u"processed"_s, dateOrNull(slip.processed)},
            {u"printedAmount"_s, amountOrNull(slip.printedAmountCents)},
            {u"printedDue"_s, dateOrNull(slip.printedDue)},
            {u"printedBarcode"_s, textOrNull(slip.printedBarcode)},
            {u"page"_s, slip.page},
            {u"boxes"_s, placesOf(slip)},
            {u"certainty"_s, certaintyOf(slip)},
            {u"verdict"_s, verdictName(slip.verdict)},
            {u"lineProblems"_s, QJsonArray::fromStringList(slip.lineProblems)},
            {u"signals"_s, QJsonArray::fromStringList(slip.signalCodes)}};
}

QJsonObject toJson(const documents::ReadPix &pix)
{
    return {{u"payload"_s, pix.payload},
            {u"valid"_s, pix.valid},
            {u"name"_s, textOrNull(pix.name)},
            {u"amount"_s, amountOrNull(pix.amountCents)},
            {u"signals"_s, QJsonArray::fromStringList(pix.signalCodes)},
            {u"slip"_s, pix.slip ? QJsonValue(*pix.slip) : QJsonValue()},
            {u"page"_s, pix.page}};
}

QJsonObject toJson(const FileAnswer &answer)
{
    QJsonArray slips;
    QJsonArray pix;
    if (answer.reading) {
        for (const auto &slip : answer.reading->slips)
            slips.append(toJson(slip));
        for (const auto &code : answer.reading->pix)
            pix.append(toJson(code));
    }
    const auto verdict = answer.reading ? answer.reading->verdict : documents::Verdict::Unreadable;
    return {{u"file"_s, answer.file},
            {u"verdict"_s, verdictName(verdict)},
            {u"error"_s, textOrNull(answer.error())},
            {u"pages"_s, answer.reading ? answer.reading->pageCount : 0},
            {u"pagesRead"_s, answer.reading ? static_cast<int>(answer.reading->pages.size()) : 0},
            {u"slips"_s, slips},
            {u"pix"_s, pix}};
}

void printSlip(const documents::ReadSlip &slip, QTextStream &out)
{
    const auto line = [&out](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out << "  " << name << ": " << value << '\n';
    };
    const auto bank = boleto::findBank(slip.bank);
    line(u"line"_s, slip.line);
    line(u"amount"_s, slip.amountCents ? documents::amountText(*slip.amountCents) : QString());
    line(u"due"_s, slip.due ? slip.due->toString(Qt::ISODate) : QString());
    for (const auto &day : slip.dueChoices)
        line(u"may be due"_s, day.toString(Qt::ISODate));
    line(u"bank"_s, bank ? bank->code + u' ' + bank->name : slip.bank);
    line(u"payee"_s, slip.payee + u' ' + slip.payeeDocument);
    line(u"payer"_s, slip.payer + u' ' + slip.payerDocument);
    line(u"document"_s, slip.documentNumber);
    line(u"our number"_s, slip.ourNumber);
    line(u"page"_s, QString::number(slip.page));
    line(u"verdict"_s, verdictName(slip.verdict));
    line(u"signals"_s, slip.signalCodes.join(u", "_s));
}

void printAnswer(const FileAnswer &answer, QTextStream &out)
{
    out << answer.file << '\n';
    if (!answer.error().isEmpty())
        out << "  error: " << answer.error() << '\n';
    if (!answer.reading)
        return;
    if (const auto read = answer.reading->pages.size(); answer.reading->pageCount > static_cast<int>(read))
        out << "  only " << read << " of " << answer.reading->pageCount << " pages were read\n";
    for (const auto &slip : answer.reading->slips)
        printSlip(slip, out);
    for (const auto &pix : answer.reading->pix)
        out << "  pix: " << (pix.valid ? u"valid "_s : pix.signalCodes.join(u", "_s) + u' ') << pix.name
            << '\n';
}

} // namespace

QCoro::Task<int> runBoleto(QStringList words, CommandIo io)
{
    const auto arguments = Arguments::parse(words, {.withValue = {u"password"_s, u"today"_s}});
    if (!arguments)
        co_return wrongUse(io, arguments.error().detail);
    auto files = arguments->positional();
    if (files.isEmpty() || files.takeFirst() != "read"_L1)
        co_return wrongUse(io, u"boleto read FILE… [--password P] [--today DATE]"_s);
    BoletoReadOptions options{.password = arguments->value(u"password"_s)};
    if (arguments->has(u"today"_s)) {
        options.today = QDate::fromString(arguments->value(u"today"_s), Qt::ISODate);
        if (!options.today->isValid())
            co_return wrongUse(io, u"--today takes a date like 2026-11-21"_s);
    }
    co_return co_await runBoletoRead(files, options, io);
}

QCoro::Task<int> runBoletoRead(QStringList files, BoletoReadOptions options, CommandIo io)
{
    if (files.isEmpty())
        co_return wrongUse(io, u"boleto read: name at least one file"_s);
    documents::DocumentReader reader(options.reader);
    QJsonArray array;
    bool allRead = true;
    for (const auto &file : files) {
        // Made before the co_await: g++ 12 destroys the members of an aggregate made inside one twice.
        const documents::ReadRequest request{
            .file = file, .password = options.password, .today = options.today};
        auto reading = co_await reader.readAny(request);
        const FileAnswer answer{.file = file, .reading = std::move(reading)};
        allRead = allRead && answer.error().isEmpty();
        if (io.json)
            array.append(toJson(answer));
        else
            printAnswer(answer, io.out);
    }
    if (io.json)
        print(io, QJsonObject{{u"files"_s, array}});
    io.out.flush();
    co_return allRead ? ExitDone : ExitRefused;
}

} // namespace recado::cli
