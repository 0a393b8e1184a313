// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/boletocommand.h"

#include "domain/boleto/bank.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

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
        return reading->slips.empty() ? u"no-boleto"_s : QString();
    }
};

Result<Reading> readNow(documents::DocumentReader &reader, const documents::ReadRequest &request)
{
    std::optional<Result<Reading>> answer;
    QEventLoop loop;
    reader.readAny(request).then([&answer, &loop](Result<Reading> reading) {
        answer.emplace(std::move(reading));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *std::move(answer);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue amountOrNull(const std::optional<qint64> &cents)
{
    return cents ? QJsonValue(documents::amountText(*cents)) : QJsonValue();
}

QJsonObject toJson(const documents::ReadSlip &slip)
{
    return {{u"kind"_s, slipKindName(slip.kind)},
            {u"line"_s, slip.line},
            {u"barcode"_s, textOrNull(slip.barcode)},
            {u"amount"_s, amountOrNull(slip.amountCents)},
            {u"due"_s, slip.due ? QJsonValue(slip.due->toString(Qt::ISODate)) : QJsonValue()},
            {u"bank"_s, textOrNull(slip.bank)},
            {u"payee"_s, textOrNull(slip.payee)},
            {u"payeeDocument"_s, textOrNull(slip.payeeDocument)},
            {u"payer"_s, textOrNull(slip.payer)},
            {u"payerDocument"_s, textOrNull(slip.payerDocument)},
            {u"page"_s, slip.page},
            {u"verdict"_s, verdictName(slip.verdict)},
            {u"signals"_s, QJsonArray::fromStringList(slip.signalCodes)}};
}

QJsonObject toJson(const documents::ReadPix &pix)
{
    return {{u"payload"_s, pix.payload},
            {u"valid"_s, pix.valid},
            {u"name"_s, textOrNull(pix.name)},
            {u"amount"_s, amountOrNull(pix.amountCents)},
            {u"signals"_s, QJsonArray::fromStringList(pix.signalCodes)}};
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
            {u"slips"_s, slips},
            {u"pix"_s, pix}};
}

void print(const documents::ReadSlip &slip, QTextStream &out)
{
    const auto line = [&out](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out << "  " << name << ": " << value << '\n';
    };
    const auto bank = boleto::findBank(slip.bank);
    line(u"line"_s, slip.line);
    line(u"amount"_s, slip.amountCents ? documents::amountText(*slip.amountCents) : QString());
    line(u"due"_s, slip.due ? slip.due->toString(Qt::ISODate) : QString());
    line(u"bank"_s, bank ? bank->code + u' ' + bank->name : slip.bank);
    line(u"payee"_s, slip.payee + u' ' + slip.payeeDocument);
    line(u"payer"_s, slip.payer + u' ' + slip.payerDocument);
    line(u"page"_s, QString::number(slip.page));
    line(u"verdict"_s, verdictName(slip.verdict));
    line(u"signals"_s, slip.signalCodes.join(u", "_s));
}

void print(const FileAnswer &answer, QTextStream &out)
{
    out << answer.file << '\n';
    if (!answer.error().isEmpty())
        out << "  error: " << answer.error() << '\n';
    if (!answer.reading)
        return;
    for (const auto &slip : answer.reading->slips)
        print(slip, out);
    for (const auto &pix : answer.reading->pix)
        out << "  pix: " << (pix.valid ? u"valid "_s : pix.signalCodes.join(u", "_s) + u' ') << pix.name
            << '\n';
}

} // namespace

int runBoletoRead(const QStringList &files, const BoletoReadOptions &options, CommandIo &io)
{
    if (files.isEmpty()) {
        io.err << "boleto read: name at least one file\n";
        return ExitWrongUse;
    }
    documents::DocumentReader reader(options.reader);
    std::vector<FileAnswer> answers;
    bool allRead = true;
    for (const auto &file : files) {
        answers.push_back(
            {.file = file,
             .reading
             = readNow(reader, {.file = file, .password = options.password, .today = options.today})});
        allRead = allRead && answers.back().error().isEmpty();
    }
    QJsonArray array;
    for (const auto &answer : answers) {
        if (io.json)
            array.append(toJson(answer));
        else
            print(answer, io.out);
    }
    if (io.json)
        io.out << QJsonDocument(QJsonObject{{u"files"_s, array}}).toJson();
    io.out.flush();
    return allRead ? ExitDone : ExitRefused;
}

} // namespace recado::cli
