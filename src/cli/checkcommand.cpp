// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/arguments.h"
#include "cli/output.h"
#include "documents/readerprotocol.h"
#include "domain/boleto/typeableline.h"
#include "domain/documents/pix.h"
#include "domain/documents/taxid.h"
#include "domain/phonenormaliser.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {

namespace {

QJsonObject verdict(const QString &input, const QString &kind, const QStringList &errors)
{
    return {{u"input"_s, input},
            {u"kind"_s, kind},
            {u"valid"_s, errors.isEmpty()},
            {u"errors"_s, QJsonArray::fromStringList(errors)}};
}

QJsonObject checkBoleto(const QString &input, const CheckOptions &options)
{
    const auto checked = boleto::checkLineOrBarcode(input);
    auto json = verdict(input, checked.kind ? slipKindName(*checked.kind) : u"boleto"_s, checked.problems);
    if (!checked.value)
        return json;
    const auto &barcode = checked.value->barcode();
    json.insert(u"line"_s, checked.value->digits());
    json.insert(u"barcode"_s, barcode.digits());
    if (const auto cents = barcode.amountCents())
        json.insert(u"amount"_s, documents::amountText(*cents));
    if (const auto factor = barcode.dueFactor()) {
        const auto due = factor->resolve(options.today.value_or(QDate::currentDate()));
        if (due.date)
            json.insert(u"due"_s, due.date->toString(Qt::ISODate));
        else // banks accept neither
            json.insert(
                u"dueChoices"_s,
                QJsonArray{due.firstCycle.toString(Qt::ISODate), due.secondCycle.toString(Qt::ISODate)});
    }
    return json;
}

QJsonObject checkPix(const QString &input)
{
    const auto code = parsePix(input);
    auto json = verdict(input, u"pix"_s, code.problems);
    if (code.amountCents)
        json.insert(u"amount"_s, documents::amountText(*code.amountCents));
    if (!code.name.isEmpty())
        json.insert(u"name"_s, code.name);
    return json;
}

QJsonObject checkTaxId(const QString &input, TaxId::Kind kind)
{
    const auto id = TaxId::parse(input, kind);
    return verdict(input, kind == TaxId::Kind::Cpf ? u"cpf"_s : u"cnpj"_s,
                   id ? QStringList() : QStringList{id.error().reason});
}

QJsonObject checkPhone(const QString &input, const CheckOptions &options)
{
    const auto phone = readPhone(input, {.defaultAreaCode = options.areaCode});
    if (!phone)
        return verdict(input, u"phone"_s, {phone.error().reason});
    auto json = verdict(input, u"phone"_s, {});
    json.insert(u"e164"_s, phone->number.toString());
    return json;
}

using Check = std::function<QJsonObject(const QString &)>;

Check checkFor(const QString &kind, const CheckOptions &options)
{
    if (kind == "boleto"_L1)
        return [&options](const QString &input) { return checkBoleto(input, options); };
    if (kind == "pix"_L1)
        return checkPix;
    if (kind == "cpf"_L1)
        return [](const QString &input) { return checkTaxId(input, TaxId::Kind::Cpf); };
    if (kind == "cnpj"_L1)
        return [](const QString &input) { return checkTaxId(input, TaxId::Kind::Cnpj); };
    if (kind == "phone"_L1)
        return [&options](const QString &input) { return checkPhone(input, options); };
    return {};
}

QStringList linesOf(QTextStream &in)
{
    QStringList lines;
    QString line;
    while (in.readLineInto(&line)) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

void printVerdict(const QJsonObject &json, QTextStream &out)
{
    out << json["input"_L1].toString() << ": " << (json["valid"_L1].toBool() ? "valid" : "invalid");
    const QJsonArray errors = json["errors"_L1].toArray();
    for (const auto &error : errors)
        out << ' ' << error.toString();
    for (const auto &name : {u"line"_s, u"barcode"_s, u"amount"_s, u"due"_s, u"name"_s, u"e164"_s}) {
        if (json.contains(name))
            out << "\n  " << name << ": " << json[name].toString();
    }
    out << '\n';
}

} // namespace

int runCheck(const QStringList &words, const CommandIo &io)
{
    const auto arguments = Arguments::parse(words, {.withValue = {u"today"_s, u"ddd"_s}});
    if (!arguments)
        return wrongUse(io, arguments.error().detail);
    auto values = arguments->positional();
    if (values.isEmpty())
        return wrongUse(io, u"check boleto|pix|cpf|cnpj|phone VALUE… [--today DATE] [--ddd DD]"_s);
    CheckOptions options{.areaCode = arguments->value(u"ddd"_s)};
    if (arguments->has(u"today"_s)) {
        options.today = QDate::fromString(arguments->value(u"today"_s), Qt::ISODate);
        if (!options.today->isValid())
            return wrongUse(io, u"--today takes a date like 2026-11-21"_s);
    }
    const auto kind = values.takeFirst();
    return runCheck(kind, values, options, io);
}

int runCheck(const QString &kind, const QStringList &values, const CheckOptions &options, const CommandIo &io)
{
    const auto check = checkFor(kind, options);
    if (!check)
        return wrongUse(io, u"check: the kind is boleto, pix, cpf, cnpj or phone"_s);
    const auto inputs = values.isEmpty() ? linesOf(io.in) : values;
    if (inputs.isEmpty())
        return wrongUse(io, u"check: give at least one value"_s);
    QJsonArray array;
    bool allValid = true;
    for (const auto &input : inputs) {
        const auto json = check(input);
        allValid = allValid && json["valid"_L1].toBool();
        array.append(json);
        if (!io.json)
            printVerdict(json, io.out);
    }
    if (io.json)
        print(io, array);
    io.out.flush();
    return allValid ? ExitDone : ExitRefused;
}

} // namespace recado::cli
