// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/crashproof/judge.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace recado::crashproof {
namespace {

struct Part
{
    QString what; ///< recipient, text, file or not: what twins have in common
    QString sid = {};
    QString state = {};
    QString reason = {};
    bool needsPerson = false;
    bool behindDoubt = false; ///< an earlier part of its item needs a person
};

QString whatOf(const QString &to, const QString &text, bool file)
{
    return to + (file ? " [file]"_L1 : " "_L1) + text;
}

std::vector<Part> partsOf(const QJsonObject &item)
{
    const QString prefix = item["channel"_L1].toString() == "whatsapp"_L1 ? u"whatsapp:"_s : QString();
    const QString to = prefix + item["to"_L1].toString();
    std::vector<Part> parts;
    bool doubt = false;
    const QJsonArray array = item["parts"_L1].toArray();
    for (const QJsonValueConstRef part : array) {
        const bool file = part["kind"_L1].toString() == "pdf"_L1;
        parts.push_back({.what = whatOf(to, part["text"_L1].toString(), file),
                         .sid = part["sid"_L1].toString(),
                         .state = part["state"_L1].toString(),
                         .reason = part["reason"_L1].toString(),
                         .needsPerson = part["needsPerson"_L1].toBool(),
                         .behindDoubt = doubt});
        doubt = doubt || parts.back().needsPerson;
    }
    return parts;
}

class Court
{
public:
    explicit Court(const Account &account)
        : m_account(account)
    { }

    Verdict sit()
    {
        readTwilio();
        readOurs();
        for (const Part &part : m_parts) {
            ++m_verdict.parts;
            if (!part.sid.isEmpty())
                judgeMade(part);
            else if (!part.needsPerson)
                judgeUnmade(part);
        }
        // last, for the messages that belong to others are known now
        for (const Part &part : m_parts) {
            if (part.sid.isEmpty() && part.needsPerson)
                judgeMaybe(part);
        }
        for (auto left = m_unclaimed.cbegin(); left != m_unclaimed.cend(); ++left)
            m_verdict.duplicates.append(*left + u' ' + left.key());
        return m_verdict;
    }

private:
    void readTwilio()
    {
        for (const QJsonValueConstRef message : m_account.atTwilio) {
            if (message["inbound"_L1].toBool())
                continue;
            ++m_verdict.made;
            const bool file = !message["mediaUrls"_L1].toArray().isEmpty();
            m_unclaimed.insert(message["sid"_L1].toString(),
                               whatOf(message["to"_L1].toString(), message["body"_L1].toString(), file));
        }
    }
    void readOurs()
    {
        QSet<QString> kept;
        for (const QJsonValueConstRef item : m_account.items) {
            ++m_verdict.items;
            kept.insert(item["id"_L1].toString());
            for (Part &part : partsOf(item.toObject())) {
                ++m_alike[part.what];
                m_parts.push_back(std::move(part));
            }
        }
        for (const QString &id : m_account.promised - kept)
            m_verdict.lost.append(u"promised and not kept: "_s + id);
    }
    void judgeMade(const Part &part)
    {
        const auto there = m_unclaimed.constFind(part.sid);
        if (there == m_unclaimed.cend() || *there != part.what) {
            m_verdict.wrong.append(
                u"%1 is not this message or belongs to two: %2"_s.arg(part.sid, part.what));
            return;
        }
        m_unclaimed.erase(there);
        if (part.state == "failed"_L1)
            ++m_verdict.failedThere;
        else if (part.state == "queued"_L1 || part.state == "maybe-sent"_L1)
            m_verdict.unsettled.append(part.what);
        else
            ++m_verdict.arrived;
    }
    void judgeUnmade(const Part &part)
    {
        if (part.state == "cancelled"_L1 && part.reason == "earlier-part-failed"_L1)
            ++m_verdict.cancelled;
        else if (part.state == "queued"_L1 && part.behindDoubt)
            ++m_verdict.waiting;
        else if (part.state == "queued"_L1 || part.state == "maybe-sent"_L1)
            m_verdict.unsettled.append(part.what + u" ("_s + part.reason + u')');
        else
            m_verdict.lost.append(u"%1: %2 %3"_s.arg(part.what, part.state, part.reason));
    }
    void judgeMaybe(const Part &part)
    {
        ++m_verdict.maybe;
        const bool twin = m_alike.value(part.what) > 1;
        const bool mayDoubt = twin || part.reason == "list-not-fresh"_L1;
        if (!mayDoubt)
            m_verdict.wrong.append(u"no reason for doubt (%1): %2"_s.arg(part.reason, part.what));
        ++m_verdict.maybeReasons[part.reason + (twin ? u" (twin)"_s : QString())];
        const QString sid = m_unclaimed.key(part.what);
        if (sid.isEmpty())
            return;
        ++m_verdict.maybeMade;
        m_unclaimed.remove(sid);
    }

    const Account &m_account;
    Verdict m_verdict;
    std::vector<Part> m_parts;
    QHash<QString, int> m_alike; ///< how many parts say the same to the same person
    QHash<QString, QString> m_unclaimed; ///< SIDs that belong to no part yet, and what they are
};

} // namespace

Verdict judge(const Account &account)
{
    return Court(account).sit();
}

} // namespace recado::crashproof
