// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "services/words/errortext.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

QJsonObject partJson(const OutgoingPart &part)
{
    return {{u"kind"_s, toWord(part.kind)},
            {u"text"_s, part.body},
            {u"state"_s, toWord(visible(part.state))},
            {u"sid"_s, part.sid.isEmpty() ? QJsonValue() : QJsonValue(part.sid)},
            {u"errorCode"_s, part.errorCode ? QJsonValue(*part.errorCode) : QJsonValue()},
            {u"reason"_s, part.reason},
            {u"needsPerson"_s, part.state == PartState::MaybeSent},
            {u"evidence"_s, QJsonDocument::fromJson(part.evidence.toUtf8()).object()}};
}

} // namespace

void print(const CommandIo &io, const QJsonObject &document)
{
    io.out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    io.out.flush();
}

void print(const CommandIo &io, const QJsonArray &document)
{
    io.out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    io.out.flush();
}

int fail(const CommandIo &io, const Error &error)
{
    const Explanation words = explain(error);
    if (io.json) {
        QJsonObject json{{u"what"_s, words.what},
                         {u"advice"_s, words.advice},
                         {u"reason"_s, error.reason},
                         {u"detail"_s, error.detail},
                         {u"mayHaveHappened"_s, error.mayHaveHappened}};
        if (error.providerCode)
            json.insert(u"code"_s, *error.providerCode);
        print(io, QJsonObject{{u"error"_s, json}});
    } else {
        io.err << words.what << '\n';
        if (!words.advice.isEmpty())
            io.err << words.advice << '\n';
        if (!words.small.isEmpty())
            io.err << '(' << words.small << ")\n";
        io.err.flush();
    }
    return ExitRefused;
}

int wrongUse(const CommandIo &io, const QString &what)
{
    if (io.json) {
        print(io, QJsonObject{{u"error"_s, QJsonObject{{u"what"_s, what}, {u"reason"_s, u"wrong-use"_s}}}});
    } else {
        io.err << "recado-cli: " << what << "\nTry: recado-cli --help\n";
        io.err.flush();
    }
    return ExitWrongUse;
}

QJsonObject toJson(const OutgoingItem &item)
{
    QJsonArray parts;
    for (const OutgoingPart &part : item.parts)
        parts.append(partJson(part));
    return {{u"id"_s, item.id.toString()},
            {u"scheduledFor"_s, item.scheduledFor ? QJsonValue(isoTime(*item.scheduledFor)) : QJsonValue()},
            {u"scheduledAt"_s, toWord(item.scheduledAt)},
            {u"kind"_s, toWord(item.kind)},
            {u"to"_s, item.to},
            {u"channel"_s, toWord(item.channel)},
            {u"state"_s, toWord(visible(item))},
            {u"createdAt"_s, isoTime(item.createdAt)},
            {u"parts"_s, parts}};
}

QJsonObject toJson(const std::vector<OutgoingItem> &items)
{
    QJsonArray array;
    for (const OutgoingItem &item : items)
        array.append(toJson(item));
    return {{u"items"_s, array}};
}

void printLine(const CommandIo &io, const OutgoingItem &item)
{
    io.out << isoTime(item.createdAt) << "  " << item.id.toString() << "  " << toWord(item.kind) << "  "
           << item.to << "  " << toWord(visible(item)) << '\n';
    for (const OutgoingPart &part : item.parts) {
        io.out << "    " << toWord(part.kind) << ": " << toWord(visible(part.state));
        if (!part.sid.isEmpty())
            io.out << "  " << part.sid;
        if (part.errorCode || !part.reason.isEmpty()) {
            const Explanation words = explain(part);
            io.out << "  " << words.what << ' ' << words.advice;
        }
        io.out << '\n';
    }
    io.out.flush();
}

QString isoTime(Instant at)
{
    return toDateTime(at).toString(Qt::ISODateWithMs);
}

void printQueue(const CommandIo &io, const OutboxStatus &status)
{
    if (io.json)
        print(io, QJsonObject{{u"queued"_s, status.queued}, {u"unsure"_s, status.unsure}});
    else
        io.out << "Queued: " << status.queued << ", unsure: " << status.unsure << '\n';
}

} // namespace recado::cli
