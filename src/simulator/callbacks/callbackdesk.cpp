// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callbacks/callbackdesk.h"

#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using Action = FaultRule::Action;

QByteArray encoded(const CallbackFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

} // namespace

void CallbackDesk::post(const Callback &callback)
{
    if (!m_send || callback.url.isEmpty())
        return;
    const FaultPlan::Fate fate = m_faults.judge(u"callback"_s, callback.about);
    const Ready ready{
        .wire = {.url = callback.url,
                 .body = encoded(callback.fields),
                 .signature = requestSignature(tokenOf(callback.accountSid), callback.url, callback.fields),
                 .idempotencyToken = m_world.sids.next(u"callback"_s).toLatin1(),
                 .delay = fate.delay},
        .accountSid = callback.accountSid,
        .resourceSid = callback.resourceSid};
    if (fate.action == Action::Reorder) {
        m_held.push_back(ready);
        return;
    }
    if (fate.action != Action::DropBefore)
        send(ready);
    if (fate.action == Action::Duplicate)
        send(ready);
    for (const Ready &late : std::exchange(m_held, {}))
        send(late);
}

void CallbackDesk::send(const Ready &ready)
{
    m_send(ready.wire, [this, ready](int httpStatus) {
        if (!m_world.links.alert || (httpStatus >= 200 && httpStatus < 300))
            return;
        m_world.links.alert({.accountSid = ready.accountSid,
                             .code = httpStatus == 0 ? 11205 : 11200,
                             .resourceSid = ready.resourceSid,
                             .url = QUrl(ready.wire.url),
                             .text = httpStatus == 0 ? u"No answer"_s : u"HTTP %1"_s.arg(httpStatus)});
    });
}

QByteArray CallbackDesk::tokenOf(const QString &accountSid) const
{
    const QString token = m_world.links.primaryToken ? m_world.links.primaryToken(accountSid) : QString();
    if (!token.isEmpty())
        return token.toUtf8();
    const FixedAccount *account = findAccount(accountSid);
    return account ? QString::fromUtf16(account->authToken).toUtf8() : "simulatortoken000000000000000000"_ba;
}

} // namespace recado::simulator
