// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/contents.h"

#include "simulator/accounts/accounts.h"
#include "simulator/content/approvals.h"
#include "simulator/content/contentjson.h"
#include "simulator/content/contentsearch.h"
#include "simulator/content/fixedcontents.h"
#include "simulator/content/templatelint.h"
#include "simulator/records/due.h"
#include "simulator/records/lists.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"
#include "simulator/scenario/directiveoptions.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QJsonObject contentOf(const FixedContent &fixed)
{
    QJsonObject samples;
    for (int number = 1; number <= fixed.variables; ++number)
        samples.insert(QString::number(number), u"exemplo %1"_s.arg(number));
    QJsonObject parts{{u"body"_s, QString::fromUtf16(fixed.body)}};
    const QString media = QString::fromUtf16(fixed.media);
    if (!media.isEmpty())
        parts.insert(u"media"_s, QJsonArray{media});
    return {{u"friendly_name"_s, QString::fromUtf16(fixed.name)},
            {u"language"_s, u"pt_BR"_s},
            {u"variables"_s, samples},
            {u"types"_s, QJsonObject{{media.isEmpty() ? u"twilio/text"_s : u"twilio/media"_s, parts}}}};
}

/// A template in the lists that show approvals too: without addresses.
QJsonObject withApproval(const Record &content)
{
    QJsonObject json = content.shown;
    json.remove(u"url"_s);
    json.remove(u"links"_s);
    json.insert(u"approval_requests"_s, Approvals::json(content));
    return json;
}

HttpAnswer refusalOf(const Error &error)
{
    return errorAnswer(error.providerCode.value_or(20001));
}

} // namespace

Contents::Contents(World &world)
    : TableResource(world)
{
    Contents::fill();
    world.links.findTemplate
        = [this](const QString &accountSid, const QString &sid) { return view(accountSid, sid); };
}

void Contents::fill()
{
    for (const FixedContent &fixed : fixedContents()) {
        Record content{.sid = QString::fromUtf16(fixed.sid),
                       .accountSid = QString::fromUtf16(fixed.accountSid)};
        content.shown = contentJson(contentOf(fixed), content.sid, content.accountSid, openedAt());
        const QString category = QString::fromUtf16(fixed.category);
        if (!category.isEmpty()) {
            content.hidden.insert(u"approval"_s, Approvals::json(content));
            const QJsonObject request{{u"name"_s, QString::fromUtf16(fixed.name)}, {u"category"_s, category}};
            if (const Outcome submitted = Approvals::submit(content, request, openedAt()); !submitted)
                qFatal("a template of the start: %s", qPrintable(submitted.error().detail));
            const QString status = QString::fromUtf16(fixed.status);
            Approvals::set(content, status,
                           status == "rejected"_L1 ? rejectionReason(content.shown, category) : QString());
        }
        contents().add(std::move(content));
    }
}

std::optional<Instant> Contents::nextDue() const
{
    return earliestDue(table(u"contents"_s));
}

void Contents::runDue()
{
    while (Record *content = firstDue(contents(), now()))
        Approvals(contents()).proceed(*content);
}

std::optional<Outcome> Contents::inspect(const Directive &directive) const
{
    if (directive.verb != "template"_L1)
        return {};
    DirectiveOptions options(directive, {u"status"_s, u"reason"_s});
    const QString sid = options.word(0, u"template needs its SID (HX…)"_s);
    if (!isSid(sid, u"HX"))
        options.fail(u"\"%1\" is no SID of a template (HX…)"_s.arg(sid));
    if (!Approvals::statuses().contains(options.text(u"status"_s).value_or(QString())))
        options.fail(u"template takes status=%1"_s.arg(Approvals::statuses().join(u'|')));
    return options.outcome();
}

std::optional<Outcome> Contents::configure(const Directive &directive)
{
    const std::optional<Outcome> right = inspect(directive);
    if (!right || !*right)
        return right;
    const QString sid = directive.words.front();
    Record *content = nullptr;
    for (Record &one : contents().all()) {
        if (one.sid == sid)
            content = &one;
    }
    if (!content)
        return Error{.kind = ErrorKind::Invalid, .detail = u"there is no template %1"_s.arg(sid)};
    rememberForUndo(*content);
    Approvals::set(*content, directive.options.value(u"status"_s), directive.options.value(u"reason"_s));
    return Done{};
}

std::optional<TemplateView> Contents::view(const QString &accountSid, const QString &sid)
{
    const Record *content = contents().find(accountSid, sid);
    if (!content)
        return {};
    const ContentParts parts = partsOf(content->shown);
    const QJsonObject approval = Approvals::json(*content);
    return TemplateView{.body = parts.body,
                        .mediaUrls = parts.media,
                        .status = approval["status"_L1].toString(),
                        .category = approval["category"_L1].toString()};
}

