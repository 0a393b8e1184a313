// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/readerprotocol.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

QJsonValue centsOrNull(const std::optional<qint64> &cents)
{
    return cents ? QJsonValue(*cents) : QJsonValue();
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<qint64> cents(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<QDate> date(const QJsonValue &value)
{
    const auto read = QDate::fromString(value.toString(), Qt::ISODate);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

QStringList strings(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QJsonObject toJson(const Box &box)
{
    return {{u"page"_s, box.page},
            {u"x"_s, box.x},
            {u"y"_s, box.y},
            {u"width"_s, box.width},
            {u"height"_s, box.height}};
}

Box boxFromJson(const QJsonValue &json)
{
    return {.page = json["page"_L1].toInt(1),
            .x = json["x"_L1].toDouble(),
            .y = json["y"_L1].toDouble(),
            .width = json["width"_L1].toDouble(),
            .height = json["height"_L1].toDouble()};
}

std::optional<Verdict> verdictFromName(const QString &name)
{
    for (const auto verdict : {Verdict::Checked, Verdict::Look, Verdict::Unreadable}) {
        if (name == verdictName(verdict))
            return verdict;
    }
    return std::nullopt;
}

/// A word that this program does not know promises nothing.
Certainty certaintyFromName(const QString &name)
{
    for (const auto certainty : {Certainty::Sure, Certainty::Read}) {
        if (name == certaintyName(certainty))
            return certainty;
    }
    return Certainty::Unsure;
}

QJsonArray toJson(const std::vector<QDate> &dates)
{
    QJsonArray array;
    for (const auto &day : dates)
        array.append(day.toString(Qt::ISODate));
    return array;
}

std::vector<QDate> dates(const QJsonValue &value)
{
    std::vector<QDate> read;
    const QJsonArray days = value.toArray();
    for (const auto &day : days)
        read.push_back(QDate::fromString(day.toString(), Qt::ISODate));
    return read;
}

QJsonObject toJson(const ReadSlip &slip)
{
    QJsonObject boxes;
    for (const auto &[name, box] : slip.boxes)
        boxes.insert(name, toJson(box));
    QJsonObject certainty;
    for (const auto &[name, sure] : slip.certainty)
        certainty.insert(name, certaintyName(sure));
    return {{u"kind"_s, slipKindName(slip.kind)},
            {u"line"_s, slip.line},
            {u"barcode"_s, slip.barcode},
            {u"amountCents"_s, centsOrNull(slip.amountCents)},
            {u"due"_s, dateOrNull(slip.due)},
            {u"bank"_s, slip.bank},
            {u"payee"_s, slip.payee},
            {u"payeeDocument"_s, slip.payeeDocument},
            {u"payer"_s, slip.payer},
            {u"payerDocument"_s, slip.payerDocument},
            {u"page"_s, slip.page},
            {u"printedBarcode"_s, slip.printedBarcode},
            {u"dueChoices"_s, toJson(slip.dueChoices)},
            {u"documentNumber"_s, slip.documentNumber},
            {u"ourNumber"_s, slip.ourNumber},
            {u"documentDate"_s, dateOrNull(slip.documentDate)},
            {u"processed"_s, dateOrNull(slip.processed)},
            {u"printedAmountCents"_s, centsOrNull(slip.printedAmountCents)},
            {u"printedDue"_s, dateOrNull(slip.printedDue)},
            {u"verdict"_s, verdictName(slip.verdict)},
            {u"signals"_s, QJsonArray::fromStringList(slip.signalCodes)},
            {u"lineProblems"_s, QJsonArray::fromStringList(slip.lineProblems)},
            {u"boxes"_s, boxes},
            {u"certainty"_s, certainty}};
}

std::optional<ReadSlip> slipFromJson(const QJsonValue &json)
{
    const auto text = [&json](QLatin1StringView name) { return json[name].toString(); };
    const auto verdict = verdictFromName(text("verdict"_L1));
    const bool bank = text("kind"_L1) == slipKindName(boleto::SlipKind::Bank);
    if (!verdict || (!bank && text("kind"_L1) != slipKindName(boleto::SlipKind::Collection)))
        return std::nullopt;
    ReadSlip slip{.kind = bank ? boleto::SlipKind::Bank : boleto::SlipKind::Collection,
                  .line = text("line"_L1),
                  .barcode = text("barcode"_L1),
                  .printedBarcode = text("printedBarcode"_L1),
                  .amountCents = cents(json["amountCents"_L1]),
                  .due = date(json["due"_L1]),
                  .dueChoices = dates(json["dueChoices"_L1]),
                  .bank = text("bank"_L1),
                  .payee = text("payee"_L1),
                  .payeeDocument = text("payeeDocument"_L1),
                  .payer = text("payer"_L1),
                  .payerDocument = text("payerDocument"_L1),
                  .documentNumber = text("documentNumber"_L1),
                  .ourNumber = text("ourNumber"_L1),
                  .documentDate = date(json["documentDate"_L1]),
                  .processed = date(json["processed"_L1]),
                  .page = json["page"_L1].toInt(1),
                  .printedAmountCents = cents(json["printedAmountCents"_L1]),
                  .printedDue = date(json["printedDue"_L1]),
                  .verdict = *verdict,
                  .signalCodes = strings(json["signals"_L1]),
                  .lineProblems = strings(json["lineProblems"_L1])};
    const auto boxes = json["boxes"_L1].toObject();
    for (auto box = boxes.begin(); box != boxes.end(); ++box)
        slip.boxes.emplace(box.key(), boxFromJson(box.value()));
    const auto certainty = json["certainty"_L1].toObject();
    for (auto entry = certainty.begin(); entry != certainty.end(); ++entry)
        slip.certainty.emplace(entry.key(), certaintyFromName(entry.value().toString()));
    return slip;
}

QJsonObject toJson(const ReadPix &pix)
{
    return {{u"payload"_s, pix.payload},
            {u"valid"_s, pix.valid},
            {u"name"_s, pix.name},
            {u"amountCents"_s, centsOrNull(pix.amountCents)},
            {u"signals"_s, QJsonArray::fromStringList(pix.signalCodes)},
            {u"page"_s, pix.page},
            {u"kind"_s, pix.kind},
            {u"key"_s, pix.key},
            {u"url"_s, pix.url},
            {u"txid"_s, pix.txid},
            {u"inText"_s, pix.inText},
            {u"inQr"_s, pix.inQr},
            {u"slip"_s, pix.slip ? QJsonValue(*pix.slip) : QJsonValue()},
            {u"box"_s, pix.box ? QJsonValue(toJson(*pix.box)) : QJsonValue()}};
}

ReadPix pixFromJson(const QJsonValue &json)
{
    const auto text = [&json](QLatin1StringView name) { return json[name].toString(); };
    ReadPix pix{.payload = text("payload"_L1),
                .valid = json["valid"_L1].toBool(),
                .name = text("name"_L1),
                .amountCents = cents(json["amountCents"_L1]),
                .signalCodes = strings(json["signals"_L1]),
                .page = json["page"_L1].toInt(1),
                .kind = text("kind"_L1),
                .key = text("key"_L1),
                .url = text("url"_L1),
                .txid = text("txid"_L1),
                .inText = json["inText"_L1].toBool(),
                .inQr = json["inQr"_L1].toBool()};
    if (json["slip"_L1].isDouble())
        pix.slip = json["slip"_L1].toInt();
    if (json["box"_L1].isObject())
        pix.box = boxFromJson(json["box"_L1]);
    return pix;
}

Error badAnswer()
{
    return {.kind = ErrorKind::BadReply,
            .detail = u"recado-reader answered in a form that this program does not know"_s,
            .reason = u"reader-bad-answer"_s};
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Checked:
        return u"checked"_s;
    case Verdict::Look:
        return u"look"_s;
    case Verdict::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return u"sure"_s;
    case Certainty::Read:
        return u"read"_s;
    case Certainty::Unsure:
        break;
    }
    return u"unsure"_s;
}

QString amountText(qint64 cents)
{
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, '0'_L1);
}

QJsonObject toJson(const ReadRequest &request)
{
    QJsonObject json{{u"file"_s, request.file}, {u"password"_s, request.password}};
    if (!request.passwords.isEmpty())
        json.insert(u"passwords"_s, QJsonArray::fromStringList(request.passwords));
    if (request.today)
        json.insert(u"today"_s, request.today->toString(Qt::ISODate));
    return json;
}

QJsonObject toJson(const RenderRequest &request)
{
    return {{u"file"_s, request.file},
            {u"password"_s, request.password},
            {u"render"_s, request.page},
            {u"dpi"_s, request.dpi}};
}

QJsonObject toJson(const Reading &reading)
{
    QJsonArray pages;
    for (const auto &page : reading.pages)
        pages.append(QJsonObject{{u"width"_s, page.width}, {u"height"_s, page.height}});
    QJsonArray slips;
    for (const auto &slip : reading.slips)
        slips.append(toJson(slip));
    QJsonArray pix;
    for (const auto &code : reading.pix)
        pix.append(toJson(code));
    return {{u"pageCount"_s, reading.pageCount},
            {u"pages"_s, pages},
            {u"slips"_s, slips},
            {u"pix"_s, pix},
            {u"verdict"_s, verdictName(reading.verdict)},
            {u"fileHash"_s, reading.fileHash},
            {u"password"_s, reading.password}};
}

Result<Reading> readingFromJson(const QJsonObject &json)
{
    const auto verdict = verdictFromName(json["verdict"_L1].toString());
    if (!verdict || !json["slips"_L1].isArray() || !json["pages"_L1].isArray())
        return badAnswer();
    Reading reading{.pageCount = json["pageCount"_L1].toInt(),
                    .verdict = *verdict,
                    .fileHash = json["fileHash"_L1].toString(),
                    .password = json["password"_L1].toString()};
    const QJsonArray pages = json["pages"_L1].toArray();
    for (const auto &page : pages)
        reading.pages.push_back(
            {.width = page["width"_L1].toDouble(), .height = page["height"_L1].toDouble()});
    const QJsonArray slips = json["slips"_L1].toArray();
    for (const auto &entry : slips) {
        auto slip = slipFromJson(entry);
        if (!slip)
            return badAnswer();
        reading.slips.push_back(*std::move(slip));
    }
    const QJsonArray pixCodes = json["pix"_L1].toArray();
    for (const auto &entry : pixCodes)
        reading.pix.push_back(pixFromJson(entry));
    return reading;
}

} // namespace recado::documents
