// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batchcommand.h"

#include "cli/output.h"
#include "cli/sendrequest.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

struct Line
{
    ItemKind kind = ItemKind::Text;
    QStringList words = {}; ///< as after "send text"
};

/// What holds for all lines.
struct Batch
{
    AppContext *app = nullptr;
    QStringList common; ///< words of the command
    QSet<SenderId> heard = {}; ///< numbers of which we know who wrote to them
};

Error wrongLine(const QString &what)
{
    return {.kind = ErrorKind::Invalid, .detail = what, .reason = u"wrong-use"_s};
}

/// What only makes sense for a message that somebody waits for: taken silently, a trial would be sent, and
/// what may be undone would be cancelled when this program ends. Empty when there is nothing of it.
QString unfitOption(const Arguments &arguments)
{
    for (const QString &name : {u"dry-run"_s, u"wait"_s, u"timeout"_s, u"undo"_s}) {
        if (arguments.has(name))
            return u"send batch knows no --%1"_s.arg(name);
    }
    return {};
}

QString wrongIn(const Arguments &arguments)
{
    const QString unfit = unfitOption(arguments);
    return unfit.isEmpty() ? wrongSendOption(arguments) : unfit;
}

/// {"to":…, "message":…, "file":…, "channel":…, "from":…, "kind":"boleto"}; the rest is in the command.
Result<Line> readLine(const QString &text, const QStringList &common)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return wrongLine(u"a line that is no JSON object"_s);
    const QJsonObject object = document.object();
    Line line{.words = common};
    for (const QString &key : object.keys()) {
        const QJsonValue value = object[key];
        if (value.isBool() && value.toBool())
            line.words.append(u"--"_s + key);
        else if (!value.isString())
            return wrongLine(u"\"%1\" is no text"_s.arg(key));
        else if (key != "kind"_L1)
            line.words.append(u"--%1=%2"_s.arg(key, value.toString()));
    }
    if (object["kind"_L1].toString() == "boleto"_L1)
        line.kind = ItemKind::Boleto;
    else if (object.contains("file"_L1))
        line.kind = ItemKind::Pdf;
    return line;
}

QCoro::Task<Result<OutgoingItem>> queueLine(Batch *batch, QString text)
{
    const auto line = readLine(text, batch->common);
    if (!line)
        co_return line.error();
    const auto arguments = Arguments::parse(line->words, sendOptions());
    if (!arguments)
        co_return arguments.error();
    if (const QString wrong = wrongIn(*arguments); !wrong.isEmpty())
        co_return wrongLine(wrong);
    const auto request = co_await gatherRequest(batch->app, line->kind, *arguments);
    if (!request)
        co_return request.error();
    if (!batch->heard.contains(request->sender.id)) {
        if (const auto read = co_await readInbound(batch->app, request->sender); !read)
            co_return read.error();
        batch->heard.insert(request->sender.id);
    }
    co_return co_await batch->app->send().queue(*request);
}

/// One document on one line: whoever feeds the lines reads the answers as they come.
void answer(const CommandIo &io, const Result<OutgoingItem> &queued)
{
    const QJsonObject said = queued ? QJsonObject{{u"id"_s, queued->id.toString()}, {u"to"_s, queued->to}}
                                    : QJsonObject{{u"error"_s,
                                                   QJsonObject{{u"reason"_s, queued.error().reason},
                                                               {u"detail"_s, queued.error().detail}}}};
    io.out << QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)) << '\n';
    io.out.flush();
}

} // namespace

QCoro::Task<int> runBatch(CommandCall call, QStringList common)
{
    const auto forAll = Arguments::parse(common, sendOptions());
    const QString unfit = forAll ? unfitOption(*forAll) : forAll.error().detail;
    if (!unfit.isEmpty())
        co_return wrongUse(call.io, unfit);
    Batch batch{.app = &call.app, .common = std::move(common)};
    bool allQueued = true;
    for (QString text = call.io.in.readLine(); !text.isNull(); text = call.io.in.readLine()) {
        if (text.trimmed().isEmpty())
            continue;
        const auto queued = co_await queueLine(&batch, text);
        answer(call.io, queued);
        allQueued = allQueued && queued;
    }
    co_return allQueued ? ExitDone : ExitRefused;
}

} // namespace recado::cli
