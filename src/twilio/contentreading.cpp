// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/contentreading.h"

#include "twilio/datetimes.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr std::array statusNames{std::pair{"unsubmitted"_L1, ApprovalStatus::Unsubmitted},
                                 std::pair{"received"_L1, ApprovalStatus::Received},
                                 std::pair{"pending"_L1, ApprovalStatus::Pending},
                                 std::pair{"approved"_L1, ApprovalStatus::Approved},
                                 std::pair{"rejected"_L1, ApprovalStatus::Rejected},
                                 std::pair{"paused"_L1, ApprovalStatus::Paused},
                                 std::pair{"disabled"_L1, ApprovalStatus::Disabled}};

std::map<QString, QString> readSamples(const QJsonObject &json)
{
    std::map<QString, QString> samples;
    for (auto one = json.begin(); one != json.end(); ++one)
        samples.emplace(one.key(), one->toVariant().toString());
    return samples;
}

// a card says "title" where the others say "body"
QString bodyOf(const QJsonObject &type)
{
    const QString body = type["body"_L1].toString();
    return body.isEmpty() ? type["title"_L1].toString() : body;
}

QStringList mediaOf(const QJsonObject &type)
{
    QStringList urls;
    const QJsonArray listed = type["media"_L1].toArray();
    for (const QJsonValueConstRef one : listed)
        urls.append(one.toString());
    return urls;
}

} // namespace

ApprovalStatus approvalStatusFromName(const QString &name)
{
    for (const auto &[known, status] : statusNames) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return status;
    }
    return ApprovalStatus::Unknown;
}

RemoteApproval readApproval(const QJsonObject &json)
{
    const QString status = json["status"_L1].toString();
    return {.status = status.isEmpty() ? ApprovalStatus::Unsubmitted : approvalStatusFromName(status),
            .statusName = status,
            .name = json["name"_L1].toString(),
            .category = json["category"_L1].toString(),
            .rejectionReason = json["rejection_reason"_L1].toString()};
}

Result<RemoteContent> readContent(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a template without a sid"_s};
    const QJsonObject types = json["types"_L1].toObject();
    const QString type = types.isEmpty() ? QString() : types.begin().key();
    const QJsonObject first = types[type].toObject();
    RemoteContent content{.sid = sid,
                          .friendlyName = json["friendly_name"_L1].toString(),
                          .language = json["language"_L1].toString(),
                          .samples = readSamples(json["variables"_L1].toObject()),
                          .type = type,
                          .body = bodyOf(first),
                          .mediaUrls = mediaOf(first),
                          .types = types,
                          .updatedAt = readIso8601(json["date_updated"_L1].toString())};
    if (const QJsonValue approvals = json["approval_requests"_L1]; approvals.isObject())
        content.whatsApp = readApproval(approvals.toObject());
    return content;
}

QJsonObject toJson(const NewContent &content)
{
    QJsonObject samples;
    for (const auto &[name, value] : content.samples)
        samples.insert(name, value);
    QJsonObject json{{u"friendly_name"_s, content.friendlyName},
                     {u"language"_s, content.language},
                     {u"types"_s, content.types}};
    if (!samples.isEmpty())
        json.insert(u"variables"_s, samples);
    return json;
}

} // namespace recado::twilio