HttpAnswer Contents::search(const Call &call, bool withApprovals)
{
    std::vector<QJsonObject> rows;
    for (const Record *content : searchContents(contents(), call))
        rows.push_back(withApprovals ? withApproval(*content) : content->shown);
    return productList(call, u"contents"_s, rows);
}

HttpAnswer Contents::create(const Call &call)
{
    const Result<QJsonObject> read = readContent(call.json.toObject());
    if (!read)
        return refusalOf(read.error());
    Record content{.sid = newSid(u"HX"_s), .accountSid = call.accountSid()};
    content.shown = contentJson(*read, content.sid, content.accountSid, now());
    return jsonAnswer(201, contents().add(std::move(content)).shown);
}

/// Only what WhatsApp has not seen yet can be changed.
HttpAnswer Contents::update(const Call &call)
{
    Record *content = findRecord(routes(), call);
    if (!content)
        return errorAnswer(20404);
    QJsonObject wanted = content->shown;
    const QJsonObject request = call.json.toObject();
    for (auto it = request.constBegin(); it != request.constEnd(); ++it)
        wanted.insert(it.key(), *it);
    const Result<QJsonObject> read = readContent(wanted);
    if (!read)
        return refusalOf(read.error());
    if (Approvals::statusOf(*content) != "unsubmitted"_L1)
        return errorAnswer(20001);
    const QJsonValue created = content->shown["date_created"_L1];
    content->shown = contentJson(*read, content->sid, content->accountSid, now());
    content->shown.insert(u"date_created"_s, created);
    return jsonAnswer(200, content->shown);
}

HttpAnswer Contents::submit(const Call &call)
{
    Record *content = findRecord(routes(), call);
    if (!content)
        return errorAnswer(20404);
    if (const Outcome submitted = Approvals::submit(*content, call.json.toObject(), now()); !submitted)
        return refusalOf(submitted.error());
    return jsonAnswer(201, Approvals::json(*content));
}

HttpAnswer Contents::approval(const Call &call)
{
    const Record *content = findRecord(routes(), call);
    if (!content)
        return errorAnswer(20404);
    QJsonObject whatsApp = Approvals::json(*content);
    whatsApp.insert(u"type"_s, u"whatsapp"_s);
    return jsonAnswer(200,
                      {{u"sid"_s, content->sid},
                       {u"account_sid"_s, content->accountSid},
                       {u"whatsapp"_s, whatsApp},
                       {u"url"_s, content->shown["links"_L1]["approval_fetch"_L1]}});
}

RecordRoutes Contents::routes()
{
    return {.collection = u"/content/v1/Content"_s,
            .name = u"contents"_s,
            .listKey = u"contents"_s,
            .table = [this]() -> RecordTable & { return contents(); }};
}

void Contents::addRoutes(Router &router)
{
    addLists(router);
    addChanges(router);
    addApprovals(router);
}

void Contents::addLists(Router &router)
{
    const RecordRoutes all = routes();
    addList(router, all);
    addFetch(router, all);
    router.add({.method = "GET",
                .pattern = u"/content/v1/ContentAndApprovals"_s,
                .name = u"contentapprovals.list"_s,
                .parameters = listParameters(),
                .handler = [this](const Call &call) { return search(call, true); }});
    router.add({.method = "GET",
                .pattern = u"/content/v2/Content"_s,
                .name = u"contents.list"_s,
                .parameters = listParameters(contentFilters()),
                .handler = [this](const Call &call) { return search(call, false); }});
    router.add({.method = "GET",
                .pattern = u"/content/v2/ContentAndApprovals"_s,
                .name = u"contentapprovals.list"_s,
                .parameters = listParameters(contentFilters()),
                .handler = [this](const Call &call) { return search(call, true); }});
}

void Contents::addChanges(Router &router)
{
    const RecordRoutes all = routes();
    addDelete(router, all);
    router.add({.method = "POST",
                .pattern = all.collection,
                .name = u"contents.create"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return create(call); },
                .body = Route::Body::Json});
    router.add({.method = "PUT",
                .pattern = onePattern(all),
                .name = u"contents.update"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return update(call); },
                .body = Route::Body::Json});
}

void Contents::addApprovals(Router &router)
{
    const QString one = onePattern(routes()) + "/ApprovalRequests"_L1;
    router.add({.method = "GET",
                .pattern = one,
                .name = u"contentapprovals.fetch"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return approval(call); }});
    router.add({.method = "POST",
                .pattern = one + "/whatsapp"_L1,
                .name = u"contentapprovals.create"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return submit(call); },
                .body = Route::Body::Json});
}

} // namespace recado::simulator
