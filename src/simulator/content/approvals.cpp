// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/approvals.h"

#include "simulator/content/contentjson.h"
#include "simulator/content/templatelint.h"
#include "simulator/records/due.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr auto receivedTime = 10s;
constexpr auto pendingTime = 5min;
constexpr auto approvalKey = "approval"_L1;

Outcome refused(const QString &why)
{
    return Error{.kind = ErrorKind::Rejected, .detail = why, .providerCode = 20001};
}

} // namespace

Outcome Approvals::submit(Record &content, const QJsonObject &request, Instant now)
{
    static const QRegularExpression goodName(u"^[a-z0-9_]{1,512}$"_s);
    static const QStringList categories{u"UTILITY"_s, u"MARKETING"_s, u"AUTHENTICATION"_s};
    const QString name = request["name"_L1].toString();
    const QString category = request["category"_L1].toString();
    const QString status = statusOf(content);
    if (!goodName.match(name).hasMatch() || !categories.contains(category))
        return refused(u"name or category"_s);
    if (status != "unsubmitted"_L1 && status != "rejected"_L1)
        return refused(u"submitted already"_s);
    content.hidden.insert(
        approvalKey,
        QJsonObject{{u"name"_s, name},
                    {u"category"_s, category},
                    {u"content_type"_s, partsOf(content.shown).type},
                    {u"status"_s, u"received"_s},
                    {u"rejection_reason"_s, QString()},
                    {u"allow_category_change"_s, request["allow_category_change"_L1].toBool(true)}});
    setDue(content, now + receivedTime);
    return Done{};
}

void Approvals::proceed(Record &content) const
{
    QJsonObject approval = json(content);
    const Instant at = *dueOf(content);
    if (approval["status"_L1].toString() == "received"_L1) {
        set(content, u"pending"_s);
        setDue(content, at + pendingTime);
        return;
    }
    const bool becomesMarketing = approval["category"_L1].toString() == "UTILITY"_L1
        && approval["allow_category_change"_L1].toBool() && isAdvertising(partsOf(content.shown).body);
    if (becomesMarketing)
        approval.insert(u"category"_s, u"MARKETING"_s);
    content.hidden.insert(approvalKey, approval);
    const QString reason = reasonAgainst(content, approval);
    set(content, reason.isEmpty() ? u"approved"_s : u"rejected"_s, reason);
    if (!reason.isEmpty()) // WhatsApp does not forget the name
        content.hidden.insert(u"refusedName"_s, approval["name"_L1]);
}

QString Approvals::reasonAgainst(const Record &content, const QJsonObject &approval) const
{
    const QString name = approval["name"_L1].toString();
    const bool used = std::ranges::any_of(m_contents.all(), [&](const Record &other) {
        if (other.accountSid != content.accountSid)
            return false;
        const bool isTwin = &other != &content && json(other)["name"_L1].toString() == name
            && other.shown["language"_L1] == content.shown["language"_L1]
            && statusOf(other) != "unsubmitted"_L1;
        return isTwin || other.hidden["refusedName"_L1].toString() == name;
    });
    if (used)
        return u"There is already a template with this name and language, or it was rejected before: choose another name."_s;
    return rejectionReason(content.shown, approval["category"_L1].toString());
}

void Approvals::set(Record &content, const QString &status, const QString &reason)
{
    QJsonObject approval = json(content);
    approval.insert(u"status"_s, status);
    approval.insert(u"rejection_reason"_s, reason);
    content.hidden.insert(approvalKey, approval);
    setDue(content, {});
}

QJsonObject Approvals::json(const Record &content)
{
    const QJsonObject approval = content.hidden[approvalKey].toObject();
    if (!approval.isEmpty())
        return approval;
    return {{u"name"_s, QString()},
            {u"category"_s, QString()},
            {u"content_type"_s, partsOf(content.shown).type},
            {u"status"_s, u"unsubmitted"_s},
            {u"rejection_reason"_s, QString()},
            {u"allow_category_change"_s, true}};
}

QString Approvals::statusOf(const Record &content)
{
    return json(content)["status"_L1].toString();
}

const QStringList &Approvals::statuses()
{
    static const QStringList all{u"unsubmitted"_s, u"received"_s, u"pending"_s, u"approved"_s,
                                 u"rejected"_s,    u"paused"_s,   u"disabled"_s};
    return all;
}

} // namespace recado::simulator
